import { day } from './day';

it.each([
  ['1899-12-31', false],
  ['1900-01-01', true],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2026-02-29', false],
  ['2028-02-29', true],
  ['2999-12-31', true],
  ['3000-01-01', false],
  ['0000-01-01', false],
  ['9999-12-31', false],
  ['2026-1-1', false],
])('a day that somebody writes is one that days can be counted from: %s %s', (written, isOne) => {
  expect(day.safeParse(written).success).toBe(isOne);
});

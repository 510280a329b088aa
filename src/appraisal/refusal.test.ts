import { allOrRefused, isRefused, type Refused } from './refusal';

const refused = (code: string): Refused => ({ refusal: { code, message: { id: 'tidak', en: 'no' } } });

describe('a refusal', () => {
  it('is told from an outcome', () => {
    expect(isRefused(refused('X'))).toBe(true);
    expect(isRefused({ date: '2026-01-01' })).toBe(false);
    expect(isRefused([])).toBe(false);
  });

  it('of many is the first one; without any, all outcomes stand in their order', () => {
    expect(allOrRefused([{ a: 1 }, refused('FIRST'), refused('SECOND')])).toEqual(refused('FIRST'));
    expect(allOrRefused([{ a: 1 }, { a: 2 }])).toEqual([{ a: 1 }, { a: 2 }]);
    expect(allOrRefused([])).toEqual([]);
  });
});

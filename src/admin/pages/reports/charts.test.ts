import { barsOf, CHARTS } from './charts';

const counted = { label: 'unit', parts: ['good', 'poor'] };

describe('the picture of a report', () => {
  it('sums up rows of the same unit, the greatest first', () => {
    const rows = [
      { unit: 'A', good: 1, poor: 0 },
      { unit: 'B', good: 2, poor: 2 },
      { unit: 'A', good: 1, poor: null },
    ];
    expect(barsOf(rows, counted)).toEqual([
      { label: 'B', good: 2, poor: 2 },
      { label: 'A', good: 2, poor: 0 },
    ]);
  });

  it('leaves out what is nothing, and shows no more than can be read', () => {
    const rows = Array.from({ length: 40 }, (_, n) => ({ unit: `U${n}`, good: n, poor: 0 }));
    const bars = barsOf(rows, counted);
    expect(bars).toHaveLength(15);
    expect(bars[0]?.label).toBe('U39');
    expect(barsOf([{ unit: 'A', good: 0, poor: 0 }], counted)).toEqual([]);
  });

  it('never adds rates', () => {
    const rows = [
      { service: 'Loket', ikm: '80.00' },
      { service: 'Loket', ikm: '90.50' },
      { service: 'Baru', ikm: null },
    ];
    expect(CHARTS.survey && barsOf(rows, CHARTS.survey).map(({ ikm }) => ikm)).toEqual([90.5, 80]);
  });
});

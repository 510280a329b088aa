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

  it('shows first what needs looking at, and says of what it is', () => {
    const rows = [
      { element: 'Waktu', service: 'Loket', index: '70.00' },
      { element: 'Biaya', service: 'Loket', index: '65.25' },
      { element: 'Waktu', service: 'Daring', index: null },
    ];
    const chart = CHARTS['survey-elements'];
    expect(chart && barsOf(rows, chart)).toEqual([
      { label: 'Biaya · Loket', index: 65.25 },
      { label: 'Waktu · Loket', index: 70 },
    ]);
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

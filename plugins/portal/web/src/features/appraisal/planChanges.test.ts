import type { Indicator, WorkResult } from '../../api/shapes';
import { planChanges } from './planChanges';

const indicator = (key: string, more: Partial<Indicator> = {}): Indicator => ({
  key,
  title: `Indicator ${key}`,
  aspect: 'quantity',
  unit: 'people',
  direction: 'higher',
  target: 100,
  weight: 50,
  ...more,
});
const plan = (...indicators: Indicator[]): WorkResult[] => [
  { key: 'r', kind: 'primary', title: 'Result', indicators },
];

describe('what a revision changes of the agreed plan', () => {
  it('is nothing while both are the same, however figures are written', () => {
    expect(planChanges(plan(indicator('a')), plan(indicator('a', { weight: '50.000000' })))).toEqual([]);
  });

  it('names what came, went, and changed, each by its key', () => {
    const agreed = plan(indicator('a'), indicator('b'));
    const now = plan(indicator('a', { target: { min: 80, max: 90 }, title: 'Renamed' }), indicator('c'));
    expect(planChanges(agreed, now)).toEqual([
      {
        kind: 'changed',
        title: 'Renamed',
        fields: [
          { name: 'title', before: 'Indicator a', after: 'Renamed' },
          { name: 'target', before: 100, after: { min: 80, max: 90 } },
        ],
      },
      { kind: 'added', title: 'Indicator c', fields: [] },
      { kind: 'removed', title: 'Indicator b', fields: [] },
    ]);
  });
});

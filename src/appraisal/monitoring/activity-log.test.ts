import fc from 'fast-check';
import type { WorkResult } from '../plan';
import { dayRefusal, indicatorRefusal, realisationsOf } from './activity-log';
import { stageRefusal, STAGES, type Stage } from './stage';

const period = { start: '2026-01-01', end: '2026-12-31', today: '2026-06-15' };
const plan: WorkResult[] = [
  {
    key: 'r1',
    kind: 'primary',
    title: 'Pelayanan',
    indicators: [
      { key: 'i1', title: 'Pasien', aspect: 'quantity', unit: 'orang', direction: 'higher', target: 100 },
      { key: 'i2', title: 'Mutu', aspect: 'quality', unit: '%', direction: 'higher', target: 90 },
    ],
  },
];

describe('an activity', () => {
  it.each([
    ['2025-12-31', 'DATE_OUTSIDE_PERIOD'],
    ['2026-01-01', null],
    ['2026-06-15', null],
    ['2026-06-16', 'DATE_IN_FUTURE'],
  ])('of %s: %p', (date, code) => {
    expect(dayRefusal(date, period)?.code ?? null).toBe(code);
  });

  it('of a period that is over may not lie behind its end', () => {
    expect(dayRefusal('2026-06-15', { ...period, end: '2026-05-31' })?.code).toBe('DATE_OUTSIDE_PERIOD');
  });

  it('belongs to an indicator of the plan', () => {
    expect(indicatorRefusal('i2', plan)).toBeNull();
    expect(indicatorRefusal('i3', plan)?.code).toBe('UNKNOWN_INDICATOR');
  });
});

describe('realisations', () => {
  it('follow the plan, whatever was counted, and suggest sums only where they mean something', () => {
    const tally = { quantity: '12.5', approved: 2, pending: 1, returned: 0 };
    const rows = realisationsOf(plan, [
      { indicator: 'i2', ...tally },
      { indicator: 'gone', ...tally },
    ]);
    expect(rows.map(({ indicator, suggestion, approved }) => [indicator, suggestion, approved])).toEqual([
      ['i1', null, 0],
      ['i2', null, 2],
    ]);
    expect(realisationsOf(plan, [{ indicator: 'i1', ...tally }])[0]?.suggestion).toBe('12.5');
  });
});

describe('stages', () => {
  const STATES = [
    'targetSetting.draft',
    'monitoring',
    'selfAssessment',
    'review',
    'delivered',
    'final',
    'cancelled',
  ];

  it.each<[Stage, boolean, string[]]>([
    ['execution', false, ['monitoring']],
    ['execution', true, ['targetSetting.draft', 'monitoring']],
    ['judging', true, ['targetSetting.draft', 'monitoring', 'selfAssessment', 'review']],
    ['nomination', false, ['monitoring', 'selfAssessment']],
    ['answering', true, ['selfAssessment', 'review']],
    ['coaching', false, STATES.slice(0, 5)],
  ])('%s, with an agreed plan: %p, is in %j', (stage, agreed, states) => {
    expect(STATES.filter((state) => stageRefusal(stage, state, agreed) === null)).toEqual(states);
  });

  it('are never open once the appraisal has ended', () => {
    fc.assert(
      fc.property(fc.constantFrom('final', 'cancelled'), fc.boolean(), (state, agreed) => {
        for (const open of Object.values(STAGES)) expect(open(state, agreed)).toBe(false);
      }),
    );
  });
});

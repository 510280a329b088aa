import {
  playThrough,
  problemsOf,
  randomWalks,
  walkEveryPath,
  type Play,
} from '../../../plugins/workflow/server/src/testing';
import { BEHAVIOUR_VALUES, type Rating, type WorkResult } from '../plan';
import { DEFAULT_SETTINGS } from '../scoring/settings';
import { periodicDefinition } from './definition';
import type { ActionPlan, PeriodicFacts } from './facts';
import { judgePeriod } from './judgement';

const action = (key: string, more: Partial<ActionPlan> = {}): ActionPlan => ({
  key,
  title: `Rencana ${key}`,
  indicator: null,
  unit: 'berkas',
  direction: 'higher',
  target: 10,
  maximal: false,
  realisation: null,
  note: null,
  evidence: null,
  ...more,
});
const plan: WorkResult[] = [
  {
    key: 'r1',
    kind: 'primary',
    title: 'Pelayanan',
    indicators: [
      {
        key: 'i1',
        title: 'Dilayani',
        aspect: 'quantity',
        unit: 'orang',
        direction: 'higher',
        target: 100,
        weight: 60,
      },
      {
        key: 'i2',
        title: 'Menunggu',
        aspect: 'time',
        unit: 'menit',
        direction: 'lower',
        target: 30,
        weight: 40,
      },
    ],
  },
];
const facts = (more: Partial<PeriodicFacts> = {}, actionPlans: ActionPlan[] = []): PeriodicFacts => ({
  subject: {
    employee: 'ani',
    periodEnd: '2026-05-31',
    actionPlans,
    ratings: [],
    behaviours: [],
    result: null,
  },
  ruleSet: 'quadrant',
  scoring: DEFAULT_SETTINGS,
  plan,
  zone: 'Asia/Jakarta',
  holidays: new Set(),
  named: { name: 'Eko', available: true, actedAs: [] },
  ...more,
});
const evaluation = (rating: Rating = 'meets') => ({
  actionPlans: [],
  behaviours: [],
  resultRating: rating,
  behaviourRating: rating,
});
const numericOf = (key: string) => ({
  actionPlans: [{ key, realisation: 4 }],
  indicators: [
    { key: 'i1', realisation: 95 },
    { key: 'i2', realisation: 30 },
  ],
  behaviours: [],
});
const play: Play<PeriodicFacts> = {
  definition: periodicDefinition,
  facts: facts({}, [action('a1')]),
  participants: [
    { role: 'employee', principal: 'ani' },
    { role: 'appraiser', principal: 'budi' },
    { role: 'appraiserSuperior', principal: 'citra' },
    { role: 'performanceTeam', principal: 'gita' },
  ],
  now: new Date('2026-05-04T02:00:00Z'),
  comment: 'Catatan',
  data: {
    PLAN_ACTIONS: [{ actionPlans: [{ key: 'a1', title: 'Rekap', target: 4 }] }],
    REPORT_PROGRESS: [{ progress: [{ key: 'a1', realisation: 4 }] }],
    SUBMIT_EVALUATION: [{ ...evaluation(), actionPlans: [{ key: 'a1', rating: 'meets' }] }],
  },
};

describe('a periodic evaluation', () => {
  it('is soundly defined', () => expect(problemsOf(periodicDefinition)).toEqual([]));

  const walked = walkEveryPath(play);

  it('holds on every path what holds of every definition, and leaves nothing unreached', () => {
    expect(walked.breaches).toEqual([]);
    expect(walked.unreached).toEqual({ states: [], events: [] });
  });

  it('holds it on random walks, with the clock going on', () => {
    randomWalks(play);
  });

  it('opens by itself when the period ends, ten working days to evaluate, five to acknowledge', () => {
    const at = new Date('2026-06-01T01:00:00Z');
    const due = playThrough(play, [
      { by: 'ani', event: 'PLAN_ACTIONS', data: { actionPlans: [] }, at },
      { by: 'budi', event: 'SUBMIT_EVALUATION', data: evaluation(), at },
    ]);
    expect(due.steps.map(({ event }) => event)).toEqual([
      'OPENED',
      'PLAN_ACTIONS',
      'OPEN_EVALUATION',
      'SUBMIT_EVALUATION',
    ]);
    expect(due.instance.path).toBe('delivered');
    expect(due.instance.dueAt).toEqual(new Date('2026-06-08T16:59:59.999Z'));
  });

  it('keeps what was reported of an action plan whose key is kept', () => {
    const { facts: after } = playThrough(play, [
      { by: 'ani', event: 'PLAN_ACTIONS', data: { actionPlans: [{ key: 'a1', title: 'Rekap', target: 4 }] } },
      { by: 'ani', event: 'REPORT_PROGRESS', data: { progress: [{ key: 'a1', realisation: '3.5' }] } },
      {
        by: 'budi',
        event: 'PLAN_ACTIONS',
        data: {
          actionPlans: [
            { key: 'a1', title: 'Rekap pekanan', target: 4 },
            { title: 'Baru', target: 1 },
          ],
        },
      },
    ]);
    expect(after.subject.actionPlans).toMatchObject([
      { key: 'a1', title: 'Rekap pekanan', realisation: '3.5' },
      { key: 'a2', title: 'Baru', realisation: null },
    ]);
  });

  it('takes a result back with a reason, and the history alone keeps it', () => {
    const { facts: after, instance } = playThrough(play, [
      { by: 'ani', event: 'PLAN_ACTIONS', data: { actionPlans: [] } },
      { by: 'budi', event: 'OPEN_EVALUATION' },
      { by: 'budi', event: 'SUBMIT_EVALUATION', data: evaluation('above') },
      { by: 'budi', event: 'REOPEN' },
    ]);
    expect([instance.path, after.subject.result]).toEqual(['evaluation', null]);
  });
});

describe('action plans', () => {
  const told = (
    more: Partial<PeriodicFacts>,
    plans: ActionPlan[],
    moves: Parameters<typeof playThrough>[1],
  ) => playThrough({ ...play, facts: facts(more, plans) }, moves);
  const set = (...targets: (string | number)[]) => ({
    by: 'budi',
    event: 'PLAN_ACTIONS',
    data: { actionPlans: targets.map((target) => ({ title: 'Rekap', target })) },
  });

  it('are set after the period too where nobody did so before: numbers need them', () => {
    const { facts: after } = told(
      { ruleSet: 'numeric' },
      [],
      [{ by: 'budi', event: 'OPEN_EVALUATION' }, set(4)],
    );
    expect(after.subject.actionPlans).toMatchObject([{ key: 'a1', target: 4 }]);
    expect(judgePeriod(after, numericOf('a1'))).toMatchObject({ result: { skp: '103.00' } });
  });

  it('are not changed any more once their period is over', () => {
    const late = () => told({}, [action('a1')], [{ by: 'budi', event: 'OPEN_EVALUATION' }, set(4)]);
    expect(late).toThrow('ACTION_PLANS_SET');
  });

  it.each([
    [0, 'TARGET_ZERO'],
    [-1, 'TARGET_NEGATIVE'],
    ['baik', 'TARGET_NOT_NUMERIC'],
  ])('need a target to divide by where numbers are kept: %s is refused as %s', (target, code) => {
    expect(() => told({ ruleSet: 'numeric' }, [], [set(4, target)])).toThrow(code);
    expect(told({}, [], [set(4, target)]).facts.subject.actionPlans).toHaveLength(2);
  });
});

describe('what a period comes to', () => {
  it('is the quadrant of both ratings', () => {
    expect(judgePeriod(facts(), evaluation('above'))).toMatchObject({
      result: { predicate: 'very_good', skp: null },
      departures: [],
    });
    const below = { ...evaluation('meets'), resultRating: 'below' as const };
    expect(judgePeriod(facts(), below)).toMatchObject({ result: { predicate: 'needs_improvement' } });
  });

  it('departs from what the action plans suggest, by realisation or rating', () => {
    const plans = [action('a1', { realisation: 5 }), action('a2', { realisation: 4 })];
    const given = (rating: Rating) => ({
      ...evaluation(),
      actionPlans: plans.map(({ key }) => ({ key, rating })),
    });
    expect(judgePeriod(facts({}, plans), given('meets'))).toMatchObject({
      departures: ['actionPlans.0.rating', 'actionPlans.1.rating'],
    });
    expect(judgePeriod(facts({}, plans), { ...given('below'), resultRating: 'below' })).toMatchObject({
      departures: [],
    });
  });

  const numeric = (more: object = {}) => ({
    actionPlans: [{ key: 'a1', realisation: 9 }],
    indicators: [
      { key: 'i1', realisation: 95 },
      { key: 'i2', realisation: 30 },
    ],
    behaviours: [],
    ...more,
  });
  // c 90 → 80 and c 100 → 109: mean 94.5. Primary: c 95 → 85 and c 100 → 109: mean 97, weights or not.
  const counted = facts({ ruleSet: 'numeric' }, [action('a1'), action('a2', { target: 4, realisation: 4 })]);

  it('is in numbers the mean of action plans and primary results', () => {
    expect(judgePeriod(counted, numeric())).toMatchObject({
      result: { skp: '95.75', score: null, predicate: null },
      ratings: [
        { key: 'a1', of: 'actionPlan', realisation: 9 },
        { key: 'a2', of: 'actionPlan', realisation: 4 },
        { key: 'i1', of: 'indicator', realisation: 95 },
        { key: 'i2', of: 'indicator', realisation: 30 },
      ],
    });
  });

  it('has a score and a predicate where the behaviour was scored', () => {
    const behaviours = BEHAVIOUR_VALUES.map((value) => ({ value, score: 100 }));
    // 0.70 × 95.75 + 0.30 × 100 = 97.025
    expect(judgePeriod(counted, numeric({ behaviours }))).toMatchObject({
      result: { skp: '95.75', score: '97.03', predicate: 'good' },
    });
  });

  it.each([
    [facts({ ruleSet: 'numeric' }), 'NO_ACTION_PLAN'],
    [facts({ ruleSet: 'numeric' }, [action('a1'), action('a2')]), 'REALISATION_MISSING'],
    [facts({ ruleSet: 'numeric', plan: [] }, [action('a1')]), 'NO_PRIMARY_RESULT'],
    [facts({ ruleSet: 'numeric' }, [action('a1', { target: 'tepat waktu' })]), 'TARGET_NOT_NUMERIC'],
  ])('is refused where figures are missing', (without, code) => {
    expect(judgePeriod(without, numeric())).toMatchObject({ refused: { code } });
  });
});

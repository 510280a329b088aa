import type { Action, Guard, Timer } from '../../../plugins/workflow/server/src/public';
import { endOfLocalDay } from '../calendar/local-time';
import { inWorkingDays } from '../definition-parts';
import { targetProblem } from '../scoring/achievement';
import { because } from '../workflow/rules/reason';
import type { ActionPlan, PeriodicFacts } from './facts';
import type { GivenActionPlan, GivenEvaluation } from './forms';
import { judgePeriod } from './judgement';

type Rule = Guard<PeriodicFacts>;

const EVALUATION_DAYS = 10;
const ACKNOWLEDGEMENT_DAYS = 5;

interface Keyed {
  key: string;
}

/** The list in the data that names action plans; none when somebody only looks. */
const namedPlans = (data: Record<string, unknown>): Keyed[] =>
  (data.progress ?? data.actionPlans ?? []) as Keyed[];

const indicatorsAreOfPlan: Rule = ({ data, facts: { plan } }) => {
  const known = new Set(plan.flatMap(({ indicators }) => indicators.map(({ key }) => key)));
  const given = (data.actionPlans ?? []) as GivenActionPlan[];
  const unknown = given.findIndex(({ indicator }) => indicator != null && !known.has(indicator));
  return unknown < 0
    ? null
    : because(
        'UNKNOWN_INDICATOR',
        { id: 'SKP tidak memuat indikator ini', en: 'The plan has no such indicator' },
        { path: `actionPlans.${String(unknown)}.indicator`, fixer: 'employee' },
      );
};

/** The numeric rule set divides by the target: one that can't be divided by is refused while it can be mended. */
const targetsAreMeasurable: Rule = ({ data, facts: { ruleSet } }) => {
  if (ruleSet !== 'numeric') return null;
  const given = (data.actionPlans ?? []) as GivenActionPlan[];
  for (const [place, { title, target }] of given.entries()) {
    const problem = targetProblem(target);
    if (problem)
      return because(
        problem,
        {
          id: `Target "${title}" harus berupa angka di atas nol`,
          en: `The target of "${title}" must be a number above zero`,
        },
        { path: `actionPlans.${String(place)}.target`, fixer: 'employee' },
      );
  }
  return null;
};

const nothingIsPlannedYet: Rule = ({ facts: { subject } }) =>
  subject.actionPlans.length === 0
    ? null
    : because(
        'ACTION_PLANS_SET',
        {
          id: 'Rencana aksi tidak diubah lagi setelah periodenya berakhir',
          en: 'Action plans are not changed any more once their period is over',
        },
        { fixer: 'appraiser' },
      );

const actionPlansAreKnown: Rule = ({ data, facts: { subject } }) => {
  const known = new Set(subject.actionPlans.map(({ key }) => key));
  const unknown = namedPlans(data).findIndex(({ key }) => !known.has(key));
  return unknown < 0
    ? null
    : because(
        'UNKNOWN_ACTION_PLAN',
        { id: 'Rencana aksi ini tidak ada pada periode ini', en: 'The period has no such action plan' },
        { path: `${'progress' in data ? 'progress' : 'actionPlans'}.${String(unknown)}.key` },
      );
};

/** In numbers the employee's own figure stands where the appraiser gives none. */
const everyActionPlanIsRated: Rule = ({ data, facts: { subject, ruleSet } }) => {
  if (ruleSet === 'numeric' || data.resultRating === undefined) return null;
  const rated = new Set(namedPlans(data).map(({ key }) => key));
  const missing = subject.actionPlans.filter(({ key }) => !rated.has(key));
  return missing.length === 0
    ? null
    : because(
        'NOT_ALL_RATED',
        {
          id: `${String(missing.length)} rencana aksi belum dinilai`,
          en: `${String(missing.length)} action plans are not rated`,
        },
        { path: 'actionPlans', fixer: 'appraiser', actual: missing.map(({ key }) => key).join(', ') },
      );
};

const evaluationIn = (data: Record<string, unknown>): GivenEvaluation | null =>
  'resultRating' in data || 'indicators' in data ? (data as unknown as GivenEvaluation) : null;

const judgementIsSound: Rule = ({ data, facts }) => {
  const given = evaluationIn(data);
  if (!given) return null;
  const judged = judgePeriod(facts, given);
  if ('refused' in judged) {
    const { code, message, path } = judged.refused;
    return because(code, message, { fixer: 'appraiser', ...(path === undefined ? {} : { path }) });
  }
  return judged.departures.length === 0 || given.reason
    ? null
    : because(
        'REASON_REQUIRED',
        {
          id: 'Penilaian berbeda dari saran sistem; tuliskan alasannya',
          en: 'A rating differs from its suggestion; give the reason',
        },
        { path: 'reason', fixer: 'appraiser', actual: judged.departures.join(', ') },
      );
};

export const rules: Record<string, Rule> = {
  indicatorsAreOfPlan,
  targetsAreMeasurable,
  nothingIsPlannedYet,
  actionPlansAreKnown,
  everyActionPlanIsRated,
  judgementIsSound,
};

const mergedPlans = (before: ActionPlan[], given: GivenActionPlan[]): ActionPlan[] => {
  const known = new Map(before.map((plan) => [plan.key, plan]));
  const taken = new Set([...known.keys(), ...given.flatMap(({ key }) => key ?? [])]);
  const free = (): string => {
    let n = 1;
    while (taken.has(`a${String(n)}`)) n += 1;
    taken.add(`a${String(n)}`);
    return `a${String(n)}`;
  };
  return given.map(({ key = free(), indicator = null, ...plan }) => {
    const { realisation = null, note = null, evidence = null } = known.get(key) ?? {};
    return { key, indicator, ...plan, realisation, note, evidence };
  });
};

export const actions: Record<string, Action<PeriodicFacts>> = {
  saveActionPlans: ({ data, facts: { subject } }) => ({
    subject: { actionPlans: mergedPlans(subject.actionPlans, data.actionPlans as GivenActionPlan[]) },
  }),
  saveProgress: ({ data, facts: { subject } }) => {
    const told = new Map((data.progress as (Keyed & Partial<ActionPlan>)[]).map((one) => [one.key, one]));
    return {
      subject: {
        actionPlans: subject.actionPlans.map((plan) => ({
          ...plan,
          ...Object.fromEntries(
            Object.entries(told.get(plan.key) ?? {}).filter(([, value]) => value !== undefined),
          ),
        })),
      },
    };
  },
  saveEvaluation: ({ data, facts }) => {
    const judged = judgePeriod(facts, data as unknown as GivenEvaluation);
    if ('refused' in judged)
      throw new Error(`an evaluation that was refused is saved: ${judged.refused.code}`);
    const { ratings, behaviours, result } = judged;
    return { subject: { ratings, behaviours, result }, record: ['actionPlans', 'result'] };
  },
  // What was delivered stays in the history.
  takeBack: () => ({ subject: { ratings: [], behaviours: [], result: null } }),
};

export const timers: Record<string, Timer<PeriodicFacts>> = {
  periodEnds: ({ facts: { subject, zone } }) => endOfLocalDay(subject.periodEnd, zone),
  evaluationDue: inWorkingDays(EVALUATION_DAYS),
  acknowledgementDue: inWorkingDays(ACKNOWLEDGEMENT_DAYS),
};

import Fraction from 'fraction.js';
import { exact } from '../../scoring/exact';
import { targetProblem } from '../../scoring/achievement';
import type { Link } from '../../planning/cascade';
import type { Indicator, PlanDetails, WorkResult } from '../../plan';
import { startOfLocalDay } from '../../calendar/local-time';
import type { AppraisalFacts } from '../facts';
import type { Input } from '../../../../plugins/workflow/server/src/public';
import { because, type Rules } from './reason';

/** Rules of the target plan (SKP), asked of what is sent, else of what was saved before. */

const planOf = ({ data, facts }: Input<AppraisalFacts>): WorkResult[] =>
  (data.workResults ?? facts.subject.workResults) as WorkResult[];

const indicatorsOf = (plan: WorkResult[]): { indicator: Indicator; path: string }[] =>
  plan.flatMap(({ indicators }, r) =>
    indicators.map((indicator, i) => ({
      indicator,
      path: `workResults.${String(r)}.indicators.${String(i)}`,
    })),
  );

export const targetRules: Rules = {
  planHasPrimaryResult: (input) =>
    planOf(input).some(({ kind }) => kind === 'primary')
      ? null
      : because(
          'NO_WORK_RESULTS',
          { id: 'Tambahkan sedikitnya satu hasil kerja utama', en: 'Add at least one primary work result' },
          { fixer: 'employee', path: 'workResults' },
        ),

  everyResultHasIndicators: (input) => {
    const position = planOf(input).findIndex(({ indicators }) => indicators.length === 0);
    return position === -1
      ? null
      : because(
          'NO_INDICATORS',
          {
            id: 'Setiap hasil kerja perlu sedikitnya satu indikator',
            en: 'Every work result needs at least one indicator',
          },
          { fixer: 'employee', path: `workResults.${String(position)}.indicators` },
        );
  },

  // Where the policy uses weights: all indicators of all work results, primary and additional, sum to exactly 100.
  weightsAre100: (input) => {
    if (!input.facts.policy.scoring.weightsUsed) return null;
    const sum = indicatorsOf(planOf(input))
      .map(({ indicator }) => exact(indicator.weight ?? 0))
      .reduce((total, weight) => total.add(weight), new Fraction(0));
    return sum.equals(100)
      ? null
      : because(
          'WEIGHTS_NOT_100',
          {
            id: `Jumlah bobot ${sum.toString()} %, seharusnya tepat 100 %`,
            en: `The weights add up to ${sum.toString()} %, they must be exactly 100 %`,
          },
          { fixer: 'employee', path: 'workResults', actual: sum.toString() },
        );
  },

  everyTargetIsStated: (input) => {
    const open = indicatorsOf(planOf(input)).find(({ indicator }) => indicator.target === '');
    return open
      ? because(
          'TARGET_MISSING',
          { id: `Isi target "${open.indicator.title}"`, en: `State the target of "${open.indicator.title}"` },
          { fixer: 'employee', path: `${open.path}.target` },
        )
      : null;
  },

  // The numeric rule set divides by the target, so it must be a figure other than zero.
  targetsAreMeasurable: (input) => {
    if (input.facts.policy.ruleSet !== 'numeric') return null;
    for (const { indicator, path } of indicatorsOf(planOf(input))) {
      const problem = targetProblem(indicator.target);
      if (problem) {
        return because(
          problem,
          {
            id: `Target "${indicator.title}" harus berupa angka di atas nol`,
            en: `The target of "${indicator.title}" must be a number above zero`,
          },
          { fixer: 'employee', path: `${path}.target` },
        );
      }
    }
    return null;
  },

  // Quantitative: every target can be measured. In words it may be said in the qualitative approach.
  targetsFitApproach: (input) => {
    const given = input.data.details as PlanDetails | undefined;
    const details = given ?? input.facts.subject.planDetails;
    if (details?.approach !== 'quantitative') return null;
    const inWords = indicatorsOf(planOf(input)).find(
      ({ indicator }) => indicator.target !== '' && targetProblem(indicator.target) === 'TARGET_NOT_NUMERIC',
    );
    return inWords
      ? because(
          'TARGET_NOT_NUMERIC',
          {
            id: `Pendekatan kuantitatif: target "${inWords.indicator.title}" harus berupa angka`,
            en: `In the quantitative approach the target of "${inWords.indicator.title}" must be a number`,
          },
          { fixer: 'employee', path: `${inWords.path}.target` },
        )
      : null;
  },

  linkedResultsAreKnown: ({ data, facts }) => {
    const known = new Set(facts.subject.workResults.map(({ key }) => key));
    const links = (data.links ?? []) as Link[];
    const strange = links.findIndex(({ workResult }) => !known.has(workResult));
    const given = links[strange]?.workResult;
    return given === undefined
      ? null
      : because(
          'UNKNOWN_WORK_RESULT',
          {
            id: `Hasil kerja ${given} tidak ada dalam rencana`,
            en: `There is no work result ${given} in the plan`,
          },
          { path: `links.${String(strange)}.workResult`, actual: given },
        );
  },

  targetsAreOverdue: ({ context, dueAt, now }) =>
    context.escalated === true || (dueAt !== null && dueAt.getTime() < now.getTime())
      ? null
      : because(
          'NOT_OVERDUE',
          {
            id: 'Pegawai masih dapat menyusun targetnya sendiri sampai tenggat',
            en: 'The employee may still draft the targets until the deadline',
          },
          { fixer: 'employee', ...(dueAt ? { actual: dueAt.toISOString() } : {}) },
        ),

  assessmentIsAhead: ({ facts: { cycle, zone }, now }) =>
    now.getTime() < startOfLocalDay(cycle.assessmentDate, zone).getTime()
      ? null
      : because(
          'ASSESSMENT_DATE_PASSED',
          {
            id: `Target hanya dapat diubah sebelum ${cycle.assessmentDate}`,
            en: `Targets can only be revised before ${cycle.assessmentDate}`,
          },
          { fixer: 'performanceTeam', actual: cycle.assessmentDate },
        ),
};

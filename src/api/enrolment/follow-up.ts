import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { query } from '../../../plugins/workflow/server/src/public';
import { changeOf, standingNow, type Change, type Standing } from '../../appraisal/follow-up/effect';
import { itemScore, lowItems, type ItemSettings, type LowItem } from '../../appraisal/follow-up/low-items';
import type { Behaviour, Figure, Predicate, Rating, WorkResult } from '../../appraisal/plan';
import { SHARED } from '../../appraisal/workflow/visibility';
import { readerOf } from '../../scope/controller';
import { appraisalFor, type Shown } from '../appraisal/shown';
import { numbersOf, policyFacts, type PolicyRow } from '../appraisal/workflow/policy';

/**
 * What came of the last appraisal: each item that was rated low there, the trainings that followed, and how the same
 * item is rated now. Whoever takes part in the present appraisal sees it, but for peers: to follow up is their task.
 */

interface Previous {
  documentId: string;
  cycle: string;
  year: number;
  period: number;
  predicate: Predicate | null;
  workResults: WorkResult[] | null;
  behaviours: Behaviour[] | null;
  policy: PolicyRow;
  policyNow: PolicyRow;
}

const PREVIOUS = `
  SELECT a.document_id AS "documentId", c.name AS cycle, c.year, a.period, a.result ->> 'predicate' AS predicate,
    a.work_results::json AS "workResults", a.behaviours::json AS behaviours, to_json(p) AS policy,
    (SELECT to_json(q) FROM appraisal_policies q WHERE q.id = now.policy_id) AS "policyNow"
  FROM appraisals now JOIN appraisals a ON a.employee_id = now.employee_id AND a.id <> now.id AND a.state = 'final'
  JOIN appraisal_cycles c ON c.id = a.cycle_id JOIN appraisal_policies p ON p.id = a.policy_id
  WHERE now.document_id = ? AND coalesce(a.period_end, c.end_date) < now.period_start
  ORDER BY coalesce(a.period_end, c.end_date) DESC, a.period DESC LIMIT 1`;

export interface DoneTraining {
  documentId: string;
  title: string;
  state: string;
  completedOn: string | null;
  hours: number | null;
  score: string | null;
}

interface TrainingRow extends DoneTraining {
  item: { kind: LowItem['kind'] | 'competency'; key: string } | null;
  helps: string | null;
}

/** Those that were asked for in that appraisal's wake, or completed since it ended and help with a value. */
const TRAININGS = `
  SELECT n.document_id AS "documentId", n.title, n.state, n.completed_on::text AS "completedOn", n.hours,
    n.score::text AS score, n.item::json AS item, t.behaviour_value AS helps
  FROM appraisals a JOIN enrolments n ON n.employee_id = a.employee_id
  LEFT JOIN trainings t ON t.id = n.training_id
  WHERE a.document_id = ? AND n.state NOT IN ('declined', 'cancelled')
    AND (n.appraisal_id = a.id OR n.created_at > (SELECT i.entered_at FROM workflow_instances i
      WHERE i.subject_type = 'api::appraisal.appraisal' AND i.subject_id = a.document_id))
  ORDER BY n.completed_on NULLS LAST, n.id`;

export interface FollowedUp {
  item: LowItem;
  before: { rating: Rating | null; score: Figure | null };
  trainings: DoneTraining[];
  now: Standing | null;
  change: Change | null;
}

export interface FollowUpAnswer {
  previous: Pick<Previous, 'documentId' | 'cycle' | 'year' | 'period' | 'predicate'>;
  items: FollowedUp[];
}

const keyOf = (item: LowItem): string => (item.kind === 'indicator' ? item.key : item.value);

const helps = (item: LowItem, row: TrainingRow): boolean =>
  row.item
    ? row.item.kind === item.kind && row.item.key === keyOf(item)
    : item.kind === 'behaviour' && row.helps === item.value;

const beforeOf = (
  item: LowItem,
  { workResults, behaviours }: Previous,
  numbers: ItemSettings | null,
): FollowedUp['before'] => {
  if (item.kind === 'behaviour') {
    const found = behaviours?.find(({ value }) => value === item.value);
    return { rating: found?.rating ?? null, score: found?.score ?? null };
  }
  const indicators = (workResults ?? []).flatMap((result) => result.indicators);
  const found = indicators.find(({ key }) => key === item.key);
  return { rating: found?.rating ?? null, score: found && numbers ? itemScore(found, numbers) : null };
};

/** An API token sees appraisals whole; what is said of people is nobody's yet before they were told. */
const unrated = (present: Shown): Shown => ({
  ...present,
  workResults: (present.workResults ?? []).map((result) => ({
    ...result,
    indicators: result.indicators.map((indicator) => ({ ...indicator, rating: null })),
  })),
  behaviours: [],
  result: null,
});

const followedUp = (
  previous: Previous,
  trainings: TrainingRow[],
  present: Shown & { policy: PolicyRow },
): FollowedUp[] => {
  const rated = { workResults: previous.workResults ?? [], behaviours: previous.behaviours ?? [] };
  const then = numbersOf(policyFacts(previous.policy));
  const { workResults, behaviours, result, policy } = present;
  const numbers = result ? numbersOf(policyFacts(policy)) : null;
  return lowItems(rated, then).map((item) => {
    const before = beforeOf(item, previous, then);
    const now = standingNow(item, { workResults: workResults ?? [], behaviours: behaviours ?? [] }, numbers);
    return {
      item,
      before,
      trainings: trainings
        .filter((row) => helps(item, row))
        .map(({ item: _item, helps: _helps, ...training }) => training),
      now,
      change: changeOf(before, now),
    };
  });
};

/** `data` is null where nothing came before; the whole is null when the caller may not know of the appraisal. */
export const followUpOf = async (
  strapi: Core.Strapi,
  ctx: Context,
): Promise<{ data: FollowUpAnswer | null } | null> => {
  const present = await appraisalFor(strapi, ctx);
  // Peers see titles alone: such a row has no period.
  if (!present || !('periodStart' in present)) return null;
  const on = strapi.db.connection;
  const [previous] = await query<Previous>(on, PREVIOUS, [present.documentId]);
  if (!previous) return { data: null };
  const trainings = await query<TrainingRow>(on, TRAININGS, [previous.documentId]);
  const isTold = (await readerOf(strapi, ctx)) !== null || SHARED.includes(present.state);
  const { documentId, cycle, year, period, predicate } = previous;
  return {
    data: {
      previous: { documentId, cycle, year, period, predicate },
      items: followedUp(previous, trainings, {
        ...(isTold ? present : unrated(present)),
        policy: previous.policyNow,
      }),
    },
  };
};

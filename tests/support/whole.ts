import { fold, type Changes } from '../../plugins/workflow/server/src/core/fold';
import {
  digestsOf,
  hashOf,
  type Digests,
  type PersonalValues,
} from '../../plugins/workflow/server/src/core/hashing';
import { query } from '../../plugins/workflow/server/src/public';
import { ALL_SUMS } from '../../src/reports/all-sums';
import type { Sums } from '../../src/reports/sums';
import type { TestApp } from './app';

/** What must hold of every appraisal at any time: its hash chain is whole, state = fold(history), and reports count what it says. */

interface Entry {
  sequence: number;
  event: string;
  from: string | null;
  to: string;
  actorId: string | null;
  actorRole: string;
  onBehalfOf: string | null;
  definition: string;
  version: number;
  at: string;
  digests: Digests;
  previousHash: string | null;
  hash: string;
  values: PersonalValues & { salt: string; changes: Changes | null };
}

interface Stored {
  id: string;
  state: unknown;
  path: string;
  context: unknown;
  revision: number;
  dueAt: string | null;
  lastHash: string;
  mirrored: { state: string; revision: number; dueAt: string | null };
  /** The subject's fields that history tells of. */
  subject: Record<string, unknown>;
  entries: Entry[];
}

const STORED = `
  SELECT i.subject_id AS id, i.state::json, i.path, i.context::json, i.revision, to_json(i.due_at) AS "dueAt",
    i.last_hash AS "lastHash",
    json_build_object('state', a.state, 'revision', a.revision, 'dueAt', a.due_at) AS mirrored,
    json_build_object('workResults', a.work_results, 'agreedWorkResults', a.agreed_work_results,
      'planDetails', a.plan_details, 'agreedPlanDetails', a.agreed_plan_details,
      'behaviours', a.behaviours, 'selfAssessment', a.self_assessment, 'review', a.review,
      'initialResult', a.initial_result, 'result', a.result, 'appeal', a.appeal, 'periodEnd', a.period_end::text,
      'appraiser', b.document_id, 'appraiserSuperior', s.document_id) AS subject,
    (SELECT json_agg(json_build_object('sequence', h.sequence, 'event', h.event, 'from', h.from_path,
       'to', h.to_path, 'actorId', h.actor_id, 'actorRole', h.actor_role, 'onBehalfOf', h.on_behalf_of,
       'definition', h.definition, 'version', h.version, 'at', h.at, 'digests', h.digests,
       'previousHash', h.previous_hash, 'hash', h.hash, 'values', json_build_object('salt', v.salt,
         'actorName', v.actor_name, 'onBehalfOfName', v.on_behalf_of_name, 'comment', v.comment,
         'data', v.data, 'changes', v.changes)) ORDER BY h.sequence)
     FROM workflow_history h JOIN workflow_history_values v ON v.history_id = h.id
     WHERE h.instance_id = i.id) AS entries
  FROM workflow_instances i JOIN appraisals a ON a.document_id = i.subject_id
  LEFT JOIN employees b ON b.id = a.appraiser_id LEFT JOIN employees s ON s.id = a.appraiser_superior_id
  WHERE i.subject_type = 'api::appraisal.appraisal' ORDER BY i.id`;

const instant = (text: string | null): string | null => (text === null ? null : new Date(text).toISOString());

const checkChain = ({ id, entries, lastHash }: Stored): void => {
  let previousHash: string | null = null;
  for (const { hash, values, at, ...row } of entries) {
    const { salt, ...personal } = values;
    expect(row.previousHash).toBe(previousHash);
    expect(row.digests).toEqual(digestsOf(salt, personal));
    const hashed = { ...row, subjectType: 'api::appraisal.appraisal', subjectId: id, at: instant(at) ?? '' };
    expect(hashOf(hashed)).toBe(hash);
    previousHash = hash;
  }
  expect(lastHash).toBe(previousHash);
};

const checkFold = ({ entries, subject, mirrored, ...instance }: Stored): void => {
  const folded = fold(
    entries.map(({ sequence, from, to, values }) => ({ sequence, from, to, changes: values.changes })),
  );
  const { path, revision, state: value, context } = instance;
  const dueAt = instant(instance.dueAt);
  expect(folded).toMatchObject({ path, revision, value, context, dueAt });
  expect({ ...mirrored, dueAt: instant(mirrored.dueAt) }).toEqual({ state: path, revision, dueAt });
  // Until it is submitted the plan may be edited as a record, which is no event.
  const { workResults, ...rest } = folded.subject;
  const told = path === 'targetSetting.draft' ? rest : { ...rest, ...(workResults ? { workResults } : {}) };
  for (const [field, last] of Object.entries(told))
    expect({ [field]: subject[field] }).toEqual({ [field]: last });
};

/** What the sums of the reports say otherwise than a count of the records as they stand: nothing. */
const astray = ({ fold, standing }: Sums): string => {
  const key = fold.key.join(', ');
  const sums = fold.sums.map((sum) => `sum(${sum})::bigint AS ${sum}`).join(', ');
  const nothing = fold.sums.map((sum) => `sum(${sum}) = 0`).join(' AND ');
  const columns = [key, ...fold.sums].join(', ');
  const grain = fold.over ? 'WHERE grain = 0' : '';
  const kept = `SELECT ${columns} FROM ${fold.target} ${grain} UNION ALL SELECT ${columns} FROM ${fold.source}`;
  const counted = (rows: string) =>
    `SELECT ${key}, ${sums} FROM (${rows}) AS r GROUP BY ${key} HAVING NOT (${nothing})`;
  return `WITH said AS (${counted(standing)}), kept AS (${counted(kept)})
    (SELECT * FROM said EXCEPT SELECT * FROM kept) UNION ALL (SELECT * FROM kept EXCEPT SELECT * FROM said)`;
};

/** Recomputes every hash and every fold of this database's appraisals. Returns how many there were. */
export const expectEverythingWhole = async ({ strapi }: TestApp): Promise<number> => {
  const stored = await query<Stored>(strapi.db.connection, STORED);
  for (const appraisal of stored) {
    checkChain(appraisal);
    checkFold(appraisal);
  }
  for (const sums of ALL_SUMS) expect(await query(strapi.db.connection, astray(sums))).toEqual([]);
  return stored.length;
};

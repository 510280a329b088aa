import { query } from '../../plugins/workflow/server/src/public';
import type { TestApp } from './app';

/** What the database holds of one appraisal: to see what an event changed, or that a refused one changed nothing. */

export interface Inside {
  instance: {
    path: string;
    state: unknown;
    context: Record<string, unknown>;
    timers: Record<string, string>;
    revision: number;
    status: string;
    entered_at: string;
    due_at: string | null;
    last_hash: string;
  };
  /** The row of `appraisals`, by column name. */
  subject: Record<string, unknown>;
  history: { sequence: number; event: string; actor_id: string | null; actor_role: string; hash: string }[];
  tasks: { role: string; principal: string; due_at: string | null }[];
  participants: { role: string; principal: string; valid_to: string | null }[];
  jobs: { key: string; run_at: string; task_identifier: string }[];
  /** The jobs that remind people of a deadline. */
  reminders: { key: string; run_at: string }[];
  drafts: number;
  requests: number;
}

const INSIDE = `
  SELECT to_json(i) AS instance, to_json(a) AS subject,
    (SELECT json_agg(h ORDER BY h.sequence) FROM workflow_history h WHERE h.instance_id = i.id) AS history,
    (SELECT coalesce(json_agg(t ORDER BY t.role, t.principal), '[]') FROM workflow_tasks t
     WHERE t.instance_id = i.id) AS tasks,
    (SELECT json_agg(p ORDER BY p.id) FROM workflow_participants p WHERE p.instance_id = i.id) AS participants,
    (SELECT coalesce(json_agg(json_build_object('key', j.key, 'run_at', j.run_at,
       'task_identifier', j.task_identifier) ORDER BY j.key), '[]')
     FROM graphile_worker.jobs j
     WHERE j.key LIKE '%:' || i.subject_id || ':%' AND j.task_identifier <> 'workflow-remind') AS jobs,
    (SELECT coalesce(json_agg(json_build_object('key', j.key, 'run_at', j.run_at) ORDER BY j.key), '[]')
     FROM graphile_worker.jobs j WHERE j.key LIKE 'remind:%:' || i.subject_id || ':%') AS reminders,
    (SELECT count(*)::integer FROM workflow_drafts d WHERE d.instance_id = i.id) AS drafts,
    (SELECT count(*)::integer FROM workflow_requests) AS requests
  FROM workflow_instances i JOIN appraisals a ON a.document_id = i.subject_id
  WHERE i.subject_type = 'api::appraisal.appraisal' AND i.subject_id = ?`;

export const insideOf = async (app: TestApp, id: string): Promise<Inside> => {
  const [row] = await query<Inside>(app.strapi.db.connection, INSIDE, [id]);
  if (!row) throw new Error(`there is no appraisal ${id}`);
  return row;
};

/** The timer jobs by the event that they send, with the moment they are for. */
export const timersOf = ({ jobs }: Inside): Record<string, string> =>
  Object.fromEntries(
    jobs
      .filter(({ task_identifier }) => task_identifier === 'workflow-timer')
      .map(({ key, run_at }) => [key.split(':').at(-1) ?? '', new Date(run_at).toISOString()]),
  );

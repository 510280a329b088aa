import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import {
  answerRefusal,
  heldSubjects,
  notFound,
  query,
  workflowOf,
} from '../../../plugins/workflow/server/src/public';
import { localDate, ZONE_OF, type ZoneName } from '../../appraisal/calendar/local-time';
import { nextNoteDue } from '../../appraisal/follow-up/guidance/behind';
import type { GuidanceNote } from '../../appraisal/follow-up/guidance/facts';
import type { Predicate } from '../../appraisal/plan';
import { readerOf } from '../../scope/controller';
import { APPRAISAL } from '../appraisal/workflow/open';
import { ZONE_OF_UNIT } from '../appraisal/workflow/facts';

/** Whose guidance is behind, at a glance: no plan after a low result, or no note for more than a month. */

interface Row {
  appraisal: string;
  employee: string;
  name: string;
  predicate: Predicate;
  since: string;
  plan: string | null;
  state: string | null;
  startedOn: string | null;
  notes: GuidanceNote[] | null;
  zone: ZoneName | null;
}

// The latest final appraisal of each person whom the caller appraises or looks after.
const LATEST = (held: string): string => `
  SELECT DISTINCT ON (a.employee_id) a.id, a.document_id, a.employee_id, a.org_unit_id, a.result, a.state_since
  FROM appraisals a WHERE a.state = 'final' AND a.document_id IN (${held})
  ORDER BY a.employee_id, a.period_end DESC, a.id DESC`;

const ROWS = (held: string): string => `
  SELECT a.document_id AS appraisal, e.document_id AS employee, e.name, a.result ->> 'predicate' AS predicate,
    a.state_since::text AS since, g.document_id AS plan, g.state, g.started_on::text AS "startedOn",
    g.notes::json AS notes, ${ZONE_OF_UNIT} AS zone
  FROM (${LATEST(held)}) a JOIN employees e ON e.id = a.employee_id
  LEFT JOIN LATERAL (SELECT * FROM guidance_plans p WHERE p.appraisal_id = a.id AND p.state <> 'cancelled'
    ORDER BY p.id DESC LIMIT 1) g ON true
  WHERE a.result ->> 'predicate' IN ('needs_improvement', 'fair', 'poor', 'very_poor')
    AND coalesce(g.state, '') <> 'closed'
  ORDER BY e.name, e.id LIMIT 500`;

export interface Guided {
  appraisal: string;
  employee: { documentId: string; name: string };
  predicate: Predicate;
  plan: string | null;
  lastNoteOn: string | null;
  nextNoteDue: string | null;
  behind: 'NO_PLAN' | 'NOTE_OVERDUE' | null;
}

const guidedOf = (row: Row, now: Date): Guided => {
  const today = localDate(now, ZONE_OF[row.zone ?? 'WIB']);
  const notes = row.notes ?? [];
  const due = row.startedOn === null ? null : nextNoteDue(row.startedOn, notes);
  const lastNoteOn = notes.reduce<string | null>(
    (last, { date }) => (last === null || date > last ? date : last),
    null,
  );
  return {
    appraisal: row.appraisal,
    employee: { documentId: row.employee, name: row.name },
    predicate: row.predicate,
    plan: row.plan,
    lastNoteOn,
    nextNoteDue: due,
    // A draft is no guidance yet.
    behind: row.startedOn === null ? 'NO_PLAN' : due !== null && due < today ? 'NOTE_OVERDUE' : null,
  };
};

export const listBehind = async (strapi: Core.Strapi, ctx: Context): Promise<void> => {
  const reader = await readerOf(strapi, ctx);
  if (!reader) {
    answerRefusal(ctx, notFound());
    return;
  }
  const now = workflowOf(strapi).clock.now();
  const held = heldSubjects(APPRAISAL, reader.principal, now, [
    'appraiser',
    'appraiserSuperior',
    'performanceTeam',
  ]);
  const rows = await query<Row>(strapi.db.connection, ROWS(held.sql), held.bindings);
  const data = rows.map((row) => guidedOf(row, now));
  ctx.body = {
    data,
    meta: { guided: data.length, behind: data.filter((one) => one.behind !== null).length },
  };
};

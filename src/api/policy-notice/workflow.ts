import type { Core } from '@strapi/strapi';
import {
  query,
  tellMany,
  workflowOf,
  type Binding,
  type FactsRequest,
  type Queryable,
} from '../../../plugins/workflow/server/src/public';
import { localDate, startOfLocalDay, ZONE_OF } from '../../appraisal/calendar/local-time';
import { NOTICE_OUT, noticeDefinition, type NoticeFacts } from '../../appraisal/policy/notice-definition';
import { registeredFor } from '../../records/driven';
import { POLICY_NOTICE } from '../../scope/policy-notices';
import { newcomersTo, readersOf } from './readers';

/** Ties notices about rules to their table, and tells the readers when one is out. */

const loadFacts = async (
  on: Queryable,
  { subjectId }: Pick<FactsRequest, 'subjectId'>,
): Promise<NoticeFacts | null> => {
  const [row] = await query<NoticeFacts['subject']>(
    on,
    `SELECT title, publish_on::text AS "publishOn" FROM policy_notices WHERE document_id = ?`,
    [subjectId],
  );
  return row ? { subject: row } : null;
};

export const noticeBinding = (strapi: Core.Strapi): Binding<NoticeFacts> => ({
  definition: noticeDefinition,
  createdBy: 'anyone',
  loadFacts,
  title: ({ subject: { title } }) => title,
  effects: {
    async tellReaders({ subjectId }) {
      const announcement = { ...NOTICE_OUT, people: readersOf(subjectId) };
      await tellMany(strapi, { uid: POLICY_NOTICE, subjectId }, announcement);
    },
  },
});

/** A day that was moved to an earlier one, or passed while nothing ran: the notice comes out within the hour. */
export const publishDue = async (strapi: Core.Strapi, now: Date): Promise<number> => {
  const rows = await query<{ id: string }>(
    strapi.db.connection,
    `SELECT document_id AS id FROM policy_notices WHERE state = 'planned' AND publish_on <= ?::date ORDER BY id LIMIT 500`,
    [localDate(now, ZONE_OF.WIB)],
  );
  const registered = registeredFor(strapi, POLICY_NOTICE);
  for (const { id } of rows)
    await workflowOf(strapi).send(registered, id, { kind: 'system' }, { event: 'COME_OUT' }, { now });
  return rows.length;
};

const AN_HOUR = 60 * 60 * 1000;
/** Before the day's work, and once a day: it looks at everybody. */
const TOLD_AT = 5;

/** Whether the chores of this hour are those in which newcomers are told. */
export const isHourForNewcomers = (now: Date): boolean => {
  const midnight = startOfLocalDay(localDate(now, ZONE_OF.WIB), ZONE_OF.WIB);
  return Math.floor((now.getTime() - midnight.getTime()) / AN_HOUR) === TOLD_AT;
};

/** Rules in force are for those too who join a unit later, and for units that were added: who was not told is told. */
export const tellNewcomers = async (strapi: Core.Strapi): Promise<void> => {
  const rows = await query<{ id: string }>(
    strapi.db.connection,
    `SELECT document_id AS id FROM policy_notices WHERE state = 'published' ORDER BY id`,
  );
  for (const { id } of rows)
    await tellMany(strapi, { uid: POLICY_NOTICE, subjectId: id }, { ...NOTICE_OUT, people: newcomersTo(id) });
};

import type { Core } from '@strapi/strapi';
import {
  query,
  tellMany,
  workflowOf,
  type Binding,
  type FactsRequest,
  type Queryable,
} from '../../../plugins/workflow/server/src/public';
import { localDate, ZONE_OF } from '../../appraisal/calendar/local-time';
import { NOTICE_OUT, noticeDefinition, type NoticeFacts } from '../../appraisal/policy/notice-definition';
import { registeredFor } from '../../records/driven';
import { POLICY_NOTICE } from '../../scope/policy-notices';
import { readersOf } from './readers';

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
    async tellReaders({ subjectId, key }) {
      const announcement = { ...NOTICE_OUT, key, people: readersOf(subjectId) };
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

import { z } from 'zod';
import type { RouteDocs } from '../../../../docs/server/src/public';
import { noticeQuery, preferencesBody, readBody } from '../controllers/parse-effects';
import { pagination } from './answers';

/** What people are told, and how they want to be told, in the OpenAPI document. */

const moment = z.iso.datetime({ offset: true });

const notice = z
  .object({
    id: z.string(),
    kind: z.string().describe('`task`, `reminder`, or a kind of the definition.'),
    subject: z.string(),
    documentId: z.string(),
    about: z.string().nullable().describe('The subject in words.'),
    title: z.string(),
    body: z.string().nullable().describe('The comment of the event, where the definition shows it.'),
    role: z.string().nullable(),
    onBehalfOf: z.string().optional().describe('For whom, where the caller acts for somebody else.'),
    at: moment,
    dueAt: moment.nullable(),
    readAt: moment.nullable(),
  })
  .describe('Something that somebody was told.');

const preferences = z
  .object({
    language: z.enum(['id', 'en']),
    email: z.enum(['each', 'digest', 'off']).describe('A mail for each notice, one a day, or none.'),
    quietHours: z
      .object({ from: z.string(), to: z.string() })
      .nullable()
      .describe('No mails between these times of day (HH:MM), by the clock where the person is.'),
  })
  .describe('How somebody wants to be told.');

export const noticeSchemas = { Notice: notice, NoticePreferences: preferences };

export const noticeRoutes: Record<string, RouteDocs> = {
  'GET /api/workflow/notices': {
    id: 'listNotices',
    summary: 'What the caller was told, newest first',
    by: ['person'],
    query: noticeQuery.omit({ pagination: true }),
    common: ['page', 'pageSize'],
    answer: z.object({
      data: z.array(notice),
      meta: z.object({ pagination, unread: z.int().min(0).describe('Over all pages.') }),
    }),
    refusals: [400, 401, 404],
  },
  'POST /api/workflow/notices/read': {
    id: 'markNoticesRead',
    summary: 'Mark notices as read',
    by: ['person'],
    body: readBody,
    answer: z.object({ data: z.object({ read: z.int().min(0).describe('How many were unread.') }) }),
    refusals: [400, 401, 404],
  },
  'GET /api/workflow/preferences': {
    id: 'readPreferences',
    summary: 'How the caller wants to be told',
    by: ['person'],
    answer: z.object({ data: preferences }),
    refusals: [401, 404],
  },
  'PUT /api/workflow/preferences': {
    id: 'savePreferences',
    summary: 'Change how the caller wants to be told; what is left out stays',
    by: ['person'],
    body: preferencesBody,
    answer: z.object({ data: preferences }),
    refusals: [400, 401, 404],
  },
};

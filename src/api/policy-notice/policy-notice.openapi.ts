import { z } from 'zod';
import { driven, workflowSchemas } from '../../../plugins/workflow/server/src/public';
import { noticeDefinition } from '../../appraisal/policy/notice-definition';
import { apiDocs } from '../../openapi/api-docs';
import { receiptsQuery, type Receipt, type UnitCount } from './receipts';

const instant = z.iso.datetime({ offset: true });

const receipt = z.object({
  documentId: z.string().describe('Of the employee.'),
  name: z.string(),
  unit: z.string(),
  readAt: instant.nullable(),
}) satisfies z.ZodType<Receipt>;

const unitCount = z.object({
  unit: z.string(),
  code: z.string(),
  name: z.string(),
  people: z.int(),
  read: z.int(),
}) satisfies z.ZodType<UnitCount>;

const notice = z.object({
  id: z.int().optional(),
  documentId: z.string(),
  title: z.string(),
  titleEn: z.string().nullable(),
  text: z.string(),
  textEn: z.string().nullable(),
  link: z.string().nullable(),
  audience: z.enum(['all', 'units']),
  publishOn: z.iso.date(),
  state: z.string(),
  revision: z.int().optional(),
  stateSince: instant.nullable().optional(),
  dueAt: instant.nullable().optional(),
  createdAt: instant,
  updatedAt: instant,
  publishedAt: instant.nullable().optional(),
  units: z
    .array(
      z.object({
        documentId: z.string(),
        code: z.string(),
        name: z.string(),
        timeZone: z.string().nullable(),
      }),
    )
    .optional()
    .describe('When populated.'),
  file: z
    .object({
      name: z.string(),
      url: z
        .string()
        .describe('Good for ten minutes; at any other time `GET /api/policy-notices/{id}/file`.'),
      mime: z.string(),
      size: z.number(),
    })
    .nullable()
    .optional()
    .describe('When populated.'),
  readAt: instant.nullable().optional().describe('When the caller confirmed it; not for API tokens.'),
});

export default apiDocs({
  driven: driven('policy-notices', noticeDefinition),
  tag: {
    name: 'Policy notices',
    description:
      'Pemberitahuan kebijakan dengan tanda baca. · Notices about rules, with a receipt from each reader.',
  },
  routes: {
    'GET /api/policy-notices/{id}/file': {
      id: 'downloadNoticeFile',
      summary: 'The file of a notice',
      description: 'The bytes of the file, by its own media type; for whoever may read the notice.',
      answer: z.unknown(),
      refusals: [401, 403, 404],
    },
    'POST /api/policy-notices/{id}/receipt': {
      id: 'confirmNoticeRead',
      summary: 'Confirm having read a notice; the first time counts',
      by: ['person'],
      answer: z.object({ data: z.object({ documentId: z.string(), readAt: instant.nullable() }) }),
      refusals: [401, 403, 404],
    },
    'GET /api/policy-notices/{id}/receipts': {
      id: 'listNoticeReceipts',
      summary: 'Who has read a notice and who has not',
      description: 'A performance team sees the units that it serves, an API token all. Active people alone.',
      query: receiptsQuery,
      answer: z.object({
        data: z.array(receipt),
        meta: z.object({ pagination: workflowSchemas.Pagination }),
      }),
      refusals: [400, 401, 403, 404],
    },
    'GET /api/policy-notices/{id}/receipts/by-unit': {
      id: 'countNoticeReceipts',
      summary: 'How many have read a notice, by unit',
      answer: z.object({
        data: z.array(unitCount),
        meta: z.object({ people: z.int(), read: z.int() }),
      }),
      refusals: [401, 403, 404],
    },
  },
  generated: {
    'GET /api/policy-notices': {
      summary: 'Notices that have come out, for everybody or for one’s units',
      answer: z.object({
        data: z.array(notice),
        meta: z.object({ pagination: workflowSchemas.Pagination }),
      }),
    },
    'GET /api/policy-notices/{id}': { answer: z.object({ data: notice, meta: z.object({}) }) },
  },
  codes: { 403: { NOT_PERFORMANCE_TEAM: 'the caller is in no performance team' } },
});

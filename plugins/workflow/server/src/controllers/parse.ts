import type { Context } from 'koa';
import { z } from 'zod';
import { fieldErrors } from '../core/field-errors';
import { malformed, type Refusal } from '../core/refusal';
import type { Page } from '../store/inbox';

/** What comes in by HTTP is parsed once, here. */

const MAX_COMMENT = 10_000;

export const eventBody = z.strictObject({
  event: z.string().min(1).max(100),
  data: z.unknown().optional(),
  comment: z.string().max(MAX_COMMENT).nullish(),
  revision: z.int().min(0).optional(),
  dryRun: z.boolean().optional(),
  attachments: z
    .array(z.string().regex(/^\d{1,18}$/, 'an id'))
    .max(20)
    .refine((ids) => new Set(ids).size === ids.length, 'the same file twice')
    .optional(),
});

export const bulkBody = z.strictObject({
  event: z.string().min(1).max(100),
  documentIds: z.array(z.string().min(1).max(64)).min(1).max(500),
  data: z.unknown().optional(),
  comment: z.string().max(MAX_COMMENT).nullish(),
});

const natural = z
  .string()
  .regex(/^\d{1,6}$/, 'a whole number')
  .transform(Number);

/** `pagination[page]`, `pagination[pageSize]`: 25 to a page where nothing is said, 100 at the most. */
export const pagination = z
  .object({
    page: natural.pipe(z.int().min(1)).default(1),
    pageSize: natural
      .pipe(z.int().min(1))
      .transform((size) => Math.min(size, 100))
      .default(25),
    withCount: z.unknown().optional(),
  })
  .default({ page: 1, pageSize: 25 });

export const yesOrNo = z.enum(['true', 'false']).transform((text) => text === 'true');

export const taskQuery = z.object({
  subject: z.string().max(100).optional(),
  except: z
    .string()
    .max(1000)
    .optional()
    .describe('All but these kinds: plural names, separated by commas. For what has a page of its own.'),
  state: z.string().max(200).optional(),
  overdue: yesOrNo.optional(),
  pagination,
});

const day = z.union([z.iso.date(), z.iso.datetime({ offset: true })], {
  error: 'a day or a moment, ISO 8601',
});

const documentId = z.string().regex(/^[a-z0-9]{1,64}$/, 'a documentId');

export const delegationBody = z.strictObject({
  to: documentId,
  from: documentId.optional(),
  role: z.string().min(1).max(100).nullish(),
  definition: z.string().min(1).max(100).nullish(),
  units: z.array(documentId).min(1).max(100).nullish(),
  validFrom: day,
  validTo: day,
  reason: z.string().trim().min(1).max(MAX_COMMENT),
});

/** `open`: in force now or later. */
export const delegationQuery = z.object({ open: yesOrNo.optional(), pagination });

const actorId = z.string().regex(/^[a-z0-9:]{1,80}$/, 'who tried');

export const refusalQuery = z.object({
  subject: z.string().max(100).optional(),
  documentId: documentId.optional(),
  actor: actorId.optional(),
  pagination,
});

export const entriesQuery = z.object({
  subject: z.string().max(100).optional(),
  event: z.string().min(1).max(100).optional(),
  /** Letters of who acted, or of what it was about. */
  q: z.string().trim().min(1).max(100).optional(),
  /** From this day or moment on, and before that one. */
  from: day.optional(),
  to: day.optional(),
  before: z
    .string()
    .regex(/^\d{1,18}$/, 'a whole number')
    .optional(),
  limit: z.coerce.number().int().min(1).max(500).default(25),
});

export const verifyQuery = z.object({
  after: z
    .string()
    .regex(/^\d{1,18}$/, 'a whole number')
    .default('0'),
});

export const erasureBody = z.strictObject({ comment: z.string().trim().min(1).max(MAX_COMMENT) });

export const handoverBody = z.strictObject({
  from: documentId,
  to: documentId,
  role: z.string().min(1).max(100).optional(),
  comment: z.string().trim().min(1).max(MAX_COMMENT),
  dryRun: z.boolean().default(false),
});

export const versionsQuery = z.object({ from: natural, to: natural });

export const migrationBody = z.strictObject({
  from: z.int().min(1),
  dryRun: z.boolean(),
  comment: z.string().trim().min(1).max(MAX_COMMENT),
});

export const figuresQuery = z.object({
  by: z.enum(['state', 'unit']).default('state'),
  unit: documentId.optional(),
  batch: documentId.optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});

export const instancesQuery = z.object({
  state: z.string().min(1).max(200).optional(),
  unit: documentId.optional(),
  below: yesOrNo.default(true),
  batch: documentId.optional(),
  overdue: yesOrNo.optional(),
  /** Letters of the title. */
  q: z.string().trim().min(1).max(100).optional(),
  pagination,
});

export const reminderBody = z.strictObject({
  documentIds: z.array(z.string().min(1).max(64)).min(1).max(500),
});

export type DelegationBody = z.infer<typeof delegationBody>;
export type EventBody = z.infer<typeof eventBody>;
export type BulkBody = z.infer<typeof bulkBody>;
export interface TaskQuery {
  subject?: string;
  except?: string;
  state?: string;
  overdue?: boolean;
  pagination: Page;
}

export const bodyOf = (ctx: Context): unknown => (ctx.request as { body?: unknown }).body;

export type Parsed<T> = { ok: true; value: T } | Refusal;

/** Parses by the schema; a refusal names every field that is wrong. */
export const parse = <T>(schema: z.ZodType<T>, given: unknown): Parsed<T> => {
  const result = schema.safeParse(given);
  if (result.success) return { ok: true, value: result.data };
  return malformed(fieldErrors(schema, given, result.error));
};

export const parseEvent = (body: unknown): Parsed<EventBody> => parse(eventBody, body ?? {});
export const parseBulk = (body: unknown): Parsed<BulkBody> => parse(bulkBody, body ?? {});
export const parseDelegation = (body: unknown): Parsed<DelegationBody> => parse(delegationBody, body ?? {});
export const parseDelegationQuery = (given: unknown): Parsed<z.infer<typeof delegationQuery>> =>
  parse(delegationQuery, given ?? {});
export const parseTaskQuery = (given: unknown): Parsed<TaskQuery> => parse(taskQuery, given ?? {});
export const parseRefusalQuery = (given: unknown): Parsed<z.infer<typeof refusalQuery>> =>
  parse(refusalQuery, given ?? {});
export const parseEntries = (given: unknown): Parsed<z.infer<typeof entriesQuery>> =>
  parse(entriesQuery, given ?? {});
export const parseVerify = (given: unknown): Parsed<z.infer<typeof verifyQuery>> =>
  parse(verifyQuery, given ?? {});
export const parseErasure = (body: unknown): Parsed<z.infer<typeof erasureBody>> =>
  parse(erasureBody, body ?? {});
export const parseHandover = (body: unknown): Parsed<z.infer<typeof handoverBody>> =>
  parse(handoverBody, body ?? {});
export const parseVersions = (given: unknown): Parsed<z.infer<typeof versionsQuery>> =>
  parse(versionsQuery, given ?? {});
export const parseFigures = (given: unknown): Parsed<z.infer<typeof figuresQuery>> =>
  parse(figuresQuery, given ?? {});
export const parseInstances = (given: unknown): Parsed<z.infer<typeof instancesQuery>> =>
  parse(instancesQuery, given ?? {});
export const parseReminders = (body: unknown): Parsed<z.infer<typeof reminderBody>> =>
  parse(reminderBody, body ?? {});
export const parseMigration = (body: unknown): Parsed<z.infer<typeof migrationBody>> =>
  parse(migrationBody, body ?? {});

/** `meta.pagination` of an answer, as in Strapi's own lists. */
export const pageMeta = ({ page, pageSize }: Page, total: number) => ({
  page,
  pageSize,
  pageCount: Math.ceil(total / pageSize),
  total,
});

/** Strapi's documentIds; anything else can't exist. */
export const isDocumentId = (text: unknown): text is string =>
  typeof text === 'string' && /^[a-z0-9]{1,64}$/.test(text);

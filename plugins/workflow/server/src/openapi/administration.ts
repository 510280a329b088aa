import { z } from 'zod';
import { refusalShapes, type RouteDocs } from '../../../../docs/server/src/public';
import {
  delegationBody,
  delegationQuery,
  entriesQuery,
  erasureBody,
  figuresQuery,
  handoverBody,
  instancesQuery,
  migrationBody,
  refusalQuery,
  reminderBody,
  verifyQuery,
  versionsQuery,
} from '../controllers/parse';
import { deliveryQuery, webhookBody } from '../controllers/parse-effects';
import { DELIVERY_STATUSES } from '../store/deliveries';
import { pagination, schemas } from './answers';

/** What admins and auditors ask of the engine by the panel's own routes, in the OpenAPI document. */

const moment = z.iso.datetime({ offset: true });
const count = z.int().min(0);
const id = z.string();

const labels = z.record(z.string(), z.string()).describe('Labels by name.');
const definition = z
  .object({
    name: z.string(),
    subject: z.string(),
    uid: z.string().describe('Of the content type that it drives.'),
    label: z.string().describe('What the content type is called.'),
    createdBy: z
      .enum(['engine', 'anyone'])
      .describe('`engine`: entries come to be by the workflow alone; `anyone`: they are made as records.'),
    version: z.int().describe('The one that new instances begin with.'),
    states: z.record(z.string(), z.string()).describe('Labels by path.'),
    order: z
      .array(z.string())
      .describe('Paths of the states that subjects stand in, in the machine’s order.'),
    roles: labels,
    events: labels,
    effects: labels,
    versions: z.array(
      z.object({ version: z.int(), hash: z.string(), registeredAt: moment, active: count, done: count }),
    ),
  })
  .describe('A definition with its versions and how many instances each has.');

const difference = z
  .object({
    kind: z.enum(['added', 'removed', 'changed']),
    where: z.string(),
    before: z.string().nullable(),
    after: z.string().nullable(),
    message: z.string(),
  })
  .describe('One thing in which two versions differ, in a sentence.');

const migrated = z
  .object({
    from: z.int(),
    to: z.int(),
    dryRun: z.boolean(),
    moved: count,
    states: z.array(z.object({ from: z.string(), to: z.string(), count })),
    blocked: z.array(z.object({ documentId: id, state: z.string(), problem: z.string() })),
  })
  .describe('What a migration moved, or would move.');

const verification = z
  .object({
    chains: count,
    entries: count,
    erased: count.describe('Entries whose personal values were erased; their hashes hold all the same.'),
    broken: z.array(
      z.object({
        subjectType: z.string(),
        subjectId: z.string(),
        historyId: z.string().nullable().describe('The first entry that does not fit.'),
        sequence: z.int(),
        problem: z.string(),
      }),
    ),
    next: z.string().nullable().optional().describe('`after` of the next call; null at the end.'),
  })
  .describe('What recomputing the hash chains found.');

const refused = z
  .object({
    id,
    subject: z.string(),
    documentId: id,
    event: z.string(),
    actor: z.object({ id: z.string(), name: z.string() }),
    code: z.string(),
    reasons: z.array(z.string()).describe('Codes of rules, or paths of malformed fields.'),
    state: z.string().nullable(),
    firstAt: moment,
    lastAt: moment,
    times: z.int().min(1),
  })
  .describe('An attempt that was refused, counted by the minute.');

const webhook = z
  .object({
    id,
    name: z.string(),
    url: z.string(),
    definitions: z.array(z.string()).nullable(),
    events: z.array(z.string()).nullable(),
    active: z.boolean(),
    createdBy: z.string(),
    createdAt: moment,
  })
  .describe('Another application that is told of events.');

const delivery = z
  .object({
    id,
    webhook: id,
    status: z.enum(DELIVERY_STATUSES).describe('`failed`: no try is left, a dead letter.'),
    attempts: count,
    lastAttemptAt: moment.nullable(),
    lastStatus: z.int().nullable(),
    lastError: z.string().nullable(),
    deliveredAt: moment.nullable(),
    nextAttemptAt: moment.nullable(),
    createdAt: moment,
    subject: z.string(),
    documentId: id,
    event: z.string(),
    historyId: id,
  })
  .describe('One event on its way to one webhook.');

const entry = z
  .object({
    id,
    subject: z.string(),
    documentId: id,
    title: z.string(),
    event: z.string(),
    from: z.string().nullable(),
    to: z.string(),
    version: z.int(),
    actor: z.object({ id: id.nullable(), name: z.string().nullable(), role: z.string() }),
    onBehalfOf: z.object({ id, name: z.string().nullable() }).nullable(),
    comment: z.string().nullable(),
    at: moment,
    hash: z.string(),
  })
  .describe('One entry of one history; without names and comment where they were erased.');

const failure = z
  .object({
    id,
    job: z.string(),
    effect: z.string().nullable(),
    label: z.object({ id: z.string(), en: z.string() }).nullable(),
    subject: z.string().nullable(),
    documentId: id.nullable(),
    status: z.literal('failed'),
    error: z.string().nullable(),
    attempts: count,
    maxAttempts: count,
    exhausted: z.boolean().describe('No try is left.'),
    nextAttemptAt: moment.nullable(),
    createdAt: moment,
  })
  .describe('A job of the engine that went wrong.');

const handedOver = z
  .object({
    documentId: id,
    role: z.string(),
    status: z.int(),
    state: z.string().optional(),
    error: refusalShapes.error.optional(),
  })
  .describe('What became of one of those handed over.');

const days = z.int();
const place = {
  state: z.string(),
  label: z.string(),
  unit: z.string().nullable().describe('With `by=unit`.'),
  unitName: z.string().nullable().describe('Where the application tells what units are called.'),
};
const figures = z
  .object({
    standing: z.array(
      z
        .object({
          ...place,
          instances: count,
          overdue: count,
          medianDays: days
            .optional()
            .describe('Whole days since half of them entered the state at the latest; not with `by=unit`.'),
          oldest: z.iso
            .date()
            .optional()
            .describe('The day on which the first of them entered it; not with `by=unit`.'),
          nextDueAt: moment.nullable().optional().describe('Not with `by=unit`.'),
        })
        .describe('Those who stand in a state now.'),
    ),
    stays: z.array(
      z
        .object({
          ...place,
          stays: count,
          meanHours: z.number(),
          medianDays: days.describe('Whole days within which half had left.'),
          ninetiethDays: days.describe('Whole days within which nine of ten had left.'),
          onTime: count,
          late: count,
          onTimeRate: z.number().nullable().describe('Of those that had a deadline; null where none had.'),
        })
        .describe('Stays in a state that have ended.'),
    ),
  })
  .describe('Where subjects stand and how long they stay there.');

const instance = z
  .object({
    documentId: id,
    title: z.string(),
    state: z.string(),
    stateLabel: z.string(),
    unit: z.string().nullable(),
    unitName: z.string().nullable(),
    batch: z.string().nullable(),
    since: moment,
    dueAt: moment.nullable(),
    overdue: z.boolean(),
    waitingFor: z
      .array(z.object({ role: z.string(), id: z.string(), name: z.string().nullable() }))
      .describe('Who must act now.'),
  })
  .describe('One subject in a list.');

const batch = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    subject: z.string().nullable().describe('Its plural name, where the engine drives it too.'),
    state: z.string().nullable(),
    stateLabel: z.string().nullable(),
    done: z.boolean(),
    instances: count,
    overdue: count,
  })
  .describe('What subjects were opened with: a cycle, a campaign.');

const reminded = z
  .object({
    documentId: id,
    status: z.int(),
    reminded: count.optional().describe('How many people.'),
    error: refusalShapes.error.optional(),
  })
  .describe('Who was reminded of one of many, or why nobody was.');

export const administrationSchemas = {
  ListedInstance: instance,
  Batch: batch,
  Reminded: reminded,
  WorkflowDefinition: definition,
  DefinitionDifference: difference,
  Migrated: migrated,
  Verification: verification,
  RefusedAttempt: refused,
  HistoryEntryFound: entry,
  Webhook: webhook,
  Delivery: delivery,
  FailedJob: failure,
  HandedOver: handedOver,
  WorkflowFigures: figures,
};

const data = <T extends z.ZodType>(schema: T) => z.object({ data: schema });
const page = <T extends z.ZodType>(schema: T) =>
  z.object({ data: z.array(schema), meta: z.object({ pagination }) });
const by: RouteDocs['by'] = ['admin'];
const numbered = { id: z.string().regex(/^\d{1,18}$/) };
const accepted = { status: 202, schema: data(z.object({ id })) } as const;

/** @param subject the plural names that a path may hold */
export const administrationRoutes = (subject: z.ZodType): Record<string, RouteDocs> => ({
  'GET /workflow/definitions': {
    id: 'listDefinitions',
    summary: 'Definitions, their versions and how many instances each has',
    by,
    answer: z.object({
      data: z.array(definition),
      meta: z.object({
        records: z
          .record(z.string(), z.string())
          .describe('Content types (uids) of `principal`, `unit` and of fields of forms.'),
      }),
    }),
    refusals: [401, 403],
  },
  'GET /workflow/definitions/{name}/versions/{version}': {
    id: 'readDefinition',
    summary: 'One version as it was recorded: machine, senders, forms',
    by,
    path: { version: z.string().regex(/^\d{1,9}$/) },
    answer: data(z.record(z.string(), z.unknown())),
    refusals: [401, 403, 404],
  },
  'GET /workflow/definitions/{name}/diff': {
    id: 'compareVersions',
    summary: 'In what two versions differ, in sentences',
    by,
    query: versionsQuery,
    answer: data(z.array(difference)),
    refusals: [400, 401, 403, 404],
  },
  'POST /workflow/definitions/{name}/migrations': {
    id: 'migrateInstances',
    summary: 'Move open instances to the newest version, or count what would move',
    by,
    body: migrationBody,
    answer: data(migrated),
    refusals: [400, 401, 403, 404, 409],
  },
  'GET /workflow/audit/verification': {
    id: 'verifyHistories',
    summary: 'Recompute some thousand hash chains; `next` leads on',
    by,
    query: verifyQuery,
    answer: data(verification),
    refusals: [400, 401, 403],
  },
  'GET /workflow/audit/entries': {
    id: 'searchHistories',
    summary: 'What was done, in all workflows, the latest first; `next` leads on as `before`',
    by,
    query: entriesQuery,
    answer: z.object({
      data: z.array(entry),
      meta: z.object({
        next: id.nullable().describe('Older ones follow, though none of these may have been found.'),
        backTo: moment.nullable().describe('How far back this answer has looked.'),
      }),
    }),
    refusals: [400, 401, 403],
  },
  'GET /workflow/audit/refusals': {
    id: 'listRefusedAttempts',
    summary: 'Who tried what, and why not',
    by,
    query: refusalQuery.omit({ pagination: true }),
    common: ['page', 'pageSize'],
    answer: page(refused),
    refusals: [400, 401, 403],
  },
  'GET /workflow/{subject}/{documentId}/verification': {
    id: 'verifyHistory',
    summary: 'Recompute one hash chain',
    by,
    path: { subject },
    answer: data(verification),
    refusals: [401, 403, 404],
  },
  'GET /workflow/{subject}/{documentId}/record': {
    id: 'exportRecord',
    summary: 'All that is stored of one subject, with hashes, salts and values, as a file',
    by,
    path: { subject },
    answer: data(z.record(z.string(), z.unknown())),
    refusals: [401, 403, 404],
  },
  'POST /workflow/{subject}/{documentId}/erasure': {
    id: 'erasePersonalValues',
    summary: 'Erase the personal values of an ended subject; its chain stays checkable',
    by,
    path: { subject },
    body: erasureBody,
    answer: data(z.object({ ok: z.literal(true), revision: count, erased: count })),
    refusals: [400, 401, 403, 404, 409],
  },
  'POST /workflow/{subject}/handovers': {
    id: 'handOver',
    summary: 'Give to somebody else what a person has open, 500 subjects a call',
    by,
    path: { subject },
    body: handoverBody,
    answer: z.object({ data: z.array(handedOver), meta: z.object({ remaining: count }) }),
    refusals: [400, 401, 403, 404, 409],
  },
  'GET /workflow/{subject}/figures': {
    id: 'readFigures',
    summary: 'How many stand in which state, since when and how many overdue; how long others stayed there',
    by,
    path: { subject },
    query: figuresQuery,
    answer: data(figures),
    refusals: [400, 401, 403, 404],
  },
  'GET /workflow/{subject}/instances': {
    id: 'listInstances',
    summary: 'Subjects of a state, a unit, a batch, or overdue ones: earliest deadline first',
    description: '`unit` means with all below it, unless `below=false`.',
    by,
    path: { subject },
    query: instancesQuery.omit({ pagination: true }),
    common: ['page', 'pageSize'],
    answer: page(instance),
    refusals: [400, 401, 403, 404],
  },
  'GET /workflow/{subject}/batches': {
    id: 'listBatches',
    summary: 'What subjects were opened with, how many each has and how many of them are overdue',
    by,
    path: { subject },
    answer: data(z.array(batch)),
    refusals: [401, 403, 404],
  },
  'POST /workflow/{subject}/reminders': {
    id: 'remindOfMany',
    summary: 'Tell those who must act that they must, once a day at the most',
    by,
    path: { subject },
    body: reminderBody,
    answer: data(z.array(reminded)),
    refusals: [400, 401, 403, 404],
  },
  'GET /workflow/delegations': {
    id: 'listDelegationsOfAll',
    summary: 'Who acts for whom, the latest first; with `open` those alone that are in force or will be',
    by,
    query: delegationQuery.omit({ pagination: true }),
    common: ['page', 'pageSize'],
    answer: page(schemas.Delegation),
    refusals: [400, 401, 403],
  },
  'POST /workflow/delegations': {
    id: 'createDelegationForSomebody',
    summary: 'Let somebody act for a person, in whose place an admin arranges it',
    description: '`from` is compulsory. Nobody passes the roles of others on to themselves.',
    by,
    body: delegationBody,
    answer: { status: 201, schema: data(schemas.Delegation) },
    refusals: [400, 401, 403, 404, 422],
  },
  'DELETE /workflow/delegations/{id}': {
    id: 'endDelegationOfSomebody',
    summary: 'End a delegation now; it stays readable',
    by,
    path: numbered,
    answer: null,
    refusals: [401, 403, 404],
  },
  'GET /workflow/webhooks': {
    id: 'listWebhooks',
    summary: 'Applications that are told of events',
    by,
    answer: data(z.array(webhook)),
    refusals: [401, 403],
  },
  'GET /workflow/webhooks/{id}': {
    id: 'readWebhook',
    summary: 'One of them',
    by,
    path: numbered,
    answer: data(webhook),
    refusals: [401, 403, 404],
  },
  'POST /workflow/webhooks': {
    id: 'addWebhook',
    summary: 'Tell another application of events; only this answer shows the secret',
    by,
    body: webhookBody,
    answer: { status: 201, schema: data(webhook.extend({ secret: z.string() })) },
    refusals: [400, 401, 403],
  },
  'PUT /workflow/webhooks/{id}': {
    id: 'changeWebhook',
    summary: 'Change one; its secret stays',
    by,
    path: numbered,
    body: webhookBody,
    answer: data(webhook),
    refusals: [400, 401, 403, 404],
  },
  'DELETE /workflow/webhooks/{id}': {
    id: 'removeWebhook',
    summary: 'Tell it no longer',
    by,
    path: numbered,
    answer: null,
    refusals: [401, 403, 404],
  },
  'GET /workflow/deliveries': {
    id: 'listDeliveries',
    summary: 'What webhooks were sent, newest first; `status=failed` are the dead letters',
    by,
    query: deliveryQuery.omit({ pagination: true }),
    common: ['page', 'pageSize'],
    answer: page(delivery),
    refusals: [400, 401, 403],
  },
  'POST /workflow/deliveries/{id}/retry': {
    id: 'retryDelivery',
    summary: 'Send it again, with new tries',
    by,
    path: numbered,
    answer: accepted,
    refusals: [401, 403, 404],
  },
  'GET /workflow/failures': {
    id: 'listFailures',
    summary: 'Effects and other jobs that went wrong, with their errors',
    by,
    common: ['page', 'pageSize'],
    answer: page(failure),
    refusals: [400, 401, 403],
  },
  'POST /workflow/failures/{id}/retry': {
    id: 'retryFailure',
    summary: 'Try it again, with new tries',
    by,
    path: numbered,
    answer: accepted,
    refusals: [401, 403, 404],
  },
});

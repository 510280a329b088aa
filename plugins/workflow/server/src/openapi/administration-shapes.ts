import { z } from 'zod';
import { refusalShapes } from '../../../../docs/server/src/public';
import { DELIVERY_STATUSES } from '../store/deliveries';

/** What the panel's own routes of the engine answer, as shapes of the OpenAPI document. */

export const moment = z.iso.datetime({ offset: true });
export const count = z.int().min(0);
export const id = z.string();

const labels = z.record(z.string(), z.string()).describe('Labels by name.');
export const definition = z
  .object({
    name: z.string(),
    subject: z.string(),
    uid: z.string().describe('Of the content type that it drives.'),
    label: z.string().describe('What the content type is called.'),
    createdBy: z
      .enum(['engine', 'anyone'])
      .describe('`engine`: entries come to be by the workflow alone; `anyone`: they are made as records.'),
    tellsProgress: z
      .boolean()
      .describe(
        'An event of it begins work beyond the record, whose field `progress` tells how far that has come.',
      ),
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

export const difference = z
  .object({
    kind: z.enum(['added', 'removed', 'changed']),
    where: z.string(),
    before: z.string().nullable(),
    after: z.string().nullable(),
    message: z.string(),
  })
  .describe('One thing in which two versions differ, in a sentence.');

export const migrated = z
  .object({
    from: z.int(),
    to: z.int(),
    dryRun: z.boolean(),
    moved: count,
    states: z.array(z.object({ from: z.string(), to: z.string(), count })),
    blocked: z.array(z.object({ documentId: id, state: z.string(), problem: z.string() })),
  })
  .describe('What a migration moved, or would move.');

export const verification = z
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

export const refused = z
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

export const webhook = z
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

export const delivery = z
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

export const entry = z
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

export const failure = z
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

export const handedOver = z
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
export const figures = z
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

export const instance = z
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

export const batch = z
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

export const reminded = z
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

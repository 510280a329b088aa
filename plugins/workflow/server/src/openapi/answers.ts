import { z } from 'zod';
import { refusalShapes } from '../../../../docs/server/src/public';

/** What the routes of the engine answer, as the OpenAPI document says it; a test holds real answers against it. */

const { reason, error } = refusalShapes;
const moment = z.iso.datetime({ offset: true });
const named = z.object({ id: z.string(), name: z.string().nullable() });

export const pagination = z.object({
  page: z.int().min(1),
  pageSize: z.int().min(1).max(100),
  pageCount: z.int().min(0),
  total: z.int().min(0),
});

const eventDescription = z
  .object({
    event: z.string(),
    label: z.string(),
    allowed: z.boolean(),
    reasons: z.array(reason).describe('Why not; empty where it is allowed.'),
    comment: z.enum(['required', 'optional', 'none']),
    form: z
      .record(z.string(), z.unknown())
      .nullable()
      .describe('JSON Schema of `data`; null where none is taken.'),
    attachments: z.int().min(0).describe('How many files may go with it.'),
  })
  .describe('An event that the caller’s roles may send, now or in another state.');

const step = z
  .object({
    state: z.string(),
    label: z.string(),
    status: z.enum(['done', 'current', 'ahead']),
    who: z.array(named).describe('Who acted, or must act.'),
    at: moment.nullable(),
  })
  .describe('One state on the way of the subject.');

const description = z
  .object({
    definition: z.string(),
    version: z.int(),
    title: z.string(),
    state: z.string().describe('A path with dots: `targetSetting.draft`.'),
    stateLabel: z.string(),
    revision: z.int().min(0),
    since: moment,
    dueAt: moment.nullable(),
    roles: z.array(z.string()).describe('The caller’s on this subject.'),
    waitingFor: z
      .array(z.object({ role: z.string(), id: z.string(), name: z.string().nullable() }))
      .describe('Who must act next.'),
    participants: z
      .array(z.object({ role: z.string(), id: z.string(), name: z.string().nullable() }))
      .optional()
      .describe('Who holds which role; told to admins of the panel.'),
    events: z.array(eventDescription),
    steps: z.array(step),
  })
  .describe('Where a subject stands, what the caller may do and why not.');

/** @param more what events of some definition answer besides */
export const doneWith = (more: z.ZodRawShape) =>
  z
    .looseObject({
      state: z.string(),
      revision: z.int().min(0),
      historyId: z.string().nullable().describe('Null in a dry run.'),
      warnings: z.array(reason).optional(),
      dryRun: z.literal(true).optional(),
      ...more,
    })
    .describe('The subject after the event.');

const doneOfMany = z
  .looseObject({
    documentId: z.string(),
    status: z.int().describe('The HTTP status that this one would have had alone.'),
    state: z.string().optional(),
    revision: z.int().min(0).optional(),
    historyId: z.string().nullable().optional(),
    warnings: z.array(reason).optional(),
    replayed: z
      .literal(true)
      .optional()
      .describe('This is the stored answer of an earlier call with this key.'),
    error: error.optional(),
  })
  .describe(
    'What became of one of many: `state` or `error`. `NOT_DONE` (503): it could not be done now, send it again.',
  );

const historyEntry = z
  .object({
    id: z.string(),
    event: z.string(),
    label: z.string().describe('The event in words, in the caller’s language.'),
    from: z.string().nullable(),
    to: z.string(),
    actor: z.object({ id: z.string().nullable(), name: z.string(), role: z.string() }),
    onBehalfOf: z.object({ id: z.string(), name: z.string() }).nullable(),
    comment: z.string().nullable(),
    data: z
      .record(z.string(), z.unknown())
      .nullable()
      .describe('As sent; null where the caller may not see it yet.'),
    changes: z
      .object({
        dueAt: z.tuple([moment.nullable(), moment.nullable()]).optional(),
        subject: z.record(z.string(), z.array(z.unknown())).optional(),
        participants: z
          .array(z.object({ role: z.string(), ended: z.array(z.string()), started: z.array(z.string()) }))
          .optional(),
      })
      .nullable()
      .optional()
      .describe('For admins: `[before, after]` of each thing that it changed.'),
    at: moment,
    hash: z.string().describe('SHA-256 over the entry and the hash before it.'),
  })
  .describe('One step of a subject, never changed afterwards.');

const task = z
  .object({
    subject: z.string(),
    documentId: z.string(),
    title: z.string(),
    state: z.string(),
    stateLabel: z.string(),
    role: z.string().describe('In which the caller must act.'),
    onBehalfOf: z.string().optional().describe('For whom, where the caller acts for somebody else.'),
    since: moment,
    dueAt: moment.nullable(),
    overdue: z.boolean(),
    events: z.array(z.string()).describe('What the role may send here.'),
  })
  .describe('Something that waits for the caller.');

const delegation = z
  .object({
    id: z.string(),
    from: named,
    to: named,
    role: z.string().nullable().describe('Null: all roles.'),
    definition: z.string().nullable().describe('Null: all workflows.'),
    units: z.array(z.string()).nullable().describe('With all below them; null: everywhere.'),
    validFrom: moment,
    validTo: moment,
    reason: z.string(),
    endedAt: moment.nullable(),
  })
  .describe('Somebody acts for somebody else within dates.');

const attachment = z
  .object({
    id: z.string(),
    name: z.string(),
    type: z.string(),
    size: z.int().min(1).describe('Bytes.'),
    sha256: z.string(),
  })
  .describe('A file that goes with an event; in the history it stands in `data.attachments`.');

export const draft = z.object({
  data: z.unknown().describe('Whatever was kept; null where nothing was.'),
  meta: z.object({ updatedAt: moment.nullable() }),
});

export const schemas = {
  Pagination: pagination,
  WorkflowDescription: description,
  WorkflowEventDescription: eventDescription,
  WorkflowStep: step,
  WorkflowDoneOfMany: doneOfMany,
  WorkflowTask: task,
  HistoryEntry: historyEntry,
  Delegation: delegation,
  Attachment: attachment,
} satisfies Record<string, z.ZodType>;

import { z } from 'zod';
import type { Access, RouteDocs } from '../../../../docs/server/src/public';
import { ATTACHMENT_TYPES } from '../core/attachments';
import { bulkBody, delegationBody, taskQuery } from '../controllers/parse';
import { draft, pagination, schemas } from './answers';
import { administrationRoutes } from './administration';
import type { EventForms } from './events';
import { noticeRoutes } from './notices';

/** The routes of the engine in the OpenAPI document. */

/** A content type that a definition drives. */
export interface Subject {
  plural: string;
  events: EventForms;
  examples: Record<string, unknown>;
}

const data = <T extends z.ZodType>(schema: T) => z.object({ data: schema });

const eitherOf = (forms: (z.ZodType | null)[]): z.ZodType => {
  const [first, ...others] = forms.filter((form) => form !== null);
  if (!first) return z.strictObject({});
  return others.length === 0 ? first : z.union([first, ...others]);
};

const oneOf = (values: string[]) => z.enum(values as [string, ...string[]]);

const pluralOf = (subjects: Subject[]) =>
  oneOf(subjects.map(({ plural }) => plural)).describe('Plural name of the content type.');

const idempotency = z.object({
  'Idempotency-Key': z
    .string()
    .min(1)
    .max(255)
    .optional()
    .describe('The same key and body again within 24 hours: the stored answer, no second effect.'),
});
const replayed = z.object({
  'Idempotency-Replayed': z.literal('true').optional().describe('This is the stored answer.'),
});

interface Door {
  base: string;
  by: Access[];
  /** Told apart in operation ids. */
  suffix: string;
  body: z.ZodType;
  events: string[];
  done: z.ZodType;
  examples?: Record<string, unknown>;
}

/** The same for people and for admins of the panel, each with the events that they may send. */
const subjectRoutes = (
  subjects: Subject[],
  { base, by, suffix, body, events, done, examples = {} }: Door,
): Record<string, RouteDocs> => {
  const subject = pluralOf(subjects);
  return {
    [`GET ${base}/{subject}/{documentId}`]: {
      id: `describeSubject${suffix}`,
      summary: 'Where it stands, what the caller may do, and why not',
      by,
      path: { subject },
      answer: data(schemas.WorkflowDescription),
      refusals: [401, 404],
    },
    [`POST ${base}/{subject}/{documentId}/events`]: {
      id: `sendEvent${suffix}`,
      summary: 'Send one event',
      description:
        'Everything that follows from it is stored when this answers, or nothing is. With `dryRun` nothing is ever ' +
        'written. Checked in this order: 401, 404, 400 (body, unknown event), 403, 409, 400 (`data`), 422.',
      by,
      path: { subject },
      headers: idempotency,
      body,
      examples,
      answer: { status: 200, schema: data(done), headers: replayed },
      refusals: [400, 401, 403, 404, 409, 422],
    },
    [`POST ${base}/{subject}/events`]: {
      id: `sendEventToMany${suffix}`,
      summary: 'Send one event to many subjects, each on its own',
      description: 'Sent again with its key, what was done is answered as it was, and the rest is done.',
      by,
      path: { subject },
      headers: idempotency,
      body: bulkBody.extend({ event: oneOf(events) }),
      answer: data(z.array(schemas.WorkflowDoneOfMany)),
      refusals: [400, 401, 404],
    },
    [`GET ${base}/{subject}/{documentId}/history`]: {
      id: `readHistory${suffix}`,
      summary: 'What was done, oldest first, as far as the caller may see it',
      by,
      path: { subject },
      answer: data(z.array(schemas.HistoryEntry)).extend({
        meta: z
          .object({ names: z.record(z.string(), z.string()) })
          .optional()
          .describe('For admins: what people are called whose ids stand in `changes`.'),
      }),
      refusals: [401, 404],
    },
  };
};

const tasksAndDelegations: Record<string, RouteDocs> = {
  'GET /api/workflow/tasks': {
    id: 'listTasks',
    summary: 'What waits for the caller, oldest deadline first',
    by: ['person'],
    query: taskQuery.omit({ pagination: true }),
    common: ['page', 'pageSize'],
    answer: z.object({ data: z.array(schemas.WorkflowTask), meta: z.object({ pagination }) }),
    refusals: [400, 401],
  },
  'GET /api/workflow/delegations': {
    id: 'listDelegations',
    summary: 'Delegations given and received, newest first',
    by: ['person'],
    answer: data(z.array(schemas.Delegation)),
    refusals: [401],
  },
  'POST /api/workflow/delegations': {
    id: 'createDelegation',
    summary: 'Let somebody act for oneself, or for somebody of one’s unit',
    by: ['person'],
    body: delegationBody,
    answer: { status: 201, schema: data(schemas.Delegation) },
    refusals: [400, 401, 403, 422],
  },
  'DELETE /api/workflow/delegations/{id}': {
    id: 'endDelegation',
    summary: 'End a delegation now',
    by: ['person'],
    path: { id: z.string().regex(/^\d{1,15}$/) },
    answer: null,
    refusals: [401, 404],
  },
};

const draftRoutes = (subjects: Subject[]): Record<string, RouteDocs> => {
  const at = '/api/workflow/{subject}/{documentId}/drafts/{event}';
  const path = {
    subject: pluralOf(subjects),
    event: oneOf([...new Set(subjects.flatMap(({ events }) => events.personal))]),
  };
  const refusals: RouteDocs['refusals'] = [400, 401, 403, 404];
  return {
    [`GET ${at}`]: {
      id: 'readDraft',
      summary: 'What the caller has typed for an event and not sent',
      by: ['person'],
      path,
      answer: draft,
      refusals,
    },
    [`PUT ${at}`]: {
      id: 'saveDraft',
      summary: 'Keep what is typed, unchecked, until the event is sent',
      by: ['person'],
      path,
      body: z.object({ data: z.unknown() }),
      answer: draft,
      refusals: [...refusals, 413],
    },
    [`DELETE ${at}`]: {
      id: 'removeDraft',
      summary: 'Forget what was typed',
      by: ['person'],
      path,
      answer: null,
      refusals,
    },
  };
};

const attachmentRoutes = (subjects: Subject[]): Record<string, RouteDocs> => {
  const at = '/api/workflow/{subject}/{documentId}/attachments';
  const subject = pluralOf(subjects);
  const id = z.string().regex(/^\d{1,18}$/);
  return {
    [`POST ${at}`]: {
      id: 'addAttachment',
      summary: 'Keep a file for an event that is still to be sent, 5 MiB at the most',
      description: 'The event names it in `attachments`. What is not sent within a month is forgotten.',
      by: ['person'],
      path: { subject },
      upload: ATTACHMENT_TYPES,
      answer: { status: 201, schema: data(schemas.Attachment) },
      refusals: [400, 401, 403, 404, 409, 413],
    },
    [`GET ${at}/{id}`]: {
      id: 'readAttachment',
      summary: 'The file itself, for whoever added it or sees it in the history',
      by: ['person'],
      path: { subject, id },
      answer: { file: '*/*' },
      refusals: [401, 404],
    },
    [`DELETE ${at}/{id}`]: {
      id: 'removeAttachment',
      summary: 'Forget a file that was not sent',
      by: ['person'],
      path: { subject, id },
      answer: null,
      refusals: [401, 404],
    },
  };
};

const events = (subjects: Subject[], of: 'personal' | 'administrative'): string[] => [
  ...new Set(subjects.flatMap((subject) => subject.events[of])),
];

/** Routes of people. */
export const personRoutes = (subjects: Subject[], done: z.ZodType): Record<string, RouteDocs> => ({
  ...tasksAndDelegations,
  ...noticeRoutes,
  ...draftRoutes(subjects),
  ...attachmentRoutes(subjects),
  ...subjectRoutes(subjects, {
    base: '/api/workflow',
    by: ['person'],
    suffix: '',
    body: eitherOf(subjects.map((subject) => subject.events.person)),
    events: events(subjects, 'personal'),
    examples: Object.assign({}, ...subjects.map(({ examples }) => examples)) as Record<string, unknown>,
    done,
  }),
});

/** Routes of the admin panel. */
export const adminRoutes = (subjects: Subject[], done: z.ZodType): Record<string, RouteDocs> => ({
  ...subjectRoutes(subjects, {
    base: '/workflow',
    by: ['admin'],
    suffix: 'AsAdmin',
    body: eitherOf(subjects.map((subject) => subject.events.admin)),
    events: events(subjects, 'administrative'),
    done,
  }),
  ...administrationRoutes(pluralOf(subjects)),
});

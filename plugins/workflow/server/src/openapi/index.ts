import type { z } from 'zod';
import type { Contribution } from '../../../../docs/server/src/public';
import type { BaseFacts, Definition } from '../core/definition';
import { administrationSchemas } from './administration-shapes';
import { doneWith, schemas } from './answers';
import { commonCodes, workflowCodes } from './codes';
import { eventForms } from './events';
import { noticeSchemas } from './notices';
import { adminRoutes, personRoutes } from './routes';

/** A definition with the plural name under which its subjects are reached, and what only its author knows. */
export interface Driven {
  plural: string;
  definition: Definition;
  /** What its actions tell the caller beside state and revision (`Outcome.answer`), each field optional. */
  answers: Record<string, z.ZodOptional>;
  /** What its rules refuse and warn with, by code. */
  codes: Record<string, string>;
  /** Bodies of events to begin with, by name. */
  examples: Record<string, { event: string; data?: unknown; comment?: string }>;
}

/** A definition over any facts, tied to its plural name. */
export const driven = <F extends BaseFacts>(
  plural: string,
  definition: Definition<F>,
  more: Partial<Pick<Driven, 'answers' | 'codes' | 'examples'>> = {},
): Driven => ({
  plural,
  definition,
  answers: {},
  codes: {},
  examples: {},
  ...more,
});

const merged = <T>(parts: Record<string, T>[]): Record<string, T> =>
  Object.assign({}, ...parts) as Record<string, T>;

/**
 * What the engine says of its own routes, for the OpenAPI document, with one schema per event of these definitions: the
 * routes of people, those of admins, and the codes that any route may answer.
 */
export const workflowDocs = (all: Driven[]): [Contribution, Contribution, Contribution] => {
  const subjects = all.map(({ plural, definition, examples }) => ({
    plural,
    examples,
    events: eventForms(definition),
  }));
  const done = doneWith(merged(all.map(({ answers }) => answers)));
  const rules = { ...workflowCodes[422], ...merged(all.map(({ codes }) => codes)) };
  const codes = { ...workflowCodes, 422: rules };
  return [
    {
      tag: {
        name: 'Workflow',
        description:
          'Tugas, tindakan, dan riwayat. · Tasks, events and history. `{subject}` is a plural name of the content API; ' +
          'who takes no part in a subject gets 404.',
      },
      routes: personRoutes(subjects, done),
      schemas: { ...schemas, ...noticeSchemas, WorkflowDone: done },
      forms: merged(subjects.map(({ events }) => events.forms)),
      codes,
    },
    {
      tag: {
        name: 'Workflow of admins',
        description: 'Rute yang sama untuk admin panel. · The same routes for a login of the admin panel.',
      },
      routes: adminRoutes(subjects, done),
      schemas: administrationSchemas,
      codes,
    },
    { codes: commonCodes },
  ];
};

export { schemas as workflowSchemas } from './answers';

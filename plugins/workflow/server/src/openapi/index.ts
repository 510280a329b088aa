import type { z } from 'zod';
import type { Contribution } from '../../../../docs/server/src/public';
import type { BaseFacts, Definition } from '../core/definition';
import { doneWith, schemas } from './answers';
import { codes } from './codes';
import { eventForms } from './events';
import { adminRoutes, personRoutes } from './routes';

/** A definition with the plural name under which its subjects are reached. */
export interface Driven {
  plural: string;
  definition: Definition;
  /** What its actions tell the caller beside state and revision (`Outcome.answer`), each field optional. */
  answers: Record<string, z.ZodOptional>;
}

/** A definition over any facts, tied to its plural name. */
export const driven = <F extends BaseFacts>(
  plural: string,
  definition: Definition<F>,
  answers: Driven['answers'] = {},
): Driven => ({ plural, definition: definition as unknown as Definition, answers });

/** What the engine says of its own routes, for the OpenAPI document: with one schema per event of these definitions. */
export const workflowDocs = (all: Driven[]): Contribution[] => {
  const subjects = all.map(({ plural, definition }) => ({ plural, events: eventForms(definition) }));
  const done = doneWith(Object.assign({}, ...all.map(({ answers }) => answers)) as Driven['answers']);
  const forms = Object.assign({}, ...subjects.map(({ events }) => events.forms)) as Contribution['forms'];
  return [
    {
      tag: {
        name: 'Workflow',
        description:
          'Tugas, tindakan, dan riwayat. · Tasks, events and history. `{subject}` is a plural name of the content API; ' +
          'who takes no part in a subject gets 404.',
      },
      routes: personRoutes(subjects, done) ?? {},
      schemas: { ...schemas, WorkflowDone: done },
      ...(forms ? { forms } : {}),
      codes,
    },
    {
      tag: {
        name: 'Workflow of admins',
        description: 'Rute yang sama untuk admin panel. · The same routes for a login of the admin panel.',
      },
      routes: adminRoutes(subjects, done) ?? {},
    },
  ];
};

export { schemas as workflowSchemas } from './answers';

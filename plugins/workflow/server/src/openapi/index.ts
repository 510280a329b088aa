import type { Contribution } from '../../../../docs/server/src/public';
import type { BaseFacts, Definition } from '../core/definition';
import { schemas } from './answers';
import { codes } from './codes';
import { eventForms } from './events';
import { adminRoutes, personRoutes } from './routes';

/** A definition with the plural name under which its subjects are reached. */
export interface Driven {
  plural: string;
  definition: Definition;
}

/** A definition over any facts, tied to its plural name. */
export const driven = <F extends BaseFacts>(plural: string, definition: Definition<F>): Driven => ({
  plural,
  definition: definition as unknown as Definition,
});

/** What the engine says of its own routes, for the OpenAPI document: with one schema per event of these definitions. */
export const workflowDocs = (all: Driven[]): Contribution[] => {
  const subjects = all.map(({ plural, definition }) => ({ plural, events: eventForms(definition) }));
  const forms = Object.assign({}, ...subjects.map(({ events }) => events.forms)) as Contribution['forms'];
  return [
    {
      tag: {
        name: 'Workflow',
        description:
          'Tugas, tindakan, dan riwayat. · Tasks, events and history. `{subject}` is a plural name of the content API; ' +
          'who takes no part in a subject gets 404.',
      },
      routes: personRoutes(subjects) ?? {},
      schemas,
      ...(forms ? { forms } : {}),
      codes,
    },
    {
      tag: {
        name: 'Workflow of admins',
        description: 'Rute yang sama untuk admin panel. · The same routes for a login of the admin panel.',
      },
      routes: adminRoutes(subjects) ?? {},
    },
  ];
};

export { schemas as workflowSchemas } from './answers';

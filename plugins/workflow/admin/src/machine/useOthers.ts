import type { DefinitionInfo, Description } from '../api/contracts';
import { useContent } from '../api/queries';
import { useText } from '../text';
import { eventsOfOthers } from './others';
import { roleName } from './roleName';

/** What an admin may look for in vain where a subject stands: in words, with the roles and the people who may. */
export const useOthers = (definition: DefinitionInfo, description: Description) => {
  const t = useText();
  const content = useContent(definition.name, description.version);
  const { state, participants = [], events } = description;
  // An officer who belongs to the performance team holds its events themselves.
  const own = new Set(events.map(({ event }) => event));
  return (content.data ? eventsOfOthers(content.data.data, definition, state, participants) : [])
    .filter(({ event }) => !own.has(event))
    .map(({ event, label, roles, names }) => ({
      event,
      label,
      roles: roles.map((role) => roleName(definition, role, t('role.system'), t('role.admin'))).join(', '),
      names: names.join(', '),
    }));
};

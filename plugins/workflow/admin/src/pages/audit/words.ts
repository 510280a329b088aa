import type { DefinitionInfo, FoundEntry } from '../../api/contracts';
import { roleName } from '../../machine/roleName';
import { useText } from '../../text';

/** An entry in the words of its definition. */
export const useEntryWords = (definitions: readonly DefinitionInfo[]) => {
  const t = useText();
  const of = (subject: string) => definitions.find((one) => one.subject === subject);
  const state = (subject: string, path: string) =>
    path
      .split('+')
      .map((part) => of(subject)?.states[part] ?? part)
      .join(' + ');
  return {
    kind: ({ subject }: FoundEntry) => of(subject)?.label ?? subject,
    event: ({ subject, event }: FoundEntry) =>
      event === 'OPENED' ? t('history.opened') : (of(subject)?.events[event] ?? event),
    who: ({ subject, actor, onBehalfOf }: FoundEntry): string => {
      if (actor.role === 'system') return t('role.system');
      const role = roleName(of(subject), actor.role, t('role.system'), t('role.admin'));
      const behalf = onBehalfOf ? `, ${t('history.for', { name: onBehalfOf.name ?? onBehalfOf.id })}` : '';
      // Without a name where it was erased.
      return `${actor.name || actor.id || '–'} (${role})${behalf}`;
    },
    way: ({ subject, from, to }: FoundEntry): string =>
      from === null || from === to ? state(subject, to) : `${state(subject, from)} → ${state(subject, to)}`,
  };
};

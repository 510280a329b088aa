import type { Content, DefinitionInfo, Holding } from '../api/contracts';
import { waysOf } from './ways';

export interface OthersEvent {
  event: string;
  label: string;
  roles: string[];
  /** Who holds one of them here, by name. */
  names: string[];
}

/** What may be sent in a state by others than admins: so that nobody looks for a button that is not theirs. */
export const eventsOfOthers = (
  content: Content,
  { order, events }: Pick<DefinitionInfo, 'order' | 'events'>,
  state: string,
  participants: readonly Holding[],
): OthersEvent[] => {
  const here = state.split('+');
  const found = new Map<string, OthersEvent>();
  for (const { from, event, by } of waysOf(content, order)) {
    const people = by.filter((role) => role !== 'system');
    if ((from !== null && !here.includes(from)) || people.length === 0 || by.includes('admin')) continue;
    const names = participants.filter(({ role }) => people.includes(role)).map(({ name, id }) => name ?? id);
    found.set(event, { event, label: events[event] ?? event, roles: people, names: [...new Set(names)] });
  }
  return [...found.values()];
};

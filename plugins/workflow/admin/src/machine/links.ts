import type { Content, DefinitionInfo } from '../api/contracts';
import type { Link } from './layout';
import { leavesOf, waysOf } from './ways';

/** One line between two states, however many events lead along it. */
export const linksOf = (
  content: Content,
  { order, events }: Pick<DefinitionInfo, 'order' | 'events'>,
): Link[] => {
  const links = new Map<string, Link>();
  for (const { from, to, event } of waysOf(content, order)) {
    if (from === null || to === null || from === to) continue;
    const id = `${from} ${to}`;
    const known = links.get(id)?.labels ?? [];
    links.set(id, { id, from, to, labels: [...new Set([...known, events[event] ?? event])] });
  }
  return [...links.values()];
};

/** States that something leads to or from, but for what leads everywhere. */
export const drawnStates = (
  content: Content,
  { order }: Pick<DefinitionInfo, 'order'>,
  links: readonly Link[],
): string[] =>
  leavesOf(content, order).filter((leaf) => links.some(({ from, to }) => from === leaf || to === leaf));

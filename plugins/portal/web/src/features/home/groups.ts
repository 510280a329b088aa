import type { Task } from '../../api/shapes';

/** Tasks of one kind that are many stand as one line: thirty targets to approve are one thing to do. */

export type Waiting = { kind: 'one'; task: Task } | { kind: 'many'; key: string; tasks: Task[] };

/** From so many of a kind on. */
const MANY = 4;

const kindOf = ({ subject, state, role, onBehalfOf = '' }: Task): string =>
  [subject, state, role, onBehalfOf].join(' ');

/** In the order of the first deadline of each kind; within a kind as the server has them: oldest deadline first. */
export const grouped = (tasks: Task[]): Waiting[] => {
  const kinds = new Map<string, Task[]>();
  for (const task of tasks) kinds.set(kindOf(task), [...(kinds.get(kindOf(task)) ?? []), task]);
  const seen = new Set<string>();
  return tasks.flatMap((task): Waiting[] => {
    const key = kindOf(task);
    const alike = kinds.get(key) ?? [];
    if (alike.length < MANY) return [{ kind: 'one', task }];
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ kind: 'many', key, tasks: alike }];
  });
};

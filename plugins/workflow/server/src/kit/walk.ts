import { fromTransition, type TransitionSnapshot } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import type { BaseFacts } from '../core/definition';
import { canonical } from '../core/hashing';
import { allNodes } from '../core/machine';
import { attempt, movesFor, opening, tableFor, type Move, type Play, type Position } from './play';
import { powersAmiss, takenAmiss } from './truths';

export interface Attempt {
  /** Path of the state in which it was tried. */
  state: string;
  event: string;
  role: string;
  /** `ok`, or the kind of the refusal. */
  outcome: string;
}

export interface Walked<F extends BaseFacts> {
  /** Every situation that can be reached, each with a shortest history that leads there. */
  positions: Position<F>[];
  attempts: Attempt[];
  /** `from EVENT to`, each way that was gone. */
  ways: Set<string>;
  /** What did not hold anywhere; empty for a sound definition. */
  breaches: string[];
  /** Leaf states that nothing led to, and events that were never taken. */
  unreached: { states: string[]; events: string[] };
}

export interface WalkOptions<F extends BaseFacts> {
  /** What tells two situations apart for the rules, beside state, context, running timers and participants. */
  alsoBy?: (facts: F) => unknown;
  /** Stops a definition that grows without end. In situations; 20,000 unless told otherwise. */
  most?: number;
}

const isClocks = <F extends BaseFacts>({ instance }: Position<F>, { by, event }: Move): boolean =>
  by === 'system' && event in instance.timers;

interface Tried {
  type: 'tried';
  move: Move;
  number: number;
}

const situationOf = <F extends BaseFacts>(
  { instance, participants, facts }: Position<F>,
  alsoBy: WalkOptions<F>['alsoBy'],
): string =>
  canonical([
    instance.value,
    instance.context,
    Object.keys(instance.timers).sort(),
    participants.map(({ role, principal }) => `${role} ${principal}`).sort(),
    alsoBy?.(facts) ?? null,
  ]);

/**
 * Goes every way that there is. In each situation that can be reached every participant and an admin tries every
 * event, and each timer's moment comes, which XState's own search would leave out. After each step the truths of the
 * kit are asked.
 */
export const walkEveryPath = <F extends BaseFacts>(
  play: Play<F>,
  { alsoBy, most = 20_000 }: WalkOptions<F> = {},
): Walked<F> => {
  const table = tableFor(play);
  const attempts: Attempt[] = [];
  const ways = new Set<string>();
  const taken = new Set<string>();
  const breaches = new Set<string>();

  const tryMove = (position: Position<F>, move: Move): Position<F> => {
    const state = position.instance.path;
    const tried = attempt(table, position, move, play.now);
    const outcome = tried.refusal?.kind ?? 'ok';
    const found = [
      ...powersAmiss(table, position, move, outcome),
      ...(tried.refusal ? [] : takenAmiss(table, position, move, play.now, tried)),
      ...(tried.refusal && isClocks(position, move)
        ? [`${move.event} was refused: ${tried.refusal.code}`]
        : []),
    ];
    for (const breach of found) breaches.add(`${state}, ${move.event}: ${breach}`);
    if (move.by !== 'system') attempts.push({ state, event: move.event, role: move.by.role, outcome });
    if (tried.refusal) return position;
    for (const { from, event, to } of tried.decision.steps) {
      ways.add(`${String(from)} ${event} ${to}`);
      taken.add(event);
    }
    return tried.next;
  };

  const logic = fromTransition(
    (position: Position<F>, { move }: Tried) => tryMove(position, move),
    opening(table),
  );
  const keys = new WeakMap<Position<F>, string>();
  const keyOf = (position: Position<F>): string => {
    const key = keys.get(position) ?? situationOf(position, alsoBy);
    keys.set(position, key);
    return key;
  };
  const map = getAdjacencyMap<TransitionSnapshot<Position<F>>, Tried, unknown>(logic, {
    events: ({ context }) => movesFor(play, context).map((move, number) => ({ type: 'tried', move, number })),
    serializeState: ({ context }) => keyOf(context),
    serializeEvent: ({ number }) => String(number),
    limit: most * 100,
  });
  const positions = [...new Set(adjacencyMapToArray(map).map(({ state }) => state.context))];
  return {
    positions,
    attempts,
    ways,
    breaches: [...breaches],
    unreached: unreachedBy(play, positions, taken),
  };
};

const unreachedBy = <F extends BaseFacts>(
  { definition, without = [] }: Play<F>,
  positions: Position<F>[],
  taken: Set<string>,
): Walked<F>['unreached'] => {
  const reached = new Set(positions.flatMap(({ steps }) => steps.flatMap(({ to }) => to.split('+'))));
  return {
    states: allNodes(definition.machine)
      .filter(({ path, config }) => !config.states && !reached.has(path))
      .map(({ path }) => path),
    events: Object.keys(definition.events).filter((event) => !taken.has(event) && !without.includes(event)),
  };
};

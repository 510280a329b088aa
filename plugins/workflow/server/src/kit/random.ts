import fc from 'fast-check';
import type { BaseFacts } from '../core/definition';
import { attempt, momentOf, movesFor, opening, tableFor, type Move, type Play, type Position } from './play';
import { powersAmiss, takenAmiss } from './truths';

/** Random walks: long, with the clock going on, and over whatever the search of every path keeps apart. */

const HOUR = 3_600_000;

export interface RandomOptions {
  /** How many walks; 50 unless told otherwise. */
  runs?: number;
  /** Steps of each; 40 unless told otherwise. */
  steps?: number;
  /** Repeats a failed run: fast-check prints it. */
  seed?: number;
}

/** The clock as it goes on: an hour for each move, and never past a timer that has not fired. */
const firstTimer = <F extends BaseFacts>({ instance }: Position<F>): number =>
  Math.min(...Object.values(instance.timers).map((at) => new Date(at).getTime()), Infinity);

/** One walk; each figure chooses one of the moves that are possible then. Throws at the first truth that does not hold. */
export const walkAtRandom = <F extends BaseFacts>(play: Play<F>, choices: number[]): Position<F> => {
  const table = tableFor(play);
  let position = opening(table);
  let now = play.now;
  for (const choice of choices) {
    const next = firstTimer(position);
    const later = new Date(now.getTime() + HOUR);
    const moves = movesFor(play, position).filter(({ by, event }) =>
      by === 'system' && event in position.instance.timers
        ? new Date(position.instance.timers[event] ?? 0).getTime() === next
        : later.getTime() < next,
    );
    const possible: Move[] = moves.filter((move) => attempt(table, position, move, later).refusal === null);
    // One in eight is any move at all, so that refusals are walked into as well.
    const open = choice % 8 === 0 || possible.length === 0 ? moves : possible;
    const move = open[choice % open.length];
    if (!move) return position;
    now = new Date(Math.max(now.getTime(), momentOf(position, move, later).getTime()));
    const tried = attempt(table, position, move, now);
    const found = [
      ...powersAmiss(table, position, move, tried.refusal?.kind ?? 'ok'),
      ...(tried.refusal ? [] : takenAmiss(table, position, move, now, tried)),
    ];
    if (found.length > 0) throw new Error(`${position.instance.path}, ${move.event}: ${found.join('; ')}`);
    if (!tried.refusal) position = tried.next;
  }
  return position;
};

/** Many walks; a failure names the seed and the shortest walk that fails. */
export const randomWalks = <F extends BaseFacts>(
  play: Play<F>,
  { runs = 50, steps = 40, seed }: RandomOptions = {},
): void => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: steps, maxLength: steps }), (choices) => {
      walkAtRandom(play, choices);
    }),
    { numRuns: runs, ...(seed === undefined ? {} : { seed }) },
  );
};

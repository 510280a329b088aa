/** Chance that is the same every time: the demo agency must look alike on every machine and on every day. */

export type Chance = () => number;

const seedOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
};

/** Numbers from 0 up to 1, always the same ones for the same text (mulberry32). */
export const chanceOf = (text: string): Chance => {
  let state = seedOf(text);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
};

/** A whole number from the first to the last, both included. */
export const between = (chance: Chance, first: number, last: number): number =>
  first + Math.floor(chance() * (last - first + 1));

export const pick = <T>(chance: Chance, list: readonly [T, ...T[]]): T =>
  list[between(chance, 0, list.length - 1)] ?? list[0];

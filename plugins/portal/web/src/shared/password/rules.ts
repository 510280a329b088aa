/** The server's rules for a new password, so that they can be ticked off while somebody types. */

const SHORTEST = 10;
const MOST_BYTES = 72;

export const RULES: { name: string; holds: (password: string) => boolean }[] = [
  { name: 'length', holds: (password) => Array.from(password).length >= SHORTEST },
  { name: 'letter', holds: (password) => /\p{L}/u.test(password) },
  { name: 'sign', holds: (password) => /[^\p{L}\s]/u.test(password) },
];

export const isGood = (password: string): boolean =>
  RULES.every(({ holds }) => holds(password)) && new TextEncoder().encode(password).length <= MOST_BYTES;

/** `npm run test:faults` breaks the world as often as is promised; `npm test` does the same a few times. */
const full = process.env.FAULTS === 'full';

export const often = (promised: number, few: number): number => (full ? promised : few);

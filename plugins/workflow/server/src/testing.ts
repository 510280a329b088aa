/** The second door: the test kit for definitions of one's own. It needs neither Strapi nor a database. */
export { problemsOf } from './core/checks';
export { movesFor, playThrough } from './kit/play';
export type { Move, Play, Position, Told } from './kit/play';
export { powersOf } from './kit/powers';
export type { Powers } from './kit/powers';
export { randomWalks, walkAtRandom } from './kit/random';
export type { RandomOptions } from './kit/random';
export { walkEveryPath } from './kit/walk';
export type { Attempt, Walked, WalkOptions } from './kit/walk';

import { SUMS_OF_ANSWERS } from './answers';
import { SUMS_OF_DAYS } from './days';
import { SUMS_OF_MARKS } from './marks';
import type { Sums } from './sums';

export const ALL_SUMS: Sums[] = [SUMS_OF_MARKS, SUMS_OF_ANSWERS, SUMS_OF_DAYS];

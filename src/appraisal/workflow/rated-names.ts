import type { WorkResult } from '../plan';
import type { Text } from '../refusal';

/** What people call the indicators of a plan: their titles, by key, in the plan's order. */
export const indicatorNames = (plan: readonly WorkResult[]): Map<string, Text> =>
  new Map(
    plan.flatMap(({ indicators }) =>
      indicators.map(({ key, title }): [string, Text] => [key, { id: title, en: title }]),
    ),
  );

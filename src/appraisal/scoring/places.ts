import type { Indicator, WorkResult } from '../plan';

/** An indicator with its path in the caller's input, for refusals. */
export interface PlacedIndicator {
  indicator: Indicator;
  path: string;
}

export interface PlacedResult {
  result: WorkResult;
  path: string;
  indicators: PlacedIndicator[];
}

/** Each work result and indicator with its path: `workResults.0.indicators.2`. */
export const placed = (workResults: readonly WorkResult[]): PlacedResult[] =>
  workResults.map((result, position) => {
    const path = `workResults.${position}`;
    const indicators = result.indicators.map((indicator, place) => ({
      indicator,
      path: `${path}.indicators.${place}`,
    }));
    return { result, path, indicators };
  });

export const placedIndicators = (results: readonly PlacedResult[]): PlacedIndicator[] =>
  results.flatMap(({ indicators }) => indicators);

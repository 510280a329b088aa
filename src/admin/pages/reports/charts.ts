import type { Row } from './shapes';

/** Which figures of a report make its picture: bars by a label, of one or more parts. */

export interface Chart {
  label: string;
  /** Names of figures; several are stacked, unless one is counted within another. */
  parts: readonly string[];
  isWithin?: boolean;
  /** Between them bars are drawn; from 0 to the greatest where nothing is said. */
  domain?: readonly [number, number];
  /** Rows of the same label are summed up; a rate is that of one row. */
  isRate?: boolean;
}

export const CHARTS: Readonly<Record<string, Chart>> = {
  progress: { label: 'label', parts: ['appraisals', 'overdue'], isWithin: true },
  predicates: {
    label: 'unit',
    parts: ['very_good', 'good', 'needs_improvement', 'fair', 'poor', 'very_poor'],
  },
  'on-time': { label: 'label', parts: ['onTime', 'late'] },
  appeals: { label: 'unit', parts: ['upheld', 'changed', 'granted', 'open'] },
  indicators: { label: 'indicator', parts: ['below', 'meets', 'above'] },
  survey: { label: 'service', parts: ['ikm'], domain: [25, 100], isRate: true },
  training: { label: 'value', parts: ['rated', 'below'], isWithin: true },
  attendance: {
    label: 'unit',
    parts: ['present', 'late', 'officialDuty', 'leave', 'sick', 'excused', 'unexcused'],
  },
};

export interface Bar {
  label: string;
  [part: string]: string | number;
}

const MOST_BARS = 15;

const numberOf = (value: Row[string] | undefined): number => {
  const figure = Number(value ?? 0);
  return Number.isFinite(figure) ? figure : 0;
};

/** The bars of a report: the greatest first, no more than a picture can show. */
export const barsOf = (rows: readonly Row[], { label, parts, isRate = false }: Chart): Bar[] => {
  const bars = new Map<string, Bar>();
  for (const [place, row] of rows.entries()) {
    const named = String(row[label] ?? '–');
    const key = isRate ? `${named} ${String(place)}` : named;
    const bar = bars.get(key) ?? { label: named };
    for (const part of parts) bar[part] = numberOf(bar[part]) + numberOf(row[part]);
    bars.set(key, bar);
  }
  const size = (bar: Bar): number => parts.reduce((sum, part) => sum + numberOf(bar[part]), 0);
  return [...bars.values()]
    .filter((bar) => size(bar) > 0)
    .sort((a, b) => size(b) - size(a))
    .slice(0, MOST_BARS);
};

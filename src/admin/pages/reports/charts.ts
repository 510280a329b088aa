import type { Row } from './shapes';

/** Which figures of a report make its picture: bars by a label, of one or more parts. */

export interface Chart {
  label: string;
  /** What rows of the same label are told apart by. */
  of?: string;
  /** The smallest first, where that is what needs looking at. */
  isLeastFirst?: boolean;
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
  'survey-elements': {
    label: 'element',
    of: 'service',
    parts: ['index'],
    domain: [25, 100],
    isRate: true,
    isLeastFirst: true,
  },
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

/** The bars of a report: the greatest first unless it says otherwise, no more than a picture can show. */
export const barsOf = (rows: readonly Row[], chart: Chart): Bar[] => {
  const { label, parts, isRate = false, isLeastFirst = false } = chart;
  // Told apart where there is more than one alone: bars have little room for words.
  const of =
    chart.of !== undefined && new Set(rows.map((row) => row[chart.of ?? ''])).size > 1 ? chart.of : undefined;
  const bars = new Map<string, Bar>();
  for (const [place, row] of rows.entries()) {
    const named = [row[label] ?? '–', ...(of === undefined ? [] : [row[of] ?? '–'])].join(' · ');
    const key = isRate ? `${named} ${String(place)}` : named;
    const bar = bars.get(key) ?? { label: named };
    for (const part of parts) bar[part] = numberOf(bar[part]) + numberOf(row[part]);
    bars.set(key, bar);
  }
  const size = (bar: Bar): number => parts.reduce((sum, part) => sum + numberOf(bar[part]), 0);
  return [...bars.values()]
    .filter((bar) => size(bar) > 0)
    .sort((a, b) => (isLeastFirst ? size(a) - size(b) : size(b) - size(a)))
    .slice(0, MOST_BARS);
};

import type { PlainDate } from '../calendar/plain-date';
import { shiftDays } from '../calendar/plain-date';

/** The months or quarters in which people are evaluated beside the year (PermenPANRB 6/2022). */

export const PERIOD_KINDS = ['monthly', 'quarterly'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

export interface EvaluationPeriod {
  /** `2026-05`, or `2026-Q2`. */
  label: string;
  start: PlainDate;
  end: PlainDate;
}

const two = (n: number): string => String(n).padStart(2, '0');
const LENGTH: Record<PeriodKind, number> = { monthly: 1, quarterly: 3 };

/** The period of that kind to which a day belongs. */
export const periodOf = (day: PlainDate, kind: PeriodKind): EvaluationPeriod => {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const months = LENGTH[kind];
  const first = month - ((month - 1) % months);
  const next = first + months;
  const after = next > 12 ? `${String(year + 1)}-01-01` : `${day.slice(0, 4)}-${two(next)}-01`;
  const label =
    kind === 'monthly' ? day.slice(0, 7) : `${day.slice(0, 4)}-Q${String((first - 1) / months + 1)}`;
  return { label, start: `${day.slice(0, 4)}-${two(first)}-01`, end: shiftDays(after, -1) };
};

const MONTHS = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** What people call it: "Mei 2026", "Triwulan II 2026". */
export const periodName = (label: string): { id: string; en: string } => {
  const [year = '', part = ''] = label.split('-');
  const quarter = /^Q([1-4])$/.exec(part)?.[1];
  if (quarter) {
    const roman = ['I', 'II', 'III', 'IV'][Number(quarter) - 1] ?? quarter;
    return { id: `Triwulan ${roman} ${year}`, en: `Quarter ${quarter} of ${year}` };
  }
  const month = Number(part) - 1;
  return { id: `${MONTHS.id[month] ?? part} ${year}`, en: `${MONTHS.en[month] ?? part} ${year}` };
};

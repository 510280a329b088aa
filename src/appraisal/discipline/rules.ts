import { z } from 'zod';
import type { Text } from '../refusal';

/**
 * What absence without a valid reason may lead to (PP 94/2021) and the hours of a week (Perpres 21/2023). The figures
 * belong to the policy; they are flagged to the appraiser, and never set a rating.
 */

export const PENALTIES = [
  'oralReprimand',
  'writtenReprimand',
  'statementOfDissatisfaction',
  'allowanceCut6Months',
  'allowanceCut9Months',
  'allowanceCut12Months',
  'demotion12Months',
  'releaseToImplementingPost12Months',
  'discharge',
] as const;
export type Penalty = (typeof PENALTIES)[number];

export const PENALTY_LABELS: Record<Penalty, Text> = {
  oralReprimand: { id: 'Teguran lisan', en: 'Oral reprimand' },
  writtenReprimand: { id: 'Teguran tertulis', en: 'Written reprimand' },
  statementOfDissatisfaction: {
    id: 'Pernyataan tidak puas secara tertulis',
    en: 'Written statement of dissatisfaction',
  },
  allowanceCut6Months: {
    id: 'Pemotongan tunjangan kinerja 25% selama 6 bulan',
    en: 'Allowance cut by 25 % for 6 months',
  },
  allowanceCut9Months: {
    id: 'Pemotongan tunjangan kinerja 25% selama 9 bulan',
    en: 'Allowance cut by 25 % for 9 months',
  },
  allowanceCut12Months: {
    id: 'Pemotongan tunjangan kinerja 25% selama 12 bulan',
    en: 'Allowance cut by 25 % for 12 months',
  },
  demotion12Months: {
    id: 'Penurunan jabatan setingkat lebih rendah selama 12 bulan',
    en: 'One level lower for 12 months',
  },
  releaseToImplementingPost12Months: {
    id: 'Pembebasan dari jabatan menjadi jabatan pelaksana selama 12 bulan',
    en: 'Release from the post to an implementing post for 12 months',
  },
  discharge: {
    id: 'Pemberhentian dengan hormat tidak atas permintaan sendiri',
    en: 'Honourable discharge, not at one’s own request',
  },
};

/** From so many days on, up to the next rung. */
const rung = z.strictObject({
  from: z.int().min(1).max(366),
  penalty: z.enum(PENALTIES),
  article: z.string().min(1).max(100),
});
export type Rung = z.infer<typeof rung>;

const rules = z.strictObject({
  regulation: z.string().min(1).max(200),
  /** Unexcused working days within a calendar year; lowest first. */
  ladder: z
    .array(rung)
    .min(1)
    .max(30)
    .refine((rungs) => rungs.every(({ from }, index) => from > (rungs[index - 1]?.from ?? 0)), {
      message: 'lowest first, each once',
    }),
  /** Unexcused working days on end, over the turn of a year too. */
  inARow: rung,
  /** Minutes of a week of five days, breaks left out. */
  weeklyMinutes: z.int().min(1).max(10_080),
  /** Minutes of a day's break; it is no working time. */
  breakMinutes: z.strictObject({ friday: z.int().min(0).max(600), other: z.int().min(0).max(600) }),
});
export type DisciplineRules = z.infer<typeof rules>;

/** PP 94/2021 and Perpres 21/2023 (37 h 30 a week). */
export const DISCIPLINE_RULES: DisciplineRules = {
  regulation: 'PP 94/2021',
  ladder: [
    { from: 3, penalty: 'oralReprimand', article: '9' },
    { from: 4, penalty: 'writtenReprimand', article: '9' },
    { from: 7, penalty: 'statementOfDissatisfaction', article: '9' },
    { from: 11, penalty: 'allowanceCut6Months', article: '10' },
    { from: 14, penalty: 'allowanceCut9Months', article: '10' },
    { from: 17, penalty: 'allowanceCut12Months', article: '10' },
    { from: 21, penalty: 'demotion12Months', article: '11 (2) d 1' },
    { from: 25, penalty: 'releaseToImplementingPost12Months', article: '11 (2) d 2' },
    { from: 28, penalty: 'discharge', article: '11 (2) d 3' },
  ],
  inARow: { from: 10, penalty: 'discharge', article: '11 (2) d 4' },
  weeklyMinutes: 2250,
  breakMinutes: { friday: 90, other: 60 },
};

/** The rules as a policy holds them, any part of them; where they make no sense those of the regulations count. */
export const disciplineRulesOf = (given: unknown): DisciplineRules => {
  const parsed = rules.partial().safeParse(given ?? {});
  if (!parsed.success) return DISCIPLINE_RULES;
  const { data } = parsed;
  return {
    regulation: data.regulation ?? DISCIPLINE_RULES.regulation,
    ladder: data.ladder ?? DISCIPLINE_RULES.ladder,
    inARow: data.inARow ?? DISCIPLINE_RULES.inARow,
    weeklyMinutes: data.weeklyMinutes ?? DISCIPLINE_RULES.weeklyMinutes,
    breakMinutes: data.breakMinutes ?? DISCIPLINE_RULES.breakMinutes,
  };
};

import { BEHAVIOUR_VALUES, type Indicator, type Rating, type WorkResult } from '../appraisal/plan';
import { between, pick, type Chance } from './agency/chance';
import type { Outcome } from './outcomes';

/** What people write into self-assessments and reviews, to come to a given result. */

/** Realisation in percent of the target: for higher-is-better, and for lower-is-better. */
const FACTORS: Record<Rating, { higher: [number, number]; lower: [number, number] }> = {
  above: { higher: [113, 118], lower: [80, 86] },
  meets: { higher: [97, 105], lower: [95, 102] },
  below: { higher: [76, 84], lower: [115, 124] },
};

const NOTES: readonly [string, ...string[]] = [
  'Sesuai rekap bulanan',
  'Data dari aplikasi layanan',
  'Bukti dukung terlampir pada laporan triwulan',
  'Dihitung dari buku register',
];
const REASONS: Record<Rating, string> = {
  above: 'Melampaui ekspektasi: bukti dukung lengkap dan diakui pemohon.',
  meets: 'Sesuai ekspektasi pada dialog kinerja.',
  below: 'Di bawah ekspektasi; tindak lanjut disepakati dalam dialog kinerja.',
};

const figureOf = ({ target }: Indicator): number =>
  typeof target === 'object' ? (Number(target.min) + Number(target.max)) / 2 : Number(target);

/** Units of which there are halves; all else is counted. */
const MEASURED = ['%', 'nilai', 'menit', 'hari'];
const WHOLE: Record<Rating, (figure: number) => number> = {
  above: Math.ceil,
  meets: Math.round,
  below: Math.floor,
};

/** A believable figure that suggests the rating; shares never pass 100 %. */
const realisationOf = (indicator: Indicator, rating: Rating, chance: Chance): number => {
  const [least, most] = FACTORS[rating][indicator.direction];
  const figure = (figureOf(indicator) * between(chance, least, most)) / 100;
  if (!MEASURED.includes(indicator.unit)) return WHOLE[rating](figure);
  const rounded = Math.round(figure * 10) / 10;
  return indicator.unit === '%' ? Math.min(100, rounded) : rounded;
};

const indicatorsOf = (plan: WorkResult[]): Indicator[] => plan.flatMap(({ indicators }) => indicators);

export const selfAssessment = (plan: WorkResult[], outcome: Outcome, chance: Chance) => ({
  ratings: indicatorsOf(plan).map((indicator) => ({
    indicator: indicator.key,
    realisation: realisationOf(indicator, outcome.result, chance),
    ...(chance() < 0.4 ? { note: pick(chance, NOTES) } : {}),
  })),
  // People see themselves a little better than their appraiser does.
  behaviours: BEHAVIOUR_VALUES.map((value) => ({
    value,
    rating: chance() < 0.3 ? 'above' : ('meets' as const),
  })),
});

/** The first five values as the rating says, the others as expected. */
const ratedBehaviours = (rating: Rating) =>
  BEHAVIOUR_VALUES.map((value, index) => ({ value, rating: index < 5 ? rating : ('meets' as const) }));

export const review = (plan: WorkResult[], { result, behaviour }: Outcome) => ({
  ratings: indicatorsOf(plan).map(({ key }) => ({ indicator: key, rating: result })),
  behaviours: ratedBehaviours(behaviour),
  resultRating: result,
  behaviourRating: behaviour,
  reason: REASONS[result],
});

/** A review after an appeal: the decision stands for the reason. */
export const changedReview = (plan: WorkResult[], outcome: Outcome, decision: string) => {
  const { reason: _reason, ...ratings } = review(plan, outcome);
  return { ...ratings, decision };
};

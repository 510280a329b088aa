import { assessmentRefusal, gapOf, keptRatings, LEVELS, type Standard } from './assessment';

const standard = (competency: string, required = 3): Standard => ({
  competency,
  name: competency,
  nameEn: null,
  kind: 'technical',
  required,
});
const rating = (competency: string, level = 3) => ({ competency, level, reason: 'Terlihat dalam tugas' });
const two = [standard('a'), standard('b', 4)];

describe('an assessment of competence', () => {
  it.each([
    [[], [], 'NO_STANDARD'],
    [two, [rating('a')], 'NOT_ALL_RATED'],
    [two, [rating('a'), rating('b'), rating('c')], 'UNKNOWN_COMPETENCY'],
    [two, [rating('b'), rating('a')], undefined],
  ])('covers every standard of the position and nothing else', (standards, ratings, code) => {
    expect(assessmentRefusal(standards, ratings)?.code).toBe(code);
  });

  it('keeps the standard of the day, in its order', () => {
    expect(keptRatings(two, [rating('b', 2), rating('a', 5)])).toMatchObject([
      { competency: 'a', required: 3, level: 5 },
      { competency: 'b', required: 4, level: 2 },
    ]);
  });

  it.each(LEVELS.flatMap((required) => LEVELS.map((level) => [required, level] as const)))(
    'of a standard of %i and a level of %i has no negative gap',
    (required, level) => {
      expect(gapOf({ required, level })).toBe(level >= required ? 0 : required - level);
    },
  );
});

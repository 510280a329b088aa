import fc from 'fast-check';
import { BEHAVIOUR_VALUES, RATINGS } from '../plan';
import { answersRefusal, groupOpinions, shuffled, toldOf, type Opinion } from './opinions';

const first = () => 0;
const opinion = (rating: (typeof RATINGS)[number], comment: string | null = null): Opinion => ({
  answers: BEHAVIOUR_VALUES.map((value) => ({ value, rating, comment })),
  comment,
});

const opinions = fc.array(
  fc.record({
    answers: fc.constantFrom(...RATINGS).map((rating) => opinion(rating).answers),
    comment: fc.option(fc.string(), { nil: null }),
  }),
  { maxLength: 12 },
);

describe('what peers said', () => {
  it('is told from the threshold on', () => {
    const two = [opinion('meets'), opinion('above')];
    const options = { threshold: 3, ruleSet: 'quadrant', chance: first } as const;
    expect(groupOpinions(two, options)).toBeNull();
    const told = groupOpinions([...two, opinion('above', 'Ramah')], options);
    expect(told?.respondents).toBe(3);
    expect(told?.values).toHaveLength(7);
    expect(told?.values[0]).toEqual({
      value: 'service_oriented',
      ratings: { below: 0, meets: 1, above: 2 },
      score: null,
      comments: [{ pseudonym: '#1', text: 'Ramah' }],
    });
  });

  it('is the mean of scores in the numeric rules, counted exactly', () => {
    const scored = ['100', 110, '90.5'].map((score): Opinion => ({
      answers: BEHAVIOUR_VALUES.map((value) => ({ value, score })),
      comment: null,
    }));
    const told = groupOpinions(scored, { threshold: 3, ruleSet: 'numeric', chance: first });
    expect(told?.values[3]).toMatchObject({ score: '100.17', ratings: null });
  });

  it('never tells fewer people than the threshold, nor the difference of fewer', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), fc.integer({ min: 1, max: 20 }), (one, other, threshold) => {
        const [a, b] = [toldOf(one, threshold), toldOf(other, threshold)];
        expect(a).toBeLessThanOrEqual(one);
        expect(one - a).toBeLessThan(threshold);
        expect(a === b || Math.abs(a - b) >= threshold).toBe(true);
      }),
    );
  });

  it('counts everybody once in each question and keeps every text', () => {
    fc.assert(
      fc.property(opinions, fc.integer({ min: 1, max: 5 }), fc.nat(), (given, threshold, seed) => {
        const chance = (below: number) => seed % below;
        const told = groupOpinions(given, { threshold, ruleSet: 'quadrant', chance });
        if (given.length < threshold) {
          expect(told).toBeNull();
          return;
        }
        for (const { ratings } of told?.values ?? []) {
          const { below = 0, meets = 0, above = 0 } = ratings ?? {};
          expect(below + meets + above).toBe(given.length);
        }
        const texts = given.map(({ comment }) => comment).filter((text) => text?.trim());
        expect(told?.comments.map(({ text }) => text).sort()).toEqual([...texts].sort());
      }),
    );
  });

  it('carries nothing by which two questions could be laid side by side', () => {
    const given = ['a', 'b', 'c'].map((name): Opinion => ({
      answers: BEHAVIOUR_VALUES.map((value) => ({ value, rating: 'meets', comment: `${name} ${value}` })),
      comment: null,
    }));
    let turn = 0;
    const chance = (below: number) => (turn += 1) % below;
    const told = groupOpinions(given, { threshold: 3, ruleSet: 'quadrant', chance });
    const authors = told?.values.map(({ comments }) => comments.map(({ text }) => text[0]).join(''));
    expect(new Set(authors).size).toBeGreaterThan(1);
    for (const { comments } of told?.values ?? [])
      expect(comments.map(({ pseudonym }) => pseudonym)).toEqual(['#1', '#2', '#3']);
  });

  it('is shuffled into an order of the same items', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.nat(), (items, seed) => {
        expect(shuffled(items, (below) => seed % below).sort()).toEqual([...items].sort());
      }),
    );
  });
});

describe('an answer', () => {
  it('rates all seven values by the measure of the rule set', () => {
    const { answers } = opinion('meets');
    expect(answersRefusal(answers, 'quadrant')).toBeNull();
    expect(answersRefusal(answers.slice(1), 'quadrant')).toMatchObject({
      code: 'NOT_ALL_RATED',
      actual: 'service_oriented',
    });
    expect(answersRefusal(answers, 'numeric')?.code).toBe('NOT_ALL_RATED');
  });
});

import fc from 'fast-check';
import { QUADRANT_PREDICATES, RATINGS, type QuadrantPredicate } from '../plan';
import { checkDistribution } from '../scoring/distribution';
import { QUADRANT } from '../scoring/quadrant';
import { DEFAULT_SETTINGS } from '../scoring/settings';
import { distributionOf, movedPeople, supposing, type Guide, type Rated } from './board';

const guide = (more: Partial<Guide> = {}): Guide => ({
  ruleSet: 'quadrant',
  orgAchievement: 'good',
  settings: DEFAULT_SETTINGS,
  ...more,
});
const someone = (appraisal: string, more: Partial<Rated> = {}): Rated => ({
  appraisal,
  resultRating: 'meets',
  behaviourRating: 'meets',
  predicate: 'good',
  ...more,
});
const unitOf = (number: number, more: Partial<Rated> = {}) =>
  Array.from({ length: number }, (_, n) => someone(`a${String(n)}`, more));

const rating = fc.constantFrom(...RATINGS);
const person = fc.record({ resultRating: rating, behaviourRating: rating }).map((given) => ({
  ...given,
  predicate: QUADRANT[given.resultRating][given.behaviourRating],
}));
const people = fc
  .array(person, { maxLength: 40 })
  .map((list) => list.map((one, n): Rated => ({ appraisal: `a${String(n)}`, ...one })));

describe("a unit's predicates on the board of a panel", () => {
  it('are held against the guide for the achievement of the unit', () => {
    const { breaches, counts, percent } = distributionOf(unitOf(10), guide());
    expect(counts.good).toBe(10);
    expect(percent?.good).toBe('100.00');
    expect(breaches.map(({ rule }) => rule)).toEqual(['at_most', 'at_least_one_person']);
  });

  it('are held against nothing in a small unit, without an achievement, and where figures decide', () => {
    expect(distributionOf(unitOf(9), guide())).toMatchObject({ skipped: true, breaches: [] });
    expect(distributionOf(unitOf(20), guide({ orgAchievement: null }))).toMatchObject({ skipped: true });
    expect(distributionOf(unitOf(20), guide({ ruleSet: 'numeric' }))).toMatchObject({ skipped: true });
    expect(distributionOf([], guide())).toMatchObject({ people: 0, percent: null, skipped: true });
  });

  it('count fair of the numeric rule set in the place of needs_improvement', () => {
    expect(distributionOf(unitOf(2, { predicate: 'fair' }), guide()).counts.needs_improvement).toBe(2);
  });

  it('round shares half-up to two decimals', () => {
    const { percent } = distributionOf([...unitOf(2), someone('x', { predicate: 'poor' })], guide());
    expect(percent).toMatchObject({ good: '66.67', poor: '33.33', very_poor: '0.00' });
  });

  it('are judged as the calculator judges them', () => {
    fc.assert(
      fc.property(people, fc.constantFrom('outstanding', 'good', 'poor'), (list, orgAchievement) => {
        const found = distributionOf(list, guide({ orgAchievement }));
        const counted = Object.fromEntries(
          QUADRANT_PREDICATES.map((name) => [
            name,
            list.filter(({ predicate }) => predicate === name).length,
          ]),
        ) as Record<QuadrantPredicate, number>;
        expect(found.counts).toEqual(counted);
        expect(found.breaches).toEqual(checkDistribution(orgAchievement, counted).breaches);
      }),
    );
  });
});

describe('what would be if somebody were rated otherwise', () => {
  it('is read from the quadrant, for those alone whose rating changes', () => {
    const before = unitOf(3);
    const after = supposing(before, [{ appraisal: 'a1', resultRating: 'above', behaviourRating: 'above' }]);
    expect(movedPeople(before, after)).toEqual([{ appraisal: 'a1', from: 'good', to: 'very_good' }]);
    expect(before).toEqual(unitOf(3));
  });

  it('keeps the rating that is not spoken of', () => {
    const [after] = supposing([someone('a')], [{ appraisal: 'a', behaviourRating: 'below' }]);
    expect(after).toMatchObject({ resultRating: 'meets', behaviourRating: 'below', predicate: 'poor' });
  });

  it('never loses or gains anybody, and of no change is what is', () => {
    fc.assert(
      fc.property(
        people,
        fc.array(fc.record({ appraisal: fc.constantFrom('a0', 'a1', 'zz'), resultRating: rating })),
        (list, changes) => {
          const after = supposing(list, changes);
          expect(after.map(({ appraisal }) => appraisal)).toEqual(list.map(({ appraisal }) => appraisal));
          expect(distributionOf(after, guide()).people).toBe(list.length);
          expect(supposing(list, [])).toEqual(list);
        },
      ),
    );
  });
});

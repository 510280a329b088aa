import fc from 'fast-check';
import { ORG_ACHIEVEMENTS, type OrgAchievement } from '../plan';
import {
  afterChange,
  checkDistribution,
  type DistributionRuleName,
  type PredicateCounts,
} from './distribution';

const people = (
  very_good: number,
  good: number,
  needs_improvement: number,
  poor: number,
  very_poor: number,
): PredicateCounts => ({ very_good, good, needs_improvement, poor, very_poor });

const breaches = (unit: OrgAchievement, counts: PredicateCounts) =>
  checkDistribution(unit, counts).breaches.map(({ predicates, rule }) => `${predicates.join('+')} ${rule}`);

describe('the distribution of a unit', () => {
  it.each<[OrgAchievement, PredicateCounts, string[]]>([
    // outstanding: very good majority, at most 70 %
    ['outstanding', people(50, 50, 0, 0, 0), ['very_good majority']],
    ['outstanding', people(51, 0, 0, 0, 49), []],
    ['outstanding', people(70, 30, 0, 0, 0), []],
    ['outstanding', people(71, 29, 0, 0, 0), ['very_good at_most']],
    ['outstanding', people(0, 0, 0, 0, 10), ['very_good majority']],
    // good: good majority, at most 70 %, at least one needs improvement or poor
    ['good', people(49, 50, 1, 0, 0), ['good majority']],
    ['good', people(48, 51, 1, 0, 0), []],
    ['good', people(48, 51, 0, 1, 0), []],
    ['good', people(48, 51, 0, 0, 1), ['needs_improvement+poor at_least_one_person']],
    ['good', people(29, 70, 1, 0, 0), []],
    ['good', people(28, 71, 1, 0, 0), ['good at_most']],
    ['good', people(10, 0, 0, 0, 0), ['good majority', 'needs_improvement+poor at_least_one_person']],
    // needs improvement: very good at most 10 %, needs improvement at least 60 %
    ['needs_improvement', people(10, 30, 60, 0, 0), []],
    ['needs_improvement', people(11, 29, 60, 0, 0), ['very_good at_most']],
    ['needs_improvement', people(10, 31, 59, 0, 0), ['needs_improvement at_least']],
    ['needs_improvement', people(0, 0, 100, 0, 0), []],
    // poor: very good at most 10 %, needs improvement at least 10 %, poor at least 60 %
    ['poor', people(10, 20, 10, 60, 0), []],
    ['poor', people(11, 19, 10, 60, 0), ['very_good at_most']],
    ['poor', people(10, 21, 9, 60, 0), ['needs_improvement at_least']],
    ['poor', people(10, 21, 10, 59, 0), ['poor at_least']],
    // very poor: nobody very good, needs improvement and poor together at least 10 %, very poor at least 60 %
    ['very_poor', people(0, 30, 5, 5, 60), []],
    ['very_poor', people(1, 29, 10, 0, 60), ['very_good at_most']],
    ['very_poor', people(0, 31, 0, 9, 60), ['needs_improvement+poor at_least']],
    ['very_poor', people(0, 31, 0, 10, 59), ['very_poor at_least']],
    [
      'very_poor',
      people(100, 0, 0, 0, 0),
      ['very_good at_most', 'needs_improvement+poor at_least', 'very_poor at_least'],
    ],
  ])('that achieved %s, %j: %j', (unit, counts, expected) => {
    expect(breaches(unit, counts)).toEqual(expected);
  });

  it('names limit and actual figure of a breach', () => {
    expect(checkDistribution('outstanding', people(10, 4, 0, 0, 0))).toEqual({
      people: 14,
      skipped: false,
      breaches: [
        { predicates: ['very_good'], rule: 'at_most', limit: '70', actual: '71.43', unit: 'percent' },
      ],
    });
    expect(checkDistribution('good', people(4, 6, 0, 0, 0)).breaches).toEqual([
      {
        predicates: ['needs_improvement', 'poor'],
        rule: 'at_least_one_person',
        limit: '1',
        actual: '0',
        unit: 'people',
      },
    ]);
  });

  it('is compared exactly: one person over 70 % of a million is a breach', () => {
    expect(breaches('outstanding', people(700_000, 300_000, 0, 0, 0))).toEqual([]);
    expect(breaches('outstanding', people(700_001, 299_999, 0, 0, 0))).toEqual(['very_good at_most']);
    expect(breaches('outstanding', people(500_000, 500_000, 0, 0, 0))).toEqual(['very_good majority']);
  });

  it.each([
    [9, undefined, true],
    [10, undefined, false],
    [9, 9, false],
    [4, 5, true],
    [1, 0, false],
    [0, 0, true],
    [0, undefined, true],
  ])('of %d people with a minimum size of %p is skipped: %s', (size, minimum, skipped) => {
    const check = checkDistribution('good', people(size, 0, 0, 0, 0), minimum);
    expect(check).toMatchObject({ people: size, skipped });
    expect(check.breaches).toHaveLength(skipped ? 0 : 2);
  });

  it('follows the guide of the policy', () => {
    const guide = { outstanding: [], good: [], needs_improvement: [], poor: [], very_poor: [] };
    expect(checkDistribution('good', people(20, 0, 0, 0, 0), 10, guide).breaches).toEqual([]);
  });

  it.each([people(-1, 20, 0, 0, 0), people(1.5, 20, 0, 0, 0), people(Number.NaN, 20, 0, 0, 0)])(
    'of no whole people is a bug: %j',
    (counts) => {
      expect(() => checkDistribution('good', counts)).toThrow(RangeError);
    },
  );

  it('keeps a rule exactly when the percentage says so, for any unit', () => {
    const count = fc.nat(500);
    fc.assert(
      fc.property(
        fc.constantFrom(...ORG_ACHIEVEMENTS),
        fc.tuple(count, count, count, count, count),
        (unit, drawn) => {
          const check = checkDistribution(unit, people(...drawn), 1);
          const names: DistributionRuleName[] = check.breaches.map(({ rule }) => rule);
          expect(check.skipped).toBe(check.people === 0);
          const veryGood = drawn[0] * 100;
          if (unit === 'poor' && !check.skipped)
            expect(names.includes('at_most')).toBe(veryGood > check.people * 10);
          if (unit === 'outstanding' && !check.skipped) {
            expect(names.includes('majority')).toBe(veryGood <= check.people * 50);
          }
        },
      ),
    );
  });
});

describe('the change of one rating', () => {
  it('is seen before it is made', () => {
    const before = people(71, 29, 0, 0, 0);
    expect(breaches('outstanding', before)).toEqual(['very_good at_most']);
    expect(breaches('outstanding', afterChange(before, 'very_good', 'good'))).toEqual([]);
    expect(before.very_good).toBe(71);
  });

  it('to the same predicate changes nothing', () => {
    const counts = people(1, 2, 3, 4, 5);
    expect(afterChange(counts, 'poor', 'poor')).toEqual(counts);
  });
});

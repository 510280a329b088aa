import fc from 'fast-check';
import { RATINGS, type OrgAchievement, type QuadrantPredicate, type Rating } from '../plan';
import { exact } from './exact';
import { additional, anIndicator, behavioursRated, primary, rated, reaching } from './plan-builders';
import {
  QUADRANT,
  indicatorRating,
  resultOfUnitHead,
  suggestForAchievement,
  suggestForBehaviours,
  suggestForResults,
  suggestForWorkResult,
} from './quadrant';
import { DEFAULT_SETTINGS } from './settings';

const settings = DEFAULT_SETTINGS;
const aRating = fc.constantFrom(...RATINGS);
const results = (...plan: Parameters<typeof suggestForResults>[0]) => suggestForResults(plan, settings);

describe('the predicate is read from the quadrant', () => {
  it.each<[Rating, Rating, QuadrantPredicate]>([
    ['above', 'below', 'poor'],
    ['above', 'meets', 'good'],
    ['above', 'above', 'very_good'],
    ['meets', 'below', 'poor'],
    ['meets', 'meets', 'good'],
    ['meets', 'above', 'good'],
    ['below', 'below', 'very_poor'],
    ['below', 'meets', 'needs_improvement'],
    ['below', 'above', 'needs_improvement'],
  ])('result %s, behaviour %s: %s', (result, behaviour, predicate) => {
    expect(QUADRANT[result][behaviour]).toBe(predicate);
  });
});

describe('one indicator', () => {
  it.each<[string, Rating]>([
    ['0', 'below'],
    ['89.999999', 'below'],
    ['269/3', 'below'],
    ['90', 'meets'],
    ['110', 'meets'],
    ['110.000001', 'above'],
    ['331/3', 'above'],
    ['1000000', 'above'],
  ])('that reached %s %% is %s expectation; c is not rounded', (c, rating) => {
    expect(suggestForAchievement(exact(c), settings.thresholds)).toBe(rating);
  });

  it('follows the thresholds of the policy', () => {
    const strict = { below: '95.5', above: 100 };
    expect(suggestForAchievement(exact('95.4'), strict)).toBe('below');
    expect(suggestForAchievement(exact('95.5'), strict)).toBe('meets');
    expect(suggestForAchievement(exact('100.1'), strict)).toBe('above');
  });

  it('without a figure has no suggestion', () => {
    expect(suggestForAchievement(null, settings.thresholds)).toBeNull();
    expect(indicatorRating(anIndicator(), settings)).toBeNull();
    expect(indicatorRating(anIndicator({ target: 0, realisation: 4 }), settings)).toBeNull();
    expect(indicatorRating(anIndicator({ target: 'naskah', realisation: 4 }), settings)).toBeNull();
  });

  it('keeps its rating against any realisation: a rating wins', () => {
    expect(indicatorRating(reaching(200, { rating: 'below' }), settings)).toBe('below');
    expect(indicatorRating(anIndicator({ target: 0, rating: 'above' }), settings)).toBe('above');
  });

  it('never loses by a better realisation', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (one, other) => {
        const place = (c: number) =>
          RATINGS.indexOf(suggestForAchievement(exact(c), settings.thresholds) ?? 'below');
        expect(place(Math.max(one, other))).toBeGreaterThanOrEqual(place(Math.min(one, other)));
      }),
    );
  });
});

describe('a work result', () => {
  const of = (...ratings: Rating[]) =>
    suggestForWorkResult(primary(...ratings.map((one) => rated(one))), settings);

  it('is above when more than half of its indicators are above and none below', () => {
    expect(of('above', 'above', 'meets')).toBe('above');
    expect(of('above')).toBe('above');
  });

  it('is not above with exactly half of them', () => {
    expect(of('above', 'meets')).toBe('meets');
  });

  it('is not above with one below', () => {
    expect(of('above', 'above', 'above', 'below')).toBe('meets');
  });

  it('is below when more than half are below, not with exactly half', () => {
    expect(of('below', 'below', 'above')).toBe('below');
    expect(of('below', 'above')).toBe('meets');
    expect(of('below')).toBe('below');
  });

  it('leaves out indicators without a suggestion', () => {
    expect(suggestForWorkResult(primary(rated('above'), anIndicator(), anIndicator()), settings)).toBe(
      'above',
    );
    expect(suggestForWorkResult(primary(rated('below'), anIndicator(), anIndicator()), settings)).toBe(
      'below',
    );
  });

  it('has no suggestion where none remains', () => {
    expect(suggestForWorkResult(primary(anIndicator()), settings)).toBeNull();
    expect(suggestForWorkResult(primary(), settings)).toBeNull();
  });
});

describe('all work results', () => {
  const [above, meets, below] = [primary(rated('above')), primary(rated('meets')), primary(rated('below'))];

  it('are above when most are above and no primary one is below', () => {
    expect(results(above, above, meets)).toBe('above');
    expect(results(above, above, additional(rated('below')))).toBe('above');
  });

  it('are not above with a primary one below, however many are above', () => {
    expect(results(above, above, above, above, below)).toBe('meets');
  });

  it('are not above with exactly half', () => {
    expect(results(above, meets)).toBe('meets');
  });

  it('are below when most are below, primary and additional alike', () => {
    expect(results(below, below, above)).toBe('below');
    expect(results(meets, additional(rated('below')), additional(rated('below')))).toBe('below');
    expect(results(below, above)).toBe('meets');
  });

  it('leave out a work result without a suggestion, and have none where none remains', () => {
    expect(results(above, primary(anIndicator()), primary(anIndicator()))).toBe('above');
    expect(results(primary(anIndicator()))).toBeNull();
    expect(results()).toBeNull();
  });

  it('count work results, not indicators', () => {
    expect(results(primary(...Array.from({ length: 9 }, () => rated('above'))), meets, meets)).toBe('meets');
  });

  it('do not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), aRating), { maxLength: 9 }), (drawn) => {
        const plan = drawn.map(([isPrimary, rating]) =>
          isPrimary ? primary(rated(rating)) : additional(rated(rating)),
        );
        expect(results(...[...plan].reverse())).toBe(results(...plan));
      }),
    );
  });

  it('never lose when one indicator is rated better', () => {
    fc.assert(
      fc.property(fc.array(aRating, { minLength: 1, maxLength: 7 }), fc.nat(6), (ratings, drawn) => {
        const place = drawn % ratings.length;
        const better = ratings.map((rating, at) => (at === place ? 'above' : rating));
        const of = (list: Rating[]) =>
          RATINGS.indexOf(results(...list.map((rating) => primary(rated(rating)))) ?? 'below');
        expect(of(better)).toBeGreaterThanOrEqual(of(ratings));
      }),
    );
  });
});

describe('behaviour', () => {
  const of = (...ratings: Rating[]) => suggestForBehaviours(behavioursRated(...ratings), settings);

  it('is above with four of seven above and none below', () => {
    expect(of('above', 'above', 'above', 'above', 'meets')).toBe('above');
    expect(of('above', 'above', 'above', 'meets')).toBe('meets');
    expect(of('above', 'above', 'above', 'above', 'above', 'above', 'below')).toBe('meets');
  });

  it('is below with four of seven below', () => {
    expect(of('below', 'below', 'below', 'below', 'above')).toBe('below');
    expect(of('below', 'below', 'below', 'above')).toBe('meets');
  });

  it('has no suggestion until all seven are rated', () => {
    expect(suggestForBehaviours(behavioursRated('above').slice(0, 6), settings)).toBeNull();
    expect(suggestForBehaviours([], settings)).toBeNull();
    expect(
      suggestForBehaviours([...behavioursRated('above').slice(0, 6), { value: 'collaborative' }], settings),
    ).toBeNull();
  });

  it('does not depend on the order in which the values are listed', () => {
    fc.assert(
      fc.property(fc.array(aRating, { minLength: 7, maxLength: 7 }), (ratings) => {
        const behaviours = behavioursRated(...ratings);
        expect(suggestForBehaviours([...behaviours].reverse(), settings)).toBe(
          suggestForBehaviours(behaviours, settings),
        );
      }),
    );
  });
});

describe('the head of a unit', () => {
  it.each<[OrgAchievement, Rating]>([
    ['outstanding', 'above'],
    ['good', 'meets'],
    ['needs_improvement', 'below'],
    ['poor', 'below'],
    ['very_poor', 'below'],
  ])('of a unit that achieved %s is rated %s', (orgAchievement, resultRating) => {
    expect(resultOfUnitHead({ orgAchievement }, settings)).toEqual({ resultRating, orgAchievement });
    expect(resultOfUnitHead({ orgAchievement }, settings, resultRating)).toEqual({
      resultRating,
      orgAchievement,
    });
  });

  it('is refused another rating than the achievement of the unit', () => {
    expect(resultOfUnitHead({ orgAchievement: 'good' }, settings, 'above')).toMatchObject({
      refusal: { code: 'RESULT_FROM_UNIT', path: 'resultRating', actual: 'above' },
    });
  });

  it.each([{}, { orgAchievement: null }])('is refused while nobody has set it: %j', (unitHead) => {
    expect(resultOfUnitHead(unitHead, settings)).toMatchObject({
      refusal: { code: 'UNIT_ACHIEVEMENT_MISSING', path: 'unitHead.orgAchievement' },
    });
  });
});

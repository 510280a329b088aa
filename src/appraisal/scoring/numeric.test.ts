import fc from 'fast-check';
import type { Figure, NumericPredicate } from '../plan';
import { scoreBehaviour } from './behaviour-score';
import { exact, exactText } from './exact';
import { hasPeerOpinions, judgeNumeric, predicateOfScore, type NumericInput } from './numeric';
import {
  accepted,
  additional,
  anIndicator,
  behavioursRated,
  behavioursScored,
  primary,
  reaching,
} from './plan-builders';
import { scoreSkp } from './skp';
import { DEFAULT_SETTINGS } from './settings';

const skpOf = (plan: NumericInput['workResults'], settings = DEFAULT_SETTINGS): string =>
  exactText(accepted(scoreSkp(plan, settings)).figure);

const judged = (input: Partial<NumericInput> = {}) =>
  accepted(
    judgeNumeric(
      { workResults: [primary(reaching(100))], behaviours: behavioursScored(100), ...input },
      DEFAULT_SETTINGS,
    ),
  );

describe('primary work results', () => {
  it('are the mean of the values of all their indicators, not of the results', () => {
    expect(skpOf([primary(reaching(80), reaching(90)), primary(reaching(60))])).toBe('200/3');
  });

  it('are weighted where the policy uses weights', () => {
    expect(skpOf([primary(reaching(80, { weight: 75 }), reaching(60, { weight: 25 }))])).toBe('65');
  });

  it('are divided by the sum of the primary weights alone', () => {
    const plan = [
      primary(reaching(80, { weight: 45 }), reaching(60, { weight: 15 })),
      additional(reaching(0, { weight: 40 })),
    ];
    expect(skpOf(plan)).toBe('65');
  });

  it('count equally without any weights, and where the policy uses none', () => {
    expect(skpOf([primary(reaching(80), reaching(60))])).toBe('60');
    const weighed = [primary(reaching(80, { weight: 75 }), reaching(60, { weight: 25 }))];
    expect(skpOf(weighed, { ...DEFAULT_SETTINGS, weightsUsed: false })).toBe('60');
  });

  it('count equally where all weight lies on additional results: nothing is divided by 0', () => {
    const plan = [
      primary(reaching(80, { weight: 0 }), reaching(60, { weight: 0 })),
      additional(reaching(0, { weight: 100 })),
    ];
    expect(skpOf(plan)).toBe('60');
  });

  it('give an indicator without a weight none, beside one that has', () => {
    expect(skpOf([primary(reaching(80, { weight: 60 }), reaching(0))])).toBe('70');
  });

  it('never depend on the order', () => {
    const aLine = fc.tuple(fc.nat(130), fc.nat(100));
    fc.assert(
      fc.property(fc.array(aLine, { minLength: 1, maxLength: 8 }), (lines) => {
        const indicators = lines.map(([c, weight]) => reaching(c, { weight }));
        expect(skpOf([primary(...[...indicators].reverse())])).toBe(skpOf([primary(...indicators)]));
      }),
    );
  });
});

describe('additional work results', () => {
  const base = primary(reaching(60));

  it('earn their mean value ÷ 100 × 2 points each', () => {
    expect(skpOf([base, additional(reaching(80), reaching(90))])).toBe('51.5');
    expect(skpOf([base, additional(reaching(80)), additional(reaching(120))])).toBe('53.8');
  });

  it('earn at most 10 points together', () => {
    const five = Array.from({ length: 5 }, () => additional(reaching(120)));
    expect(skpOf([base, ...five.slice(1)])).toBe('59.6');
    expect(skpOf([base, ...five])).toBe('60');
  });

  it('earn what the policy says', () => {
    const settings = { ...DEFAULT_SETTINGS, pointsPerAdditional: '2.5', additionalCap: 1 };
    expect(skpOf([base, additional(reaching(80))], settings)).toBe('51');
  });

  it('are not needed', () => {
    expect(skpOf([base])).toBe('50');
  });
});

describe('the SKP', () => {
  it('is capped at 120', () => {
    expect(skpOf([primary(reaching(120)), additional(reaching(120))])).toBe('120');
    expect(skpOf([primary(reaching(100, { maximal: true })), additional(reaching(1))])).toBe('120');
  });

  it.each([
    [[], 'NO_PRIMARY_RESULT', 'workResults'],
    [[additional(reaching(100))], 'NO_PRIMARY_RESULT', 'workResults'],
    [[primary(reaching(100)), primary()], 'NO_INDICATORS', 'workResults.1.indicators'],
    [[primary(reaching(100)), additional()], 'NO_INDICATORS', 'workResults.1.indicators'],
    [
      [primary(anIndicator({ target: 0, realisation: 1 }))],
      'TARGET_ZERO',
      'workResults.0.indicators.0.target',
    ],
    [
      [primary(reaching(1)), additional(reaching(2), anIndicator())],
      'REALISATION_MISSING',
      'workResults.1.indicators.1.realisation',
    ],
    [[primary(reaching(1, { weight: -3 }))], 'WEIGHT_INVALID', 'workResults.0.indicators.0.weight'],
  ])('is refused for an unfit plan (%#: %s)', (plan, code, path) => {
    expect(scoreSkp(plan, DEFAULT_SETTINGS)).toMatchObject({ refusal: { code, path } });
  });

  it('ignores unfit weights where the policy uses none', () => {
    const settings = { ...DEFAULT_SETTINGS, weightsUsed: false };
    expect(skpOf([primary(reaching(80, { weight: 'separuh' }))], settings)).toBe('70');
  });
});

describe('behaviour', () => {
  it('is the mean of the seven scores', () => {
    const part = accepted(scoreBehaviour(behavioursScored(120, '95.5', 80), DEFAULT_SETTINGS));
    expect(exactText(part.figure)).toBe('1231/14');
  });

  it.each([
    [behavioursScored(100).slice(1), 'NOT_ALL_RATED', 'behaviours', 'service_oriented'],
    [
      behavioursRated('above'),
      'NOT_ALL_RATED',
      'behaviours',
      'service_oriented, accountable, competent, harmonious, loyal, adaptive, collaborative',
    ],
    [behavioursScored(100, 120.01, 100), 'SCORE_OUT_OF_RANGE', 'behaviours.1.score', '120.01'],
    [behavioursScored(100, 100, -1, 100), 'SCORE_OUT_OF_RANGE', 'behaviours.2.score', '-1'],
    [behavioursScored('baik'), 'SCORE_OUT_OF_RANGE', 'behaviours.0.score', 'baik'],
    [
      [...behavioursScored(100), ...behavioursScored(90)],
      'BEHAVIOUR_REPEATED',
      'behaviours.7.value',
      'service_oriented',
    ],
  ])('is refused unless seven scores from 0 to 120 are given (%#)', (behaviours, code, path, actual) => {
    expect(scoreBehaviour(behaviours, DEFAULT_SETTINGS)).toMatchObject({ refusal: { code, path, actual } });
  });

  it('may be 0 and 120', () => {
    expect(exactText(accepted(scoreBehaviour(behavioursScored(0), DEFAULT_SETTINGS)).figure)).toBe('0');
    expect(exactText(accepted(scoreBehaviour(behavioursScored(120), DEFAULT_SETTINGS)).figure)).toBe('120');
  });
});

describe('NK', () => {
  it('is 70 % SKP and 30 % behaviour without peer opinions', () => {
    expect(judged({ behaviours: behavioursScored(80) })).toMatchObject({
      skp: '109.00',
      behaviourScore: '80.00',
      score: '100.30',
      predicate: 'good',
    });
  });

  it('is 60 % SKP and 40 % behaviour with peer opinions', () => {
    expect(judged({ behaviours: behavioursScored(80), peerOpinions: true }).score).toBe('97.40');
  });

  it.each<[number, boolean]>([
    [0, false],
    [2, false],
    [3, true],
    [9, true],
  ])('has peer opinions with %d confirmed answers: %s', (answers, has) => {
    expect(hasPeerOpinions(answers, DEFAULT_SETTINGS)).toBe(has);
  });

  it('is rounded half-up to 2 decimals, once and at the end', () => {
    // SKP 1000/9, behaviour 85: 0.7 × 111.111… + 25.5 = 103.2777…; with SKP rounded first it would be the same,
    expect(judged({ workResults: [primary(reaching(102))], behaviours: behavioursScored(85) }).score).toBe(
      '103.28',
    );
    // but not here: SKP 49/59 = 0.8305…, 0.7 × it = 0.58135…, plus 30.0036 = 30.58495…
    const behaviours = behavioursScored('100.012');
    expect(judged({ workResults: [primary(reaching(1))], behaviours }).score).toBe('30.58');
    // 0.7 × 109 + 0.3 × 94.95 = 104.785 exactly: half goes up
    expect(judged({ behaviours: behavioursScored('94.95') }).score).toBe('104.79');
  });

  it('lies between 0 and 120, and no figure beside it leaves that range', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1000), { minLength: 1, maxLength: 5 }),
        fc.array(fc.nat(1000), { maxLength: 6 }),
        fc.nat(120),
        fc.boolean(),
        (own, extra, score, peerOpinions) => {
          const workResults = [
            primary(...own.map((c) => reaching(c))),
            ...extra.map((c) => additional(reaching(c))),
          ];
          const found = judged({ workResults, behaviours: behavioursScored(score), peerOpinions });
          for (const figure of [found.skp, found.behaviourScore, found.score]) {
            expect(exact(figure).gte(0) && exact(figure).lte(120)).toBe(true);
          }
        },
      ),
    );
  });

  it('never falls when one realisation or one behaviour is better', () => {
    fc.assert(
      fc.property(fc.nat(130), fc.nat(130), fc.nat(120), fc.nat(20), (c, other, score, more) => {
        const nk = (realisation: Figure, behaviour: Figure) =>
          exact(
            judged({
              workResults: [primary(reaching(realisation), reaching(other))],
              behaviours: behavioursScored(behaviour, 100),
            }).score,
          );
        const base = nk(c, Math.min(score, 100));
        expect(nk(c + more, Math.min(score, 100)).gte(base)).toBe(true);
        expect(nk(c, Math.min(score, 100) + Math.min(more, 20)).gte(base)).toBe(true);
      }),
    );
  });
});

describe('the bands', () => {
  it.each<[string, boolean, NumericPredicate]>([
    ['120', true, 'very_good'],
    ['110', true, 'very_good'],
    ['109.99', true, 'good'],
    ['120', false, 'good'],
    ['115', false, 'good'],
    ['110', false, 'good'],
    ['90', false, 'good'],
    ['90', true, 'good'],
    ['89.99', true, 'fair'],
    ['70', false, 'fair'],
    ['69.99', false, 'poor'],
    ['50', false, 'poor'],
    ['49.99', false, 'very_poor'],
    ['0', false, 'very_poor'],
  ])('NK %s, beneficial idea %s: %s', (nk, idea, predicate) => {
    expect(predicateOfScore(exact(nk), idea, DEFAULT_SETTINGS.bands)).toBe(predicate);
  });

  it('look at the rounded NK: 89.995 is 90.00 and good', () => {
    // 0.7 × 109 + 0.3 × 45.65 = 89.995
    const found = judged({ behaviours: behavioursScored('45.65') });
    expect(found).toMatchObject({ score: '90.00', predicate: 'good' });
  });

  it('without one for an NK are a bug of the policy', () => {
    expect(() => predicateOfScore(exact(10), false, [{ from: 50, predicate: 'poor' }])).toThrow(RangeError);
  });
});

describe('very good', () => {
  const best = { workResults: [primary(reaching(120))], behaviours: behavioursScored(120) };

  it('needs a beneficial idea', () => {
    expect(judged({ ...best, beneficialIdea: true }).predicate).toBe('very_good');
    expect(judged(best)).toMatchObject({ score: '120.00', predicate: 'good' });
  });
});

describe('a refusal', () => {
  it('of the plan comes before one of the behaviour', () => {
    expect(judgeNumeric({ workResults: [], behaviours: [] }, DEFAULT_SETTINGS)).toMatchObject({
      refusal: { code: 'NO_PRIMARY_RESULT' },
    });
    expect(
      judgeNumeric({ workResults: [primary(reaching(1))], behaviours: [] }, DEFAULT_SETTINGS),
    ).toMatchObject({
      refusal: { code: 'NOT_ALL_RATED', message: { id: expect.any(String), en: expect.any(String) } },
    });
  });
});

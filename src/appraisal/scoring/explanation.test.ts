import fc from 'fast-check';
import Fraction from 'fraction.js';
import type { Refused } from '../refusal';
import { ACHIEVEMENT_RULES } from './achievement-explanation';
import { exact, halfUp, sum } from './exact';
import { allNodes, type Explanation } from './explanation';
import { judgeNumeric } from './numeric';
import { NUMERIC_RULES } from './numeric-rules';
import { annualScore, periodicSkp } from './periods';
import {
  accepted,
  additional,
  anIndicator,
  behavioursRated,
  behavioursScored,
  primary,
  rated,
  reaching,
} from './plan-builders';
import { judgeQuadrant, type QuadrantInput } from './quadrant-judgement';
import { QUADRANT_RULES } from './quadrant-rules';
import { DEFAULT_SETTINGS } from './settings';

/** What an auditor has: the printed tree, and nothing of the code that made it. */
const printed = (outcome: { explanation: Explanation } | Refused): Explanation =>
  JSON.parse(JSON.stringify(accepted(outcome).explanation));

const input = (node: Explanation, name: string): Fraction => exact(node.inputs?.[name] ?? 'missing');
const figureOf = (node: Explanation): Fraction => exact(node.exact ?? node.value ?? 'missing');
const children = (node: Explanation): Explanation[] => node.children ?? [];
const childSum = (node: Explanation): Fraction => sum(children(node).map(figureOf));
const capped = (x: Fraction, cap: Fraction): Fraction => (x.gt(cap) ? cap : x);
const notBelowZero = (x: Fraction): Fraction => (x.lt(0) ? new Fraction(0) : x);
const ratio = (node: Explanation): Fraction => input(node, 'realisation').div(input(node, 'target'));

/** The sums of an auditor, by the words of the rule. */
const FIGURES: [rule: { text: { en: string } }, recompute: (node: Explanation) => Fraction][] = [
  [ACHIEVEMENT_RULES.higher, (node) => notBelowZero(ratio(node).mul(100))],
  [ACHIEVEMENT_RULES.lower, (node) => notBelowZero(new Fraction(2).sub(ratio(node)).mul(100))],
  [ACHIEVEMENT_RULES.insideRange, () => new Fraction(100)],
  [
    NUMERIC_RULES.indicatorValue,
    (node) =>
      input(node, 'start').add(input(node, 'step').mul(halfUp(input(node, 'c')).sub(input(node, 'from')))),
  ],
  [NUMERIC_RULES.primaryMean, (node) => childSum(node).div(children(node).length)],
  [
    NUMERIC_RULES.primaryWeighted,
    (node) =>
      sum(children(node).map((child) => figureOf(child).mul(input(child, 'weight')))).div(
        sum(children(node).map((child) => input(child, 'weight'))),
      ),
  ],
  [
    NUMERIC_RULES.additionalResult,
    (node) => childSum(node).div(children(node).length).div(100).mul(input(node, 'points')),
  ],
  [NUMERIC_RULES.additional, (node) => capped(childSum(node), input(node, 'cap'))],
  [NUMERIC_RULES.skp, (node) => capped(childSum(node), input(node, 'cap'))],
  [NUMERIC_RULES.behaviourScore, (node) => input(node, 'score')],
  [NUMERIC_RULES.behaviour, (node) => childSum(node).div(7)],
  [
    NUMERIC_RULES.score,
    (node) => {
      const shares = [input(node, 'skpShare'), input(node, 'behaviourShare')];
      return halfUp(sum(children(node).map((child, place) => figureOf(child).mul(shares[place] ?? 0))), 2);
    },
  ],
  [NUMERIC_RULES.meanOfValues, (node) => input(node, 'total').div(input(node, 'count'))],
  [NUMERIC_RULES.periodicSkp, (node) => childSum(node).div(2)],
  [NUMERIC_RULES.period, (node) => input(node, 'score')],
  [
    NUMERIC_RULES.annualScore,
    (node) =>
      halfUp(
        sum(children(node).map((child) => figureOf(child).mul(input(child, 'days')))).div(
          input(node, 'days'),
        ),
        2,
      ),
  ],
];

const recomputed = (node: Explanation): string | null => {
  const known = FIGURES.find(([rule]) => rule.text.en === node.rule.en);
  return known ? known[1](node).toFraction() : null;
};

const expectAllFigures = (tree: Explanation): void => {
  const figures = allNodes(tree).filter((node) => node.value !== null && /^-?\d/.test(node.value));
  expect(figures.length).toBeGreaterThan(0);
  for (const node of figures)
    expect([node.label.en, recomputed(node)]).toEqual([node.label.en, figureOf(node).toFraction()]);
};

const aNumericPlan = fc.record({
  own: fc.array(fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 300 }), fc.nat(50)), {
    minLength: 1,
    maxLength: 5,
  }),
  extra: fc.array(fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 300 })), { maxLength: 7 }),
  lower: fc.boolean(),
  scores: fc.array(fc.nat(120), { minLength: 7, maxLength: 7 }),
  peerOpinions: fc.boolean(),
  beneficialIdea: fc.boolean(),
});

/** Inputs that repeat what the children give. */
const REPEATED: [rule: { text: { en: string } }, inputs: (node: Explanation) => Fraction[]][] = [
  [NUMERIC_RULES.skp, (node) => [input(node, 'primary'), input(node, 'additional')]],
  [NUMERIC_RULES.score, (node) => [input(node, 'skp'), input(node, 'behaviour')]],
  [NUMERIC_RULES.predicate, (node) => [input(node, 'score')]],
  [NUMERIC_RULES.indicatorValue, (node) => [input(node, 'c')]],
  [NUMERIC_RULES.primaryMean, (node) => [input(node, 'total')]],
  [NUMERIC_RULES.additional, (node) => [input(node, 'total')]],
  [NUMERIC_RULES.additionalResult, (node) => [input(node, 'total')]],
  [NUMERIC_RULES.behaviour, (node) => [input(node, 'total')]],
];

const expectInputsOfChildren = (tree: Explanation): void => {
  for (const node of allNodes(tree)) {
    const inputs = REPEATED.find(([rule]) => rule.text.en === node.rule.en)?.[1](node);
    if (inputs) expect(sum(inputs).toFraction()).toBe(childSum(node).toFraction());
  }
};

describe('an explanation by numbers', () => {
  it('lets an auditor recompute every figure from the printed tree alone', () => {
    fc.assert(
      fc.property(aNumericPlan, ({ own, extra, lower, scores, peerOpinions, beneficialIdea }) => {
        const direction = lower ? 'lower' : 'higher';
        const workResults = [
          primary(
            ...own.map(([realisation, target, weight]) =>
              anIndicator({ direction, realisation, target, weight }),
            ),
          ),
          primary(anIndicator({ target: { min: 5, max: 9 }, realisation: own[0]?.[0] })),
          ...extra.map(([realisation, target]) => additional(anIndicator({ realisation, target }))),
        ];
        const behaviours = behavioursScored(...scores);
        const found = judgeNumeric(
          { workResults, behaviours, peerOpinions, beneficialIdea },
          DEFAULT_SETTINGS,
        );
        expectAllFigures(printed(found));
        expectInputsOfChildren(printed(found));
      }),
    );
  });

  it('shows 2 decimals, and the exact figure beside them only where they do not say it all', () => {
    const tree = printed(
      judgeNumeric(
        { workResults: [primary(reaching(102))], behaviours: behavioursScored(85) },
        DEFAULT_SETTINGS,
      ),
    );
    const shown = allNodes(tree).map(({ label, value, exact: whole, rounding }) => [
      label.en,
      value,
      whole,
      rounding,
    ]);
    expect(shown.slice(0, 6)).toEqual([
      ['Performance predicate', 'good', undefined, undefined],
      ['Performance score (NK)', '103.28', undefined, 'half-up-2'],
      ['SKP value', '111.11', '1000/9', undefined],
      ['Value of the primary work results', '111.11', '1000/9', undefined],
      ['Dokumen diterbitkan', '111.11', '1000/9', 'half-up-0'],
      ['Achievement c (%)', '102.00', undefined, undefined],
    ]);
  });

  it('prints the bounds of the bands and the version of the policy', () => {
    const settings = { ...DEFAULT_SETTINGS, policyVersion: 'Kota Contoh 2026/3' };
    const tree = printed(
      judgeNumeric({ workResults: [primary(reaching(100))], behaviours: behavioursScored(100) }, settings),
    );
    expect(tree.inputs).toEqual({
      score: '106.30',
      beneficialIdea: 'no',
      very_good: 110,
      good: 90,
      fair: 70,
      poor: 50,
      very_poor: 0,
      ideaNeeded: 'very_good',
      policy: 'Kota Contoh 2026/3',
    });
  });

  it('covers the annual and the periodic score', () => {
    const periods = [
      { start: '2026-01-01', end: '2026-04-11', score: '88.88' },
      { start: '2026-04-12', end: '2026-12-31', score: '101.01' },
    ];
    expectAllFigures(printed(annualScore(periods, false, DEFAULT_SETTINGS)));
    expectAllFigures(printed(periodicSkp({ actionPlans: ['1/3', 100], primary: [90, '1030/9', 77] })));
  });
});

/** More than half, as an auditor says it. */
const most = (node: Explanation, rating: string): boolean =>
  input(node, rating)
    .mul(100)
    .gt(input(node, 'mostIsOver').mul(sum(['above', 'meets', 'below'].map((name) => input(node, name)))));

const byMost = (node: Explanation, aboveIsOpen: boolean): string | null => {
  if (['above', 'meets', 'below'].every((name) => input(node, name).equals(0))) return null;
  if (most(node, 'above') && aboveIsOpen) return 'above';
  return most(node, 'below') ? 'below' : 'meets';
};

const RATED: [rule: { text: { en: string } }, reread: (node: Explanation) => unknown][] = [
  [QUADRANT_RULES.givenRating, (node) => node.inputs?.rating],
  [
    QUADRANT_RULES.suggestedFromAchievement,
    (node) => {
      if (input(node, 'c').lt(input(node, 'below'))) return 'below';
      return input(node, 'c').gt(input(node, 'above')) ? 'above' : 'meets';
    },
  ],
  [QUADRANT_RULES.noSuggestion, () => null],
  [QUADRANT_RULES.workResult, (node) => byMost(node, input(node, 'below').equals(0))],
  [QUADRANT_RULES.allResults, (node) => byMost(node, input(node, 'primaryBelow').equals(0))],
  [QUADRANT_RULES.behaviourValue, (node) => node.inputs?.rating],
  [QUADRANT_RULES.behaviours, (node) => byMost(node, input(node, 'below').equals(0))],
  [QUADRANT_RULES.behavioursIncomplete, () => null],
  [QUADRANT_RULES.unitHead, (node) => node.inputs?.[String(node.inputs.orgAchievement)]],
  [QUADRANT_RULES.decided, (node) => node.inputs?.decided],
  [QUADRANT_RULES.predicate, (node) => node.inputs?.[String(node.inputs.behaviourRating)]],
  [QUADRANT_RULES.predicateOpen, () => null],
];

const expectAllRatings = (tree: Explanation): void => {
  const figures = FIGURES.map(([rule]) => rule.text.en);
  for (const node of allNodes(tree)) {
    if (figures.includes(node.rule.en) || node.rule.en === ACHIEVEMENT_RULES.none.text.en) continue;
    const known = RATED.find(([rule]) => rule.text.en === node.rule.en);
    expect([node.label.en, known?.[1](node)]).toEqual([node.label.en, node.value]);
  }
};

const aRating = fc.constantFrom('below' as const, 'meets' as const, 'above' as const);
const anyIndicator = fc.oneof(
  fc.nat(200).map((c) => reaching(c)),
  aRating.map((rating) => rated(rating)),
  fc.constant(anIndicator({ target: 'naskah' })),
);
const anyResult = fc
  .tuple(fc.boolean(), fc.array(anyIndicator, { maxLength: 5 }))
  .map(([own, indicators]) => (own ? primary(...indicators) : additional(...indicators)));

describe('an explanation by the quadrant', () => {
  const tree = (fields: Partial<QuadrantInput> = {}): Explanation =>
    printed(
      judgeQuadrant(
        { workResults: [primary(reaching(100))], behaviours: behavioursRated('meets'), ...fields },
        DEFAULT_SETTINGS,
      ),
    );

  it('lets an auditor find every rating again from the printed tree alone', () => {
    fc.assert(
      fc.property(
        fc.array(anyResult, { maxLength: 6 }),
        fc.array(aRating, { minLength: 7, maxLength: 7 }),
        fc.option(aRating),
        (workResults, ratings, resultRating) => {
          const fields = { workResults, behaviours: behavioursRated(...ratings), decided: { resultRating } };
          expectAllRatings(tree(fields));
        },
      ),
    );
    expectAllRatings(tree({ unitHead: { orgAchievement: 'poor' }, behaviours: [] }));
  });

  it('lets an auditor recompute every c', () => {
    expectAllFigures(
      tree({ workResults: [primary(anIndicator({ target: 7, realisation: 5, direction: 'lower' }))] }),
    );
  });

  it('counts what it prints: the numbers of a node are those of its children', () => {
    fc.assert(
      fc.property(fc.array(anyResult, { maxLength: 6 }), (workResults) => {
        for (const node of allNodes(tree({ workResults }))) {
          if (node.inputs?.mostIsOver === undefined) continue;
          for (const rating of ['above', 'meets', 'below']) {
            const counted = children(node).filter(({ value }) => value === rating).length;
            expect(node.inputs[rating]).toBe(counted);
          }
        }
      }),
    );
  });

  it('says why an indicator has no percentage', () => {
    const nodes = allNodes(tree({ workResults: [primary(anIndicator({ target: 0, realisation: 3 }))] }));
    expect(nodes.find(({ rule }) => rule.en === ACHIEVEMENT_RULES.none.text.en)).toMatchObject({
      value: null,
      inputs: { planned: 0, realisation: 3, reason: 'TARGET_ZERO' },
    });
  });

  it('keeps the suggestion below a decision that differs', () => {
    expect(tree({ decided: { resultRating: 'above' } }).children?.[0]).toMatchObject({
      value: 'above',
      inputs: { decided: 'above', suggested: 'meets' },
      children: [{ value: 'meets' }],
    });
  });
});

describe('every rule', () => {
  it.each(
    Object.entries({ ...ACHIEVEMENT_RULES, ...QUADRANT_RULES, ...NUMERIC_RULES }).map(([name, rule]) => ({
      name,
      rule,
    })),
  )('$name has words in both languages and a source', ({ rule }) => {
    const words = [rule.text.id, rule.text.en, rule.basis.regulation, rule.basis.text.id, rule.basis.text.en];
    expect(words.every((word) => word.length > 5)).toBe(true);
  });
});

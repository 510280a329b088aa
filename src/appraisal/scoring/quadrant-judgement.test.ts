import type { Rating } from '../plan';
import {
  accepted,
  additional,
  anIndicator,
  behavioursRated,
  primary,
  rated,
  reaching,
} from './plan-builders';
import { judgeQuadrant, type QuadrantInput, type QuadrantJudgement } from './quadrant-judgement';
import { DEFAULT_SETTINGS } from './settings';

const judged = (input: Partial<QuadrantInput> = {}): QuadrantJudgement =>
  accepted(
    judgeQuadrant(
      { workResults: [primary(reaching(100))], behaviours: behavioursRated('meets'), ...input },
      DEFAULT_SETTINGS,
    ),
  );

describe('a judgement by the quadrant', () => {
  it('takes the suggestions where nobody decided', () => {
    const judgement = judged({ workResults: [primary(reaching(120))], behaviours: behavioursRated('above') });
    expect(judgement).toMatchObject({
      resultRating: 'above',
      behaviourRating: 'above',
      predicate: 'very_good',
      departures: [],
    });
  });

  it('lets the decision of an official stand over the suggestion, and names the difference', () => {
    const judgement = judged({ decided: { resultRating: 'above', behaviourRating: 'below' } });
    expect(judgement).toMatchObject({
      resultRating: 'above',
      behaviourRating: 'below',
      predicate: 'poor',
      suggested: { resultRating: 'meets', behaviourRating: 'meets' },
      departures: [
        { path: 'resultRating', label: { en: 'Result rating' }, suggested: 'meets', given: 'above' },
        { path: 'behaviourRating', label: { en: 'Behaviour rating' }, suggested: 'meets', given: 'below' },
      ],
    });
  });

  it('needs no reason for a decision that agrees', () => {
    expect(judged({ decided: { resultRating: 'meets', behaviourRating: 'meets' } }).departures).toEqual([]);
  });

  it('names an indicator rated against its realisation', () => {
    const workResults = [
      primary(reaching(100)),
      additional(reaching(50, { rating: 'above' }), rated('meets')),
    ];
    expect(judged({ workResults }).departures).toMatchObject([
      { path: 'workResults.1.indicators.0.rating', suggested: 'below', given: 'above' },
    ]);
  });

  it('has no predicate while a rating is missing', () => {
    expect(judged({ workResults: [primary(anIndicator({ target: 'naskah' }))] })).toMatchObject({
      resultRating: null,
      behaviourRating: 'meets',
      predicate: null,
    });
    expect(judged({ behaviours: [] })).toMatchObject({ behaviourRating: null, predicate: null });
  });

  it('needs no suggestion where an official decides', () => {
    const decided = { resultRating: 'above', behaviourRating: 'meets' } satisfies Record<string, Rating>;
    expect(judged({ workResults: [], behaviours: [], decided })).toMatchObject({
      predicate: 'good',
      departures: [],
    });
  });

  it('refuses two ratings of one value', () => {
    const behaviours = [...behavioursRated('meets'), { value: 'loyal', rating: 'below' } as const];
    expect(judgeQuadrant({ workResults: [], behaviours }, DEFAULT_SETTINGS)).toMatchObject({
      refusal: { code: 'BEHAVIOUR_REPEATED', path: 'behaviours.7.value', actual: 'loyal' },
    });
  });
});

describe('the head of a unit', () => {
  it('has the achievement of the unit for a result, whatever the own work results say', () => {
    const judgement = judged({
      unitHead: { orgAchievement: 'outstanding' },
      workResults: [primary(reaching(10))],
      behaviours: behavioursRated('above'),
    });
    expect(judgement).toMatchObject({ resultRating: 'above', predicate: 'very_good' });
    expect(judgement.explanation.children?.[0]).toMatchObject({
      value: 'above',
      inputs: { orgAchievement: 'outstanding', outstanding: 'above', good: 'meets', very_poor: 'below' },
      basis: { regulation: 'SE MenPANRB 3/2023' },
    });
  });

  it.each([
    [{ orgAchievement: null }, {}, 'UNIT_ACHIEVEMENT_MISSING'],
    [{ orgAchievement: 'poor' as const }, { resultRating: 'meets' as const }, 'RESULT_FROM_UNIT'],
  ])('%j decided as %j is refused: %s', (unitHead, decided, code) => {
    const input = { workResults: [], behaviours: behavioursRated('meets'), unitHead, decided };
    expect(judgeQuadrant(input, DEFAULT_SETTINGS)).toMatchObject({ refusal: { code } });
  });
});

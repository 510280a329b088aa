import type { RuleSet } from '../plan';
import { judgeNumeric } from './numeric';
import { anIndicator, behavioursRated, behavioursScored, primary, reaching } from './plan-builders';
import { preview, type PreviewInput } from './preview';
import { judgeQuadrant } from './quadrant-judgement';
import { DEFAULT_SETTINGS } from './settings';

const ask = (ruleSet: RuleSet, input: Partial<PreviewInput> = {}) =>
  preview({
    ruleSet,
    workResults: [primary(reaching(120))],
    behaviours: ruleSet === 'numeric' ? behavioursScored(100) : behavioursRated('meets'),
    ...input,
  });

describe('a preview by the quadrant', () => {
  it('answers the ratings, the predicate and its explanation, and no figures', () => {
    const body = ask('quadrant');
    expect(body).toMatchObject({ resultRating: 'above', behaviourRating: 'meets', predicate: 'good' });
    expect(Object.keys(body).sort()).toEqual(['behaviourRating', 'explanation', 'predicate', 'resultRating']);
  });

  it('is what an appraisal would be judged', () => {
    const input = { workResults: [primary(reaching(50))], behaviours: behavioursRated('above') };
    const judgement = judgeQuadrant(input, DEFAULT_SETTINGS);
    expect(judgement).toMatchObject(ask('quadrant', input));
  });

  it('gives no suggestion for a target of 0, a text target or no figure, and refuses none of them', () => {
    for (const fields of [{ target: 0, realisation: 1 }, { target: 'naskah' }, {}]) {
      expect(ask('quadrant', { workResults: [primary(anIndicator(fields))] })).toMatchObject({
        resultRating: null,
        predicate: null,
      });
    }
  });

  it('takes the result of a unit head from the unit', () => {
    expect(ask('quadrant', { unitHead: { orgAchievement: 'poor' } })).toMatchObject({
      resultRating: 'below',
    });
    expect(ask('quadrant', { unitHead: {} })).toMatchObject({
      refusal: { code: 'UNIT_ACHIEVEMENT_MISSING' },
    });
    expect(ask('quadrant', { unitHead: null })).toMatchObject({ resultRating: 'above' });
  });

  it('is not changed by peer opinions or a beneficial idea', () => {
    expect(ask('quadrant', { peerOpinions: true, beneficialIdea: true })).toEqual(ask('quadrant'));
  });
});

describe('a preview by numbers', () => {
  it('answers the figures as decimal strings, the predicate and its explanation, and no ratings', () => {
    const body = ask('numeric');
    expect(body).toMatchObject({
      skp: '120.00',
      behaviourScore: '100.00',
      score: '114.00',
      predicate: 'good',
    });
    expect(Object.keys(body).sort()).toEqual(['behaviourScore', 'explanation', 'predicate', 'score', 'skp']);
  });

  it('is what an appraisal would be judged', () => {
    const input = {
      workResults: [primary(reaching(77))],
      behaviours: behavioursScored(66),
      peerOpinions: true,
    };
    expect(ask('numeric', input)).toEqual(judgeNumeric(input, DEFAULT_SETTINGS));
  });

  it('is very good from 110 with a beneficial idea', () => {
    expect(ask('numeric', { beneficialIdea: true })).toMatchObject({ predicate: 'very_good' });
  });

  it('refuses what it cannot count, and says where', () => {
    expect(
      ask('numeric', { workResults: [primary(anIndicator({ target: 'naskah', realisation: 1 }))] }),
    ).toEqual({
      refusal: {
        code: 'TARGET_NOT_NUMERIC',
        message: { id: expect.any(String), en: expect.any(String) },
        path: 'workResults.0.indicators.0.target',
      },
    });
  });

  it('is by the policy asked for', () => {
    const settings = { ...DEFAULT_SETTINGS, bands: [{ from: 0, predicate: 'fair' as const }] };
    expect(ask('numeric', { settings })).toMatchObject({ predicate: 'fair' });
  });
});

import { BASES, BASIS_KEYS, basesOf } from '../scoring/basis';
import { allNodes } from '../scoring/explanation';
import { judgeNumeric } from '../scoring/numeric';
import { accepted, behavioursRated, behavioursScored, primary, reaching } from '../scoring/plan-builders';
import { judgeQuadrant } from '../scoring/quadrant-judgement';
import { DEFAULT_SETTINGS } from '../scoring/settings';
import { legalBasisOf } from './legal-basis';

const own = {
  rule: 'evaluation',
  regulation: 'Perbup 12/2026',
  article: '7',
  text: { id: 'Evaluasi kinerja di kabupaten.', en: 'Evaluation in the regency.' },
};
const settings = { ...DEFAULT_SETTINGS, legalBasis: legalBasisOf([own]) };
const workResults = [primary(reaching(100))];

describe('the legal basis of a policy', () => {
  it('names the source of every rule; the default ones where the policy says nothing', () => {
    expect(basesOf({})).toEqual(BASIS_KEYS.map((key) => BASES[key]));
    expect(basesOf(settings.legalBasis).find(({ key }) => key === 'evaluation')).toMatchObject({
      regulation: 'Perbup 12/2026',
      article: '7',
    });
  });

  it('stands in every node of an explanation that rests on the rule, and in no other', () => {
    const trees = [
      judgeQuadrant({ workResults, behaviours: behavioursRated('meets') }, settings),
      judgeNumeric({ workResults, behaviours: behavioursScored(100) }, settings),
    ];
    const nodes = trees.flatMap((tree) => allNodes(accepted(tree).explanation));
    const named = (key: string) => nodes.filter(({ basis }) => basis.key === key);
    expect(named('evaluation').length).toBeGreaterThan(1);
    for (const { basis } of named('evaluation')) expect(basis.regulation).toBe('Perbup 12/2026');
    for (const { basis } of named('numericModel')) expect(basis).toEqual(BASES.numericModel);
    expect(nodes.every(({ basis }) => basis.key !== undefined)).toBe(true);
  });

  it('says nothing where it was kept in another form', () => {
    expect(legalBasisOf(null)).toEqual({});
    expect(legalBasisOf([{ title: 'UU 20/2023' }])).toEqual({});
    expect(legalBasisOf([own, own])).toEqual({});
    expect(legalBasisOf([{ ...own, rule: 'tunjangan' }])).toEqual({});
  });
});

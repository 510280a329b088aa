import type { Rating } from '../plan';
import { summaryOf } from './summary';

const MOST = { mostIsOver: 50 };
const rated = (resultRating: Rating, behaviourRating: Rating = 'meets') => ({
  result: { resultRating, behaviourRating, skp: null, score: null },
});
const scored = (skp: string, score: string | null = null) => ({
  result: { resultRating: null, behaviourRating: null, skp, score },
});

describe('what the periods say of the year', () => {
  it('is nothing before one was evaluated', () => {
    expect(summaryOf([{ result: null }], MOST)).toMatchObject({
      periods: 1,
      evaluated: 0,
      suggested: { resultRating: null, behaviourRating: null },
      skp: null,
    });
  });

  it.each([
    [['above', 'above', 'meets'], 'above'],
    [['above', 'above', 'below'], 'meets'],
    [['above', 'meets'], 'meets'],
    [['below', 'below', 'above'], 'below'],
    [['below', 'meets'], 'meets'],
  ] as const)('%j suggests %s', (ratings, suggested) => {
    const { suggested: found } = summaryOf(
      ratings.map((one) => rated(one)),
      MOST,
    );
    expect(found).toEqual({ resultRating: suggested, behaviourRating: 'meets' });
  });

  it('is the mean of the figures, whatever their order, and leaves out what was not evaluated', () => {
    const periods = [scored('95.75', '97.03'), scored('90.00'), { result: null }, scored('80.01')];
    const summary = summaryOf(periods, MOST);
    // (95.75 + 90 + 80.01) ÷ 3 = 88.5866…
    expect(summary).toMatchObject({ periods: 4, evaluated: 3, skp: '88.59', score: '97.03' });
    expect(summaryOf([...periods].reverse(), MOST)).toEqual(summary);
  });
});

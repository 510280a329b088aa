import { DISTRIBUTION_GUIDE } from '../scoring/distribution';
import { CREDIT_POINTS } from '../scoring/credit-points';
import { DEFAULT_SETTINGS } from '../scoring/settings';
import { figuresForm, withFigures } from './figures';

const refusedAt = (figures: unknown): string[] =>
  (figuresForm.safeParse(figures).error?.issues ?? []).map(({ path }) => path.join('.'));

describe('figures of a policy that have no field of their own', () => {
  it('are as in the default policy where the policy says nothing', () => {
    expect(withFigures(DEFAULT_SETTINGS, null)).toEqual(DEFAULT_SETTINGS);
    expect(withFigures(DEFAULT_SETTINGS, {})).toEqual(DEFAULT_SETTINGS);
  });

  it('stand in the place of the default ones, table by table', () => {
    const shares = {
      withoutPeerOpinions: { skp: '0.8', behaviour: '1/5' },
      withPeerOpinions: { skp: '0.5', behaviour: '0.5' },
    };
    const surveyGrades = [
      { grade: 'A', from: 90 },
      { grade: 'D', from: 0 },
    ];
    expect(withFigures(DEFAULT_SETTINGS, { shares, mostIsOver: 60, surveyGrades })).toEqual({
      ...DEFAULT_SETTINGS,
      shares,
      mostIsOver: 60,
      survey: { ...DEFAULT_SETTINGS.survey, grades: surveyGrades },
    });
  });

  it('take the default tables themselves', () => {
    const { unitHeadRating, valueBands, bands, shares, skpCap, mostIsOver, survey } = DEFAULT_SETTINGS;
    const all = {
      unitHeadRating,
      valueBands,
      bands,
      shares,
      skpCap,
      mostIsOver,
      distribution: DISTRIBUTION_GUIDE,
      surveyGrades: survey.grades,
      creditPoints: CREDIT_POINTS,
    };
    expect(refusedAt(all)).toEqual([]);
    expect(withFigures(DEFAULT_SETTINGS, all)).toEqual(DEFAULT_SETTINGS);
  });

  it.each([
    [
      'shares that do not add up to 1',
      { shares: { ...DEFAULT_SETTINGS.shares, withPeerOpinions: { skp: '0.7', behaviour: '0.4' } } },
      'shares.withPeerOpinions',
    ],
    [
      'bands out of order',
      {
        bands: [
          { from: 50, predicate: 'poor' },
          { from: 90, predicate: 'good' },
          { from: 0, predicate: 'very_poor' },
        ],
      },
      'bands',
    ],
    ['bands that leave a gap at the bottom', { bands: [{ from: 50, predicate: 'poor' }] }, 'bands'],
    ['a last band that needs an idea', { bands: [{ from: 0, predicate: 'poor', needsIdea: true }] }, 'bands'],
    ['a negative figure', { skpCap: -1 }, 'skpCap'],
    ['a division by zero', { mostIsOver: '1/0' }, 'mostIsOver'],
    ['text for a figure', { skpCap: 'banyak' }, 'skpCap'],
    ['half a table', { unitHeadRating: { outstanding: 'above' } }, 'unitHeadRating.good'],
    ['a table that is not known', { tunjangan: 5 }, ''],
  ])('refuse %s', (_what, figures, path) => {
    expect(refusedAt(figures)).toContain(path);
    expect(withFigures(DEFAULT_SETTINGS, figures)).toEqual(DEFAULT_SETTINGS);
  });
});

import type { Figure } from '../plan';
import { exact } from './exact';
import { DEFAULT_SETTINGS } from './settings';

const falls = (figures: Figure[]): boolean =>
  figures.every((figure, place) => place === 0 || exact(figure).lte(exact(figures[place - 1] ?? 0)));

describe('the default policy', () => {
  it('has shares that add up to the whole', () => {
    for (const { skp, behaviour } of Object.values(DEFAULT_SETTINGS.shares)) {
      expect(exact(skp).add(exact(behaviour)).toFraction()).toBe('1');
    }
  });

  it('has bands from the highest down, and each of them begins at 0 at last', () => {
    for (const bands of [
      DEFAULT_SETTINGS.valueBands,
      DEFAULT_SETTINGS.bands,
      DEFAULT_SETTINGS.survey.grades,
    ]) {
      const bounds = bands.map(({ from }) => from);
      expect(falls(bounds)).toBe(true);
      expect(bounds.at(-1)).toBe(0);
    }
  });

  it('holds the figures of the domain', () => {
    expect(DEFAULT_SETTINGS).toMatchObject({
      thresholds: { below: 90, above: 110 },
      mostIsOver: 50,
      pointsPerAdditional: 2,
      additionalCap: 10,
      skpCap: 120,
      shares: {
        withoutPeerOpinions: { skp: '0.70', behaviour: '0.30' },
        withPeerOpinions: { skp: '0.60', behaviour: '0.40' },
      },
      minimumPeers: 3,
      minimumUnitSize: 10,
      survey: { minimumRespondents: 5 },
    });
  });

  it('is plain data: a policy may be stored as JSON and read back', () => {
    expect(JSON.parse(JSON.stringify(DEFAULT_SETTINGS))).toEqual(DEFAULT_SETTINGS);
  });
});

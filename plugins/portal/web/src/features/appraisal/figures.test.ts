import { sumOfWeights, targetText } from './figures';

const plain = (value: number | string) => String(value);

describe('figures of a plan', () => {
  it('adds weights up exactly', () => {
    expect(sumOfWeights([33.1, 33.2, '33.7', null])).toBe(100);
    expect(sumOfWeights([0.1, 0.2])).toBe(0.3);
  });

  it('writes a target with its unit, a range with both ends, and words as they are', () => {
    expect(targetText({ target: 100, unit: 'orang' }, plain)).toBe('100 orang');
    expect(targetText({ target: { min: 80, max: 90 }, unit: '%' }, plain)).toBe('80–90 %');
    expect(targetText({ target: 'Tersusun rapi', unit: '' }, plain)).toBe('Tersusun rapi');
  });
});

import fc from 'fast-check';
import { exact, exactText } from './exact';
import { scoreIndicator, valueOfAchievement } from './indicator-value';
import { anIndicator, reaching } from './plan-builders';
import { DEFAULT_SETTINGS } from './settings';

const { valueBands } = DEFAULT_SETTINGS;
const valueOf = (c: string, maximal = false) =>
  exactText(valueOfAchievement(exact(c), maximal, valueBands).value);

describe('the value of an indicator', () => {
  it.each([
    ['111', '120'],
    ['110.5', '120'],
    ['100000', '120'],
    ['110.49', '120'],
    ['110', '120'],
    ['109', '1070/9'],
    ['105', '1030/9'],
    ['102', '1000/9'],
    ['101', '110'],
    ['100.5', '110'],
    ['100.49', '109'],
    ['100', '109'],
    ['99.5', '109'],
    ['99.49', '89'],
    ['99', '89'],
    ['90', '80'],
    ['80', '70'],
    ['79.5', '70'],
    ['79.49', '69'],
    ['79', '69'],
    ['60', '50'],
    ['59.5', '50'],
    ['59.49', '49'],
    ['59', '49'],
    ['58', '2842/59'],
    ['30', '1470/59'],
    ['1', '49/59'],
    ['0.5', '49/59'],
    ['0.49', '0'],
    ['0', '0'],
  ])('that reached %s %% is %s', (c, value) => {
    expect(valueOf(c)).toBe(value);
  });

  it('that reached 100 % of a target that is the maximum attainable is 120', () => {
    expect(valueOf('100', true)).toBe('120');
    expect(valueOf('99.5', true)).toBe('120');
  });

  it.each(['99.49', '101', '110', '59'])('is by the same table at %s %% of such a target', (c) => {
    expect(valueOf(c, true)).toBe(valueOf(c));
  });

  it('lies between 0 and 120', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), fc.boolean(), (hundredths, maximal) => {
        const { value } = valueOfAchievement(exact(hundredths).div(100), maximal, valueBands);
        expect(value.gte(0) && value.lte(120)).toBe(true);
      }),
    );
  });

  it('never falls when more was achieved', () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.nat(20_000), (one, other) => {
        const of = (hundredths: number) =>
          valueOfAchievement(exact(hundredths).div(100), false, valueBands).value;
        expect(of(Math.max(one, other)).gte(of(Math.min(one, other)))).toBe(true);
      }),
    );
  });

  it('is by the bands of the policy, and a policy without a band is a bug', () => {
    const bands = [{ from: 50, start: 60, step: '1/3' }];
    expect(exactText(valueOfAchievement(exact(51), false, bands).value)).toBe('181/3');
    expect(() => valueOfAchievement(exact(49), false, bands)).toThrow(RangeError);
  });
});

describe('an indicator in the numeric rule set', () => {
  const at = (indicator = anIndicator()) =>
    scoreIndicator({ indicator, path: 'workResults.0.indicators.3' }, DEFAULT_SETTINGS);

  it.each([
    [anIndicator({ target: 0, realisation: 1 }), 'TARGET_ZERO', 'target'],
    [anIndicator({ target: -4, realisation: 1 }), 'TARGET_NEGATIVE', 'target'],
    [anIndicator({ target: 'naskah', realisation: 1 }), 'TARGET_NOT_NUMERIC', 'target'],
    [anIndicator({ target: { min: 2, max: 1 }, realisation: 1 }), 'TARGET_RANGE_INVALID', 'target'],
    [anIndicator(), 'REALISATION_MISSING', 'realisation'],
  ])('is refused without a percentage, with the field to mend (%#)', (indicator, code, field) => {
    expect(at(indicator)).toMatchObject({
      refusal: { code, path: `workResults.0.indicators.3.${field}` },
    });
  });

  it('is valued by its realisation, whatever rating it has', () => {
    expect(at(reaching(80, { rating: 'above' }))).toMatchObject({ explanation: { value: '70.00' } });
  });
});

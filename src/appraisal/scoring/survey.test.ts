import fc from 'fast-check';
import {
  elementFigures,
  SURVEY_ELEMENTS,
  SURVEY_SETTINGS,
  surveyIndex,
  surveyIndexOfTotals,
  type SurveyGrade,
} from './survey';

const all = (answer: number): number[] => Array.from({ length: 9 }, () => answer);
const times = (people: number, response: number[]): number[][] =>
  Array.from({ length: people }, () => response);
/** A response of threes and fours that adds up to `total`. */
const addingUpTo = (total: number): number[] => all(0).map((_zero, place) => (place < total - 27 ? 4 : 3));

describe('the satisfaction index of a service unit', () => {
  it('is 100 and A where everybody answers 4, 25 and D where everybody answers 1', () => {
    expect(surveyIndex(times(5, all(4)))).toEqual({
      respondents: 5,
      elements: all(4).map(() => '4.00'),
      ni: '4.00',
      ikm: '100.00',
      grade: 'A',
    });
    expect(surveyIndex(times(5, all(1)))).toMatchObject({ ni: '1.00', ikm: '25.00', grade: 'D' });
  });

  it('takes the mean of each element, and then of the nine', () => {
    const responses = [all(4), all(3), all(3), all(3), [1, 2, 3, 4, 1, 2, 3, 4, 1]];
    expect(surveyIndex(responses)).toMatchObject({
      elements: ['2.80', '3.00', '3.20', '3.40', '2.80', '3.00', '3.20', '3.40', '2.80'],
      ni: '3.07',
      ikm: '76.67',
      grade: 'B',
    });
  });

  it('is unrounded inside: NI 3.0666… × 25 is 76.67, not 3.07 × 25 = 76.75', () => {
    expect(surveyIndexOfTotals(5, [14, 15, 16, 17, 14, 15, 16, 17, 14]).ikm).toBe('76.67');
  });

  it('shows no figure below the threshold of respondents', () => {
    const nothing = { elements: all(0).map(() => null), ni: null, ikm: null, grade: null };
    expect(surveyIndex(times(4, all(4)))).toEqual({ respondents: 4, ...nothing });
    expect(surveyIndex([])).toEqual({ respondents: 0, ...nothing });
    expect(surveyIndex([], { ...SURVEY_SETTINGS, minimumRespondents: 0 })).toEqual({
      respondents: 0,
      ...nothing,
    });
    expect(surveyIndex(times(1, all(3)), { ...SURVEY_SETTINGS, minimumRespondents: 1 }).ikm).toBe('75.00');
  });

  // IKM = total × 25 ÷ (9 × 10000); totals chosen on both sides of each bound
  it.each<[number, string, SurveyGrade]>([
    [317_916, '88.31', 'A'],
    [317_898, '88.31', 'A'],
    [317_897, '88.30', 'B'],
    [275_796, '76.61', 'B'],
    [275_778, '76.61', 'B'],
    [275_777, '76.60', 'C'],
    [234_000, '65.00', 'C'],
    [233_982, '65.00', 'C'],
    [233_981, '64.99', 'D'],
  ])('is graded as rounded: a total of %d is %s and %s', (total, ikm, grade) => {
    const totals = [...all(Math.floor(total / 9)).slice(1), total - 8 * Math.floor(total / 9)];
    expect(surveyIndexOfTotals(10_000, totals)).toMatchObject({ ikm, grade });
  });

  it('is the same from responses and from their totals', () => {
    const aResponse = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(aResponse, { minLength: 5, maxLength: 30 }), (responses) => {
        const totals = all(0).map((_zero, place) =>
          responses.reduce((sum, one) => sum + (one[place] ?? 0), 0),
        );
        const index = surveyIndex(responses);
        expect(surveyIndexOfTotals(responses.length, totals)).toEqual(index);
        expect(surveyIndex([...responses].reverse())).toEqual(index);
        expect(Number(index.ikm)).toBeGreaterThanOrEqual(25);
        expect(Number(index.ikm)).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('never falls when one answer is better', () => {
    fc.assert(
      fc.property(fc.integer({ min: 27, max: 35 }), (total) => {
        const ikm = (of: number) => Number(surveyIndex(times(5, addingUpTo(of))).ikm);
        expect(ikm(total + 1)).toBeGreaterThan(ikm(total));
      }),
    );
  });

  it.each([[all(5)], [all(0)], [all(2.5)], [all(3).slice(1)], [[...all(3), 3]], [[]]])(
    'of an impossible response is a bug (%j)',
    (response) => {
      expect(() => surveyIndex(times(5, response))).toThrow(RangeError);
    },
  );

  it('of other than nine totals, or ungraded by the policy, is a bug', () => {
    expect(() => surveyIndexOfTotals(5, [1, 2])).toThrow(RangeError);
    expect(() =>
      surveyIndex(times(5, all(1)), { ...SURVEY_SETTINGS, grades: [{ grade: 'A', from: 88 }] }),
    ).toThrow(RangeError);
  });
});

describe('the figures of one element', () => {
  const figuresOf = (total: number) => elementFigures(5, [total, ...Array.from({ length: 8 }, () => 20)])[0];

  it.each([
    [5, '1.00', '25.00', 'D'],
    [12, '2.40', '60.00', 'D'],
    [13, '2.60', '65.00', 'C'],
    [15, '3.00', '75.00', 'C'],
    [16, '3.20', '80.00', 'B'],
    [17, '3.40', '85.00', 'B'],
    [18, '3.60', '90.00', 'A'],
    [20, '4.00', '100.00', 'A'],
  ])('of %i in 5 answers are mean %s, index %s and grade %s', (total, nrr, index, grade) => {
    expect(figuresOf(total)).toEqual({ element: 'requirements', nrr, index, grade });
  });

  it.each([
    [6123, 'D', '61.23'],
    [6500, 'C', '65.00'],
    [7660, 'C', '76.60'],
    [7661, 'B', '76.61'],
    [8830, 'B', '88.30'],
    [8831, 'A', '88.31'],
  ])('stand on the right side of a limit: an index of %i hundredths is %s', (hundredths, grade, index) => {
    // of 2500 answers each sum is so many hundredths of the index
    const [first] = elementFigures(2500, [hundredths, ...Array.from({ length: 8 }, () => 10_000)]);
    expect(first).toMatchObject({ index, grade });
  });

  it('are in the order of U1 to U9, and none under the threshold', () => {
    const few = elementFigures(4, Array<number>(9).fill(16));
    expect(few.map(({ element }) => element)).toEqual(SURVEY_ELEMENTS);
    expect(few.every(({ nrr, index, grade }) => nrr === null && index === null && grade === null)).toBe(true);
  });

  it('of nine equal ones are those of the whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 500 }), fc.double({ min: 1, max: 4, noNaN: true }), (n, mean) => {
        const totals = Array<number>(9).fill(Math.round(n * mean));
        const { ikm, grade } = surveyIndexOfTotals(n, totals);
        for (const figure of elementFigures(n, totals)) expect(figure).toMatchObject({ index: ikm, grade });
      }),
    );
  });
});

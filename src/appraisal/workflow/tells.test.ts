import { tells } from './tells';

/** What is said in these belongs to the review, which the employee may not see before it is delivered. */
const UNDER_REVIEW = ['SUBMIT_REVIEW', 'ADJUST_RESULT', 'CONFIRM_RESULT', 'RETURN_REVIEW', 'REJECT'];

describe('what people are told of an appraisal', () => {
  it('shows the employee no comment of the review', () => {
    const leaks = tells.filter(
      ({ on = [], to, comment }) =>
        comment && to.roles?.includes('employee') && on.some((event) => UNDER_REVIEW.includes(event)),
    );
    expect(leaks).toEqual([]);
  });

  it('has a kind of its own for each thing', () => {
    const kinds = tells.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
  });
});

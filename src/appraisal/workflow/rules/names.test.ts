import type { Input } from '../../../../plugins/workflow/server/src/public';
import { aPlan, aReview } from '../../../../tests/support/appraisal';
import { NOW, someFacts } from '../../../../tests/support/facts';
import type { WorkResult } from '../../plan';
import type { AppraisalFacts } from '../facts';
import { assessmentRules } from './assessment';
import { listed } from './reason';
import { reviewRules } from './review';

/** People know an indicator by its title, not by its key or its place in the plan. */

const workResults = aPlan() as WorkResult[];
const titles = workResults.flatMap(({ indicators }) => indicators.map(({ title }) => title));
const saidOf = (rule: string, data: Record<string, unknown>) => {
  const facts = someFacts();
  const input: Input<AppraisalFacts> = {
    facts: { ...facts, subject: { ...facts.subject, workResults } },
    context: {},
    event: 'SUBMIT_REVIEW',
    data,
    comment: null,
    actor: { id: 'appraiser', name: 'Penilai', role: 'appraiser' },
    participants: [],
    dueAt: null,
    now: NOW,
  };
  return { ...assessmentRules, ...reviewRules }[rule]?.(input)?.message;
};

describe('a reason', () => {
  it('names what is not rated by its title', () => {
    const { ratings, behaviours } = aReview();
    expect(
      saidOf('reviewCoversEverything', { ratings: ratings.slice(1), behaviours: behaviours.slice(0, 6) }),
    ).toEqual({
      id: `Belum dinilai: ${String(titles[0])}, Kolaboratif`,
      en: `Not rated yet: ${String(titles[0])}, Collaborative`,
    });
  });

  it('names what is rated otherwise than suggested', () => {
    const { reason: _reason, ...bare } = aReview();
    expect(saidOf('differingRatingHasReason', { ...bare, resultRating: 'above' })?.en).toBe(
      'A rating differs from its suggestion; write the reason (Result rating)',
    );
  });

  it('names three, and says how many more there are', () => {
    const names = ['A', 'B', 'C', 'D', 'E'].map((name) => ({ id: name, en: name }));
    expect(listed(names.slice(0, 3)).en).toBe('A, B, C');
    expect(listed(names)).toEqual({ id: 'A, B, C, dan 2 lainnya', en: 'A, B, C, and 2 more' });
  });
});

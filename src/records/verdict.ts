import type { Refusal as RuleRefusal } from '../appraisal/refusal';
import type { ActingAs } from '../../plugins/workflow/server/src/public';

/** A verdict as it is kept with the record: who, for whom, when, and why. */
export interface KeptVerdict {
  verdict: string;
  feedback: string | null;
  at: string;
  by: { id: string; name: string };
  onBehalfOf: { id: string; name: string } | null;
}

export const keptVerdict = (
  { id, name, onBehalfOf }: ActingAs,
  verdict: string,
  feedback: string | null,
  now: Date,
): KeptVerdict => ({
  verdict,
  feedback,
  at: now.toISOString(),
  by: { id: id ?? '', name },
  onBehalfOf: onBehalfOf ?? null,
});

export const feedbackMissing: RuleRefusal = {
  code: 'FEEDBACK_REQUIRED',
  message: { id: 'Tuliskan alasannya sebagai umpan balik', en: 'Write the reason as feedback' },
  path: 'feedback',
};

import type { Guard, Reason, Text } from '../../../../plugins/workflow/server/src/public';
import type { AppraisalFacts } from '../facts';

export type Rule = Guard<AppraisalFacts>;
export type Rules = Record<string, Rule>;

/** A reason in both languages, and who can mend it. */
export const because = (
  code: string,
  message: Text,
  more: Pick<Reason, 'fixer' | 'path' | 'actual'> = {},
): Reason => ({ code, message, ...more });

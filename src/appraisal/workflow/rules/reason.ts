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

const NAMED = 3;
/** A few of the names, and how many more there are: a reason stays a sentence. */
export const listed = (names: readonly Text[]): Text => {
  const more = names.length - NAMED;
  const list = (language: keyof Text, rest: string) =>
    names
      .slice(0, NAMED)
      .map((name) => name[language])
      .join(', ') + (more > 0 ? rest : '');
  return { id: list('id', `, dan ${String(more)} lainnya`), en: list('en', `, and ${String(more)} more`) };
};

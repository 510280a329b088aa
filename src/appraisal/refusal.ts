/** What a person reads, in Indonesian and English. */
export interface Text {
  id: string;
  en: string;
}

/**
 * An expected no, as a value: `code` for programs, `message` for people, `path` to the field that can mend it
 * (`workResults.0.indicators.2.target`), `actual` what was found there. Bugs are thrown instead.
 */
export interface Refusal<Code extends string = string> {
  code: Code;
  message: Text;
  path?: string;
  actual?: string;
}

export interface Refused<Code extends string = string> {
  refusal: Refusal<Code>;
}

export const isRefused = (outcome: object): outcome is Refused => 'refusal' in outcome;

/** All the outcomes, or the first refusal among them. */
export const allOrRefused = <T extends object, Code extends string>(
  outcomes: readonly (T | Refused<Code>)[],
): T[] | Refused<Code> => {
  const accepted: T[] = [];
  for (const outcome of outcomes) {
    if ('refusal' in outcome) return outcome;
    accepted.push(outcome);
  }
  return accepted;
};

import type { Appraisal } from '../../../api/shapes';

/** The annexes of the form, as they are typed: a line for each item. */

export const ANNEXES = ['resources', 'accountability', 'consequences'] as const;
export type TypedAnnexes = Record<(typeof ANNEXES)[number], string>;

type Details = Appraisal['planDetails'];

export const NO_ANNEXES: TypedAnnexes = { resources: '', accountability: '', consequences: '' };

export const fromDetails = (details: Details): TypedAnnexes => {
  const text = (name: (typeof ANNEXES)[number]) => (details?.[name] ?? []).join('\n');
  return {
    resources: text('resources'),
    accountability: text('accountability'),
    consequences: text('consequences'),
  };
};

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What was said before of all else (approach, special expectations) stays: the server replaces the whole. */
export const toDetails = (typed: TypedAnnexes, before: Details) => ({
  ...(before?.approach ? { approach: before.approach } : {}),
  ...(before?.expectations ? { expectations: before.expectations } : {}),
  ...Object.fromEntries(ANNEXES.map((name) => [name, lines(typed[name])])),
});

import { z } from 'zod';
import { BASIS_KEYS, type BasisKey, type LegalBasis } from '../scoring/basis';

/** The legal basis of a policy's rules as it is stored: a list of rule, regulation, article and text. */

const words = z.string().trim().min(1).max(1000);
const entry = z.strictObject({
  rule: z.enum(BASIS_KEYS as [BasisKey, ...BasisKey[]]),
  regulation: words,
  article: z.string().trim().min(1).max(200).nullish(),
  text: z.strictObject({ id: words, en: words }),
});
export const legalBasisForm = z
  .array(entry)
  .max(BASIS_KEYS.length)
  .refine((list) => new Set(list.map(({ rule }) => rule)).size === list.length, 'each rule once');

/** As the scoring reads it; what is empty or was written before there was a form says nothing. */
export const legalBasisOf = (stored: unknown): LegalBasis => {
  // Of most policies, and asked at every event: a parse that fails costs more than all other facts together.
  if (stored === null || stored === undefined) return {};
  const parsed = legalBasisForm.safeParse(stored);
  if (!parsed.success) return {};
  return Object.fromEntries(
    parsed.data.map(({ rule, regulation, article, text }) => [
      rule,
      { regulation, ...(article ? { article } : {}), text },
    ]),
  );
};

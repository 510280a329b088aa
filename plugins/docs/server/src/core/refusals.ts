import { z } from 'zod';
import type { Codes, Contribution, RefusalStatus } from './contribution';

/** Strapi's error body, which every refusal has, and one response per status with the codes that are known. */

const reason = z
  .object({
    code: z.string(),
    message: z.string().describe('For people, Indonesian or English by `Accept-Language`.'),
    fixer: z.string().nullable().optional().describe('The role that can mend it.'),
    path: z.string().optional().describe('The field that can mend it.'),
    actual: z.union([z.string(), z.number()]).optional().describe('What was found.'),
  })
  .describe('Why something is refused or warned about, and who can mend it.');

const fieldError = z.looseObject({
  path: z
    .union([z.string(), z.array(z.union([z.string(), z.number()]))])
    .describe('`data.ratings.0.rating`; a list of keys where Strapi itself checked.'),
  message: z.string(),
});

const details = z.looseObject({
  code: z.string().optional().describe('For programs; absent where Strapi itself refused.'),
  reasons: z.array(reason).optional().describe('All at once, so that a person mends them in one go.'),
  errors: z.array(fieldError).optional().describe('The fields that are malformed.'),
  state: z.string().optional().describe('Where the subject stands.'),
});

const error = z
  .object({
    data: z.null(),
    error: z.object({ status: z.int(), name: z.string(), message: z.string(), details }),
  })
  .describe('How every refusal is told.');

export const refusalSchemas: Record<string, z.ZodType> = { Error: error, Reason: reason };

/** The very objects, for contributions whose answers carry reasons or errors too. */
export const refusalShapes = { reason, error: error.shape.error };

const RESPONSES: Record<RefusalStatus, { name: string; means: string }> = {
  400: { name: 'Malformed', means: 'The request is malformed; `details.errors` names the fields.' },
  401: { name: 'NotAuthenticated', means: 'Nobody is signed in, or the token is over.' },
  403: { name: 'Forbidden', means: 'The caller sees it, but may not do this.' },
  404: { name: 'NotFound', means: 'There is no such thing, or the caller may not know of it.' },
  409: { name: 'Conflict', means: 'Not now: it stands elsewhere, or has changed meanwhile.' },
  413: { name: 'TooLarge', means: 'More than may be stored.' },
  422: { name: 'RefusedByRule', means: 'A rule says no; `details.reasons` says why and who can mend it.' },
  429: { name: 'TooMany', means: 'Too many requests; the header `Retry-After` says when to come again.' },
};

export const responseName = (status: RefusalStatus): string => RESPONSES[status].name;

const codeList = (codes: Record<string, string>): string =>
  Object.entries(codes)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, meaning]) => `- \`${code}\`: ${meaning}`)
    .join('\n');

/** One response for each status that some route answers, in the order of the numbers. */
export const refusalResponses = (contributions: Contribution[]): Record<string, unknown> => {
  const used = new Set(
    contributions.flatMap(({ routes = {} }) => Object.values(routes).flatMap(({ refusals }) => refusals)),
  );
  const codesOf = (status: RefusalStatus): Record<string, string> =>
    Object.assign(
      {},
      ...contributions.map(({ codes = {} }: { codes?: Codes }) => codes[status] ?? {}),
    ) as Record<string, string>;
  return Object.fromEntries(
    [...used]
      .sort((a, b) => a - b)
      .map((status) => {
        const codes = codesOf(status);
        const known = Object.keys(codes).length === 0 ? '' : `\n\n${codeList(codes)}`;
        return [
          responseName(status),
          {
            description: `${RESPONSES[status].means}${known}`,
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
          },
        ];
      }),
  );
};

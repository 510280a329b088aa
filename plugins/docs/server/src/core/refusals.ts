import { z } from 'zod';
import type { Contribution, RefusalStatus } from './contribution';

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

interface Kind {
  /** Of the component. */
  component: string;
  /** As the body names it. */
  name: string;
  means: string;
}

const KINDS: Record<RefusalStatus, Kind> = {
  400: {
    component: 'Malformed',
    name: 'ValidationError',
    means: 'The request is malformed; `details.errors` names the fields.',
  },
  401: {
    component: 'NotAuthenticated',
    name: 'UnauthorizedError',
    means: 'Nobody is signed in, or the token is over.',
  },
  403: { component: 'Forbidden', name: 'ForbiddenError', means: 'The caller sees it, but may not do this.' },
  404: {
    component: 'NotFound',
    name: 'NotFoundError',
    means: 'There is no such thing, or the caller may not know of it.',
  },
  409: {
    component: 'Conflict',
    name: 'ConflictError',
    means: 'Not now: it stands elsewhere, or has changed meanwhile.',
  },
  413: { component: 'TooLarge', name: 'PayloadTooLargeError', means: 'More than may be stored.' },
  422: {
    component: 'RefusedByRule',
    name: 'UnprocessableEntityError',
    means: 'A rule says no; `details.reasons` says why and who can mend it.',
  },
  429: {
    component: 'TooMany',
    name: 'RateLimitError',
    means: 'Too many requests; the header `Retry-After` says when to come again.',
  },
};

type Meanings = Record<string, string>;

const codeList = (codes: Meanings): string =>
  Object.entries(codes)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, meaning]) => `- \`${code}\`: ${meaning}`)
    .join('\n');

const example = (status: RefusalStatus, codes: Meanings) => {
  const [code] = Object.keys(codes);
  const message = code === undefined ? KINDS[status].means : codes[code];
  return {
    data: null,
    error: { status, name: KINDS[status].name, message, details: code === undefined ? {} : { code } },
  };
};

const response = (status: RefusalStatus, codes: Meanings) => ({
  description: KINDS[status].means + (Object.keys(codes).length === 0 ? '' : `\n\n${codeList(codes)}`),
  content: {
    'application/json': {
      schema: { $ref: '#/components/schemas/Error' },
      example: example(status, codes),
    },
  },
});

const codesIn = (contributions: Contribution[], status: RefusalStatus): Meanings =>
  Object.assign({}, ...contributions.map(({ codes = {} }) => codes[status] ?? {})) as Meanings;

export interface Refusals {
  /** By the names of the components. */
  responses: Record<string, unknown>;
  /** Which of them a route under this tag answers. */
  nameOf: (tag: string | undefined, status: RefusalStatus) => string;
}

/** A response for each status, once for all, and once more for each tag that has codes of its own. */
export const refusalsOf = (contributions: Contribution[]): Refusals => {
  const common = contributions.filter(({ routes }) => routes === undefined);
  const under = (tag: string) => contributions.filter((one) => one.routes && one.tag?.name === tag);
  const nameOf: Refusals['nameOf'] = (tag, status) => {
    const own = tag !== undefined && Object.keys(codesIn(under(tag), status)).length > 0;
    return (own ? tag.replace(/\W/g, '') : '') + KINDS[status].component;
  };
  const used = contributions.flatMap(({ tag, routes = {} }) =>
    Object.values(routes).flatMap(({ refusals }) =>
      refusals.map((status): [string, unknown] => {
        const name = nameOf(tag?.name, status);
        const own = name === KINDS[status].component ? [] : under(tag?.name ?? '');
        return [name, response(status, { ...codesIn(own, status), ...codesIn(common, status) })];
      }),
    ),
  );
  return { responses: Object.fromEntries(used), nameOf };
};

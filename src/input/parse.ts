import type { z } from 'zod';
import {
  fieldErrors,
  malformed,
  type FieldError,
  type Refusal,
} from '../../plugins/workflow/server/src/public';

/** Ten thousand wrong answers are told by the first hundred. */
const MOST_ERRORS = 100;

/** An unknown field is named by its own path, not by that of the object it stands in. */
const errorsOf = (issue: z.core.$ZodIssue, said: FieldError | undefined): FieldError[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ path: [...issue.path, key].join('.'), message: 'is no field' }))
    : [said ?? { path: issue.path.join('.'), message: issue.message }];

/** What came in, parsed once; else the refusal (400) with the fields that are wrong. */
export const parse = <T>(schema: z.ZodType<T>, given: unknown): { ok: true; value: T } | Refusal => {
  const result = schema.safeParse(given);
  if (result.success) return { ok: true, value: result.data };
  const said = fieldErrors(schema, given, result.error);
  const errors = result.error.issues.flatMap((issue, place) => errorsOf(issue, said[place]));
  return malformed(errors.slice(0, MOST_ERRORS));
};

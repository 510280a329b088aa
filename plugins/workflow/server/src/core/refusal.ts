import type { Reason, Text } from './definition';
import type { FieldError } from './field-errors';

/**
 * Expected refusals are values. `kind` says what sort of no it is; the HTTP layer alone maps kinds to status codes.
 */
export type RefusalKind =
  | 'malformed'
  | 'unauthenticated'
  | 'forbidden'
  | 'notFound'
  | 'conflict'
  | 'tooLarge'
  | 'rule'
  | 'tooMany'
  | 'busy';

export interface Refusal {
  ok: false;
  kind: RefusalKind;
  code: string;
  message: Text;
  reasons?: Reason[];
  errors?: FieldError[];
  state?: string;
}

export const refuse = (
  kind: RefusalKind,
  code: string,
  message: Text,
  more: Partial<Pick<Refusal, 'reasons' | 'errors' | 'state'>> = {},
): Refusal => ({ ok: false, kind, code, message, ...more });

/** A rule says no: all its reasons at once, so that a person mends them in one go. */
export const refuseByRules = (reasons: Reason[]): Refusal => {
  const [first] = reasons;
  if (!first) throw new Error('a refusal by rules needs a reason');
  return refuse('rule', first.code, first.message, { reasons });
};

export const malformed = (errors: FieldError[]): Refusal =>
  refuse(
    'malformed',
    'VALIDATION_FAILED',
    {
      id: `Isian tidak sah: ${errors.map((e) => e.path || '(body)').join(', ')}`,
      en: `Malformed input: ${errors.map((e) => e.path || '(body)').join(', ')}`,
    },
    { errors },
  );

export const notFound = (): Refusal =>
  refuse('notFound', 'NOT_FOUND', { id: 'Tidak ditemukan', en: 'Not Found' });

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'ok' in value && value.ok === false && 'kind' in value;

export const conflict = (code: string, message: Text): Refusal => refuse('conflict', code, message);

import { actingRole, type Actor } from './actor';
import { SYSTEM } from './consequences';
import type { ActingAs, BaseFacts, Definition, Reason, Text } from './definition';
import { labelOf, specOf } from './definition';
import type { Request } from './decision';
import { formFor } from './forms';
import { canonical } from './hashing';
import type { Compiled, InstanceState } from './instance';
import { fieldErrors, type FieldError } from './field-errors';
import { refuse, type Refusal } from './refusal';

/** Whether an event is to be considered at all: who may send it, in which state, with what. */

const unknownEvent = (event: string): Refusal =>
  refuse(
    'malformed',
    'UNKNOWN_EVENT',
    { id: `Tindakan ${event} tidak dikenal`, en: `Unknown event ${event}` },
    { errors: [{ path: 'event', message: 'unknown event' }] },
  );

/** What can be said before the subject's facts are known: unknown event, no role, stale, not in this state. */
export const admit = <F extends BaseFacts>(
  { definition, machine }: Compiled<F>,
  instance: InstanceState,
  actor: Actor,
  request: Request,
): Refusal | { ok: true; as: ActingAs } => {
  const spec = specOf(definition, request.event);
  const bySystem = actor.kind === 'system';
  if (!spec || (!bySystem && spec.by.every((role) => role === 'system'))) return unknownEvent(request.event);

  const as = bySystem ? SYSTEM : actingRole(actor, spec.by);
  if (!as) {
    return refuse('forbidden', 'NO_ROLE_FOR_EVENT', {
      id: `Peran Anda pada dokumen ini tidak dapat melakukan: ${spec.label.id}`,
      en: `None of your roles here may do this: ${spec.label.en}`,
    });
  }
  if (request.revision !== undefined && request.revision !== instance.revision) {
    return refuse(
      'conflict',
      'STALE_REVISION',
      {
        id: `Data sudah berubah (revisi ${String(instance.revision)}); muat ulang lalu ulangi`,
        en: `It has changed since (revision ${String(instance.revision)}); reload and try again`,
      },
      { state: instance.path },
    );
  }
  if (!machine.declares(instance.value, request.event)) {
    return refuse('conflict', 'EVENT_NOT_ALLOWED', notHere(definition, request.event, instance.path), {
      state: instance.path,
    });
  }
  return { ok: true, as };
};

export const notHere = <F extends BaseFacts>(
  definition: Definition<F>,
  event: string,
  path: string,
): Text => {
  const { label = { id: event, en: event } } = specOf(definition, event) ?? {};
  const state = labelOf(definition, path);
  return {
    id: `${label.id} tidak mungkin pada tahap ${state.id}`,
    en: `${label.en} is not possible in ${state.en}`,
  };
};

/** Of an event whose states the subject never comes to. */
export const notOnItsWay = <F extends BaseFacts>(definition: Definition<F>, event: string): Text => {
  const { label = { id: event, en: event } } = specOf(definition, event) ?? {};
  return {
    id: `${label.id} tidak dipakai dalam alur dokumen ini`,
    en: `${label.en} is not part of the way of this document`,
  };
};

export const parseData = <F extends BaseFacts>(
  definition: Definition<F>,
  facts: F,
  { event, data }: Request,
): { data: Record<string, unknown> | null } | { errors: FieldError[] } => {
  const form = formFor(specOf(definition, event), facts);
  if (!form) {
    const empty = data === undefined || data === null || canonical(data) === '{}';
    return empty ? { data: null } : { errors: [{ path: 'data', message: 'this event takes no data' }] };
  }
  const result = form.safeParse(data ?? {});
  if (result.success) return { data: result.data };
  return {
    errors: fieldErrors(form, data ?? {}, result.error, ['data']),
  };
};

export const tooManyAttachments = <F extends BaseFacts>(
  { events }: Definition<F>,
  { event, attachments = [] }: Request,
): FieldError[] => {
  const most = events[event]?.attachments ?? 0;
  return attachments.length > most
    ? [{ path: 'attachments', message: most === 0 ? 'this event takes none' : `at most ${String(most)}` }]
    : [];
};

/** What the history keeps of what was sent. */
export const recorded = (
  data: Record<string, unknown> | null,
  { attachments = [] }: Request,
): Record<string, unknown> | null => (attachments.length === 0 ? data : { ...data, attachments });

export const commentMissing = <F extends BaseFacts>(
  definition: Definition<F>,
  { event, comment }: Request,
): Reason[] =>
  definition.events[event]?.comment === 'required' && !comment?.trim()
    ? [
        {
          code: 'COMMENT_REQUIRED',
          message: { id: 'Tuliskan alasannya dalam catatan', en: 'Write the reason as a comment' },
          path: 'comment',
        },
      ]
    : [];

/** Rules about power that hold for every definition with exclusive roles, whatever its data says. */
export const roleConflicts = <F extends BaseFacts>(
  definition: Definition<F>,
  actor: Actor,
  as: ActingAs,
): Reason[] => {
  if (!definition.exclusiveRoles || actor.kind === 'system') return [];
  const own = actor.held.filter((held) => !held.onBehalfOf).map((held) => held.role);
  const viaAnother = as.onBehalfOf !== undefined || as.role === 'admin';
  const otherOwn = viaAnother && own.some((role) => role !== as.role && role !== 'admin');
  const actedBefore = actor.actedAs.some((role) => role !== as.role);
  return otherOwn || actedBefore
    ? [
        {
          code: 'ROLE_CONFLICT',
          message: {
            id: 'Satu orang tidak boleh bertindak dalam dua peran pada dokumen yang sama',
            en: 'Nobody acts in two roles on the same document',
          },
          fixer: definition.arrangedBy ?? 'admin',
        },
      ]
    : [];
};

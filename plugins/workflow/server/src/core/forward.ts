import type { Action, BaseFacts, Guard, Input, Reason } from './definition';

/**
 * Passing one's part on to somebody else. An event made of these two takes `data.to`, a principal:
 * `{ guard: requires({ dataRules: ['mayTakeOver'] }), actions: ['handOver'] }`.
 */

/** Whoever is named in the event, as the binding has found them. */
export interface NamedPerson {
  name: string;
  /** False for people who cannot act at present. */
  available: boolean;
  /** Roles in which they once acted on this subject. */
  actedAs: string[];
}

const refused = (code: string, id: string, en: string): Reason => ({
  code,
  message: { id, en },
  path: 'data.to',
});

/** Four eyes: only somebody who exists, can act, and has no part in this subject yet may take over. */
export const mayTakeOver =
  <F extends BaseFacts>(named: (facts: F) => NamedPerson | null): Guard<F> =>
  ({ facts, data, actor, participants }: Input<F>) => {
    if (data.to === undefined) return null;
    const person = named(facts);
    if (!person) return refused('NO_SUCH_PERSON', 'Orang itu tidak ditemukan', 'There is no such person');
    if (!person.available)
      return refused(
        'NOT_AVAILABLE',
        `${person.name} sedang tidak bertugas`,
        `${person.name} is not on duty`,
      );
    const takesPart = participants.some(({ principal }) => principal === data.to);
    if (takesPart || person.actedAs.some((role) => role !== actor.role))
      return refused(
        'ROLE_CONFLICT',
        `${person.name} sudah berperan pada dokumen ini`,
        `${person.name} has a part in this document already`,
      );
    return null;
  };

/** Ends the sender's term (or that of whom they act for) and begins the named person's. */
export const handOver: Action<BaseFacts> = ({ data, actor }) => {
  const from = actor.onBehalfOf?.id ?? actor.id;
  return from === null
    ? {}
    : { participants: [{ role: actor.role, end: { principal: from }, start: [String(data.to)] }] };
};

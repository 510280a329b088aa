import type { ActingAs } from './definition';

export interface HeldRole {
  role: string;
  /** Present when the role is held for somebody by delegation. */
  onBehalfOf?: { id: string; name: string };
}

/**
 * Who asks. `held` are the roles on this instance now; `actedAs` those in which the person has acted on it before;
 * `person` the principal that an admin of the panel is as well.
 */
export type Actor =
  | { kind: 'system' }
  | {
      kind: 'person' | 'admin';
      id: string;
      name: string;
      held: HeldRole[];
      actedAs: string[];
      person?: string | null;
    };

/** The role in which this actor may send such an event: an own role before a delegated one; null when none. */
export const actingRole = (actor: Actor, by: string[]): ActingAs | null => {
  if (actor.kind === 'system') return null;
  const suitable = actor.held.filter((held) => by.includes(held.role));
  const chosen = suitable.find((held) => !held.onBehalfOf) ?? suitable[0];
  if (!chosen) return null;
  const { role, onBehalfOf } = chosen;
  return { id: actor.id, name: actor.name, role, ...(onBehalfOf ? { onBehalfOf } : {}) };
};

export const rolesOf = (actor: Actor): string[] =>
  actor.kind === 'system' ? ['system'] : [...new Set(actor.held.map((held) => held.role))];

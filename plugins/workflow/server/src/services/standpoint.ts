import type { Actor } from '../core/actor';
import { rolesOf } from '../core/actor';
import type { Viewer } from '../core/definition';
import { asItStood, toldInstead } from '../core/discreet';
import {
  namedRoles,
  readHistory,
  readStanding,
  readStandings,
  type Standing,
  type StoredInstance,
} from '../store/load';
import type { Queryable } from '../store/sql';
import { versionOf, type Host, type Registered } from './binding';
import type { Caller, Standpoint } from './sending';

/** Who is asking, and what they may know of a subject. */

/** What belongs to no unit is out of sight of an admin who is limited to some. */
const isWithin = ({ units }: Extract<Caller, { kind: 'admin' }>, { unit }: StoredInstance): boolean =>
  units == null || (unit !== null && units.includes(unit));

/** In whose name roles are looked for. */
export const principalOf = (caller: Caller): string | null => {
  if (caller.kind === 'system') return null;
  return caller.kind === 'admin' ? (caller.recordsFor?.id ?? caller.person) : caller.id;
};

const standpointOf = (
  caller: Caller,
  instance: StoredInstance,
  standing: Standing,
  names: Map<string, string>,
): Standpoint => {
  if (caller.kind === 'system') return { actor: { kind: 'system' }, standing, viewer: null };
  const roles = namedRoles(standing.held, names);
  const { id, name } = caller;
  const { actedAs } = standing;
  if (caller.kind === 'admin') {
    const { recordsFor, person } = caller;
    // Who takes part acts in that part where it is enough, so that nobody acts in two.
    const held = recordsFor
      ? roles.flatMap(({ role, onBehalfOf }) => (onBehalfOf ? [] : [{ role, onBehalfOf: recordsFor }]))
      : [...roles, { role: 'admin' }];
    const actor: Actor = { kind: 'admin', id, name, held, actedAs, person };
    const viewer = isWithin(caller, instance)
      ? { principal: id, roles: ['admin'], formerRoles: [], until: null }
      : null;
    return { actor, standing, viewer };
  }
  const actor: Actor = { kind: 'person', id, name, held: roles, actedAs };
  return { actor, standing, viewer: viewerOf(id, rolesOf(actor), standing) };
};

export const rolesSeenBy = ({ roles, formerRoles }: Viewer): string[] => [...roles, ...formerRoles];

/** Null when the principal never took part: then the subject does not exist for them. */
const viewerOf = (principal: string, roles: string[], standing: Standing): Viewer | null => {
  const formerRoles = standing.former.map(({ role }) => role);
  if (roles.length === 0 && formerRoles.length === 0) return null;
  const ends = standing.former.map(({ until }) => until.getTime());
  return { principal, roles, formerRoles, until: roles.length > 0 ? null : new Date(Math.max(...ends)) };
};

/** The subject as those in these roles may know of it, and how much of its history. */
export const known = async (
  on: Queryable,
  registered: Registered,
  instance: StoredInstance,
  roles: string[],
): Promise<{ instance: StoredInstance; upTo: number }> => {
  const instead = toldInstead(versionOf(registered, instance.version).definition, instance.path, roles);
  if (instead === null) return { instance, upTo: instance.revision };
  const before = asItStood(instance, await readHistory(on, instance.id), instead).instance;
  return { instance: before, upTo: before.revision };
};

export const createStandpoints = (host: () => Host) => {
  const standpoint = async (
    on: Queryable,
    instance: StoredInstance,
    caller: Caller,
    now: Date,
    known?: Standing,
  ): Promise<Standpoint> => {
    const standing = known ?? (await readStanding(on, instance, principalOf(caller), now));
    return standpointOf(caller, instance, standing, await delegatorsNamed(on, [standing]));
  };

  const delegatorsNamed = async (on: Queryable, standings: Standing[]): Promise<Map<string, string>> => {
    const delegators = standings.flatMap(({ held }) => held.flatMap(({ from }) => from ?? []));
    return delegators.length > 0 ? host().names(on, [...new Set(delegators)]) : new Map<string, string>();
  };

  /** The standpoints of one caller to many subjects. */
  const standpoints = async (
    on: Queryable,
    instances: StoredInstance[],
    caller: Caller,
    now: Date,
  ): Promise<Map<string, Standpoint>> => {
    const ids = instances.map(({ id }) => id);
    const standings = await readStandings(on, ids, principalOf(caller), now);
    const names = await delegatorsNamed(on, [...standings.values()]);
    return new Map(
      instances.flatMap((instance): [string, Standpoint][] => {
        const standing = standings.get(instance.id);
        return standing ? [[instance.id, standpointOf(caller, instance, standing, names)]] : [];
      }),
    );
  };

  return { standpoint, standpoints };
};

export type Standpoints = ReturnType<typeof createStandpoints>;

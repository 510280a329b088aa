import { rolesOf } from '../core/actor';
import type { HistoryEntry, Viewer } from '../core/definition';
import { describeEvents, describeRoute, type EventDescription, type RouteStep } from '../core/describe';
import { asItStood, toldInstead } from '../core/discreet';
import type { Participant } from '../core/instance';
import { notFound, type Refusal } from '../core/refusal';
import { tasksOf } from '../core/tasks';
import { readHistory, readInstance, type StoredInstance } from '../store/load';
import { query, type Connection } from '../store/sql';
import { versionOf, type Host, type Registered } from './binding';
import type { Caller } from './sending';
import { known, rolesSeenBy, type Standpoints } from './standpoint';

/** What a caller may know of a subject: where it stands, what they may do and why not, and how it came about. */

export interface Described {
  ok: true;
  instance: StoredInstance;
  roles: string[];
  events: EventDescription[];
  steps: RouteStep[];
  /** Who must act next. */
  waitingFor: Participant[];
  /** Who holds which role now. */
  participants: Participant[];
  names: Map<string, string>;
}

interface World extends Pick<Standpoints, 'standpoint'> {
  connection: () => Connection;
  host: () => Host;
}

export const createReading = ({ connection, host, standpoint }: World) => {
  /** What the caller may do now and why not, and the way of the subject so far. */
  const describe = async (
    registered: Registered,
    subjectId: string,
    caller: Caller,
    now: Date,
  ): Promise<Refusal | Described> => {
    const on = connection();
    const { binding } = registered;
    const found = await readInstance(on, registered.subject.uid, subjectId);
    if (!found) return notFound();
    const compiled = versionOf(registered, found.version);
    const { actor, standing, viewer } = await standpoint(on, found, caller, now);
    if (!viewer) return notFound();
    const { instance, upTo } = await known(on, registered, found, rolesSeenBy(viewer));
    const facts = await binding.loadFacts(on, { subjectId, now });
    if (!facts) return notFound();
    const situation = { instance, facts, participants: standing.participants };
    const visits = await query<{ from: string | null; to: string; at: Date; actorId: string | null }>(
      on,
      `SELECT from_path AS "from", to_path AS "to", at, actor_id AS "actorId"
       FROM workflow_history WHERE instance_id = ? AND sequence <= ? ORDER BY sequence`,
      [instance.id, upTo],
    );
    const steps = describeRoute(compiled, situation, visits);
    const waitingFor = instance.done ? [] : tasksOf(compiled, instance, standing.participants);
    return {
      ok: true,
      instance,
      roles: rolesOf(actor),
      events: describeEvents(compiled, situation, actor, now),
      steps,
      waitingFor,
      participants: standing.participants,
      names: await host().names(on, [
        ...new Set([
          ...steps.flatMap(peopleIn),
          ...[...waitingFor, ...standing.participants].map(({ principal }) => principal),
        ]),
      ]),
    };
  };

  /** The history as this caller may see it, oldest first. */
  const history = async (
    registered: Registered,
    subjectId: string,
    caller: Caller,
    now: Date,
  ): Promise<Refusal | { ok: true; entries: HistoryEntry[] }> => {
    const on = connection();
    const instance = await readInstance(on, registered.subject.uid, subjectId);
    if (!instance) return notFound();
    const { viewer } = await standpoint(on, instance, caller, now);
    if (!viewer) return notFound();
    const { until } = viewer;
    const { definition } = versionOf(registered, instance.version);
    const { redact } = definition;
    const whole = await readHistory(on, instance.id);
    const instead = toldInstead(definition, instance.path, rolesSeenBy(viewer));
    const seen = instead === null ? { instance, history: whole } : asItStood(instance, whole, instead);
    const entries = seen.history
      .filter((entry) => until === null || entry.at.getTime() <= until.getTime())
      .map((entry) => (redact ? redact(entry, viewer, seen.instance.path) : entry));
    return { ok: true, entries };
  };

  /** How the caller stands to a subject: null when they may not know of it. */
  const viewerFor = async (
    registered: Registered,
    subjectId: string,
    caller: Caller,
    now: Date,
  ): Promise<{ viewer: Viewer; path: string; instanceId: string } | null> => {
    const on = connection();
    const instance = await readInstance(on, registered.subject.uid, subjectId);
    if (!instance) return null;
    const { viewer } = await standpoint(on, instance, caller, now);
    if (!viewer) return null;
    const { definition } = versionOf(registered, instance.version);
    const path = toldInstead(definition, instance.path, rolesSeenBy(viewer)) ?? instance.path;
    return { viewer, path, instanceId: instance.id };
  };

  return { describe, history, viewerFor };
};

const peopleIn = ({ who, votes = [] }: RouteStep): string[] => [
  ...who,
  ...votes.flatMap(({ cast, outstanding }) => [
    ...cast.flatMap(({ holder, by }) => [holder, by]),
    ...outstanding,
  ]),
];

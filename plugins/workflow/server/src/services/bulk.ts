import type { Actor } from '../core/actor';
import { decide } from '../core/decide';
import type { Decision } from '../core/decision';
import type { BaseFacts } from '../core/definition';
import { notFound, type Refusal } from '../core/refusal';
import { commit } from '../store/commit';
import { holdOuter, lockFreeInstances, type StoredInstance, type SubjectInstance } from '../store/load';
import type { Queryable, Transaction } from '../store/sql';
import { versionOf, type Registered } from './binding';
import {
  doneOf,
  sentBy,
  type Caller,
  type Done,
  type SendOptions,
  type Sent,
  type Standpoint,
} from './sending';
import { inGroups } from './timers';

/**
 * One event to many subjects, each on its own: what is refused is told beside what was done. They are locked, loaded and
 * stored together where that is safe, since nobody waits gladly for five hundred transactions.
 */

/** Subjects of one transaction. */
const SET = 100;

type Outcome = Refusal | Done;

interface World {
  inTransaction: <T>(work: (trx: Transaction) => Promise<T>) => Promise<T>;
  standpoints: (
    on: Queryable,
    instances: StoredInstance[],
    caller: Caller,
    now: Date,
  ) => Promise<Map<string, Standpoint>>;
  warn: (message: string) => void;
}

interface Decided {
  instance: SubjectInstance;
  facts: BaseFacts;
  actor: Actor;
  decision: Decision;
}

/** Facts of many are for events that name nothing; and what one event changes must not count for the next of the set. */
const goTogether = ({ binding }: Registered, { data, attachments }: Sent): boolean =>
  binding.loadFactsOfMany !== undefined &&
  binding.writesOuter !== true &&
  binding.definition.discreet === undefined &&
  attachments === undefined &&
  (data === undefined || data === null || Object.keys(data).length === 0);

export const createBulk = ({ inTransaction, standpoints, warn }: World) => {
  const decideAll = async (
    trx: Transaction,
    registered: Registered,
    instances: SubjectInstance[],
    caller: Caller,
    request: Sent,
    now: Date,
  ): Promise<Map<string, Refusal | Decided>> => {
    const subjectIds = instances.map(({ subjectId }) => subjectId);
    const known = await standpoints(trx, instances, caller, now);
    const facts = await registered.binding.loadFactsOfMany?.(trx, { subjectIds, event: request.event, now });
    const asked = { ...request, attachments: [] };
    return new Map(
      instances.map((instance): [string, Refusal | Decided] => {
        const standpoint = known.get(instance.id);
        const found = facts?.get(instance.subjectId);
        if (!found || !standpoint?.viewer) return [instance.subjectId, notFound()];
        const { actor, standing } = standpoint;
        const situation = { instance, facts: found, participants: standing.participants };
        const decision = decide(versionOf(registered, instance.version), situation, actor, asked, now);
        return [instance.subjectId, decision.ok ? { instance, facts: found, actor, decision } : decision];
      }),
    );
  };

  const store = async (
    trx: Transaction,
    { subject, binding }: Registered,
    decided: Decided[],
    now: Date,
  ): Promise<Map<string, Done>> => {
    const done = new Map<string, Done>();
    for (const group of inGroups(decided, ({ instance }) => String(instance.version))) {
      const version = group[0]?.instance.version ?? binding.definition.version;
      const written = await commit(
        trx,
        { subject, definition: { name: binding.definition.name, version } },
        group.map(({ instance: { subjectId, lastHash }, decision, actor }) => ({
          subjectId,
          decision,
          lastHash,
          ...sentBy(actor, decision),
        })),
        now,
      );
      for (const [index, { instance, decision }] of group.entries())
        done.set(instance.subjectId, doneOf(decision, written[index]?.historyIds[0] ?? null));
    }
    for (const { instance, facts, decision, actor } of binding.afterWrite ? decided : [])
      await binding.afterWrite?.(trx, { subjectId: instance.subjectId, facts, decision, actor, now });
    return done;
  };

  /** Those that nobody works on at this moment. */
  const sendSet = (
    registered: Registered,
    subjectIds: string[],
    caller: Caller,
    request: Sent,
    now: Date,
  ): Promise<Map<string, Outcome>> =>
    inTransaction(async (trx) => {
      const { uid } = registered.subject;
      if (registered.binding.within) await holdOuter(trx, uid, subjectIds);
      const free = await lockFreeInstances(trx, uid, subjectIds);
      const all = await decideAll(trx, registered, free, caller, request, now);
      const decided = [...all.values()].filter((one): one is Decided => 'decision' in one);
      const done = await store(trx, registered, decided, now);
      return new Map(
        [...all].flatMap(([id, one]): [string, Outcome][] => {
          const outcome = 'decision' in one ? done.get(id) : one;
          return outcome ? [[id, outcome]] : [];
        }),
      );
    });

  /**
   * The outcomes of those that went together, by their ids. Whoever is missing goes alone: somebody works on it, it is not
   * there, or one of its set could not be stored.
   */
  return async (
    registered: Registered,
    subjectIds: string[],
    caller: Caller,
    request: Sent,
    { now }: SendOptions,
  ): Promise<Map<string, Outcome>> => {
    const known = new Map<string, Outcome>();
    const unique = [...new Set(subjectIds)];
    for (let from = 0; goTogether(registered, request) && from < unique.length; from += SET) {
      const part = unique.slice(from, from + SET);
      const outcomes = await sendSet(registered, part, caller, request, now).catch((error: unknown) => {
        warn(
          `workflow: ${request.event} of ${String(part.length)} subjects at once failed: ${String(error)}`,
        );
        return new Map<string, Outcome>();
      });
      for (const [id, outcome] of outcomes) known.set(id, outcome);
    }
    return known;
  };
};

import type { BaseFacts } from '../core/definition';
import { decide } from '../core/decide';
import type { Decision } from '../core/decision';
import { commit, scheduleTimer } from '../store/commit';
import { claimTimers, completeJobs } from '../store/due';
import {
  holdOuter,
  lockFreeInstances,
  lockInstance,
  readParticipants,
  type StoredInstance,
  type SubjectInstance,
} from '../store/load';
import type { Transaction } from '../store/sql';
import { versionOf, type Registered } from './binding';
import type { Registry } from './registry';

/**
 * What follows when timers' moments have come. On the last day of a step they come by the thousand, so whoever has one
 * to work off takes others along that are due as well: their jobs are claimed by their rows, and all is decided one by
 * one but loaded and saved together.
 */

/** Deadlines of one transaction. More are not much faster, and what people do meanwhile waits for the process. */
const SET = 200;
/** After a set that failed, a smaller one, and at last the timer alone: what cannot be decided holds up nobody else. */
const SMALLER = 8;
/** Decisions between two breaths of the process. */
const BREATH = 20;

export interface Timer {
  subjectType: string;
  subjectId: string;
  event: string;
}

interface Decided {
  instance: SubjectInstance;
  facts: BaseFacts;
  decision: Decision;
}

const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const loadFacts = async (
  trx: Transaction,
  { binding }: Registered,
  subjectIds: string[],
  request: { event: string; now: Date },
): Promise<Map<string, BaseFacts>> => {
  if (binding.loadFactsOfMany) return binding.loadFactsOfMany(trx, { subjectIds, ...request });
  const all = new Map<string, BaseFacts>();
  for (const subjectId of subjectIds) {
    const facts = await binding.loadFacts(trx, { subjectId, ...request });
    if (facts) all.set(subjectId, facts);
  }
  return all;
};

/** In the order in which each group began. */
export const inGroups = <T>(list: T[], keyOf: (each: T) => string): T[][] => {
  const groups = new Map<string, T[]>();
  for (const each of list) {
    const group = groups.get(keyOf(each));
    if (group) group.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return [...groups.values()];
};

interface World {
  registry: Pick<Registry, 'byUid'>;
  inTransaction: <T>(work: (trx: Transaction) => Promise<T>) => Promise<T>;
  warn: (message: string) => void;
}

export const createTimers = ({ registry, inTransaction, warn }: World) => {
  const decideAll = async (
    trx: Transaction,
    registered: Registered,
    event: string,
    instances: SubjectInstance[],
    now: Date,
  ): Promise<Decided[]> => {
    const facts = await loadFacts(
      trx,
      registered,
      instances.map(({ subjectId }) => subjectId),
      { event, now },
    );
    const participants = await readParticipants(
      trx,
      instances.map(({ id }) => id),
    );
    const decided: Decided[] = [];
    for (const [index, instance] of instances.entries()) {
      const known = facts.get(instance.subjectId);
      if (!known) continue;
      const decision = decide(
        versionOf(registered, instance.version),
        { instance, facts: known, participants: participants.get(instance.id) ?? [] },
        { kind: 'system' },
        { event },
        now,
      );
      if (decision.ok) decided.push({ instance, facts: known, decision });
      else
        warn(
          `workflow: ${event} of ${registered.subject.uid} ${instance.subjectId} was refused: ${decision.code}`,
        );
      if (index % BREATH === BREATH - 1) await breathe();
    }
    return decided;
  };

  /** The timer is set on all of these instances, and its moment has come. */
  const fireIn = async (
    trx: Transaction,
    registered: Registered,
    event: string,
    instances: SubjectInstance[],
    now: Date,
  ): Promise<void> => {
    if (instances.length === 0) return;
    const { subject, binding } = registered;
    const decided = await decideAll(trx, registered, event, instances, now);
    for (const group of inGroups(decided, ({ instance }) => String(instance.version))) {
      const [first] = group;
      if (!first) continue;
      const { definition: name, version } = first.instance;
      await commit(
        trx,
        { subject, definition: { name, version } },
        group.map(({ instance: { subjectId, lastHash }, decision }) => ({ subjectId, decision, lastHash })),
        now,
      );
    }
    for (const { instance, facts, decision } of binding.afterWrite ? decided : [])
      await binding.afterWrite?.(trx, {
        subjectId: instance.subjectId,
        facts,
        decision,
        actor: { kind: 'system' },
        now,
      });
  };

  /**
   * A timer's moment has come. What it was set for may be gone (the state was left): then nothing happens, however
   * often and on however many nodes this is called. It may still be ahead (this node's clock is behind the database's,
   * by which jobs are picked): then the job is set again.
   */
  const fire = (registered: Registered, subjectId: string, event: string, now: Date): Promise<void> =>
    inTransaction(async (trx) => {
      const { uid } = registered.subject;
      if (registered.binding.within) await holdOuter(trx, uid, [subjectId]);
      const instance = await lockInstance(trx, uid, subjectId);
      const at = instance?.timers[event];
      if (!instance || at === undefined) return;
      if (!hasCome(instance, event, now)) return scheduleTimer(trx, uid, subjectId, event, at);
      await fireIn(trx, registered, event, [{ ...instance, subjectId }], now);
    });

  /** Fires what can be of one kind; gives the ids of the subjects that are done with. */
  const fireKind = async (
    trx: Transaction,
    { subjectType, event }: Timer,
    subjectIds: string[],
    now: Date,
  ): Promise<string[]> => {
    const registered = registry.byUid(subjectType);
    if (!registered) return [];
    if (registered.binding.within) await holdOuter(trx, subjectType, subjectIds);
    const free = await lockFreeInstances(trx, subjectType, subjectIds);
    const due = free.filter((instance) => hasCome(instance, event, now));
    await fireIn(trx, registered, event, due, now);
    return due.map(({ subjectId }) => subjectId);
  };

  /** Says whether the timer itself is done with; what somebody works on at this moment is left for later. */
  const fireSet = (own: Timer, now: Date, size: number): Promise<boolean> =>
    inTransaction(async (trx) => {
      const claimed = await claimTimers(trx, size - 1);
      if (claimed.length === 0) return false;
      let ownIsDone = false;
      for (const kind of inGroups<Timer & { id?: string }>([own, ...claimed], kindOf)) {
        const [first = own] = kind;
        const done = new Set(
          await fireKind(
            trx,
            first,
            kind.map(({ subjectId }) => subjectId),
            now,
          ),
        );
        await completeJobs(
          trx,
          kind.flatMap(({ id, subjectId }) => (id !== undefined && done.has(subjectId) ? [id] : [])),
        );
        if (kind.includes(own)) ownIsDone = done.has(own.subjectId);
      }
      return ownIsDone;
    });

  /** As `fire`, and in the same go what else is due and nobody works on. */
  const fireWithOthers = async (own: Timer, now: Date): Promise<void> => {
    const registered = registry.byUid(own.subjectType);
    if (!registered) return;
    for (let size = SET; size > 1; size = Math.floor(size / SMALLER)) {
      const done = await fireSet(own, now, size).catch((error: unknown) => {
        warn(`workflow: ${String(size)} timers at once failed, fewer are tried: ${String(error)}`);
        return null;
      });
      if (done) return;
      if (done === false) break;
    }
    await fire(registered, own.subjectId, own.event, now);
  };

  return { fire, fireWithOthers };
};

const kindOf = ({ subjectType, event }: Timer): string => `${subjectType} ${event}`;

const hasCome = ({ timers }: StoredInstance, event: string, now: Date): boolean => {
  const at = timers[event];
  return at !== undefined && new Date(at).getTime() <= now.getTime();
};

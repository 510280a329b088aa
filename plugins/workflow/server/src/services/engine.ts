import type { Core } from '@strapi/types';
import type { Actor } from '../core/actor';
import { admit } from '../core/admit';
import { decide } from '../core/decide';
import type { Decision } from '../core/decision';
import type { BaseFacts } from '../core/definition';
import { malformed, notFound, type Refusal } from '../core/refusal';
import { takeAttachments, tieAttachments } from '../store/attachments';
import { commit } from '../store/commit';
import { lockWithStanding, type StoredInstance } from '../store/load';
import type { Transaction } from '../store/sql';
import { createAttending } from './attending';
import { createBeginnings } from './beginning';
import { versionOf, type Host, type Registered } from './binding';
import { createBulk } from './bulk';
import { createEditing } from './editing';
import { holdWhatItStandsWithin } from './holding';
import { createReading } from './reading';
import type { Registry } from './registry';
import { doneOf, sentBy, type Caller, type Done, type SendOptions, type Sent } from './sending';
import { createStandpoints, known, principalOf, rolesSeenBy } from './standpoint';
import { createTimers } from './timers';

const SAVEPOINT_FREE = { doNotRejectOnRollback: true };

/** The shell around the pure core: locks, loads, asks, saves, answers. */
export const createEngine = (strapi: Core.Strapi, host: () => Host, registry: Registry) => {
  const connection = () => strapi.db.connection;
  const warn = (message: string) => strapi.log.warn(message);
  const inTransaction = <T>(work: (trx: Transaction) => Promise<T>): Promise<T> =>
    connection().transaction(work, SAVEPOINT_FREE);
  const { standpoint, standpoints } = createStandpoints(host);

  /** Sends one event within the caller's transaction, which must be rolled back when this throws. */
  const sendIn = async (
    trx: Transaction,
    registered: Registered,
    subjectId: string,
    caller: Caller,
    { attachments, ...request }: Sent,
    { now, dryRun = false }: SendOptions,
  ): Promise<Refusal | Done> => {
    const { binding, subject } = registered;
    await holdWhatItStandsWithin(trx, registered, subjectId);
    const locked = await lockWithStanding(trx, subject.uid, subjectId, principalOf(caller), now);
    if (!locked) return notFound();
    const { instance } = locked;
    const compiled = versionOf(registered, instance.version);
    const { actor, standing, viewer } = await standpoint(trx, instance, caller, now, locked.standing);
    if (caller.kind !== 'system' && !viewer) return notFound();

    // Not even a refusal tells more than they may know.
    const seen = viewer ? (await known(trx, registered, instance, rolesSeenBy(viewer))).instance : instance;
    const admitted = admit(compiled, seen, actor, request);
    if (!admitted.ok) return admitted;
    const facts = await binding.loadFacts(trx, { subjectId, event: request.event, data: request.data, now });
    if (!facts) return notFound();
    const { participants } = standing;
    const named = attachments ?? [];
    const files = caller.kind === 'person' ? await takeAttachments(trx, instance.id, caller.id, named) : [];
    if (files.length < named.length)
      return malformed([{ path: 'attachments', message: 'not among the files that you have added here' }]);
    const asked = { ...request, attachments: files };
    const told =
      seen === instance || decide(compiled, { instance: seen, facts, participants }, actor, asked, now);
    if (told !== true && !told.ok) return told;
    const decision = decide(compiled, { instance, facts, participants }, actor, asked, now);
    if (!decision.ok) return decision;
    if (dryRun) return doneOf(decision, null);
    const done = await write(trx, registered, subjectId, instance, facts, decision, actor, now);
    await tieAttachments(trx, named, decision.steps[0]?.sequence ?? done.revision);
    return done;
  };

  /** Sends one event. Either everything that follows from it is stored when this returns, or nothing is. */
  const send = (
    registered: Registered,
    subjectId: string,
    caller: Caller,
    request: Sent,
    options: SendOptions,
  ): Promise<Refusal | Done> =>
    inTransaction((trx) => sendIn(trx, registered, subjectId, caller, request, options));

  const write = async (
    trx: Transaction,
    { binding, subject }: Registered,
    subjectId: string,
    instance: StoredInstance,
    facts: BaseFacts,
    decision: Decision,
    actor: Actor,
    now: Date,
  ): Promise<Done> => {
    const [written] = await commit(
      trx,
      { subject, definition: { name: instance.definition, version: instance.version } },
      [{ subjectId, decision, lastHash: instance.lastHash, ...sentBy(actor, decision) }],
      now,
    );
    await binding.afterWrite?.(trx, { subjectId, facts, decision, actor, now });
    return doneOf(decision, written?.historyIds[0] ?? null);
  };

  return {
    inTransaction,
    sendIn,
    send,
    sendTogether: createBulk({ inTransaction, standpoints, warn }),
    ...createTimers({ registry, inTransaction, warn }),
    ...createBeginnings({ connection, inTransaction, registry }),
    ...createReading({ connection, host, standpoint }),
    ...createAttending({ standpoint }),
    ...createEditing({ inTransaction, standpoint }),
  };
};

export type Engine = ReturnType<typeof createEngine>;

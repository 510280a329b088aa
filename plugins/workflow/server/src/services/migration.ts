import type { Core } from '@strapi/types';
import type { ActingAs } from '../core/definition';
import { conflict, notFound, type Refusal } from '../core/refusal';
import { decideMigration } from '../core/migrate';
import type { Decision } from '../core/decision';
import { commit } from '../store/commit';
import { openGuard, openInstancesOf, readParticipants, type StoredInstance } from '../store/load';
import type { Transaction } from '../store/sql';
import type { Registered } from './binding';

/** Moves the open instances of an earlier version to the present one, or counts what would move. */

const BATCH = 200;

export interface Migrated {
  ok: true;
  from: number;
  to: number;
  dryRun: boolean;
  moved: number;
  /** How many went from which state to which. */
  states: { from: string; to: string; count: number }[];
  /** Instances that stay where they are, and why. */
  blocked: { documentId: string; state: string; problem: string }[];
}

export interface MigrationRequest {
  from: number;
  dryRun: boolean;
  actor: ActingAs;
  comment: string | null;
}

interface Batch {
  decided: { instance: StoredInstance & { subjectId: string }; decision: Decision }[];
  blocked: Migrated['blocked'];
  last: string | null;
}

/**
 * Every batch is a transaction of its own, so a run that was cut off is simply repeated. Only with `dryRun` false is
 * anything written: per instance one history entry, tasks and clocks by the new machine.
 */
export const migrate = async (
  strapi: Core.Strapi,
  registered: Registered,
  request: MigrationRequest,
  now: Date,
): Promise<Refusal | Migrated> => {
  const { compiled: to, versions, binding, subject } = registered;
  const { name, version } = to.definition;
  const from = versions.get(request.from);
  const migration = to.definition.migrations?.find((one) => one.from === request.from);
  if (!from || request.from === version) return notFound();
  if (!migration) {
    return conflict('NO_MIGRATION', {
      id: `Versi ${String(version)} tidak menyebutkan cara pindah dari versi ${String(request.from)}`,
      en: `Version ${String(version)} does not say how to come from version ${String(request.from)}`,
    });
  }

  const decideBatch = async (trx: Transaction, after: string): Promise<Batch> => {
    const instances = await openInstancesOf(trx, { name, version: request.from, after, limit: BATCH });
    const participants = await readParticipants(
      trx,
      instances.map(({ id }) => id),
    );
    const batch: Batch = { decided: [], blocked: [], last: instances.at(-1)?.id ?? null };
    for (const instance of instances) {
      const facts = await binding.loadFacts(trx, { subjectId: instance.subjectId, now });
      const outcome = facts
        ? decideMigration(
            from,
            to,
            migration,
            { instance, facts, participants: participants.get(instance.id) ?? [] },
            request,
            now,
          )
        : ({ ok: false, problem: 'its record is missing' } as const);
      if (outcome.ok) batch.decided.push({ instance, decision: outcome });
      else
        batch.blocked.push({
          documentId: instance.subjectId,
          state: instance.path,
          problem: outcome.problem,
        });
    }
    return batch;
  };

  const counts = new Map<string, number>();
  const blocked: Migrated['blocked'] = [];
  let moved = 0;
  for (let after: string | null = '0'; after !== null;) {
    const start: string = after;
    const {
      decided,
      blocked: stuck,
      last,
    } = await strapi.db.connection.transaction(async (trx) => {
      const batch = await decideBatch(trx, start);
      if (!request.dryRun) {
        await openGuard(trx);
        await commit(
          trx,
          { subject, definition: { name, version } },
          batch.decided.map(({ instance: { subjectId, lastHash }, decision }) => ({
            subjectId,
            decision,
            lastHash,
          })),
          now,
        );
      }
      return batch;
    });
    for (const { instance, decision } of decided) {
      const way = `${instance.path}\n${decision.after.path}`;
      counts.set(way, (counts.get(way) ?? 0) + 1);
    }
    moved += decided.length;
    blocked.push(...stuck);
    after = last;
  }
  const states = [...counts].map(([way, count]) => {
    const [was = '', is = ''] = way.split('\n');
    return { from: was, to: is, count };
  });
  return { ok: true, from: request.from, to: version, dryRun: request.dryRun, moved, states, blocked };
};

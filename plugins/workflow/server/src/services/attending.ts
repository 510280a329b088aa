import type { Viewer } from '../core/definition';
import { actAs, enrol, holdsAnother, type Enrolment } from '../core/enrol';
import type { Participant } from '../core/instance';
import { notFound, type Refusal } from '../core/refusal';
import { commit } from '../store/commit';
import { holdInstance, lockInstance, readStanding } from '../store/load';
import type { Transaction } from '../store/sql';
import { versionOf, type Registered } from './binding';
import { editRefusal } from './editing';
import { take } from './holding';
import { doneOf, type Caller, type Done } from './sending';
import type { Standpoints } from './standpoint';

/** For what the application does beside the events, in transactions of its own. */

/** How a caller stands to a subject that stays as it is until the transaction ends. */
export interface Attendance {
  path: string;
  done: boolean;
  viewer: Viewer;
  participants: Participant[];
  /** The role in which the caller may do what these roles may do; else the refusal. */
  actAs: (by: string[]) => ReturnType<typeof actAs>;
  /** What keeps the caller from editing these fields as a record now; null when nothing does. */
  refusesEdit: (fields: string[]) => Refusal | null;
}

export const createAttending = ({ standpoint }: Pick<Standpoints, 'standpoint'>) => {
  /**
   * For what the application writes beside the subject (its own records) by the caller's roles and the subject's state:
   * both stay as they are until the transaction ends. Null when the subject isn't there or not theirs to know of.
   * Who will enrol somebody in the same transaction says so: two who hold it together could not both change it.
   */
  const attend = async (
    trx: Transaction,
    registered: Registered,
    subjectId: string,
    caller: Caller,
    now: Date,
    { willEnrol = false } = {},
  ): Promise<Attendance | null> => {
    const hold = willEnrol ? lockInstance : holdInstance;
    const instance = await hold(trx, registered.subject.uid, subjectId);
    if (!instance) return null;
    const { definition } = versionOf(registered, instance.version);
    const { actor, standing, viewer } = await standpoint(trx, instance, caller, now);
    if (!viewer) return null;
    const { path, done } = instance;
    const { participants } = standing;
    return {
      path,
      done,
      viewer,
      participants,
      actAs: (by) => actAs(definition, actor, by),
      refusesEdit: (fields) => editRefusal(registered, instance, actor, fields),
    };
  };

  /**
   * Lets people join or leave a role beside the events of the machine, in the caller's transaction (which must be rolled
   * back when this throws). Recorded in the history like an event. Who is allowed to is the application's to say.
   */
  const enrolIn = async (
    trx: Transaction,
    registered: Registered,
    subjectId: string,
    given: Enrolment,
    now: Date,
  ): Promise<Refusal | Done> => {
    const { subject } = registered;
    const instance = await take(trx, registered, subjectId);
    if (!instance) return notFound();
    const compiled = versionOf(registered, instance.version);
    const { participants } = await readStanding(trx, instance, null, now);
    for (const principal of compiled.definition.exclusiveRoles ? (given.change.start ?? []) : []) {
      const { actedAs } = await readStanding(trx, instance, principal, now);
      const others = actedAs.filter((role) => role !== given.change.role);
      if (others.length > 0) return holdsAnother(others.map((role) => ({ role })));
    }
    const decision = enrol(compiled, { instance, participants }, given);
    if (!decision.ok) return decision;
    const [written] = await commit(
      trx,
      { subject, definition: { name: instance.definition, version: instance.version } },
      [{ subjectId, decision, lastHash: instance.lastHash }],
      now,
    );
    return doneOf(decision, written?.historyIds[0] ?? null);
  };

  return { attend, enrolIn };
};

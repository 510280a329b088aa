import { actingRole, type Actor } from './actor';
import { roleConflicts } from './admit';
import type { Decision } from './decision';
import type { ActingAs, BaseFacts, Definition, ParticipantChange } from './definition';
import type { Compiled, InstanceState, Participant } from './instance';
import { conflict, refuse, refuseByRules, type Refusal } from './refusal';
import { callsOf, tasksOf } from './tasks';

/** What the host application does beside a subject's events: in which role somebody acts, and who joins or leaves. */

/** The role in which this actor may do something that these roles may do; else the refusal. */
export const actAs = <F extends BaseFacts>(
  definition: Definition<F>,
  actor: Actor,
  by: string[],
): Refusal | { ok: true; as: ActingAs } => {
  const as = actingRole(actor, by);
  if (!as) {
    return refuse('forbidden', 'NO_ROLE_FOR_THIS', {
      id: 'Peran Anda pada dokumen ini tidak dapat melakukannya',
      en: 'None of your roles here may do this',
    });
  }
  const against = roleConflicts(definition, actor, as);
  return against.length > 0 ? refuseByRules(against) : { ok: true, as };
};

export interface Enrolment {
  /** What the history calls it. */
  event: string;
  as: ActingAs;
  comment?: string | null;
  data?: Record<string, unknown>;
  change: ParticipantChange;
}

/** Who holds the role after the change: each once, however often it is asked for. */
const turnoverOf = (participants: Participant[], { role, end, start = [] }: ParticipantChange) => {
  const holders = participants.filter((p) => p.role === role).map(({ principal }) => principal);
  const ended = holders.filter((one) => end === 'all' || one === end?.principal);
  const staying = holders.filter((one) => !ended.includes(one));
  return { role, ended, started: [...new Set(start)].filter((one) => !staying.includes(one)) };
};

/** Changes who takes part while the state stays as it is; on record like an event, and the revision counts on. */
export const enrol = <F extends BaseFacts>(
  compiled: Compiled<F>,
  { instance, participants }: { instance: InstanceState; participants: Participant[] },
  { event, as, comment = null, data, change }: Enrolment,
): Refusal | Decision => {
  if (instance.done) {
    return conflict('ALREADY_ENDED', { id: 'Dokumen ini sudah selesai', en: 'This has come to its end' });
  }
  const turnover = turnoverOf(participants, change);
  const others = participants.filter(
    ({ role, principal }) => role !== change.role && turnover.started.includes(principal),
  );
  if (compiled.definition.exclusiveRoles && others.length > 0) return holdsAnother(others);
  const after: InstanceState = { ...instance, revision: instance.revision + 1 };
  const present = [
    ...participants.filter(
      ({ role, principal }) => role !== turnover.role || !turnover.ended.includes(principal),
    ),
    ...turnover.started.map((principal) => ({ role: turnover.role, principal })),
  ];
  return {
    ok: true,
    before: instance,
    after,
    steps: [
      {
        sequence: after.revision,
        event,
        from: instance.path,
        to: instance.path,
        actor: as,
        comment,
        data: data ?? null,
        changes: { participants: [turnover] },
      },
    ],
    subject: {},
    participants: [turnover],
    tasks: tasksOf(compiled, after, present),
    calls: callsOf(compiled, after, present),
    effects: [],
    notices: [],
    // The state and its timers stay.
    reminders: [],
    warnings: [],
    answer: {},
  };
};

export const holdsAnother = (roles: { role: string }[]): Refusal =>
  refuseByRules([
    {
      code: 'ROLE_CONFLICT',
      message: {
        id: 'Orang ini sudah memegang peran lain pada dokumen ini',
        en: 'This person holds or held another role here',
      },
      actual: [...new Set(roles.map(({ role }) => role))].join(', '),
    },
  ]);

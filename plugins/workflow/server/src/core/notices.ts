import type { BaseFacts, Definition, Tell, Text } from './definition';
import type { InstanceState, Participant } from './instance';

/** Whom to tell what, worked out with the decision: those who newly get a task, and whom the definition names. */

export interface Notice {
  principal: string;
  /** The role for which they are told. */
  role: string;
  /** The step it tells of. */
  sequence: number;
  kind: string;
  title: Text;
  /** They are shown the comment of that step. */
  comment: boolean;
  /** The deadline of what they must do, ISO; null where they need do nothing. */
  dueAt: string | null;
  /** Of all subjects of the definition together they are told once a day. */
  daily?: true;
}

const pace = <F extends BaseFacts>({ announce }: Definition<F>): { daily?: true } =>
  announce === 'daily' ? { daily: true } : {};

interface StepDone {
  step: { sequence: number; event: string; to: string; actor: { id: string | null } };
  entered: boolean;
  after: InstanceState;
  participants: Participant[];
  turnovers: { role: string; ended: string[]; started: string[] }[];
}

/** The label of a state; of parallel states all of them. */
export const stateLabel = <F extends BaseFacts>({ labels }: Definition<F>, path: string): Text => {
  const parts = path.split('+').map((part) => labels.states[part] ?? { id: part, en: part });
  return { id: parts.map(({ id }) => id).join(', '), en: parts.map(({ en }) => en).join(', ') };
};

const addressees = ({ to }: Tell, { participants, turnovers }: StepDone): Participant[] => {
  const changed = (list: 'started' | 'ended') =>
    turnovers.flatMap(({ role, [list]: people }) => people.map((principal) => ({ role, principal })));
  return [
    ...participants.filter(({ role }) => to.roles?.includes(role)),
    ...(to.joining ? changed('started') : []),
    ...(to.leaving ? changed('ended') : []),
  ];
};

const onePerPerson = (notices: Notice[]): Notice[] => [
  ...new Map(notices.map((notice) => [`${notice.principal} ${notice.kind}`, notice])).values(),
];

/** What the definition tells of one step, and to whom; never to the person who did it. */
export const toldOf = <F extends BaseFacts>(definition: Definition<F>, done: StepDone): Notice[] => {
  const { tells = [] } = definition;
  const { step, entered } = done;
  return tells
    .filter(({ on, enters }) => on?.includes(step.event) || (entered && enters?.includes(step.to)))
    .flatMap((tell) =>
      onePerPerson(
        addressees(tell, done)
          .filter(({ principal }) => principal !== step.actor.id)
          .map(({ principal, role }) => ({
            principal,
            role,
            sequence: step.sequence,
            kind: tell.kind,
            title: tell.title,
            comment: tell.comment ?? false,
            dueAt: null,
            ...pace(definition),
          })),
      ),
    );
};

/**
 * Adds a notice for everybody who newly has a task. Who is told of the same thing by the definition anyway is told
 * once, in its words, with the deadline of the task.
 */
export const withTasks = <F extends BaseFacts>(
  definition: Definition<F>,
  { before, notices }: { before: InstanceState | null; notices: Notice[] },
  after: InstanceState,
  tasksBefore: Participant[],
  tasks: Participant[],
): Notice[] => {
  const entered = before?.path !== after.path || before.enteredAt.getTime() !== after.enteredAt.getTime();
  const isNew = (task: Participant) =>
    entered || !tasksBefore.some((had) => had.role === task.role && had.principal === task.principal);
  const fresh = tasks.filter(isNew);
  const dueAt = after.dueAt?.toISOString() ?? null;
  const label = stateLabel(definition, after.path);
  const title: Text = { id: `Tugas baru: ${label.id}`, en: `New task: ${label.en}` };
  const sequence = after.revision;
  const isOf = (task: Participant, notice: Notice) =>
    notice.sequence === sequence && notice.principal === task.principal;
  const told = notices.map((notice) =>
    fresh.some((task) => isOf(task, notice)) ? { ...notice, dueAt } : notice,
  );
  const untold = fresh.filter((task) => !notices.some((notice) => isOf(task, notice)));
  return [
    ...told,
    ...onePerPerson(
      untold.map((task) => ({
        ...task,
        sequence,
        kind: 'task',
        title,
        comment: false,
        dueAt,
        ...pace(definition),
      })),
    ),
  ];
};

import type { Actor } from '../core/actor';
import { SYSTEM } from '../core/consequences';
import { begin, decide } from '../core/decide';
import type { Decision, Step } from '../core/decision';
import type { BaseFacts, Definition } from '../core/definition';
import { compile, type Compiled, type InstanceState, type Participant } from '../core/instance';
import { allNodes } from '../core/machine';
import type { Refusal } from '../core/refusal';
import { turnOver } from '../core/turnover';

/** A definition played through by `decide` alone: no Strapi, no database, and a clock that is passed in. */

/** How a subject begins, and what people send. */
export interface Play<F extends BaseFacts> {
  definition: Definition<F>;
  facts: F;
  participants: Participant[];
  now: Date;
  /** Sound data for each event that takes some; with more than one, each is tried. */
  data?: Record<string, object[]>;
  /** Sent with every event. */
  comment?: string;
  /** Whether admins act as well; true unless told otherwise. */
  admins?: boolean;
  /** Events that are left out. */
  without?: string[];
}

/** Where a subject stands, and how it got there. */
export interface Position<F extends BaseFacts> {
  instance: InstanceState;
  facts: F;
  participants: Participant[];
  tasks: Participant[];
  steps: Step[];
}

/** Somebody sends an event, or, by `system`, the moment of a timer has come. */
export interface Move {
  by: { role: string; principal: string } | 'system';
  event: string;
  data?: object;
}

export interface Table<F extends BaseFacts> {
  play: Play<F>;
  compiled: Compiled<F>;
}

export const tableFor = <F extends BaseFacts>(play: Play<F>): Table<F> => ({
  play,
  compiled: compile(play.definition),
});

const follow = <F extends BaseFacts>(position: Position<F>, decision: Decision): Position<F> => ({
  instance: decision.after,
  facts: { ...position.facts, subject: { ...position.facts.subject, ...decision.subject } },
  participants: turnOver(
    position.participants,
    decision.participants.flatMap(({ role, ended, started }) => [
      ...ended.map((principal) => ({ role, end: { principal } })),
      { role, start: started },
    ]),
  ).participants,
  tasks: decision.tasks,
  steps: [...position.steps, ...decision.steps],
});

export const opening = <F extends BaseFacts>({ play, compiled }: Table<F>): Position<F> => {
  const { facts, participants, now } = play;
  const decision = begin(compiled, facts, participants, { event: 'OPENED', actor: SYSTEM }, now);
  return follow({ instance: decision.after, facts, participants, tasks: [], steps: [] }, decision);
};

const actorOf = <F extends BaseFacts>({ participants, steps }: Position<F>, by: Move['by']): Actor => {
  if (by === 'system') return { kind: 'system' };
  const { role, principal } = by;
  if (role === 'admin') return { kind: 'admin', id: principal, name: 'Admin', held: [{ role }], actedAs: [] };
  return {
    kind: 'person',
    id: principal,
    name: principal,
    held: participants.filter((p) => p.principal === principal).map((p) => ({ role: p.role })),
    actedAs: [...new Set(steps.filter(({ actor }) => actor.id === principal).map(({ actor }) => actor.role))],
  };
};

/** When a move happens: a timer's at its moment, a person's now. */
export const momentOf = <F extends BaseFacts>(
  { instance }: Position<F>,
  { by, event }: Move,
  now: Date,
): Date => (by === 'system' ? new Date(instance.timers[event] ?? now) : now);

/** What comes of a move; the position after it when it is taken. */
export const attempt = <F extends BaseFacts>(
  { play, compiled }: Table<F>,
  position: Position<F>,
  move: Move,
  now: Date,
): { refusal: Refusal } | { refusal: null; decision: Decision; next: Position<F> } => {
  const { instance, facts, participants } = position;
  const { event, data } = move;
  const request = { event, comment: play.comment ?? 'Alasan', ...(data ? { data } : {}) };
  const situation = { instance, facts, participants };
  const answer = decide(
    compiled,
    situation,
    actorOf(position, move.by),
    request,
    momentOf(position, move, now),
  );
  return answer.ok
    ? { refusal: null, decision: answer, next: follow(position, answer) }
    : { refusal: answer };
};

/** Names that no caller may ever send: the engine's beginning, XState's own, and what every object carries. */
const FORGED = ['OPENED', 'xstate.init', 'toString'];

/** What the system sends when told to by an effect, not by a clock. */
const toldToSystem = <F extends BaseFacts>({ events, machine }: Definition<F>): string[] => {
  const clocked = new Set(
    allNodes(machine).flatMap(({ config }) => config.meta?.timers?.map(({ send }) => send)),
  );
  return Object.keys(events).filter((event) => events[event]?.by.includes('system') && !clocked.has(event));
};

/** Everything that anybody could try here: every event, by every participant and an admin, and the system's own. */
export const movesFor = <F extends BaseFacts>(
  {
    definition,
    data = {},
    admins = true,
    without = [],
  }: Pick<Play<F>, 'definition' | 'data' | 'admins' | 'without'>,
  { instance, participants }: Pick<Position<F>, 'participants'> & { instance: Pick<InstanceState, 'timers'> },
): Move[] => {
  const people = [...participants, ...(admins ? [{ role: 'admin', principal: 'admin:1' }] : [])];
  const sent = Object.keys(definition.events)
    .filter((event) => !without.includes(event))
    .flatMap((event) =>
      people.flatMap((by) =>
        (Object.hasOwn(data, event) ? (data[event] ?? []) : [undefined]).map((given): Move => ({
          by,
          event,
          ...(given ? { data: given } : {}),
        })),
      ),
    );
  const own = [...Object.keys(instance.timers), ...toldToSystem(definition)];
  const forged = people.slice(0, 1).flatMap((by) => FORGED.map((event): Move => ({ by, event })));
  return [...sent, ...forged, ...own.map((event): Move => ({ by: 'system', event }))];
};

export interface Told {
  /** A principal, or `system` for a timer whose moment has come. */
  by: string;
  event: string;
  data?: object;
  /** When; the play's own moment unless told otherwise. */
  at?: Date;
}

/** Plays a story through; throws with the refusal where a move is not taken. */
export const playThrough = <F extends BaseFacts>(play: Play<F>, story: Told[]): Position<F> => {
  const table = tableFor(play);
  return story.reduce((position, { by, event, data, at = play.now }) => {
    const role = position.participants.find(({ principal }) => principal === by)?.role ?? 'admin';
    const who: Move['by'] = by === 'system' ? 'system' : { role, principal: by };
    const tried = attempt(table, position, { by: who, event, ...(data ? { data } : {}) }, at);
    if (tried.refusal) {
      const { code, errors = [] } = tried.refusal;
      throw new Error(`${event} by ${by} in ${position.instance.path}: ${code} ${JSON.stringify(errors)}`);
    }
    return tried.next;
  }, opening(table));
};

import { labelOf, type BaseFacts, type Input, type Reason, type Text, type VotesRef } from './definition';
import { actingRole, type Actor } from './actor';
import { notHere, notOnItsWay, roleConflicts } from './admit';
import type { Situation } from './decision';
import { formFor, jsonSchema } from './forms';
import type { Compiled, Participant } from './instance';
import { allNodes, asList } from './machine';
import { tasksOf } from './tasks';
import { tally, type Ballot } from './votes';

/** What the caller may do now, and for each thing that they may not do: why, and who can mend it. */

export interface EventDescription {
  event: string;
  label: Text;
  allowed: boolean;
  reasons: Reason[];
  comment: 'required' | 'optional' | 'none';
  /** JSON Schema of `data`, null when the event takes none. */
  form: unknown;
  /** How many files may go with it. */
  attachments: number;
}

export interface RouteStep {
  state: string;
  label: Text;
  status: 'done' | 'current' | 'ahead';
  /** Who acted (done) or must act (current, ahead): principals. */
  who: string[];
  at: Date | null;
  /** Of the current state: how the votes stand in it. */
  votes?: StandingVote[];
}

export interface StandingVote {
  state: string;
  role: string;
  need: VotesRef['need'];
  cast: Ballot[];
  /** Principals whose vote is awaited. */
  outstanding: string[];
}

/** The states that an event is sent in: those with a name, not what they stand in. */
const statesWith = <F extends BaseFacts>({ definition: { machine } }: Compiled<F>, event: string): string[] =>
  allNodes(machine)
    .filter(({ path, config }) => path !== '' && config.on?.[event] !== undefined)
    .flatMap(({ path, config }) => allNodes(config, path))
    .filter(({ config }) => config.states === undefined)
    .map(({ path }) => path);

export const describeEvents = <F extends BaseFacts>(
  compiled: Compiled<F>,
  situation: Situation<F>,
  actor: Actor,
  now: Date,
): EventDescription[] => {
  const { instance, facts, participants } = situation;
  return Object.entries(compiled.definition.events).flatMap(([event, spec]) => {
    const as = actingRole(actor, spec.by);
    if (!as) return [];
    const { context, dueAt } = instance;
    const input: Input<F> = {
      facts,
      context,
      event,
      data: {},
      comment: null,
      actor: as,
      participants,
      dueAt,
      now,
    };
    const form = formFor(spec, facts);
    const reasons: Reason[] = compiled.machine.declares(instance.value, event)
      ? [
          ...roleConflicts(compiled.definition, actor, as),
          ...compiled.machine.reasonsAgainst(instance.value, input, { withData: false }),
        ]
      : [elsewhere(compiled, event, situation)];
    return [
      {
        event,
        label: spec.label,
        allowed: reasons.length === 0,
        reasons,
        comment: spec.comment ?? 'none',
        form: form ? jsonSchema(form) : null,
        attachments: spec.attachments ?? 0,
      },
    ];
  });
};

/** Why not here: where else it is sent, as far as the subject can come there. */
const elsewhere = <F extends BaseFacts>(
  compiled: Compiled<F>,
  event: string,
  { facts, instance: { path } }: Situation<F>,
): Reason => {
  const { definition } = compiled;
  const unused = definition.unused?.(facts) ?? [];
  const everywhere = statesWith(compiled, event);
  const states = everywhere.filter((state) => !unused.includes(state));
  if (everywhere.length > states.length && states.length === 0) {
    return { code: 'EVENT_NOT_ALLOWED', message: notOnItsWay(definition, event) };
  }
  const names = (language: 'id' | 'en') =>
    states.map((state) => labelOf(definition, state)[language]).join(', ');
  const base = notHere(definition, event, path);
  const fixer = allNodes(definition.machine).find((node) => node.path === path)?.config.meta?.tasks?.[0];
  return {
    code: 'EVENT_NOT_ALLOWED',
    message:
      states.length === 0
        ? base
        : { id: `${base.id} (hanya pada: ${names('id')})`, en: `${base.en} (only in: ${names('en')})` },
    ...(fixer ? { fixer } : {}),
  };
};

/** The events that a role may send in a state, by the definition alone. */
export const eventsFor = <F extends BaseFacts>(
  { definition, machine }: Compiled<F>,
  value: Situation<F>['instance']['value'],
  role: string,
): string[] =>
  Object.entries(definition.events)
    .filter(([event, spec]) => spec.by.includes(role) && machine.declares(value, event))
    .map(([event]) => event);

const votesIn = <F extends BaseFacts>(
  { machine }: Compiled<F>,
  { value, context }: Situation<F>['instance'],
  participants: Participant[],
): StandingVote[] =>
  machine.active(value).flatMap(({ path, config }) => {
    if (!config.meta?.votes) return [];
    const { role, need } = config.meta.votes;
    return [{ state: path, role, need, ...tally(context, path, role, participants) }];
  });

/** Whether an instance at this path is in this state or in what is within it, with all its regions. */
const holdsIn = (state: string, path: string): boolean =>
  path.split('+').every((part) => part === state || part.startsWith(`${state}.`));

/** The way so far and ahead. `visits` are history entries oldest first: where it went, when, who did it. */
export const describeRoute = <F extends BaseFacts>(
  compiled: Compiled<F>,
  { instance, facts, participants }: Situation<F>,
  visits: { from: string | null; to: string; at: Date; actorId: string | null }[],
): RouteStep[] => {
  const { definition } = compiled;
  const route = definition.route(facts, instance.path);
  const position = route.findIndex((state) => holdsIn(state, instance.path));
  const mustAct = (state: string): string[] => {
    const roles = allNodes(definition.machine)
      .filter(({ path }) => holdsIn(state, path))
      .flatMap(({ config }) => config.meta?.tasks ?? []);
    return participants.filter((p: Participant) => roles.includes(p.role)).map((p) => p.principal);
  };
  const leaving = (state: string) =>
    visits.findLast(({ from, to }) => from !== null && holdsIn(state, from) && !holdsIn(state, to));
  const label = (state: string): Text => labelOf(definition, state);
  const votes = votesIn(compiled, instance, participants);
  const here = route[position] ?? instance.path;
  const current: RouteStep = {
    state: here,
    label: label(here),
    status: 'current',
    who: instance.done
      ? []
      : [...new Set(tasksOf(compiled, instance, participants).map((task) => task.principal))],
    at: instance.enteredAt,
    ...(votes.length > 0 ? { votes } : {}),
  };
  const steps = route.map((state, index): RouteStep => {
    if (index === position) return current;
    const done = leaving(state);
    return done && (position === -1 || index < position)
      ? { state, label: label(state), status: 'done', who: asList(done.actorId ?? undefined), at: done.at }
      : { state, label: label(state), status: 'ahead', who: mustAct(state), at: null };
  });
  if (position !== -1) return steps;
  // Beside the usual way (an appeal, a cancellation): what was passed, then where it stands, then what may follow.
  const passed = steps.filter((step) => step.status === 'done');
  const ahead = instance.done ? [] : steps.filter((step) => step.status === 'ahead');
  return [...passed, current, ...ahead];
};

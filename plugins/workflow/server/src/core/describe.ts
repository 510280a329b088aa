import type { BaseFacts, Input, Reason, Text } from './definition';
import { actingRole, type Actor } from './actor';
import { notHere, roleConflicts, type Situation } from './decide';
import { formFor, jsonSchema } from './forms';
import type { Compiled, Participant } from './instance';
import { allNodes } from './machine';

/** What the caller may do now, and for each thing that they may not do: why, and who can mend it. */

export interface EventDescription {
  event: string;
  label: Text;
  allowed: boolean;
  reasons: Reason[];
  comment: 'required' | 'optional' | 'none';
  /** JSON Schema of `data`, null when the event takes none. */
  form: unknown;
}

export interface RouteStep {
  state: string;
  label: Text;
  status: 'done' | 'current' | 'ahead';
  /** Who acted (done) or must act (current, ahead): principals. */
  who: string[];
  at: Date | null;
}

const statesWith = <F extends BaseFacts>({ definition }: Compiled<F>, event: string): string[] =>
  allNodes(definition.machine)
    .filter(({ config }) => config.on?.[event] !== undefined)
    .map(({ path }) => path)
    .filter((path) => path !== '');

export const describeEvents = <F extends BaseFacts>(
  compiled: Compiled<F>,
  { instance, facts }: Situation<F>,
  actor: Actor,
  now: Date,
): EventDescription[] =>
  Object.entries(compiled.definition.events).flatMap(([event, spec]) => {
    const as = actingRole(actor, spec.by);
    if (!as) return [];
    const { context, dueAt } = instance;
    const input: Input<F> = { facts, context, event, data: {}, comment: null, actor: as, dueAt, now };
    const form = formFor(spec, facts);
    const reasons: Reason[] = compiled.machine.declares(instance.value, event)
      ? [
          ...roleConflicts(compiled.definition, actor, as),
          ...compiled.machine.reasonsAgainst(instance.value, input, { withData: false }),
        ]
      : [elsewhere(compiled, event, instance.path)];
    return [
      {
        event,
        label: spec.label,
        allowed: reasons.length === 0,
        reasons,
        comment: spec.comment ?? 'none',
        form: form ? jsonSchema(form) : null,
      },
    ];
  });

const elsewhere = <F extends BaseFacts>(compiled: Compiled<F>, event: string, path: string): Reason => {
  const { definition } = compiled;
  const states = statesWith(compiled, event);
  const names = (language: 'id' | 'en') =>
    states.map((state) => definition.labels.states[state]?.[language] ?? state).join(', ');
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

/** The way so far and ahead. `visits` are history entries oldest first: where it went, when, who did it. */
export const describeRoute = <F extends BaseFacts>(
  compiled: Compiled<F>,
  { instance, facts, participants }: Situation<F>,
  visits: { from: string | null; to: string; at: Date; actorId: string | null }[],
): RouteStep[] => {
  const { definition } = compiled;
  const nodes = new Map(allNodes(definition.machine).map(({ path, config }) => [path, config]));
  const route = definition.route(facts, instance.path);
  const position = route.indexOf(instance.path);
  const left = new Map<string, { at: Date; who: string[] }>();
  for (const { from, to, at, actorId } of visits) {
    if (from !== null && from !== to) left.set(from, { at, who: actorId === null ? [] : [actorId] });
  }
  const mustAct = (state: string): string[] => {
    const roles = nodes.get(state)?.meta?.tasks ?? [];
    return participants.filter((p: Participant) => roles.includes(p.role)).map((p) => p.principal);
  };
  const label = (state: string): Text => definition.labels.states[state] ?? { id: state, en: state };
  const steps = route.map((state, index): RouteStep => {
    if (state === instance.path) {
      return { state, label: label(state), status: 'current', who: mustAct(state), at: instance.enteredAt };
    }
    const done = left.get(state);
    return done && (position === -1 || index < position)
      ? { state, label: label(state), status: 'done', who: done.who, at: done.at }
      : { state, label: label(state), status: 'ahead', who: mustAct(state), at: null };
  });
  if (position !== -1) return steps;
  // Beside the usual way (an appeal, a cancellation): what was passed, then where it stands, then what may follow.
  const passed = steps.filter((step) => step.status === 'done');
  const current: RouteStep = {
    state: instance.path,
    label: label(instance.path),
    status: 'current',
    who: mustAct(instance.path),
    at: instance.enteredAt,
  };
  const ahead = instance.done ? [] : steps.filter((step) => step.status === 'ahead');
  return [...passed, current, ...ahead];
};

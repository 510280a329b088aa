import type { EventSpec, GuardRef, MachineConfig, StateConfig, Text, TransitionConfig } from './definition';
import { resolveTarget } from './checks';
import { PLAIN, voiceOf, wordOf, type Labels, type Voice } from './diff-voice';
import { canonical } from './hashing';
import { allNodes, asList } from './machine';

/** What differs between two versions of a definition, in sentences for people. */

/** A definition as it is recorded in the database: machine, senders and forms. */
export interface Content {
  name: string;
  version: number;
  machine: MachineConfig;
  events: Record<string, { by: EventSpec['by']; comment: string; form: unknown }>;
}

export interface Difference {
  kind: 'added' | 'removed' | 'changed';
  /** What it is about, such as `review: SUBMIT_REVIEW`. */
  where: string;
  before: string | null;
  after: string | null;
  message: Text;
}

type Line = [where: string, what: string];

const listed = (names: string[] | undefined, word: string): string[] =>
  names && names.length > 0 ? [`${word} ${names.join(', ')}`] : [];

/** A state, by the path that leads to it. */
interface Place {
  machineId: string;
  path: string;
}

const wayOf = (
  { words, state }: Voice,
  { machineId, path }: Place,
  { target, guard, actions, reenter }: TransitionConfig,
): string => {
  const { when, rules, dataRules }: GuardRef['params'] = guard?.params ?? {};
  return [
    target === undefined
      ? words.stays
      : `${words.to} ${state(resolveTarget(machineId, path, target) ?? target)}`,
    ...listed(when, words.when),
    ...listed([...asList(rules), ...asList(dataRules)], words.requires),
    ...listed(actions, words.does),
    ...(reenter ? [words.anew] : []),
  ].join('; ');
};

const waysOf = (voice: Voice, from: Place, ways: TransitionConfig | TransitionConfig[]): string =>
  asList(ways)
    .map((way) => wayOf(voice, from, way))
    .join(' | ');

const linesOfState = (
  voice: Voice,
  from: Place,
  { on, always, onDone, meta, entry, exit, type }: StateConfig,
): Line[] => {
  const { words, state, event, role } = voice;
  const { path } = from;
  const place = path === '' ? words.everywhere : state(path);
  const optional = (where: string, text: string): Line[] => (text === '' ? [] : [[where, text]]);
  return [
    ...optional(`${words.state} ${state(path)}`, path === '' ? '' : words[type ?? 'state']),
    ...Object.entries(on ?? {}).map(([name, ways]): Line => [
      `${place}: ${event(name)}`,
      waysOf(voice, from, ways),
    ]),
    ...optional(`${place}: ${words.atOnce}`, waysOf(voice, from, asList(always))),
    ...optional(`${place}: ${words.whenDone}`, onDone ? wayOf(voice, from, onDone) : ''),
    ...optional(`${place}: ${words.onEntry}`, asList(entry).join(', ')),
    ...optional(`${place}: ${words.onExit}`, asList(exit).join(', ')),
    ...optional(`${place}: ${words.tasks}`, asList(meta?.tasks).map(role).join(', ')),
    ...optional(`${place}: ${words.escalation}`, asList(meta?.escalation).map(role).join(', ')),
    ...asList(meta?.timers).map(({ at, send, deadline }): Line => [
      `${place}: ${words.timer} ${event(send)}`,
      `${at}${deadline ? ` (${words.deadline})` : ''}`,
    ]),
    ...Object.entries(meta?.votes?.need ?? {}).map(([name, need]): Line => [
      `${place}: ${words.votesFor} ${event(name)}`,
      `${String(need)} ${words.of} ${role(meta?.votes?.role ?? '')}`,
    ]),
    ...Object.entries(meta?.appoints ?? {}).map(([appointed, formula]): Line => [
      `${place}: ${words.appoints} ${role(appointed)}`,
      formula,
    ]),
    ...Object.entries(meta?.editable ?? {}).map(([field, by]): Line => [
      `${place}: ${words.field} ${field}`,
      `${words.editedBy} ${by.map(role).join(', ')}`,
    ]),
  ];
};

const linesOf = (voice: Voice, { machine, events }: Content): Line[] => {
  const { words, event, role } = voice;
  return [
    ...allNodes(machine).flatMap(({ path, config }) =>
      linesOfState(voice, { machineId: machine.id, path }, config),
    ),
    ...Object.entries(events).flatMap(([name, { by, comment, form }]): Line[] => [
      [`${words.event} ${event(name)}: ${words.sentBy}`, by.map(role).join(', ')],
      [`${words.event} ${event(name)}: ${words.comment}`, wordOf(words, comment)],
      [`${words.event} ${event(name)}: ${words.form}`, canonical(form)],
    ]),
  ];
};

type Told = Record<keyof Text | 'plain', Line>;

/** Every line in all voices, by its plain place. */
const toldOf = (labels: Labels, content: Content): Map<string, Told> => {
  const id = linesOf(voiceOf(labels, 'id'), content);
  const en = linesOf(voiceOf(labels, 'en'), content);
  return new Map(
    linesOf(PLAIN, content).map((plain, at) => [
      plain[0],
      { plain, id: id[at] ?? plain, en: en[at] ?? plain },
    ]),
  );
};

const added = (is: Told): Text => ({
  id: `Baru: ${is.id[0]} (${is.id[1]})`,
  en: `New: ${is.en[0]} (${is.en[1]})`,
});

const removed = (was: Told): Text => ({
  id: `Dihapus: ${was.id[0]} (${was.id[1]})`,
  en: `Gone: ${was.en[0]} (${was.en[1]})`,
});

const changed = (was: Told, is: Told): Text =>
  is.plain[0].endsWith(': form')
    ? { id: `Isian berubah: ${is.id[0]}`, en: `The form changed: ${is.en[0]}` }
    : {
        id: `Berubah: ${is.id[0]}, dari "${was.id[1]}" menjadi "${is.id[1]}"`,
        en: `Changed: ${is.en[0]}, from "${was.en[1]}" to "${is.en[1]}"`,
      };

/**
 * Differences from the older to the newer one, in the order of the newer; empty when nothing but labels differs.
 * @param labels what states, events and roles are called in the sentences
 */
export const differences = (labels: Labels, older: Content, newer: Content): Difference[] => {
  const before = toldOf(labels, older);
  const after = toldOf(labels, newer);
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((where): Difference[] => {
    const [was, is] = [before.get(where), after.get(where)];
    const values = { where, before: was?.plain[1] ?? null, after: is?.plain[1] ?? null };
    if (values.before === values.after) return [];
    if (!was) return is ? [{ kind: 'added', ...values, message: added(is) }] : [];
    if (!is) return [{ kind: 'removed', ...values, message: removed(was) }];
    return [{ kind: 'changed', ...values, message: changed(was, is) }];
  });
};

import type { EventSpec, GuardRef, MachineConfig, StateConfig, Text, TransitionConfig } from './definition';
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

const listed = (names: string[] | undefined, word: string): string[] =>
  names && names.length > 0 ? [`${word} ${names.join(', ')}`] : [];

const wayOf = ({ target, guard, actions, reenter }: TransitionConfig): string => {
  const { when, rules, dataRules }: GuardRef['params'] = guard?.params ?? {};
  return [
    target === undefined ? 'stays' : `to ${target.replace(/^#[^.]*\.?/, '')}`,
    ...listed(when, 'when'),
    ...listed([...asList(rules), ...asList(dataRules)], 'requires'),
    ...listed(actions, 'does'),
    ...(reenter ? ['begins anew'] : []),
  ].join('; ');
};

const waysOf = (ways: TransitionConfig | TransitionConfig[]): string => asList(ways).map(wayOf).join(' | ');

const linesOfState = (path: string, { on, always, onDone, meta, entry, exit, type }: StateConfig) => {
  const place = path === '' ? 'everywhere' : path;
  const optional = (where: string, text: string): [string, string][] => (text === '' ? [] : [[where, text]]);
  return [
    ...(path === '' ? [] : [[`state ${path}`, type ?? 'state'] as [string, string]]),
    ...Object.entries(on ?? {}).map(([event, ways]): [string, string] => [
      `${place}: ${event}`,
      waysOf(ways),
    ]),
    ...optional(`${place}: at once`, waysOf(asList(always))),
    ...optional(`${place}: when done`, onDone ? wayOf(onDone) : ''),
    ...optional(`${place}: on entry`, asList(entry).join(', ')),
    ...optional(`${place}: on exit`, asList(exit).join(', ')),
    ...optional(`${place}: tasks`, asList(meta?.tasks).join(', ')),
    ...optional(`${place}: escalation`, asList(meta?.escalation).join(', ')),
    ...asList(meta?.timers).map(({ at, send, deadline }): [string, string] => [
      `${place}: timer ${send}`,
      `${at}${deadline ? ' (deadline)' : ''}`,
    ]),
    ...Object.entries(meta?.editable ?? {}).map(([field, by]): [string, string] => [
      `${place}: field ${field}`,
      `edited by ${by.join(', ')}`,
    ]),
  ];
};

const linesOf = ({ machine, events }: Content): Map<string, string> =>
  new Map([
    ...allNodes(machine).flatMap(({ path, config }) => linesOfState(path, config)),
    ...Object.entries(events).flatMap(([event, { by, comment, form }]): [string, string][] => [
      [`event ${event}: sent by`, by.join(', ')],
      [`event ${event}: comment`, comment],
      [`event ${event}: form`, canonical(form)],
    ]),
  ]);

const sentence = (
  kind: Difference['kind'],
  where: string,
  before: string | null,
  after: string | null,
): Text => {
  const isForm = where.endsWith(': form');
  if (kind === 'added')
    return { id: `Baru: ${where} (${after ?? ''})`, en: `New: ${where} (${after ?? ''})` };
  if (kind === 'removed')
    return { id: `Dihapus: ${where} (${before ?? ''})`, en: `Gone: ${where} (${before ?? ''})` };
  return isForm
    ? { id: `Isian berubah: ${where}`, en: `The form changed: ${where}` }
    : {
        id: `Berubah: ${where}, dari "${before ?? ''}" menjadi "${after ?? ''}"`,
        en: `Changed: ${where}, from "${before ?? ''}" to "${after ?? ''}"`,
      };
};

/** Differences from the older to the newer one, in the order of the newer; empty when nothing but labels differs. */
export const differences = (older: Content, newer: Content): Difference[] => {
  const before = linesOf(older);
  const after = linesOf(newer);
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((where) => {
    const [was, is] = [before.get(where) ?? null, after.get(where) ?? null];
    if (was === is) return [];
    const kind = was === null ? 'added' : is === null ? 'removed' : 'changed';
    return [{ kind, where, before: was, after: is, message: sentence(kind, where, was, is) }];
  });
};

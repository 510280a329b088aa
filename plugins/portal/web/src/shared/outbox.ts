import { session } from '../api/session';

/**
 * What was written without a network, on this device, until it is sent. Each has a key of its own, so that sending it
 * again after an answer that got lost writes nothing twice. Kept per person, also when the person signs out: it is not
 * on the server yet.
 */

export interface Waiting<T> {
  key: string;
  data: T;
  /** Why the server refused it; it stays until it is mended or thrown away. */
  problem?: string;
}

const nameOf = (box: string): string => `kinerja.outbox.${session.userId() ?? ''}.${box}`;

const listeners = new Set<() => void>();
/** The list as last parsed: the same object as long as nothing changed. */
const parsed = new Map<string, { text: string; list: Waiting<never>[] }>();

export const readOutbox = <T>(box: string): Waiting<T>[] => {
  const name = nameOf(box);
  const text = localStorage.getItem(name) ?? '[]';
  const known = parsed.get(name);
  if (known?.text === text) return known.list;
  const list = JSON.parse(text) as Waiting<never>[];
  parsed.set(name, { text, list });
  return list;
};

const write = <T>(box: string, list: Waiting<T>[]): void => {
  localStorage.setItem(nameOf(box), JSON.stringify(list));
  for (const listener of listeners) listener();
};

export const putInOutbox = <T>(box: string, item: Waiting<T>): void =>
  write(box, [...readOutbox<T>(box).filter(({ key }) => key !== item.key), item]);

export const takeFromOutbox = (box: string, key: string): void =>
  write(
    box,
    readOutbox(box).filter((item) => item.key !== key),
  );

/** Tells of changes, of other tabs too. */
export const watchOutbox = (listener: () => void): (() => void) => {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
};

import type { Core } from '@strapi/types';
import type { Letters } from '../mail/letters';
import type { Fold } from '../store/fold';
import type { Host } from './binding';
import { createEngine, type Engine } from './engine';
import { createRegistry, type Registry } from './registry';

/** The engine of one Strapi instance, reached by `workflowOf(strapi)`. */
export interface Workflow extends Engine {
  registry: Registry;
  host: () => Host;
  /** Tells the engine who logins are. */
  setHost: (host: Host) => void;
  /** What mails say; null as long as the application has set nothing. */
  letters: () => Letters | null;
  setLetters: (letters: Letters) => void;
  /** What the application wants done each hour, by name; on one node at a time, whatever the others' chores come to. */
  chores: Map<string, (now: Date) => Promise<void>>;
  /** Sums of the application's own, folded together with the engine's. */
  folds: Fold[];
  /** The engine's clock; tests may put another in its place. */
  clock: { now: () => Date };
}

export const createWorkflow = (strapi: Core.Strapi): Workflow => {
  let current: Host | null = null;
  let letters: Letters | null = null;
  const host = (): Host => {
    if (!current)
      throw new Error('workflow: no host was set; call setHost in the register function of the application');
    return current;
  };
  const registry = createRegistry(strapi);
  return {
    ...createEngine(strapi, host, registry),
    registry,
    host,
    setHost(next) {
      current = next;
    },
    letters: () => letters,
    setLetters(next) {
      letters = next;
    },
    chores: new Map(),
    folds: [],
    clock: { now: () => new Date() },
  };
};

export const workflowOf = (strapi: Core.Strapi): Workflow => strapi.plugin('workflow').service('workflow');

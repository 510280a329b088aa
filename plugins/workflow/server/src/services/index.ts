import type { Core } from '@strapi/types';
import type { Host } from './binding';
import { createEngine, type Engine } from './engine';
import { createRegistry, type Registry } from './registry';

/** The engine of one Strapi instance, reached by `workflowOf(strapi)`. */
export interface Workflow extends Engine {
  registry: Registry;
  host: () => Host;
  /** Tells the engine who logins are. */
  setHost: (host: Host) => void;
  /** The engine's clock; tests may put another in its place. */
  clock: { now: () => Date };
}

export const createWorkflow = (strapi: Core.Strapi): Workflow => {
  let current: Host | null = null;
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
    clock: { now: () => new Date() },
  };
};

export const workflowOf = (strapi: Core.Strapi): Workflow => strapi.plugin('workflow').service('workflow');

import type { Core } from '@strapi/types';
import type { Definition } from '../core/definition';
import type { Binding } from './binding';
import { createRegistry } from './registry';

/** What is refused before the application starts. */

const both = (text: string) => ({ id: text, en: text });

const definition = (effects: Definition['effects']): Definition => ({
  name: 'leave',
  version: 1,
  subject: 'api::leave.leave',
  machine: {
    id: 'leave',
    context: {},
    initial: 'open',
    states: { open: { on: { CLOSE: { target: 'closed' } } }, closed: { type: 'final' } },
  },
  labels: { roles: {}, states: { open: both('Open'), closed: both('Closed') } },
  events: { CLOSE: { label: both('Close'), by: ['admin'] } },
  guards: {},
  conditions: {},
  assigns: {},
  actions: {},
  timers: {},
  ...(effects ? { effects } : {}),
  ownedFields: [],
  route: () => ['open', 'closed'],
});

const adding = (declared: string[], done: string[]) => () => {
  const binding: Binding = {
    definition: definition(Object.fromEntries(declared.map((name) => [name, both(name)]))),
    createdBy: 'anyone',
    loadFacts: () => Promise.resolve(null),
    effects: Object.fromEntries(done.map((name) => [name, () => Promise.resolve()])),
  };
  createRegistry({} as Core.Strapi).add(binding);
};

describe('a definition and its binding', () => {
  it('agree on the effects', () => {
    expect(adding(['mail', 'document'], ['document', 'mail'])).not.toThrow();
    expect(adding([], [])).not.toThrow();
  });

  it('are refused when nothing is done for a declared effect', () => {
    expect(adding(['mail', 'document'], ['mail'])).toThrow(
      'effect "document" is declared, but the binding does nothing for it',
    );
  });

  it('are refused when something is done that is not declared', () => {
    expect(adding([], ['mail'])).toThrow(
      'the binding does effect "mail", which the definition does not declare',
    );
  });
});

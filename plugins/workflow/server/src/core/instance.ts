import type { BaseFacts, Context, Definition } from './definition';
import { compileMachine } from './machine';
import type { CompiledMachine, StateValue } from './machine';

export interface Compiled<F extends BaseFacts = BaseFacts> {
  definition: Definition<F>;
  machine: CompiledMachine<F>;
}

export const compile = <F extends BaseFacts>(definition: Definition<F>): Compiled<F> => ({
  definition,
  machine: compileMachine(definition),
});

export interface Participant {
  role: string;
  principal: string;
}

/** Moments at which the system acts by itself, by the event that it then sends. ISO instants. */
export type Timers = Record<string, string>;

export interface InstanceState {
  value: StateValue;
  path: string;
  context: Context;
  revision: number;
  enteredAt: Date;
  dueAt: Date | null;
  timers: Timers;
  done: boolean;
}

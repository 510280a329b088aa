import type { ZodType } from 'zod';

/**
 * The vocabulary of the engine. A definition is code, but its machine is plain JSON: guards, conditions, actions,
 * timers and roles are named in it and looked up here, so that it can be hashed, compared, drawn and one day edited.
 */

/** A sentence for people, in both languages of the product. */
export interface Text {
  id: string;
  en: string;
}

/** Why something is refused or warned about, and who can mend it. `actual` is the figure that was found. */
export interface Reason {
  code: string;
  message: Text;
  /** A role of the definition, or `admin`. */
  fixer?: string;
  path?: string;
  actual?: string | number;
}

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Context = Record<string, Json>;
/** Fields of the subject (the Strapi entry that is driven), by attribute name. */
export type Fields = Record<string, unknown>;

/** What guards may look at; loaded in one query before deciding. `subject` holds the entry's own fields. */
export interface BaseFacts {
  subject: Fields;
}

export interface ActingAs {
  id: string | null;
  name: string;
  role: string;
  onBehalfOf?: { id: string; name: string };
}

/** What every guard, condition, assign, action and timer is given. `data` is parsed by the event's form. */
export interface Input<F extends BaseFacts = BaseFacts> {
  facts: F;
  context: Context;
  event: string;
  data: Record<string, unknown>;
  comment: string | null;
  actor: ActingAs;
  /** Who holds which role now. */
  participants: { role: string; principal: string }[];
  /** Deadline of the present state. */
  dueAt: Date | null;
  now: Date;
}

export interface ParticipantChange {
  role: string;
  /** Ends the terms of all who hold the role, or of this one only. */
  end?: 'all' | { principal: string };
  start?: string[];
}

export interface EffectRequest {
  name: string;
  params?: Record<string, Json>;
}

/** What an action wants done; the engine does it in the same transaction (effects: after it). */
export interface Outcome {
  subject?: Fields;
  /** Fields to keep in the history even where they stay as they are: what exactly was submitted or agreed. */
  record?: string[];
  participants?: ParticipantChange[];
  /** Moves the deadline of the present state. */
  dueAt?: Date;
  warnings?: Reason[];
  effects?: EffectRequest[];
  /** Told to the caller beside state and revision. */
  answer?: Record<string, unknown>;
}

/**
 * A function of a definition. Declared as a method's type, which TypeScript compares bivariantly, so that definitions
 * over different facts can stand in one registry; each is only ever called with the facts its own binding loads.
 */
type Fn<I, O> = { call(input: I): O }['call'];

/** A rule: null when it holds, else the reason why not. */
export type Guard<F extends BaseFacts> = Fn<Input<F>, Reason | null>;
/** Chooses between ways; says nothing about permission. */
export type Condition<F extends BaseFacts> = Fn<Input<F>, boolean>;
export type Assign<F extends BaseFacts> = Fn<Input<F>, Context>;
export type Action<F extends BaseFacts> = Fn<Input<F>, Outcome>;
/** When a timer fires, or null when it doesn't apply. */
export type Timer<F extends BaseFacts> = Fn<Pick<Input<F>, 'facts' | 'context' | 'now'>, Date | null>;
/** The moments before a timer's own (`due`) at which those who must act are reminded; any order. */
export type Reminder<F extends BaseFacts> = Fn<{ facts: F; context: Context; due: Date }, Date[]>;
/** Who is to hold a role: principals. An empty list leaves it to those who hold it. */
export type Formula<F extends BaseFacts> = Fn<
  Pick<Input<F>, 'facts' | 'context' | 'participants' | 'now'>,
  string[]
>;

export interface GuardRef {
  type: 'requires';
  params: {
    /** Conditions that choose this way. */
    when?: string[];
    /** Rules that need facts alone: asked before the person acts as well, to say why not. */
    rules?: string[];
    /** Rules that need what the person sends. */
    dataRules?: string[];
  };
}

export interface TransitionConfig {
  target?: string;
  guard?: GuardRef;
  actions?: string[];
  reenter?: boolean;
}

export interface TimerRef {
  /** Name of the timer that computes the moment. */
  at: string;
  /** The system event it sends. */
  send: string;
  /** True when the moment is a person's deadline, shown as `dueAt`. */
  deadline?: boolean;
  /** Name of the reminder that gives the moments at which people are reminded of it. */
  remind?: string;
}

/** Whom to tell in the application what has happened, beside those who get a task. Nobody is told of their own deed. */
export interface Tell {
  /** What sort of notice it is, for programs that show it. */
  kind: string;
  /** Told when one of these events has happened … */
  on?: string[];
  /** … or one of these states was entered. */
  enters?: string[];
  to: {
    roles?: string[];
    /** Those who took a role by this very event. */
    joining?: true;
    /** Those who lost one by it. */
    leaving?: true;
  };
  title: Text;
  /** Shows them the comment of the event. */
  comment?: true;
}

/** Each holder of the role votes once; an event takes its way when that many have sent it, or all who hold the role. */
export interface VotesRef {
  role: string;
  /** By event of this state. */
  need: Record<string, number | 'all'>;
}

export interface StateMeta {
  /** Roles that must act here: each gets a task. */
  tasks?: string[];
  /** Once the context says `escalated`, the first of these roles that somebody holds gets a task as well. */
  escalation?: string[];
  timers?: TimerRef[];
  /** Events that take several people of one role. */
  votes?: VotesRef;
  /** Roles that are filled when this state is entered: role → name of the formula. */
  appoints?: Record<string, string>;
  /** Fields of the subject that may be edited as a record here, and by whom. */
  editable?: Record<string, string[]>;
}

export interface StateConfig {
  initial?: string;
  type?: 'final' | 'parallel';
  states?: Record<string, StateConfig>;
  on?: Record<string, TransitionConfig | TransitionConfig[]>;
  always?: TransitionConfig | TransitionConfig[];
  onDone?: TransitionConfig;
  entry?: string[];
  exit?: string[];
  meta?: StateMeta;
}

export interface MachineConfig extends StateConfig {
  id: string;
  context: Context;
}

export type Form = ZodType<Record<string, unknown>>;

/** Where the form depends on the subject: all of them by name, and which one applies. */
export interface FormChoice<F extends BaseFacts> {
  variants: Record<string, Form>;
  choose(facts: F): string;
}

export interface EventSpec<F extends BaseFacts = BaseFacts> {
  label: Text;
  /** Roles that may send it; `system` alone means that no caller may. */
  by: string[];
  /** The form of `data`; none means that no data is taken. */
  data?: Form | FormChoice<F>;
  comment?: 'required' | 'optional';
  /** How many files may go with it; none where nothing is said. */
  attachments?: number;
}

export interface HistoryEntry {
  id: string;
  sequence: number;
  event: string;
  from: string | null;
  to: string;
  actor: { id: string | null; name: string; role: string };
  onBehalfOf: { id: string; name: string } | null;
  comment: string | null;
  data: Record<string, unknown> | null;
  changes: Record<string, unknown> | null;
  at: Date;
  hash: string;
}

/** Who looks: the roles held now, those held before, and until when. */
export interface Viewer {
  principal: string;
  roles: string[];
  formerRoles: string[];
  /** For a former participant: the end of the term; nothing after it is shown. */
  until: Date | null;
}

/** From an earlier version to the one it stands in. States keep their names unless told otherwise. */
export interface Migration {
  from: number;
  /** Old path of a state → new path. */
  states?: Record<string, string>;
  /** Given the old context with the new machine's defaults added. */
  context?: (context: Context) => Context;
}

export interface Definition<F extends BaseFacts = BaseFacts> {
  /** Name and version identify it for ever; a changed machine needs a new version. */
  name: string;
  version: number;
  /** Strapi uid of the content type it drives. */
  subject: string;
  machine: MachineConfig;
  labels: { states: Record<string, Text>; roles: Record<string, Text> };
  events: Record<string, EventSpec<F>>;
  guards: Record<string, Guard<F>>;
  conditions: Record<string, Condition<F>>;
  assigns: Record<string, Assign<F>>;
  actions: Record<string, Action<F>>;
  timers: Record<string, Timer<F>>;
  reminders?: Record<string, Reminder<F>>;
  /** The effects that actions may ask for, by name, with what people call them. The binding says what each does. */
  effects?: Record<string, Text>;
  tells?: Tell[];
  formulas?: Record<string, Formula<F>>;
  /** Fields of the subject that the engine alone writes. */
  ownedFields: string[];
  /** Fields that are given when the entry is made, and never change. */
  fixedFields?: string[];
  /** The usual way through the states as seen from where it stands, for the route map. */
  route(facts: F, path: string): string[];
  /** States that the subject never comes to, by an option that is off for it: nobody reads of them. */
  unused?(facts: F): string[];
  /** With true, nobody acts in two roles on the same subject, by delegation either. */
  exclusiveRoles?: boolean;
  /** The role that arranges who takes part, named where roles are in conflict; `admin` unless told otherwise. */
  arrangedBy?: string;
  /** Takes out of a history entry what this viewer may not see yet. */
  redact?: (entry: HistoryEntry, viewer: Viewer, state: string) => HistoryEntry;
  /**
   * Roles of what its subjects stand within (see the binding) that are roles here too: same people, same dates, same
   * stand-ins. Without it subjects stand by themselves.
   */
  inherits?: string[];
  /**
   * By path of a state: its tasks stand only while what the subject stands within is in one of these states, for
   * nothing can be done about them else. They come back with it.
   */
  tasksWhile?: Record<string, string[]>;
  /**
   * States that are nobody's business but some people's: all others, and whoever reads the record, are told that the
   * subject still stands `as` it did before, with the history up to there. By path.
   */
  discreet?: Record<string, { as: string; shownTo: string[] }>;
  /** `daily`: of all its subjects together a person is told once a day; `each` unless said. */
  announce?: 'each' | 'daily';
  /** Roles that nobody may act in for somebody else. */
  notDelegable?: string[];
  /** Fields of the subject that hold what an erasure takes away. */
  personalFields?: string[];
  /** How open instances of earlier versions come to this one. */
  migrations?: Migration[];
}

/** Gives a definition literal its type; checks happen when it is registered. */
export const defineWorkflow = <F extends BaseFacts>(definition: Definition<F>): Definition<F> => definition;

/** The event's specification; an event that is not declared has none, whatever its name (`toString`). */
export const specOf = <F extends BaseFacts>({ events }: Definition<F>, event: string): EventSpec<F> | null =>
  Object.hasOwn(events, event) ? (events[event] ?? null) : null;

/** What people call a state; of regions that hold together, each by its own name. */
export const labelOf = ({ labels }: Pick<Definition, 'labels'>, path: string): Text => {
  const parts = path.split('+').map((part) => labels.states[part] ?? { id: part, en: part });
  return { id: parts.map(({ id }) => id).join(' · '), en: parts.map(({ en }) => en).join(' · ') };
};

/** `guard: requires({ rules: ['weightsAre100'] })` */
export const requires = (params: GuardRef['params']): GuardRef => ({ type: 'requires', params });

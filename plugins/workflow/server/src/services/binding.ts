import type { Actor } from '../core/actor';
import type { BaseFacts, Definition, Json, Text } from '../core/definition';
import type { Decision } from '../core/decision';
import type { Compiled, Participant } from '../core/instance';
import type { FieldError } from '../core/field-errors';
import type { Refusal } from '../core/refusal';
import type { SubjectSchema } from '../store/subjects';
import type { Queryable, Transaction } from '../store/sql';

/** What ties a pure definition to the world: how its facts are loaded and what else a decision writes. */

export interface FactsRequest {
  subjectId: string;
  /** Absent when someone only looks. */
  event?: string;
  /** As it was sent, not yet checked. */
  data?: unknown;
  now: Date;
}

export interface EffectCall {
  subjectType: string;
  subjectId: string;
  sequence: number;
  name: string;
  params: Record<string, Json>;
  /** The same at every repeat: what was done under it is not done again. */
  key: string;
}

export interface Written<F extends BaseFacts> {
  subjectId: string;
  facts: F;
  decision: Decision;
  actor: Actor;
  now: Date;
}

/** Where a subject belongs: by this it is counted, and acting for somebody can be limited. */
export interface Place {
  /** Of the organisation. */
  unit?: string | null;
  /** What it was opened with: a cycle, a campaign. */
  batch?: string | null;
}

/** What a subject stands within: whoever takes part there takes part here, in the roles that the definition inherits. */
export interface Within {
  subjectType: string;
  subjectId: string;
  /** Roles from there that have no part in this one. */
  hiddenFrom?: string[];
}

export interface Binding<F extends BaseFacts = BaseFacts> {
  definition: Definition<F>;
  /** Versions before it on which instances may still run. They share what else stands here. */
  earlier?: Definition<F>[];
  /** One query; null when the subject does not exist. */
  loadFacts(on: Queryable, request: FactsRequest): Promise<F | null>;
  /** The same for many subjects, in one query, when timers come together; by the subjects' ids. */
  loadFactsOfMany?(
    on: Queryable,
    request: { subjectIds: string[]; event: string; now: Date },
  ): Promise<Map<string, F>>;
  /** `engine`: entries are made by the engine alone; `anyone`: made as records, the engine takes over from there. */
  createdBy: 'engine' | 'anyone';
  /** For entries made as records: what the instance is called, and who takes part. */
  title?(facts: F): string;
  participants?(facts: F): Participant[];
  /** Unless it says so, a subject within another belongs where that one belongs. */
  place?(facts: F): Place;
  /** Where the definition inherits roles: from whom. An entry whose outer one is not there does not begin. */
  within?(facts: F): Within;
  /** Events write into what the subject stands within as well: no two at a time of what stands together. */
  writesOuter?: boolean;
  /** Checks a field that is edited as a record; gives the value to store or what is wrong. */
  parseEdit?: (field: string, value: unknown) => { value: unknown } | { errors: FieldError[] };
  /** What is stored of fields that are edited together, each parsed; or what stands against it. */
  settleEdit?(
    facts: F,
    fields: Record<string, unknown>,
  ): Refusal | { ok: true; fields: Record<string, unknown> };
  /** Further writes of the domain, in the same transaction. */
  afterWrite?(trx: Transaction, written: Written<F>): Promise<void>;
  /** The event that puts another person into a role: for handing over all that somebody has open. */
  reassign?: (role: string, to: string, from: string) => { event: string; data: Record<string, unknown> };
  /** What each effect that the definition declares does, after commit, at least once. */
  effects?: Record<string, (call: EffectCall) => Promise<void>>;
}

export interface Registered<F extends BaseFacts = BaseFacts> {
  binding: Binding<F>;
  /** The present version: new instances begin on it. */
  compiled: Compiled<F>;
  /** All versions that can run here, by number. */
  versions: Map<number, Compiled<F>>;
  subject: SubjectSchema;
}

/** The version an instance runs on. What has ended may outlive the code of its version: then the present one reads it. */
export const versionOf = <F extends BaseFacts>(
  { versions, compiled }: Registered<F>,
  version: number,
): Compiled<F> => versions.get(version) ?? compiled;

export interface Contact {
  name: string;
  email: string | null;
  /** Where the person has not said; Indonesian where nobody has. */
  language?: keyof Text;
  /** IANA zone in which the person lives: quiet hours and mornings are theirs. */
  zone?: string;
}

/** Who a login is, in the words of the host application. */
export interface Host {
  /**
   * The principal behind a users-permissions user; null when the user is nobody here. Not asked where the application's
   * authentication has left the answer in `ctx.state.principal`.
   */
  principalOfUser: (userId: number) => Promise<{ id: string; name: string } | null>;
  /** The principal that an admin user is as well, so that they can't act on what is their own. */
  principalOfAdmin: (admin: { id: number; email: string }) => Promise<{ id: string } | null>;
  /** Asked on the connection given: within a transaction another one might never come free. */
  names: (on: Queryable, principals: string[]) => Promise<Map<string, string>>;
  /** Whether this principal may act at all at present. */
  isAvailable: (principal: string) => Promise<boolean>;
  /** Whether the first looks after the second's unit, and so may arrange who stands in for them. */
  looksAfter: (principal: string, other: string) => Promise<boolean>;
  /** The beginning or end of a local day where the principal works; an instant stays what it is. */
  instantOf: (principal: string, day: string, edge: 'start' | 'end') => Promise<Date>;
  /** These units and all below them; null when one of them does not exist. Without it nothing is limited to units. */
  unitsWithin?: (units: string[]) => Promise<string[] | null>;
  /** The units that an admin looks after, where a condition of their role limits them to some; without it to none. */
  unitsOfAdmin?: (admin: { id: number; email: string }) => Promise<string[]>;
  /** Who belongs to these units: whose stand-ins an admin who is limited to them arranges. */
  principalsIn?: (units: string[]) => Promise<string[]>;
  /** What units are called. */
  unitNames?: (on: Queryable, units: string[]) => Promise<Map<string, string>>;
  /**
   * Content types (uids) whose documentIds `principal` and `unit` are, and fields of forms by their names: pages of the
   * panel lead to these records and offer them for choosing.
   */
  records?: Record<string, string>;
  /** How people are reached by mail; without it no mails are sent. */
  contactOf?: (principals: string[]) => Promise<Map<string, Contact>>;
}

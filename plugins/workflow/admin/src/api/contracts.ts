/** What the routes of the engine answer, as far as these pages use it (the whole of it: docs/openapi.json). */

export interface Named {
  id: string;
  name: string | null;
}

export interface Holding extends Named {
  role: string;
}

export interface DefinitionVersion {
  version: number;
  hash: string;
  registeredAt: string;
  active: number;
  done: number;
}

export interface DefinitionInfo {
  name: string;
  /** Plural name, the first part of its routes. */
  subject: string;
  uid: string;
  label: string;
  /** `engine`: entries come to be by the workflow alone. */
  createdBy: 'engine' | 'anyone';
  /** An event of it begins work beyond the record, such as a cycle that opens the records of its members. */
  tellsProgress: boolean;
  version: number;
  states: Record<string, string>;
  order: string[];
  roles: Record<string, string>;
  events: Record<string, string>;
  effects: Record<string, string>;
  versions: DefinitionVersion[];
}

export interface Batch {
  id: string;
  title: string | null;
  subject: string | null;
  state: string | null;
  stateLabel: string | null;
  done: boolean;
  instances: number;
  overdue: number;
}

export interface Standing {
  state: string;
  label: string;
  unit: string | null;
  unitName: string | null;
  instances: number;
  overdue: number;
}

/** Of all units together. */
export interface StateStanding extends Standing {
  medianDays: number;
  oldest: string;
  nextDueAt: string | null;
}

export interface Listed {
  documentId: string;
  title: string;
  state: string;
  stateLabel: string;
  unit: string | null;
  unitName: string | null;
  batch: string | null;
  since: string;
  dueAt: string | null;
  overdue: boolean;
  waitingFor: Holding[];
}

export interface Pagination {
  page: number;
  pageSize: number;
  pageCount: number;
  total: number;
}

export interface Page<T> {
  data: T[];
  meta: { pagination: Pagination };
}

export interface Reason {
  code: string;
  message: string;
  fixer: string | null;
}

export interface Schema {
  type?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  enum?: string[];
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
}

export interface EventDescription {
  event: string;
  label: string;
  allowed: boolean;
  reasons: Reason[];
  comment: 'required' | 'optional' | 'none';
  form: Schema | null;
}

export interface RouteStep {
  state: string;
  label: string;
  status: 'done' | 'current' | 'ahead';
  who: Named[];
  at: string | null;
}

export interface Description {
  definition: string;
  version: number;
  title: string;
  state: string;
  stateLabel: string;
  revision: number;
  since: string;
  dueAt: string | null;
  roles: string[];
  waitingFor: Holding[];
  participants?: Holding[];
  events: EventDescription[];
  steps: RouteStep[];
}

export interface RefusalBody {
  status: number;
  message: string;
  details?: { code?: string; reasons?: Reason[]; errors?: { path: string; message: string }[] };
}

/** What became of one of many. */
export interface ItemResult {
  documentId: string;
  status: number;
  state?: string;
  error?: RefusalBody;
}

/** What the form of an event gives. */
export interface Sending {
  event: string;
  data?: Record<string, unknown>;
  comment?: string;
}

export interface Entry {
  id: string;
  event: string;
  from: string | null;
  to: string;
  actor: { id: string | null; name: string; role: string };
  onBehalfOf: Named | null;
  comment: string | null;
  /** Null where it was erased, or may not be seen. */
  changes?: EntryChanges | null;
  at: string;
  hash: string;
}

/** `[before, after]` of each thing that an entry changed. */
export interface EntryChanges {
  dueAt?: [string | null, string | null];
  subject?: Record<string, [unknown, unknown]>;
  participants?: { role: string; ended: string[]; started: string[] }[];
}

export interface Delegation {
  id: string;
  from: Named;
  to: Named;
  role: string | null;
  definition: string | null;
  validFrom: string;
  validTo: string;
  reason: string;
  endedAt: string | null;
}

export interface FailedJob {
  id: string;
  job: string;
  effect: string | null;
  label: { id: string; en: string } | null;
  subject: string | null;
  documentId: string | null;
  error: string | null;
  attempts: number;
  maxAttempts: number;
  exhausted: boolean;
  createdAt: string;
}

export interface Delivery {
  id: string;
  webhook: string;
  status: string;
  attempts: number;
  lastError: string | null;
  lastStatus: number | null;
  subject: string;
  documentId: string;
  event: string;
  createdAt: string;
}

export interface Webhook {
  id: string;
  name: string;
  url: string;
  active: boolean;
}

export interface RefusedAttempt {
  id: string;
  subject: string;
  documentId: string;
  event: string;
  actor: { id: string; name: string };
  code: string;
  reasons: string[];
  lastAt: string;
  times: number;
}

export interface FoundEntry {
  id: string;
  subject: string;
  documentId: string;
  title: string;
  event: string;
  from: string | null;
  to: string;
  actor: { id: string | null; name: string | null; role: string };
  onBehalfOf: Named | null;
  comment: string | null;
  at: string;
  hash: string;
}

export interface FoundEntries {
  data: FoundEntry[];
  meta: { next: string | null; backTo: string | null };
}

export interface Verification {
  chains: number;
  entries: number;
  erased: number;
  broken: { subjectType: string; subjectId: string; sequence: number; problem: string }[];
  next?: string | null;
}

export interface Difference {
  kind: 'added' | 'removed' | 'changed';
  where: string;
  message: string;
}

export interface Migrated {
  moved: number;
  states: { from: string; to: string; count: number }[];
  blocked: { documentId: string; state: string; problem: string }[];
}

/** A machine as its version recorded it. */
export interface MachineState {
  initial?: string;
  type?: string;
  states?: Record<string, MachineState>;
  on?: Record<string, MachineWay | MachineWay[]>;
  meta?: { tasks?: string[]; timers?: { at: string; send: string; deadline?: boolean }[] };
}

export interface MachineWay {
  target?: string;
  guard?: { params: { when?: string[]; rules?: string[]; dataRules?: string[] } };
  actions?: string[];
}

export interface Content {
  name: string;
  version: number;
  machine: MachineState & { id: string };
  events: Record<string, { by: string[]; comment: string }>;
}

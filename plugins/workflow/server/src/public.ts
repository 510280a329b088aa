/** The only door of the engine for the application that uses it. */
export { defineWorkflow, requires } from './core/definition';
export type {
  Action,
  ActingAs,
  Assign,
  BaseFacts,
  Condition,
  Context,
  Definition,
  EventSpec,
  Fields,
  Formula,
  Guard,
  HistoryEntry,
  Input,
  MachineConfig,
  Outcome,
  Reason,
  Reminder,
  Tell,
  Text,
  Timer,
  Viewer,
} from './core/definition';
export { handOver, mayTakeOver } from './core/forward';
export type { NamedPerson } from './core/forward';
export type { Participant } from './core/instance';
export type { Decision } from './core/decision';
export { alsoSaid, fieldErrors, type FieldError } from './core/field-errors';
export type { Refusal } from './core/refusal';
export type {
  Binding,
  Contact,
  EffectCall,
  FactsRequest,
  Host,
  Place,
  Within,
  Written,
} from './services/binding';
export type { Attendance } from './services/attending';
export type { Beginning } from './services/beginning';
export type { Caller } from './services/sending';
export type { Letter, LetterNotice, Letters, Reader } from './mail/letters';
export { tellMany } from './jobs/tell-many';
export type { Announcement } from './store/notices';
export { sendOnce } from './mail/send-once';
export { versionOf } from './services/binding';
export { workflowOf } from './services';
export type { Workflow } from './services';
export { verifyHistory } from './store/audit';
export type { Select, Verification } from './store/audit';
export { openGuard } from './store/load';
export { readTasks } from './store/inbox';
export type { TaskRow } from './store/inbox';
export { heldSubjects, visibleSubjects, visibleWithin } from './store/scope';
export { standingsOf, stateAsOf } from './store/standings';
export type { PastState } from './store/standings';
export { readStays, readUnits } from './store/figures';
export { gathered, keyOf } from './store/fold';
export type { Fold } from './store/fold';
export { query } from './store/sql';
export type { Connection, Queryable, Transaction } from './store/sql';

export { adminCaller, personCaller, principalOf } from './controllers/caller';
export { onlyForWhole, reachOf, withinReach } from './controllers/reach';
export { answerRefusal, errorBody, languageOf } from './controllers/answer';
export { isDocumentId } from './controllers/parse';
export { conflict, isRefusal, malformed, notFound, refuseByRules } from './core/refusal';
export { driven, workflowDocs, workflowSchemas } from './openapi';
export type { Driven } from './openapi';
export { claim, isUsableKey, remember } from './services/idempotency';

import type { components } from './generated';

/** The API's shapes by short names. */

type Schemas = components['schemas'];

export type Achievement = Schemas['Achievement'];
export type Attachment = Schemas['Attachment'];
export type Activity = Schemas['ActivityLog'];
export type Appraisal = Schemas['Appraisal'];
export type Behaviour = Schemas['Behaviour'];
export type BehaviourValue = Schemas['BehaviourValue'];
export type Coaching = Schemas['CoachingSessionInList'];
export type Delegation = Schemas['Delegation'];
export type Distribution = Schemas['Distribution'];
export type Description = Schemas['WorkflowDescription'];
export type DoneOfMany = Schemas['WorkflowDoneOfMany'];
export type Enrolment = Schemas['EnrolmentInList'];
export type ErrorBody = Schemas['Error'];
export type EventDescription = Schemas['WorkflowEventDescription'];
export type Explanation = Schemas['Explanation'];
export type AppNotice = Schemas['Notice'];
export type LibraryIndicator = Schemas['Indicator'];
export type Predicate = Schemas['Predicate'];
export type Preferences = Schemas['NoticePreferences'];
export type PreviewQuestion = Schemas['PreviewQuestion'];
export type Rating = Schemas['Rating'];
export type Reason = Schemas['Reason'];
export type Step = Schemas['WorkflowStep'];
export type Task = Schemas['WorkflowTask'];
export type Text = Schemas['Text'];
export type WorkResult = Schemas['WorkResult'];
export type Indicator = Schemas['WorkResultIndicator'];

/** The person behind the login; `id` is the documentId of the employee. */
export interface Person {
  id: string;
  name: string;
}

/** An activity as it is sent. */
export interface NewActivity {
  appraisal: string;
  indicator: string;
  date: string;
  description: string;
  quantity: number | null;
  minutes: number | null;
  evidenceLink: string | null;
}

export type PeriodicEvaluation = Schemas['PeriodicEvaluation'];
export type ActionPlan = NonNullable<PeriodicEvaluation['actionPlans']>[number];

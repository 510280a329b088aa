import type { Attachment } from './attachments';
import type { ActingAs, BaseFacts, EffectRequest, Fields, Reason } from './definition';
import type { Changes } from './fold';
import type { InstanceState, Participant } from './instance';
import type { Notice } from './notices';
import type { ReminderChange } from './reminders';
import type { Turnover } from './turnover';

/** What is asked of an instance, and everything that follows when it is done. */

export interface Request {
  event: string;
  data?: unknown;
  comment?: string | null;
  revision?: number;
  /** Files that go with it, already looked up. */
  attachments?: Attachment[];
}

export interface Situation<F extends BaseFacts> {
  instance: InstanceState;
  facts: F;
  participants: Participant[];
}

export interface Step {
  sequence: number;
  event: string;
  from: string | null;
  to: string;
  actor: ActingAs;
  comment: string | null;
  data: Record<string, unknown> | null;
  changes: Changes;
}

export interface Decision {
  ok: true;
  /** Null when the instance begins with this decision. */
  before: InstanceState | null;
  after: InstanceState;
  steps: Step[];
  /** Fields of the subject to write. */
  subject: Fields;
  participants: Turnover[];
  /** Who must act now. */
  tasks: Participant[];
  /** Roles that must act now, held by somebody or not. */
  calls: string[];
  /** It leads to where nobody is to know of: the subject's mirrored columns stay as they are. */
  discreet?: boolean;
  effects: (EffectRequest & { sequence: number })[];
  /** Whom to tell. */
  notices: Notice[];
  /** Reminders to set anew or, without a moment, to drop. */
  reminders: ReminderChange[];
  warnings: Reason[];
  answer: Record<string, unknown>;
}

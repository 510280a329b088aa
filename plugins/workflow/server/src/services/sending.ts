import type { Actor } from '../core/actor';
import type { Decision, Request } from '../core/decision';
import type { Reason, Viewer } from '../core/definition';
import type { Standing } from '../store/load';

/** What goes into an event and comes out of it, whichever way it is sent. */

/** Who calls: the system itself, a person of the host application, or an admin of the panel. */
export type Caller =
  | { kind: 'system' }
  | { kind: 'person'; id: string; name: string }
  /**
   * `person`: the principal that the admin is as well, if any. `units`: those that their role limits them to, if it does.
   * `recordsFor`: who decided what the admin writes down. They act by that participant's own roles and no others, and
   * the history names both.
   */
  | {
      kind: 'admin';
      id: string;
      name: string;
      person: string | null;
      units?: string[] | null;
      recordsFor?: { id: string; name: string };
    };

export interface Done {
  ok: true;
  state: string;
  revision: number;
  /** Id of the history row of the event itself; null in a dry run. */
  historyId: string | null;
  warnings: Reason[];
  answer: Record<string, unknown>;
}

/** An event as it is sent; files by their ids. */
export interface Sent extends Omit<Request, 'attachments'> {
  attachments?: string[] | undefined;
}

export interface SendOptions {
  now: Date;
  dryRun?: boolean;
}

export interface Standpoint {
  actor: Actor;
  standing: Standing;
  viewer: Viewer | null;
}

export const doneOf = (decision: Decision, historyId: string | null): Done => ({
  ok: true,
  state: decision.after.path,
  revision: decision.after.revision,
  historyId,
  warnings: decision.warnings,
  answer: decision.answer,
});

export const sentBy = (actor: Actor, { steps }: Decision) =>
  actor.kind === 'person' && steps[0] ? { sent: { principal: actor.id, event: steps[0].event } } : {};

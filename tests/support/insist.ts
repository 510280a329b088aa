import type { Sent } from './appraisal';

/** Somebody who wants an event to be stored, over a network and on nodes that fail: the same key until it is answered. */

export interface Answered {
  id: string;
  event: string;
  historyId: string;
  revision: number;
}

export interface Insisting {
  /** Where to send the next try. */
  url: () => string;
  /** Resolves when sending makes sense again. */
  up?: () => Promise<unknown>;
  /** How long this try waits for its answer. */
  patience?: () => AbortSignal;
}

export interface Line {
  readonly answered: Answered[];
  interrupted: number;
  replayed: number;
  insist(bearer: string, id: string, event: string, body: Sent, key?: string): Promise<void>;
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const TRIES = 1000;

export const aLine = ({ url, up, patience }: Insisting): Line => {
  const line: Line = {
    answered: [],
    interrupted: 0,
    replayed: 0,
    async insist(bearer, id, event, body, key = `${id} ${event}`) {
      let last = '';
      for (let tried = 0; tried < TRIES; tried += 1) {
        await up?.();
        const answer = await fetch(`${url()}/api/workflow/appraisals/${id}/events`, {
          method: 'POST',
          headers: { authorization: bearer, 'content-type': 'application/json', 'idempotency-key': key },
          body: JSON.stringify({ event, ...body }),
          ...(patience ? { signal: patience() } : {}),
        }).catch(() => null);
        const text = await answer?.text().catch(() => null);
        // No answer, or one that says that the database is away: it may be stored all the same.
        if (!answer || text == null || answer.status >= 500) {
          line.interrupted += 1;
          last = text ?? 'no answer';
          await pause(50);
          continue;
        }
        const { data, error } = JSON.parse(text) as {
          data: { historyId: string; revision: number } | null;
          error?: { details: { code: string } };
        };
        // It is still being worked on, or the database has not noticed yet that the node which held the key is dead.
        if (error?.details.code === 'IDEMPOTENCY_KEY_IN_USE') {
          await pause(20);
          continue;
        }
        if (!data) throw new Error(`${event}: ${text}`);
        if (answer.headers.get('idempotency-replayed') === 'true') line.replayed += 1;
        line.answered.push({ id, event, historyId: data.historyId, revision: data.revision });
        return;
      }
      throw new Error(`${event} of ${id} was never answered; at last: ${last}`);
    },
  };
  return line;
};

import type { Response } from 'supertest';
import { get, send, WAYS, type Sent } from './appraisal';
import type { Office, PersonName } from './office';

/** Events that must succeed, or must be refused, in one line each. */

/** Sends an event that must lead to this state; when not, the failure shows the refusal. */
export const must = async (
  office: Office,
  by: PersonName,
  id: string,
  event: string,
  body: Sent,
  state: string,
): Promise<Response> => {
  const answer = await send(office, by, id, event, body);
  expect([event, answer.body.error ?? null, answer.body.data?.state]).toEqual([event, null, state]);
  return answer;
};

/** Sends an event that must be refused with this status and code. */
export const refused = async (
  office: Office,
  by: PersonName,
  id: string,
  event: string,
  body: Sent,
  status: number,
  code: string,
): Promise<Response> => {
  const answer = await send(office, by, id, event, body);
  expect([event, answer.status, answer.body.error?.details.code]).toEqual([event, status, code]);
  return answer;
};

export interface Entry {
  id: string;
  event: string;
  /** In words. */
  label: string;
  from: string | null;
  to: string;
  actor: { id: string | null; name: string; role: string };
  onBehalfOf: { id: string; name: string } | null;
  comment: string | null;
  data: Record<string, unknown> | null;
  at: string;
  hash: string;
}

/** The history as this person may see it. */
export const historyOf = async (office: Office, by: PersonName, id: string): Promise<Entry[]> =>
  ((await get(office, by, `/api/workflow/appraisals/${id}/history`)).body as { data: Entry[] }).data;

/** Leads an appraisal that has just begun to a state. */
export const leadTo = async (office: Office, id: string, state: string): Promise<void> => {
  for (const [by, event, body] of WAYS[state] ?? []) {
    const answer = await send(office, by, id, event, body);
    expect([event, answer.body.error ?? null]).toEqual([event, null]);
  }
};

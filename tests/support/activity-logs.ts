import type { Response } from 'supertest';
import { anAppraisalIn } from './appraisal';
import { dateIn, type Office, type PersonName } from './office';
import { act, call } from './records';

/** Activities of an employee, as people write and judge them over HTTP. */

export const aLog = (appraisal: string, more: Record<string, unknown> = {}) => ({
  appraisal,
  indicator: 'i1',
  date: dateIn(0),
  description: 'Melayani pasien poli umum',
  quantity: 12,
  minutes: 240,
  evidenceLink: 'https://contoh.go.id/rekap/1',
  ...more,
});

/** @param office read at each call: tests build it before the first of them */
export const activityLogs = (office: () => Office) => {
  let shared: Promise<string> | undefined;
  return {
    post: (by: PersonName, data: unknown, submit = true) =>
      call(office(), by, 'post', '/api/activity-logs', { data, submit }),
    put: (by: PersonName, id: string, data: unknown) =>
      call(office(), by, 'put', `/api/activity-logs/${id}`, { data }),
    event: (by: PersonName, id: string, name: string, comment?: string) =>
      act(office(), by, 'activity-logs', id, name, comment === undefined ? {} : { comment }),
    /** The same one each time: for activities that have nothing to do with each other. */
    anAppraisalInMonitoring: () => (shared ??= anAppraisalIn(office(), 'monitoring')),
  };
};

/** Of what was made just now. */
export const idOf = (answer: Response): string => {
  expect([answer.status, answer.body.error ?? null]).toEqual([201, null]);
  return (answer.body as { data: { documentId: string } }).data.documentId;
};

export const codeOf = (answer: Response) => [answer.status, answer.body.error?.details.code];

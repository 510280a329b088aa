import { get } from './appraisal';
import { afterJobs } from './jobs';
import type { Office, PersonName } from './office';

export interface Notice {
  id: string;
  kind: string;
  subject: string;
  documentId: string;
  about: string;
  title: string;
  body: string | null;
  role: string;
  onBehalfOf?: string;
  at: string;
  dueAt: string | null;
  readAt: string | null;
}

/** What somebody was told, newest first, once all that was to be told has been. */
export const noticesOf = async (office: Office, by: PersonName, query = ''): Promise<Notice[]> => {
  await afterJobs(office.app, 'workflow-notify', 'workflow-remind');
  const answer = await get(office, by, `/api/workflow/notices${query}`);
  expect(answer.status).toBe(200);
  return (answer.body as { data: Notice[] }).data;
};

/** What somebody was told of one appraisal: kinds, oldest first. */
export const kindsOf = async (office: Office, by: PersonName, id: string): Promise<string[]> =>
  (await noticesOf(office, by, '?pagination[pageSize]=100'))
    .filter(({ documentId }) => documentId === id)
    .map(({ kind }) => kind)
    .reverse();

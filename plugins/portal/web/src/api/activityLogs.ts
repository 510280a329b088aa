import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';
import { addEvidence } from './evidence';
import type { Activity, NewActivity } from './shapes';
import { pageByPage } from './pages';

/** What I did each day, and what those whom I appraise did. */

const MOST = 100;

const ACTIVITIES = ['activities'];

/** All activities of one month ('YYYY-MM'), newest first. */
export const activitiesQuery = (appraisal: string, month: string) =>
  queryOptions({
    queryKey: [...ACTIVITIES, appraisal, month],
    queryFn: async (): Promise<Activity[]> => {
      const all: Activity[] = [];
      for (let page = 1, more = true; more; page += 1) {
        const { data, meta } = await answered(
          client.GET('/api/activity-logs', {
            params: {
              query: {
                filters: {
                  appraisal: { documentId: { $eq: appraisal } },
                  date: { $gte: `${month}-01`, $lte: lastOf(month) },
                },
                sort: 'date:desc,createdAt:desc',
                'pagination[page]': page,
                'pagination[pageSize]': MOST,
              },
            },
          }),
        );
        all.push(...data);
        more = page < meta.pagination.pageCount;
      }
      return all;
    },
  });

export const oneActivityQuery = (id: string) =>
  queryOptions({
    queryKey: [...ACTIVITIES, id, 'record'],
    queryFn: async () =>
      (
        await answered(
          client.GET('/api/activity-logs/{id}', {
            params: { path: { id }, query: { populate: ['appraisal'] } },
          }),
        )
      ).data,
  });

const lastOf = (month: string): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return `${month}-${String(new Date(Date.UTC(year, number, 0)).getUTCDate()).padStart(2, '0')}`;
};

/** What waits for a verdict in these appraisals, oldest first. */
export const waitingActivitiesQuery = (appraisals: string[]) =>
  infiniteQueryOptions({
    queryKey: [...ACTIVITIES, 'waiting', ...appraisals],
    queryFn: ({ pageParam }) =>
      answered(
        client.GET('/api/activity-logs', {
          params: {
            query: {
              filters: {
                state: { $eq: 'submitted' },
                appraisal: { documentId: { $in: appraisals } },
              },
              populate: ['appraisal'],
              sort: 'date:asc,createdAt:asc',
              'pagination[page]': pageParam,
              'pagination[pageSize]': MOST,
            },
          },
        }),
      ),
    ...pageByPage,
  });

/** What approved activities add up to, by indicator. */
export const realisationsQuery = (appraisal: string) =>
  queryOptions({
    queryKey: [...ACTIVITIES, 'realisations', appraisal],
    queryFn: async () =>
      (
        await answered(
          client.GET('/api/appraisals/{documentId}/realisations', {
            params: { path: { documentId: appraisal } },
          }),
        )
      ).data,
  });

/** Working days on which somebody whom I appraise wrote nothing. */
export const missingActivitiesQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: [...ACTIVITIES, 'missing', from, to],
    queryFn: async () =>
      (await answered(client.GET('/api/activity-logs/missing', { params: { query: { from, to } } }))).data,
  });

/**
 * `key`: sent again with it, nothing is written twice. It is handed in at once; with files, once they are there, for what
 * was handed in takes none.
 */
export const createActivity = async (data: NewActivity, key: string, files: File[]): Promise<void> => {
  const { data: made } = await answered(
    client.POST('/api/activity-logs', {
      params: { header: { 'Idempotency-Key': key } },
      body: { data, submit: files.length === 0 },
    }),
  );
  if (made.state !== 'draft') return;
  await addFiles(made, files);
  await send(made.documentId, { event: 'SUBMIT' });
};

/** One by one; those that arrived at an earlier try are not sent again. */
const addFiles = async (
  { documentId, files: there = [] }: Pick<Activity, 'documentId' | 'files'>,
  files: File[],
): Promise<void> => {
  for (const file of files)
    if (!there.some(({ name }) => name === file.name)) await addEvidence('activity-logs', documentId, file);
};

const send = (id: string, body: { event: 'SUBMIT' } | { event: 'WITHDRAW' } | { event: 'DISCARD' }) =>
  answered(
    client.POST('/api/workflow/{subject}/{documentId}/events', {
      params: { path: { subject: 'activity-logs', documentId: id } },
      body,
    }),
  );

/** What waits for a verdict is taken back first; what was mended is handed in. */
export const changeActivity = async (
  activity: Pick<Activity, 'documentId' | 'state' | 'files'>,
  { appraisal: _fixed, ...data }: NewActivity,
  files: File[],
): Promise<void> => {
  const { documentId: id, state } = activity;
  if (state === 'submitted') await send(id, { event: 'WITHDRAW' });
  await answered(client.PUT('/api/activity-logs/{id}', { params: { path: { id } }, body: { data } }));
  await addFiles(activity, files);
  await send(id, { event: 'SUBMIT' });
};

export const discardActivity = (id: string) => send(id, { event: 'DISCARD' });

export const judgeActivities = async (
  documentIds: string[],
  event: 'APPROVE' | 'RETURN',
  feedback: string | null,
) =>
  (
    await answered(
      client.POST('/api/workflow/{subject}/events', {
        params: { path: { subject: 'activity-logs' } },
        body: { event, documentIds, ...(feedback ? { comment: feedback } : {}) },
      }),
    )
  ).data;

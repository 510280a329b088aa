import type { paths } from './generated';

/** What the home page asks first, so that it can be asked before the page itself has arrived. */

const MOST = 100;
const TASKS_PAGE = 50;
/** So many of the unread are looked at on the home page. */
export const NEWEST = 20;

type Query = NonNullable<paths['/api/appraisals']['get']['parameters']['query']>;

export const listed = (filters: Record<string, unknown>, page: number, pageSize: number): Query => ({
  filters,
  fields: ['documentId', 'period', 'state', 'stateSince', 'dueAt', 'revision', 'result'],
  populate: ['employee', 'cycle', 'position'],
  sort: 'createdAt:desc',
  'pagination[page]': page,
  'pagination[pageSize]': pageSize,
});

export const mineAsked = (person: string) => listed({ employee: { documentId: { $eq: person } } }, 1, MOST);

/** Daily activities wait on pages of their own. */
export const tasksAsked = (page: number) => ({
  except: 'activity-logs',
  'pagination[page]': page,
  'pagination[pageSize]': TASKS_PAGE,
});

export const noticesAsked = (page: number, pageSize: number, unread: boolean) => ({
  'pagination[page]': page,
  'pagination[pageSize]': pageSize,
  ...(unread ? { unread: 'true' as const } : {}),
});

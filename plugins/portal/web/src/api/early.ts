import { mineAsked, NEWEST, noticesAsked, tasksAsked } from './firstQuestions';
import { toQuery } from './query';

/**
 * Answers for the home page, asked for while its scripts are still on their way: on a slow network that is most of the
 * wait. Each is used once, and soon; whatever fails is asked again in the usual way.
 */

/** Older ones are thrown away: the page asks anew. */
const FRESH_MS = 10_000;

interface Asked {
  answer: Promise<Response | null>;
  until: number;
}
const asked = new Map<string, Asked>();
/** What the page has asked for meanwhile: an early answer that comes now is older than its own. */
const had = new Set<string>();
/** Something was written: what was asked before tells of the time before. */
let over = false;

const keyOf = (address: string, language: string): string => `${language} ${address}`;

type Ask = (address: string) => Promise<Response | null>;

const asker =
  (token: string, language: string): Ask =>
  (address) => {
    const headers = { Authorization: `Bearer ${token}`, 'Accept-Language': language };
    const answer = fetch(address, { headers }).then(
      (found) => (found.ok ? found : null),
      () => null,
    );
    const key = keyOf(address, language);
    if (!over && !had.has(key)) asked.set(key, { answer, until: Date.now() + FRESH_MS });
    return answer;
  };

/** Reads an answer without using it up. */
const dataOf = async <T>(answer: Promise<Response | null>): Promise<T | null> =>
  ((await (await answer)?.clone().json()) as { data: T } | undefined)?.data ?? null;

/** One after the other where one needs what the other says: who I am, my appraisals, where the newest stands. */
export const askEarly = async (token: string, language: string): Promise<void> => {
  const ask = asker(token, language);
  const me = ask('/api/portal/me');
  void ask(`/api/workflow/tasks?${toQuery(tasksAsked(1))}`);
  void ask(`/api/workflow/notices?${toQuery(noticesAsked(1, NEWEST, true))}`);
  void ask('/api/workflow/delegations');
  const person = await dataOf<{ id: string }>(me);
  if (!person) return;
  const [mine] =
    (await dataOf<{ documentId: string }[]>(ask(`/api/appraisals?${toQuery(mineAsked(person.id))}`))) ?? [];
  if (mine) void ask(`/api/workflow/appraisals/${mine.documentId}`);
};

/** What was asked early; null where it was not, or has failed, or anything was written since. */
export const answeredEarly = async ({ method, url }: Request, language: string): Promise<Response | null> => {
  if (method !== 'GET') over = true;
  const { pathname, search } = new URL(url);
  const key = keyOf(`${pathname}${search}`, language);
  const found = asked.get(key);
  asked.delete(key);
  had.add(key);
  return !over && found && Date.now() < found.until ? found.answer : null;
};

import { getFetchClient, isFetchError } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useQuery, type UseQueryOptions, type UseQueryResult } from 'react-query';
import type { RefusalBody } from './contracts';

/** The one way of these pages to the server: Strapi's client, asking for answers in the panel's language. */
export const useApi = () => {
  // Not Strapi's hook: it breaks off what a page has asked for when that is left, and what is read is kept for others.
  const { get, post, put, del } = getFetchClient();
  const { locale } = useIntl();
  const options = { headers: { 'Accept-Language': locale } };
  return {
    locale,
    get: async <T>(path: string): Promise<T> => (await get<T>(path, options)).data,
    post: async <T>(path: string, body: object): Promise<T> => (await post<T>(path, body, options)).data,
    put: async <T>(path: string, body: object): Promise<T> => (await put<T>(path, body, options)).data,
    del: async (path: string): Promise<void> => {
      await del(path, options);
    },
    file: async (path: string): Promise<Blob> => (await get(path, { ...options, responseType: 'blob' })).data,
  };
};

type Options<T> = Pick<UseQueryOptions<T>, 'enabled' | 'refetchInterval' | 'keepPreviousData'>;

/** Reads a path, and keeps what was read while the page is open. What the server refuses is not asked again. */
export const useRead = <T>(path: string, options: Options<T> = {}): UseQueryResult<T> => {
  const { get, locale } = useApi();
  return useQuery<T>(['workflow', path, locale], () => get<T>(path), {
    retry: (failed, error) => failed < 2 && !isFetchError(error),
    ...options,
  });
};

interface AnswerWithError {
  error?: RefusalBody;
}

/** Why the server refused, in its own words with all its reasons; null where it said nothing. */
export const refusalOf = (error: unknown): RefusalBody | null => {
  if (!isFetchError(error)) return null;
  return (error.response?.data as AnswerWithError | undefined)?.error ?? null;
};

/** One line for people, of a refusal. */
export const spokenRefusal = ({ message, details }: RefusalBody): string =>
  [
    ...new Set([
      message,
      ...(details?.reasons ?? []).map((reason) => reason.message),
      ...(details?.errors ?? []).map((fault) => `${fault.path}: ${fault.message}`),
    ]),
  ].join(' · ');

/** A query string of what is said; what is undefined or empty is left out. */
export const asked = (parts: Record<string, string | number | boolean | null | undefined>): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parts)) {
    if (value !== undefined && value !== null && value !== '') query.set(name, String(value));
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
};

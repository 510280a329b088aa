import { QueryClient } from '@tanstack/react-query';
import { ApiError } from '../api/client';

const MOST_TRIES = 2;

/** A refusal stays one however often it is asked; a lost network or an overloaded server may not. */
const worthAnotherTry = (failures: number, error: Error): boolean =>
  failures < MOST_TRIES && !(error instanceof ApiError && error.status < 500 && error.status !== 429);

export const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: 10_000, retry: worthAnotherTry } },
});

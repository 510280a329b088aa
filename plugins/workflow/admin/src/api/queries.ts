import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { asked, useRead } from './client';
import type {
  Batch,
  Content,
  DefinitionInfo,
  Description,
  Entry,
  FailedJob,
  Listed,
  Page,
  Standing,
  StateStanding,
} from './contracts';

/** One hook for each thing that is read. */

interface Definitions {
  data: DefinitionInfo[];
  meta: { records: Record<string, string> };
}

/** Content types are called what the panel calls them; a type that it has no word for keeps its own name. */
export const useDefinitions = () => {
  const { messages } = useIntl();
  const read = useRead<Definitions>('/workflow/definitions');
  const { data } = read;
  const said = useMemo(
    () =>
      data && {
        ...data,
        data: data.data.map((one) => {
          const label = messages[one.label];
          return typeof label === 'string' ? { ...one, label } : one;
        }),
      },
    [data, messages],
  );
  return { ...read, data: said };
};

export const useBatches = (subject: string | undefined) =>
  useRead<{ data: Batch[] }>(`/workflow/${subject ?? ''}/batches`, { enabled: subject !== undefined });

interface Figures<S extends Standing> {
  data: { standing: S[] };
}

const useFiguresBy =
  <S extends Standing>(by: 'state' | 'unit') =>
  (subject: string, batch: string | null) =>
    useRead<Figures<S>>(`/workflow/${subject}/figures${asked({ by, batch })}`, { keepPreviousData: true });

export const useStanding = useFiguresBy<StateStanding>('state');
export const useUnits = useFiguresBy<Standing>('unit');

export interface ListFilter {
  state: string | null;
  unit: string | null;
  batch: string | null;
  overdue: boolean;
  /** Letters of the title; null for all. */
  q: string | null;
  page: number;
}

/** @param pageSize as the server gives by itself unless said */
export const listPath = (
  subject: string,
  { page, overdue, unit, batch, state, q }: ListFilter,
  pageSize?: number,
): string =>
  `/workflow/${subject}/instances${asked({
    batch,
    state,
    q,
    unit,
    below: unit === null ? null : false,
    overdue: overdue ? true : null,
    'pagination[page]': page,
    'pagination[pageSize]': pageSize,
  })}`;

export const useInstances = (subject: string, filter: ListFilter) =>
  useRead<Page<Listed>>(listPath(subject, filter), { keepPreviousData: true });

export const useDescription = (subject: string, documentId: string | null, as?: string | null) =>
  useRead<{ data: Description }>(`/workflow/${subject}/${documentId ?? ''}${asked({ as })}`, {
    enabled: documentId !== null,
  });

interface History {
  data: Entry[];
  /** What people are called whose ids stand in changes. */
  meta?: { names: Record<string, string> };
}

export const useHistory = (subject: string, documentId: string) =>
  useRead<History>(`/workflow/${subject}/${documentId}/history`);

export const useContent = (name: string | undefined, version: number | undefined) =>
  useRead<{ data: Content }>(`/workflow/definitions/${name ?? ''}/versions/${String(version ?? 0)}`, {
    enabled: name !== undefined && version !== undefined,
  });

/** Milliseconds: a job that is tried again leaves the list when it has succeeded, some moments later. */
const LOOK_AGAIN = 5000;

export const useFailures = (page = 1) =>
  useRead<Page<FailedJob>>(`/workflow/failures${asked({ 'pagination[page]': page })}`, {
    refetchInterval: LOOK_AGAIN,
    keepPreviousData: true,
  });

import { asked, useRead, type Pagination } from '../../../../plugins/workflow/admin/src/public';

export interface LibraryIndicator {
  documentId: string;
  title: string;
  category: string | null;
  family: string | null;
  aspect: string | null;
  perspective: string | null;
  unit: string | null;
  direction: string;
  target: number | null;
  upper: number | null;
  weight: number | null;
  active: boolean;
  positions: number;
  hints: string[];
}

export interface Hint {
  code: string;
  message: string;
  fix: string;
  indicators: number;
}

interface Summary {
  total: number;
  active: number;
  families: { family: string | null; indicators: number }[];
  hints: Hint[];
}

export interface Filters {
  search: string | null;
  family: string | null;
  position: string | null;
  hint: string | null;
  active: string | null;
  page: string | null;
}

export const useLibrary = (filters: Filters) =>
  useRead<{ data: LibraryIndicator[]; meta: { pagination: Pagination } }>(
    `/indicators${asked({ ...filters })}`,
    { keepPreviousData: true },
  );

export const useSummary = () => useRead<{ data: Summary }>('/indicators/summary');

interface Uses {
  positions: { documentId: string; name: string }[];
  positionCount: number;
  cycles: { documentId: string; name: string; appraisals: number }[];
}

export const useUses = (documentId: string) => useRead<{ data: Uses }>(`/indicators/${documentId}/uses`);

export const useCategories = () =>
  useRead<{ results: { documentId: string; name: string }[] }>(
    `/content-manager/collection-types/api::indicator-category.indicator-category${asked({
      sort: 'name:ASC',
      pageSize: 100,
    })}`,
  );

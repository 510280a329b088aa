import { asked, useRead } from '../../../../plugins/workflow/admin/src/public';
import type { Row } from './shapes';

export interface Text {
  id: string;
  en: string;
}
export interface Figure {
  name: string;
  heading: Text;
  meaning: Text;
}
interface ReportInfo {
  report: string;
  title: Text;
}

export interface Filters {
  cycle: string | null;
  unit: string | null;
  from: string | null;
  to: string | null;
}

export const useReports = () => useRead<{ data: ReportInfo[] }>('/reports');

export const pathOf = (report: string, filters: Filters, format = ''): string =>
  `/reports/${report}${format}${asked({ ...filters })}`;

export const useReport = (report: string, filters: Filters) =>
  useRead<{ data: Row[]; meta: { definitions: Figure[] } }>(pathOf(report, filters), {
    keepPreviousData: true,
  });

/** The latest cycles, to choose from. */
export const useCycles = () =>
  useRead<{ results: { documentId: string; name: string }[] }>(
    `/content-manager/collection-types/api::appraisal-cycle.appraisal-cycle${asked({
      sort: 'startDate:DESC',
      pageSize: 50,
    })}`,
  );

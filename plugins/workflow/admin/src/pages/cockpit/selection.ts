import { useSearchParams } from 'react-router-dom';
import type { ListFilter } from '../../api/queries';

export interface Selection extends ListFilter {
  /** Plural name; null until one is chosen. */
  subject: string | null;
  /** Whether a list is open. */
  listed: boolean;
}

/** What is looked at stands in the address: a reload, the way back and a sent link show the same. */
export const useSelection = () => {
  const [params, setParams] = useSearchParams();
  const selection: Selection = {
    subject: params.get('subject'),
    batch: params.get('batch'),
    state: params.get('state'),
    unit: params.get('unit'),
    overdue: params.get('overdue') === 'true',
    q: params.get('q'),
    page: Number(params.get('page') ?? '1'),
    listed: ['state', 'unit', 'overdue', 'q'].some((name) => params.has(name)),
  };
  const select = (changes: Record<string, string | null>): void => {
    setParams((before) => {
      const next = new URLSearchParams(before);
      for (const [name, value] of Object.entries(changes)) {
        if (value === null) next.delete(name);
        else next.set(name, value);
      }
      return next;
    });
  };
  return { selection, select };
};

export type Select = ReturnType<typeof useSelection>['select'];

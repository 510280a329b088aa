import { useQuery } from '@tanstack/react-query';
import { historyQuery } from '../../api/history';
import type { Appraisal } from '../../api/shapes';
import { appraisalWork } from '../../api/work';

/** By the key of a work result or indicator: what the appraiser said of it. */
export type Remarks = ReadonlyMap<string, string>;

const isRemark = (value: unknown): value is { item: string; text: string } =>
  typeof value === 'object' && value !== null && 'item' in value && 'text' in value;

/** What was said of single items when the targets were sent back last, while they are being mended. */
export const useRemarks = ({ documentId, state }: Pick<Appraisal, 'documentId' | 'state'>): Remarks => {
  const { data } = useQuery({
    ...historyQuery(appraisalWork(documentId)),
    enabled: state.startsWith('targetSetting'),
  });
  const last = [...(data ?? [])]
    .reverse()
    .find(({ event }) => event === 'RETURN_TARGETS' || event === 'APPROVE_TARGETS');
  const remarks: unknown = last?.event === 'RETURN_TARGETS' ? last.data?.remarks : null;
  return new Map(
    Array.isArray(remarks) ? remarks.filter(isRemark).map(({ item, text }) => [item, text] as const) : [],
  );
};

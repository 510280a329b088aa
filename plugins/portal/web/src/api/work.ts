import type { paths } from './generated';

/** What the engine drives: an appraisal, a record beside it, whatever comes. */
export interface Work {
  /** The plural API name. */
  subject: string;
  /** documentId */
  id: string;
}

type Subject = paths['/api/workflow/{subject}/{documentId}']['get']['parameters']['path']['subject'];

/** The path of a subject's routes. Links and tasks name subjects in words; the server refuses those that it doesn't know. */
export const pathOf = ({ subject, id }: Work) => ({ subject: subject as Subject, documentId: id });

export const appraisalWork = (id: string): Work => ({ subject: 'appraisals', id });

import i18next from 'i18next';
import { answered, client } from './client';

/** The official forms as PDF, in the language of the page. */

export type DocumentKind = 'target-plan' | 'evaluation' | 'appeal-decision';

const ROUTES = {
  'target-plan': '/api/appraisals/{documentId}/target-plan.pdf',
  evaluation: '/api/appraisals/{documentId}/evaluation.pdf',
  'appeal-decision': '/api/appraisals/{documentId}/appeal-decision.pdf',
} as const;

export const printedDocument = (id: string, kind: DocumentKind): Promise<Blob> => {
  const lang = i18next.language === 'en' ? ('en' as const) : ('id' as const);
  const asked = { params: { path: { documentId: id }, query: { lang } }, parseAs: 'blob' as const };
  return answered<Blob>(client.GET(ROUTES[kind], asked));
};

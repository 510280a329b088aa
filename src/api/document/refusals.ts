import { conflict } from '../../../plugins/workflow/server/src/public';

/** Why a document can't be printed yet. */
export const NOT_YET = {
  noResult: conflict('NO_RESULT_YET', {
    id: 'Penilaian ini belum mempunyai hasil',
    en: 'This appraisal has no result yet',
  }),
  notDelivered: conflict('NOT_DELIVERED_YET', {
    id: 'Hasil evaluasi belum disampaikan kepada Anda',
    en: 'The evaluation has not been delivered to you yet',
  }),
  noDecision: conflict('NO_APPEAL_DECISION', {
    id: 'Tidak ada keberatan yang sudah diputus pada penilaian ini',
    en: 'No appeal has been decided on this appraisal',
  }),
};

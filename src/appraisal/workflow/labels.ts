import type { Text } from '../../../plugins/workflow/server/src/public';

/** What people read: the field's own words in Indonesian (PermenPANRB 6/2022) and English. */

export const stateLabels: Record<string, Text> = {
  'targetSetting.draft': { id: 'Penyusunan SKP', en: 'Drafting targets' },
  'targetSetting.review': { id: 'Persetujuan SKP', en: 'Target approval' },
  monitoring: { id: 'Pelaksanaan dan pemantauan', en: 'Execution and monitoring' },
  selfAssessment: { id: 'Penilaian diri', en: 'Self-assessment' },
  review: { id: 'Penilaian pejabat penilai', en: "Appraiser's review" },
  calibration: { id: 'Kalibrasi', en: 'Calibration' },
  delivered: { id: 'Hasil disampaikan', en: 'Result delivered' },
  'appeal.explanation': {
    id: 'Keberatan: penjelasan pejabat penilai',
    en: 'Appeal: explanation by the appraiser',
  },
  'appeal.decision': { id: 'Keberatan: keputusan atasan', en: 'Appeal: decision by the superior' },
  'appeal.decided': {
    id: 'Keberatan diputus: terima atau banding',
    en: 'Appeal decided: accept or appeal again',
  },
  'appeal.secondInstance': {
    id: 'Banding: keputusan pejabat pembina kepegawaian',
    en: 'Second instance: decision by the appointing authority',
  },
  finalApproval: { id: 'Penetapan', en: 'Final approval' },
  final: { id: 'Ditetapkan', en: 'Final' },
  cancelled: { id: 'Dibatalkan', en: 'Cancelled' },
};

export const roleLabels: Record<string, Text> = {
  employee: { id: 'Pegawai yang dinilai', en: 'Employee' },
  appraiser: { id: 'Pejabat penilai kinerja', en: 'Appraiser' },
  appraiserSuperior: { id: 'Atasan pejabat penilai', en: "Appraiser's superior" },
  appointingAuthority: { id: 'Pejabat pembina kepegawaian', en: 'Appointing authority' },
  performanceTeam: { id: 'Tim pengelola kinerja', en: 'Performance team' },
  peer: { id: 'Rekan kerja', en: 'Peer' },
};

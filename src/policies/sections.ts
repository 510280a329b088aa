import type { Text } from '../../plugins/workflow/server/src/public';

/** The settings of a policy by what they are about, each with where it comes from. */

export interface Source {
  /** Null where no regulation was found to say it: the agency's own decision. */
  regulation: string | null;
  article?: string;
  text: Text;
}

export interface Section {
  name: string;
  title: Text;
  fields: Record<string, Source>;
}

const own = (id: string, en: string): Source => ({ regulation: null, text: { id, en } });
const law = (regulation: string, id: string, en: string, article?: string): Source => ({
  regulation,
  ...(article === undefined ? {} : { article }),
  text: { id, en },
});

const step = own('Lama langkah ditetapkan instansi', 'How long a step takes is set by the agency');
const threshold = own(
  'Batas saran rating; pejabat penilai yang menetapkan',
  'Bounds of the suggestion; the appraiser decides',
);

export const SECTIONS: Section[] = [
  {
    name: 'rules',
    title: { id: 'Aturan penilaian', en: 'Rules of the appraisal' },
    fields: {
      ruleSet: law(
        'PermenPANRB 6/2022',
        'Kuadran berlaku; angka (PP 30/2019, PermenPANRB 8/2021) bagi instansi yang masih memakainya',
        'The quadrant is in force; numbers (PP 30/2019, PermenPANRB 8/2021) for agencies that keep them',
        '24–25',
      ),
      weightsUsed: own(
        'PermenPANRB 6/2022 tidak mengatur pembobotan; instansi boleh memeriksanya',
        'PermenPANRB 6/2022 knows no weights; an agency may check them',
      ),
      calibration: law(
        'SE MenPANRB 3/2023',
        'Predikat disesuaikan dengan pola distribusi; langkah tersendiri adalah pilihan instansi',
        'Predicates follow the distribution guide; a step of its own is the agency’s choice',
      ),
      minimumUnitSize: law(
        'SE MenPANRB 3/2023',
        'Pola distribusi; unit yang lebih kecil tidak diperiksa',
        'The distribution guide; smaller units are not checked',
      ),
    },
  },
  {
    name: 'targets',
    title: { id: 'Penyusunan SKP', en: 'Setting targets' },
    fields: {
      draftUntil: law('PermenPANRB 8/2021', 'Minggu kedua Januari', 'Second week of January'),
      draftDays: step,
      targetReviewUntil: law('PermenPANRB 8/2021', 'Akhir Januari', 'End of January'),
      targetReviewDays: step,
      studyAssignmentExempt: law(
        'PermenPANRB 8/2021',
        'Pegawai tugas belajar dikecualikan dari perencanaan',
        'People on a study assignment are exempt from planning',
      ),
    },
  },
  {
    name: 'assessment',
    title: { id: 'Penilaian', en: 'Assessment' },
    fields: {
      periodicEvaluation: law(
        'PermenPANRB 6/2022',
        'Evaluasi periodik bulanan atau triwulanan, di samping evaluasi tahunan',
        'Periodic evaluation by month or quarter, beside the annual one',
        '24–25',
      ),
      selfAssessmentDays: step,
      reviewDays: step,
      calibrationDays: step,
      finalApprovalDays: step,
      belowThreshold: threshold,
      aboveThreshold: threshold,
      gapDialogue: own('Selisih persepsi dibicarakan', 'A gap in perception is talked through'),
      gapSize: own('Selisih yang masih dibiarkan', 'The gap that is let pass'),
    },
  },
  {
    name: 'numeric',
    title: { id: 'Nilai dengan angka', en: 'Figures of the numeric rules' },
    fields: {
      pointsPerAdditional: own('Nilai tiap kinerja tambahan', 'What an additional result is worth'),
      additionalCap: law(
        'PermenPANRB 8/2021',
        'Kinerja tambahan menambah paling banyak 10',
        'Additional results add 10 at the most',
      ),
    },
  },
  {
    name: 'appeal',
    title: { id: 'Keberatan', en: 'Appeal' },
    fields: {
      appealDays: law('PP 30/2019', '14 hari sejak hasil diterima', '14 days from receipt', '59'),
      appealDayType: own('Kalender atau kerja: tidak diatur', 'Calendar or working: not said'),
      explanationDays: law(
        'PP 30/2019',
        'Kedua pihak didengar; lamanya ditetapkan instansi',
        'Both sides are heard; the agency says how long',
        '59',
      ),
      decisionDays: law(
        'PP 30/2019',
        'Atasan pejabat penilai memutus; lamanya ditetapkan instansi',
        'The superior decides; the agency says how long',
        '59',
      ),
      onSilence: own('Diamnya atasan tidak diatur', 'The superior’s silence is not regulated'),
      secondInstance: own(
        'Banding tidak diatur (PP 30/2019 pasal 59: putusan atasan final); pilihan instansi, biasanya tidak aktif',
        'No regulation knows a second instance (PP 30/2019 art. 59: the decision is final); the agency’s choice, off by default',
      ),
      secondAppealDays: own(
        'Lama pegawai dapat meminta banding sejak putusan atasan, dihitung seperti masa keberatan',
        'How long the employee may ask for it after the superior’s decision, counted as the time for appeals',
      ),
      secondDecisionDays: own(
        'Hari kerja bagi pejabat pembina kepegawaian; bila diam, putusan atasan tetap berlaku',
        'Working days of the appointing authority; by its silence the superior’s decision stands',
      ),
    },
  },
  {
    name: 'around',
    title: { id: 'Rekan, survei, presensi', en: 'Peers, surveys, attendance' },
    fields: {
      peerThreshold: own('Jawaban rekan bersifat anonim', 'Answers of peers are anonymous'),
      peerCap: own('Beban tiap rekan dibatasi', 'The load of each peer is limited'),
      surveyThreshold: law(
        'PermenPANRB 14/2017',
        'Survei kepuasan; ambang tampil ditetapkan instansi',
        'Surveys of the public; from how many on they show is set by the agency',
      ),
      attendanceRules: law(
        'PP 94/2021',
        'Ketidakhadiran tanpa alasan; jam kerja menurut Perpres 21/2023',
        'Absence without reason; hours by Perpres 21/2023',
      ),
      reminderDays: own('Pengingat sebelum tenggat', 'Reminders before deadlines'),
    },
  },
];

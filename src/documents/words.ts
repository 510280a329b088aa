import type { Text } from '../../plugins/workflow/server/src/public';
import type { Aspect, OrgAchievement, Predicate, Rating } from '../appraisal/plan';

/** The words of the printed forms: those of the annexes of PermenPANRB 6/2022, with an English reading beside them. */

export const RATING: Record<Rating, Text> = {
  above: { id: 'Di Atas Ekspektasi', en: 'Above Expectation' },
  meets: { id: 'Sesuai Ekspektasi', en: 'Meets Expectation' },
  below: { id: 'Di Bawah Ekspektasi', en: 'Below Expectation' },
};

export const PREDICATE: Record<Predicate, Text> = {
  very_good: { id: 'Sangat Baik', en: 'Very Good' },
  good: { id: 'Baik', en: 'Good' },
  needs_improvement: { id: 'Butuh Perbaikan', en: 'Needs Improvement' },
  fair: { id: 'Cukup', en: 'Fair' },
  poor: { id: 'Kurang', en: 'Poor' },
  very_poor: { id: 'Sangat Kurang', en: 'Very Poor' },
};

export const ACHIEVEMENT: Record<OrgAchievement, Text> = {
  outstanding: { id: 'Istimewa', en: 'Outstanding' },
  good: { id: 'Baik', en: 'Good' },
  needs_improvement: { id: 'Butuh Perbaikan', en: 'Needs Improvement' },
  poor: { id: 'Kurang', en: 'Poor' },
  very_poor: { id: 'Sangat Kurang', en: 'Very Poor' },
};

export const ASPECT: Record<Aspect, Text> = {
  quantity: { id: 'Kuantitas', en: 'Quantity' },
  quality: { id: 'Kualitas', en: 'Quality' },
  time: { id: 'Waktu', en: 'Time' },
  cost: { id: 'Biaya', en: 'Cost' },
  service_recipients: { id: 'Penerima layanan', en: 'Service recipients' },
  business_process: { id: 'Proses bisnis', en: 'Business process' },
  internal_strengthening: { id: 'Penguatan internal', en: 'Internal strengthening' },
  budget: { id: 'Anggaran', en: 'Budget' },
};

export const WORDS = {
  targetPlan: { id: 'Sasaran Kinerja Pegawai', en: 'Employee Performance Targets' },
  evaluation: { id: 'Dokumen Evaluasi Kinerja Pegawai', en: 'Employee Performance Evaluation' },
  appealDecision: { id: 'Keputusan atas Keberatan Hasil Evaluasi', en: 'Decision on an Appeal' },
  quantitative: { id: 'Pendekatan hasil kerja kuantitatif', en: 'Quantitative approach' },
  qualitative: { id: 'Pendekatan hasil kerja kualitatif', en: 'Qualitative approach' },
  period: { id: 'Periode penilaian', en: 'Appraisal period' },
  until: { id: 's.d.', en: 'to' },

  employee: { id: 'Pegawai yang Dinilai', en: 'Employee' },
  appraiser: { id: 'Pejabat Penilai Kinerja', en: 'Appraiser' },
  superior: { id: 'Atasan Pejabat Penilai Kinerja', en: "Appraiser's Superior" },
  name: { id: 'Nama', en: 'Name' },
  number: { id: 'NIP', en: 'NIP' },
  rank: { id: 'Pangkat/Gol. Ruang', en: 'Rank/Grade' },
  position: { id: 'Jabatan', en: 'Position' },
  unit: { id: 'Unit Kerja', en: 'Unit' },

  results: { id: 'Hasil Kerja', en: 'Work Results' },
  primary: { id: 'Utama', en: 'Primary' },
  additional: { id: 'Tambahan', en: 'Additional' },
  none: { id: 'Tidak ada', en: 'None' },
  no: { id: 'No.', en: 'No.' },
  result: { id: 'Rencana Hasil Kerja', en: 'Work Result' },
  supports: { id: 'Mendukung', en: 'Supports' },
  aspect: { id: 'Aspek', en: 'Aspect' },
  perspective: { id: 'Perspektif', en: 'Perspective' },
  indicator: { id: 'Indikator Kinerja Individu', en: 'Individual Indicator' },
  target: { id: 'Target', en: 'Target' },
  weight: { id: 'Bobot', en: 'Weight' },
  totalWeight: { id: 'Jumlah bobot', en: 'Total weight' },
  realisation: { id: 'Realisasi Berdasarkan Bukti Dukung', en: 'Realisation by Evidence' },
  evidence: { id: 'Bukti', en: 'Evidence' },
  feedback: { id: 'Umpan Balik Pejabat Penilai', en: "Appraiser's Feedback" },
  ownNote: { id: 'Catatan pegawai', en: 'Note of the employee' },
  rating: { id: 'Rating', en: 'Rating' },

  behaviour: { id: 'Perilaku Kerja', en: 'Behaviour' },
  behaviourValue: { id: 'Nilai BerAKHLAK', en: 'BerAKHLAK Value' },
  expectation: { id: 'Ekspektasi Khusus Pimpinan', en: "Leader's Special Expectation" },
  selfRating: { id: 'Penilaian Diri', en: 'Self-Assessment' },
  score: { id: 'Nilai', en: 'Score' },

  resultRating: { id: 'Rating Hasil Kerja', en: 'Result Rating' },
  behaviourRating: { id: 'Rating Perilaku Kerja', en: 'Behaviour Rating' },
  predicate: { id: 'Predikat Kinerja Pegawai', en: 'Performance Predicate' },
  achievement: { id: 'Capaian Kinerja Organisasi', en: 'Achievement of the Organisation' },
  skp: { id: 'Nilai SKP', en: 'SKP Value' },
  behaviourScore: { id: 'Nilai Perilaku Kerja', en: 'Behaviour Score' },
  performanceScore: { id: 'Nilai Kinerja (NK)', en: 'Performance Score (NK)' },
  share: { id: 'Bagian', en: 'Share' },
  contribution: { id: 'Nilai × Bagian', en: 'Score × Share' },
  outcome: { id: 'Hasil Evaluasi', en: 'Outcome' },
  initial: { id: 'Hasil semula (sebelum keberatan)', en: 'First result (before the appeal)' },
  afterAppeal: { id: 'Hasil setelah keberatan', en: 'Result after the appeal' },
  notes: { id: 'Catatan/Rekomendasi', en: 'Notes/Recommendation' },
  policy: { id: 'Kebijakan penilaian', en: 'Policy' },

  issue: { id: 'Hal yang Dipersoalkan', en: 'Issue' },
  recommendation: { id: 'Rekomendasi', en: 'Recommendation' },
  objection: { id: 'Keberatan Pegawai yang Dinilai', en: 'Objection of the Employee' },
  explanation: { id: 'Penjelasan Pejabat Penilai Kinerja', en: 'Explanation of the Appraiser' },
  decision: { id: 'Keputusan Atasan Pejabat Penilai Kinerja', en: "Decision of the Appraiser's Superior" },
  requested: { id: 'Rating yang dimohonkan', en: 'Ratings asked for' },
  noRequest: {
    id: 'Pegawai tidak memohon rating tertentu.',
    en: 'The employee asked for no particular ratings.',
  },
  supporting: { id: 'Bukti pendukung', en: 'Evidence' },
  filed: { id: 'Diajukan', en: 'Filed' },
  upheld: { id: 'Hasil evaluasi dikuatkan', en: 'The result is upheld' },
  changed: { id: 'Hasil evaluasi diubah', en: 'The result is changed' },
  granted: {
    id: 'Dikabulkan karena tidak diputus sampai batas waktu',
    en: 'Granted, as nobody decided in time',
  },
  notExplained: {
    id: 'Tidak ada penjelasan sampai batas waktu.',
    en: 'No explanation was given in time.',
  },

  submitted: { id: 'Diajukan', en: 'Submitted' },
  approved: { id: 'Disetujui', en: 'Approved' },
  draftedByTeam: {
    id: 'Disusun tim pengelola kinerja',
    en: 'Drafted by the performance team',
  },
  reviewed: { id: 'Dinilai', en: 'Reviewed' },
  received: { id: 'Diterima', en: 'Received' },
  receivedByLapse: { id: 'Diterima karena lewat waktu', en: 'Accepted by lapse of time' },
  objected: { id: 'Diajukan keberatan', en: 'Appealed' },
  set: { id: 'Ditetapkan', en: 'Approved' },
  explained: { id: 'Dijelaskan', en: 'Explained' },
  decided: { id: 'Diputuskan', en: 'Decided' },
  notSigned: { id: 'Belum', en: 'Not yet' },
  onBehalfOf: { id: 'a.n.', en: 'for' },

  draft: { id: 'KONSEP', en: 'DRAFT' },
  cancelled: { id: 'BATAL', en: 'CANCELLED' },
  page: { id: 'Halaman', en: 'Page' },
  of: { id: 'dari', en: 'of' },
  verify: {
    id: 'Pindai untuk memeriksa keaslian dokumen ini',
    en: 'Scan to check that this document is genuine',
  },
  printed: { id: 'Dicetak', en: 'Printed' },
} satisfies Record<string, Text>;

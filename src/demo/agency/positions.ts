/** The posts of the demo agency. `born`: first and last year of birth of those who hold it. */

export interface PositionData {
  name: string;
  kind: 'seniorExecutive' | 'administrative' | 'functional' | 'implementer' | null;
  level: 'pertama' | 'muda' | 'madya' | 'penyelia' | 'mahir' | 'terampil' | 'pemula' | null;
  jobClass: number | null;
  rank: string | null;
  born: readonly [number, number];
}

type Kind = PositionData['kind'];
type Level = PositionData['level'];
type Row = [name: string, kind: Kind, level: Level, jobClass: number | null, rank: string | null];

const ROWS = {
  regent: ['Bupati', null, null, null, null],
  deputyRegent: ['Wakil Bupati', null, null, null, null],
  regionalSecretary: ['Sekretaris Daerah', 'seniorExecutive', null, 15, 'Pembina Utama Madya (IV/d)'],
  agencyHead: ['Kepala Dinas', 'seniorExecutive', null, 14, 'Pembina Utama Muda (IV/c)'],
  agencySecretary: ['Sekretaris Dinas', 'administrative', null, 12, 'Pembina Tk. I (IV/b)'],
  bureauHead: ['Kepala Bagian', 'administrative', null, 12, 'Pembina Tk. I (IV/b)'],
  divisionHead: ['Kepala Bidang', 'administrative', null, 11, 'Pembina (IV/a)'],
  sectionHead: ['Kepala Seksi', 'administrative', null, 9, 'Penata Tk. I (III/d)'],
  subdivisionHead: ['Kepala Subbagian', 'administrative', null, 9, 'Penata Tk. I (III/d)'],
  healthCentreHead: ['Kepala UPTD Puskesmas', 'administrative', null, 9, 'Pembina (IV/a)'],
  registryOperator: ['Operator Layanan Kependudukan', 'implementer', null, 6, 'Pengatur (II/c)'],
  registryClerk: ['Pengadministrasi Kependudukan', 'implementer', null, 5, 'Pengatur Muda Tk. I (II/b)'],
  databaseAdmin: [
    'Administrator Database Kependudukan Ahli Pertama',
    'functional',
    'pertama',
    8,
    'Penata Muda (III/a)',
  ],
  licensingOfficer: ['Penata Perizinan Ahli Pertama', 'functional', 'pertama', 8, 'Penata Muda (III/a)'],
  seniorLicensingOfficer: ['Penata Perizinan Ahli Muda', 'functional', 'muda', 9, 'Penata (III/c)'],
  licensingClerk: ['Petugas Layanan Perizinan', 'implementer', null, 6, 'Pengatur (II/c)'],
  doctor: ['Dokter Ahli Pertama', 'functional', 'pertama', 9, 'Penata Muda Tk. I (III/b)'],
  nurse: ['Perawat Ahli Pertama', 'functional', 'pertama', 8, 'Penata Muda (III/a)'],
  skilledNurse: ['Perawat Terampil', 'functional', 'terampil', 6, 'Pengatur (II/c)'],
  midwife: ['Bidan Mahir', 'functional', 'mahir', 7, 'Penata Muda (III/a)'],
  nutritionist: ['Nutrisionis Ahli Pertama', 'functional', 'pertama', 8, 'Penata Muda (III/a)'],
  sanitarian: ['Tenaga Sanitasi Lingkungan Penyelia', 'functional', 'penyelia', 8, 'Penata (III/c)'],
  pharmacyAssistant: ['Asisten Apoteker Pemula', 'functional', 'pemula', 5, 'Pengatur Muda (II/a)'],
  teacher: ['Guru Ahli Pertama', 'functional', 'pertama', 8, 'Penata Muda Tk. I (III/b)'],
  seniorTeacher: ['Guru Ahli Muda', 'functional', 'muda', 9, 'Penata (III/c)'],
  schoolInspector: ['Pengawas Sekolah Ahli Madya', 'functional', 'madya', 11, 'Pembina (IV/a)'],
  policyAnalyst: ['Analis Kebijakan Ahli Muda', 'functional', 'muda', 9, 'Penata (III/c)'],
  legalDrafter: [
    'Perancang Peraturan Perundang-undangan Ahli Pertama',
    'functional',
    'pertama',
    8,
    'Penata Muda (III/a)',
  ],
  personnelAnalyst: ['Analis SDM Aparatur Ahli Pertama', 'functional', 'pertama', 8, 'Penata Muda (III/a)'],
  archivist: ['Arsiparis Terampil', 'functional', 'terampil', 6, 'Pengatur (II/c)'],
  officeClerk: ['Pengadministrasi Perkantoran', 'implementer', null, 5, 'Pengatur Muda (II/a)'],
} satisfies Record<string, Row>;

export type PositionKey = keyof typeof ROWS;

const LEADERS: readonly PositionKey[] = ['regionalSecretary', 'agencyHead', 'agencySecretary', 'bureauHead'];
const MIDDLE: readonly PositionKey[] = [
  'divisionHead',
  'sectionHead',
  'subdivisionHead',
  'healthCentreHead',
  'schoolInspector',
  'sanitarian',
];
const bornOf = (key: PositionKey): readonly [number, number] => {
  if (LEADERS.includes(key)) return [1968, 1975];
  return MIDDLE.includes(key) ? [1974, 1984] : [1986, 1998];
};

const entries = Object.entries(ROWS) as [PositionKey, Row][];

export const POSITIONS = Object.fromEntries(
  entries.map(([key, [name, kind, level, jobClass, rank]]) => [
    key,
    { name, kind, level, jobClass, rank, born: bornOf(key) },
  ]),
) as Record<PositionKey, PositionData>;

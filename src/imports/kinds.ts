import type { Text } from '../../plugins/workflow/server/src/public';
import { ATTENDANCE_STATUSES } from '../appraisal/discipline/attendance';
import { ASPECTS, DIRECTIONS } from '../appraisal/plan';

/** What can be imported: the columns of each file, and where each of them goes. Names of tables come from here alone. */

export type Kind =
  'employees' | 'org-units' | 'positions' | 'indicators' | 'holidays' | 'supervisors' | 'attendance';

/** What a cell has to be. */
export type CellRule =
  | { is: 'text'; max: number }
  | { is: 'employeeNumber' }
  | { is: 'email' }
  | { is: 'phone' }
  | { is: 'date' }
  | { is: 'time' }
  | { is: 'integer'; min: number; max: number }
  | { is: 'decimal'; min: string; max: string }
  | { is: 'boolean' }
  /** Code → what people may write instead. */
  | { is: 'choice'; of: Record<string, string[]> };

/** A record of another table, found by its natural key. */
export interface Link {
  /** The link table with its two columns; without one the column of the record itself points to the other. */
  via?: { table: string; own: string; other: string };
  target: { table: string; key: string };
  /** May be a row of the same file. */
  within?: boolean;
  what: Text;
}

export interface Column {
  name: string;
  heading: Text;
  rule: CellRule;
  required?: boolean;
  /** The column of the table; none for links by a table of their own. */
  column?: string;
  link?: Link;
  example: string;
}

export interface KindOf {
  kind: Kind;
  table: string;
  /** The natural key: names of columns of the file, always required. */
  key: readonly string[];
  columns: Column[];
  /** What a new record has where the file says nothing, as SQL. */
  defaults: Record<string, string>;
  /** Rows whose key is unknown are refused instead of made. */
  onlyKnown?: boolean;
  /** Each row concerns one employee, named by number in the column `employeeNumber`, and what is theirs. */
  ofPeople?: boolean;
  what: Text;
}

const text = (max = 255): CellRule => ({ is: 'text', max });
const PERSON: Text = { id: 'pegawai dengan NIP ini', en: 'employee with this number' };
const UNIT: Text = { id: 'unit kerja dengan kode ini', en: 'org unit with this code' };

const personLink = (table: string, own: string, other: string, within = false): Link => ({
  via: { table, own, other },
  target: { table: 'employees', key: 'employee_number' },
  within,
  what: PERSON,
});

const employeeNumber: Column = {
  name: 'employeeNumber',
  heading: { id: 'NIP', en: 'Employee number' },
  rule: { is: 'employeeNumber' },
  required: true,
  column: 'employee_number',
  example: '199001012015011001',
};

const appraiser = (within: boolean): Column => ({
  name: 'appraiser',
  heading: { id: 'NIP pejabat penilai', en: 'Appraiser' },
  rule: { is: 'employeeNumber' },
  link: personLink('employees_appraiser_lnk', 'employee_id', 'inv_employee_id', within),
  example: '198001012005011001',
});

const employees: KindOf = {
  kind: 'employees',
  table: 'employees',
  key: ['employeeNumber'],
  what: { id: 'Pegawai', en: 'Employees' },
  defaults: { employment_status: "'active'", civil_servant: 'true' },
  columns: [
    employeeNumber,
    {
      name: 'name',
      heading: { id: 'Nama', en: 'Name' },
      rule: text(),
      required: true,
      column: 'name',
      example: 'Siti Rahmawati, S.Kep.',
    },
    {
      name: 'rank',
      heading: { id: 'Pangkat/golongan', en: 'Rank' },
      rule: text(50),
      column: 'rank',
      example: 'III/c',
    },
    {
      name: 'email',
      heading: { id: 'Surel', en: 'E-mail' },
      rule: { is: 'email' },
      column: 'email',
      example: 'siti@kota.example',
    },
    {
      name: 'phone',
      heading: { id: 'Telepon', en: 'Phone' },
      rule: { is: 'phone' },
      column: 'phone',
      example: '0812 3456 7890',
    },
    {
      name: 'position',
      heading: { id: 'Jabatan', en: 'Position' },
      rule: text(),
      link: {
        via: { table: 'employees_position_lnk', own: 'employee_id', other: 'position_id' },
        target: { table: 'positions', key: 'name' },
        what: { id: 'jabatan dengan nama ini', en: 'position with this name' },
      },
      example: 'Perawat Ahli Pertama',
    },
    {
      name: 'orgUnit',
      heading: { id: 'Kode unit kerja', en: 'Org unit' },
      rule: text(50),
      link: {
        via: { table: 'employees_org_unit_lnk', own: 'employee_id', other: 'org_unit_id' },
        target: { table: 'org_units', key: 'code' },
        what: UNIT,
      },
      example: 'DINKES.1',
    },
    appraiser(true),
    {
      name: 'employmentStatus',
      heading: { id: 'Status kepegawaian', en: 'Employment status' },
      rule: {
        is: 'choice',
        of: {
          active: ['aktif'],
          suspended: ['diberhentikan sementara'],
          unpaidLeave: ['CLTN'],
          preRetirement: ['MPP'],
          studyAssignment: ['tugas belajar'],
          stateOfficial: ['pejabat negara'],
        },
      },
      column: 'employment_status',
      example: 'aktif',
    },
  ],
};

const orgUnits: KindOf = {
  kind: 'org-units',
  table: 'org_units',
  key: ['code'],
  what: { id: 'Unit kerja', en: 'Org units' },
  defaults: {},
  columns: [
    {
      name: 'code',
      heading: { id: 'Kode', en: 'Code' },
      rule: text(50),
      required: true,
      column: 'code',
      example: 'DINKES.1',
    },
    {
      name: 'name',
      heading: { id: 'Nama', en: 'Name' },
      rule: text(),
      required: true,
      column: 'name',
      example: 'Puskesmas Melati',
    },
    {
      name: 'kind',
      heading: { id: 'Jenis', en: 'Kind' },
      rule: {
        is: 'choice',
        of: { institution: ['instansi'], agency: ['perangkat daerah'], unit: ['unit kerja'] },
      },
      column: 'kind',
      example: 'unit kerja',
    },
    {
      name: 'parent',
      heading: { id: 'Kode unit atasan', en: 'Parent' },
      rule: text(50),
      link: {
        via: { table: 'org_units_parent_lnk', own: 'org_unit_id', other: 'inv_org_unit_id' },
        target: { table: 'org_units', key: 'code' },
        within: true,
        what: UNIT,
      },
      example: 'DINKES',
    },
    {
      name: 'head',
      heading: { id: 'NIP pimpinan', en: 'Head' },
      rule: { is: 'employeeNumber' },
      link: personLink('org_units_head_lnk', 'org_unit_id', 'employee_id'),
      example: '198001012005011001',
    },
    {
      name: 'appointingAuthority',
      heading: { id: 'NIP PPK', en: 'Appointing authority' },
      rule: { is: 'employeeNumber' },
      link: personLink('org_units_appointing_authority_lnk', 'org_unit_id', 'employee_id'),
      example: '',
    },
    {
      name: 'timeZone',
      heading: { id: 'Zona waktu', en: 'Time zone' },
      rule: { is: 'choice', of: { WIB: [], WITA: [], WIT: [] } },
      column: 'time_zone',
      example: 'WIB',
    },
  ],
};

const positions: KindOf = {
  kind: 'positions',
  table: 'positions',
  key: ['name'],
  what: { id: 'Jabatan', en: 'Positions' },
  defaults: {},
  columns: [
    {
      name: 'name',
      heading: { id: 'Nama', en: 'Name' },
      rule: text(),
      required: true,
      column: 'name',
      example: 'Perawat Ahli Pertama',
    },
    {
      name: 'kind',
      heading: { id: 'Jenis', en: 'Kind' },
      rule: {
        is: 'choice',
        of: {
          seniorExecutive: ['pimpinan tinggi', 'JPT'],
          administrative: ['administrasi'],
          functional: ['fungsional'],
          implementer: ['pelaksana'],
        },
      },
      column: 'kind',
      example: 'fungsional',
    },
    {
      name: 'level',
      heading: { id: 'Jenjang', en: 'Level' },
      rule: {
        is: 'choice',
        of: {
          pertama: [],
          muda: [],
          madya: [],
          utama: [],
          penyelia: [],
          mahir: [],
          terampil: [],
          pemula: [],
        },
      },
      column: 'level',
      example: 'pertama',
    },
    {
      name: 'jobClass',
      heading: { id: 'Kelas jabatan', en: 'Job class' },
      rule: { is: 'integer', min: 1, max: 30 },
      column: 'job_class',
      example: '8',
    },
  ],
};

const ofCodes = (codes: readonly string[], words: Record<string, string[]>): Record<string, string[]> =>
  Object.fromEntries(codes.map((code) => [code, words[code] ?? []]));

const MOST = '999999999999';

const indicators: KindOf = {
  kind: 'indicators',
  table: 'indicators',
  key: ['title'],
  what: { id: 'Indikator', en: 'Indicators' },
  defaults: { direction: "'higher'", maximal: 'false', active: 'true' },
  columns: [
    {
      name: 'title',
      heading: { id: 'Judul', en: 'Title' },
      rule: text(),
      required: true,
      column: 'title',
      example: 'Pasien dilayani tepat waktu',
    },
    {
      name: 'definition',
      heading: { id: 'Definisi', en: 'Definition' },
      rule: text(5000),
      column: 'definition',
      example: '',
    },
    {
      name: 'category',
      heading: { id: 'Kategori', en: 'Category' },
      rule: text(),
      link: {
        via: { table: 'indicators_category_lnk', own: 'indicator_id', other: 'indicator_category_id' },
        target: { table: 'indicator_categories', key: 'name' },
        what: { id: 'kategori dengan nama ini', en: 'category with this name' },
      },
      example: 'Pelayanan',
    },
    {
      name: 'aspect',
      heading: { id: 'Aspek', en: 'Aspect' },
      rule: {
        is: 'choice',
        of: ofCodes(ASPECTS, {
          quantity: ['kuantitas'],
          quality: ['kualitas'],
          time: ['waktu'],
          cost: ['biaya'],
        }),
      },
      column: 'aspect',
      example: 'kuantitas',
    },
    { name: 'unit', heading: { id: 'Satuan', en: 'Unit' }, rule: text(100), column: 'unit', example: '%' },
    {
      name: 'direction',
      heading: { id: 'Arah', en: 'Direction' },
      rule: {
        is: 'choice',
        of: ofCodes(DIRECTIONS, { higher: ['makin tinggi makin baik'], lower: ['makin rendah makin baik'] }),
      },
      column: 'direction',
      example: 'higher',
    },
    {
      name: 'suggestedTarget',
      heading: { id: 'Target anjuran', en: 'Suggested target' },
      rule: { is: 'decimal', min: '0', max: MOST },
      column: 'suggested_target',
      example: '95',
    },
    {
      name: 'suggestedTargetUpper',
      heading: { id: 'Batas atas target anjuran', en: 'Suggested upper target' },
      rule: { is: 'decimal', min: '0', max: MOST },
      column: 'suggested_target_upper',
      example: '',
    },
    {
      name: 'maximal',
      heading: { id: 'Target maksimal', en: 'Maximal' },
      rule: { is: 'boolean' },
      column: 'maximal',
      example: 'tidak',
    },
    {
      name: 'suggestedWeight',
      heading: { id: 'Bobot anjuran', en: 'Suggested weight' },
      rule: { is: 'integer', min: 0, max: 100 },
      column: 'suggested_weight',
      example: '20',
    },
    {
      name: 'workResultTitle',
      heading: { id: 'Rencana hasil kerja', en: 'Work result' },
      rule: text(),
      column: 'work_result_title',
      example: 'Pelayanan pasien tepat waktu',
    },
    {
      name: 'active',
      heading: { id: 'Aktif', en: 'Active' },
      rule: { is: 'boolean' },
      column: 'active',
      example: 'ya',
    },
  ],
};

const holidays: KindOf = {
  kind: 'holidays',
  table: 'holidays',
  key: ['date'],
  what: { id: 'Hari libur', en: 'Holidays' },
  defaults: { kind: "'nationalHoliday'" },
  columns: [
    {
      name: 'date',
      heading: { id: 'Tanggal', en: 'Date' },
      rule: { is: 'date' },
      required: true,
      column: 'date',
      example: '2026-08-17',
    },
    {
      name: 'name',
      heading: { id: 'Nama', en: 'Name' },
      rule: text(),
      required: true,
      column: 'name',
      example: 'Hari Kemerdekaan',
    },
    {
      name: 'nameEn',
      heading: { id: 'Nama Inggris', en: 'English name' },
      rule: text(),
      column: 'name_en',
      example: 'Independence Day',
    },
    {
      name: 'kind',
      heading: { id: 'Jenis', en: 'Kind' },
      rule: { is: 'choice', of: { nationalHoliday: ['libur nasional'], collectiveLeave: ['cuti bersama'] } },
      column: 'kind',
      example: 'libur nasional',
    },
  ],
};

const supervisors: KindOf = {
  kind: 'supervisors',
  table: 'employees',
  key: ['employeeNumber'],
  what: { id: 'Pejabat penilai tiap pegawai', en: 'Who appraises whom' },
  defaults: {},
  onlyKnown: true,
  ofPeople: true,
  columns: [employeeNumber, { ...appraiser(false), required: true }],
};

const attendance: KindOf = {
  kind: 'attendance',
  table: 'attendance_records',
  key: ['employeeNumber', 'date'],
  what: { id: 'Presensi', en: 'Attendance' },
  ofPeople: true,
  defaults: {},
  columns: [
    {
      ...employeeNumber,
      column: 'employee_id',
      link: { target: { table: 'employees', key: 'employee_number' }, what: PERSON },
    },
    {
      name: 'date',
      heading: { id: 'Tanggal', en: 'Date' },
      rule: { is: 'date' },
      required: true,
      column: 'date',
      example: '2026-01-05',
    },
    {
      name: 'status',
      heading: { id: 'Kehadiran', en: 'Attendance' },
      rule: {
        is: 'choice',
        of: ofCodes(ATTENDANCE_STATUSES, {
          present: ['hadir', 'H'],
          late: ['terlambat', 'TL'],
          officialDuty: ['dinas luar', 'DL'],
          leave: ['cuti', 'C'],
          sick: ['sakit', 'S'],
          excused: ['izin', 'I'],
          unexcused: ['tanpa keterangan', 'TK', 'alpa'],
        }),
      },
      required: true,
      column: 'status',
      example: 'hadir',
    },
    {
      name: 'timeIn',
      heading: { id: 'Jam masuk', en: 'In' },
      rule: { is: 'time' },
      column: 'time_in',
      example: '07:30',
    },
    {
      name: 'timeOut',
      heading: { id: 'Jam pulang', en: 'Out' },
      rule: { is: 'time' },
      column: 'time_out',
      example: '16:00',
    },
    {
      name: 'minutes',
      heading: { id: 'Menit kerja', en: 'Minutes worked' },
      rule: { is: 'integer', min: 0, max: 1440 },
      column: 'minutes',
      example: '450',
    },
  ],
};

export const KINDS: Record<Kind, KindOf> = {
  employees,
  'org-units': orgUnits,
  positions,
  indicators,
  holidays,
  supervisors,
  attendance,
};

import { PREDICATE, RATING } from '../documents/words';
import { activityLogDefinition } from '../appraisal/monitoring/activity-log-definition';
import { enrolmentDefinition } from '../appraisal/follow-up/enrolment/definition';
import { stateLabels } from '../appraisal/workflow/labels';
import { appraisalScope } from '../scope/appraisals';
import { activityLogScope } from '../scope/activity-logs';
import { enrolmentScope } from '../scope/enrolments';
import { employeeScope, PERSONAL } from '../scope/people';
import { openScope, type Scope } from '../scope/rules';
import { coded, field, inWords, of, type ExportColumn } from './columns';
import { isBesideAppraisal, withPerson } from './person';
import { WHOLE_LISTS, type WholeList } from './whole-lists';

/** The lists that can be taken along as a file, and the columns of each. */

export type ListName = 'appraisals' | 'employees' | 'activity-logs' | 'indicators' | 'enrolments' | WholeList;

export interface ExportList {
  name: ListName;
  scope: Scope;
  /** For API tokens, which see whole records. */
  tokenScope?: Scope;
  populate: string[];
  columns: ExportColumn[];
}

const appraisals: ExportList = {
  name: 'appraisals',
  scope: appraisalScope,
  populate: ['employee', 'appraiser', 'appraiserSuperior', 'cycle', 'orgUnit', 'position', 'result'],
  columns: [
    field('documentId', 'ID', 'ID'),
    of('employee', 'name', 'Pegawai', 'Employee'),
    of('position', 'name', 'Jabatan', 'Position'),
    of('orgUnit', 'name', 'Unit kerja', 'Org unit'),
    of('appraiser', 'name', 'Pejabat penilai', 'Appraiser'),
    of('appraiserSuperior', 'name', 'Atasan pejabat penilai', "Appraiser's superior"),
    of('cycle', 'name', 'Siklus', 'Cycle'),
    of('cycle', 'year', 'Tahun', 'Year'),
    field('period', 'Periode', 'Period'),
    field('periodStart', 'Mulai', 'From'),
    field('periodEnd', 'Selesai', 'To'),
    field('state', 'Kode tahap', 'State code'),
    inWords('state', 'Tahap', 'State', stateLabels),
    field('stateSince', 'Sejak', 'Since'),
    field('dueAt', 'Batas waktu', 'Due'),
    coded('resultRating', 'Rating hasil kerja', 'Result rating', RATING),
    coded('behaviourRating', 'Rating perilaku kerja', 'Behaviour rating', RATING),
    coded('predicate', 'Predikat', 'Predicate', PREDICATE),
    coded('score', 'Nilai kinerja', 'Score', {}),
  ],
};

const employees: ExportList = {
  name: 'employees',
  scope: employeeScope,
  tokenScope: { ...employeeScope, fields: [...employeeScope.fields, ...PERSONAL] },
  populate: ['position', 'orgUnit'],
  columns: [
    field('documentId', 'ID', 'ID'),
    field('employeeNumber', 'NIP', 'Employee number'),
    field('name', 'Nama', 'Name'),
    field('rank', 'Pangkat/golongan', 'Rank'),
    field('email', 'Surel', 'E-mail'),
    field('phone', 'Telepon', 'Phone'),
    of('position', 'name', 'Jabatan', 'Position'),
    of('orgUnit', 'code', 'Kode unit kerja', 'Org unit'),
    of('orgUnit', 'name', 'Unit kerja', 'Name of the org unit'),
    field('employmentStatus', 'Status kepegawaian', 'Employment status'),
  ],
};

const activityLogs: ExportList = {
  name: 'activity-logs',
  scope: activityLogScope,
  populate: ['appraisal'],
  columns: [
    field('documentId', 'ID', 'ID'),
    of('appraisal', 'documentId', 'Penilaian', 'Appraisal'),
    field('date', 'Tanggal', 'Date'),
    field('description', 'Kegiatan', 'Activity'),
    field('indicator', 'Indikator', 'Indicator'),
    field('quantity', 'Jumlah', 'Quantity'),
    field('minutes', 'Menit', 'Minutes'),
    field('evidenceLink', 'Bukti', 'Evidence'),
    field('state', 'Kode tahap', 'State code'),
    inWords('state', 'Tahap', 'State', activityLogDefinition.labels.states),
    field('feedback', 'Umpan balik', 'Feedback'),
  ],
};

const indicators: ExportList = {
  name: 'indicators',
  scope: openScope('api::indicator.indicator'),
  populate: ['category'],
  columns: [
    field('title', 'Judul', 'Title'),
    field('definition', 'Definisi', 'Definition'),
    of('category', 'name', 'Kategori', 'Category'),
    field('aspect', 'Aspek', 'Aspect'),
    field('unit', 'Satuan', 'Unit'),
    field('direction', 'Arah', 'Direction'),
    field('suggestedTarget', 'Target anjuran', 'Suggested target'),
    field('suggestedTargetUpper', 'Batas atas target anjuran', 'Suggested upper target'),
    field('maximal', 'Target maksimal', 'Maximal'),
    field('suggestedWeight', 'Bobot anjuran', 'Suggested weight'),
    field('workResultTitle', 'Rencana hasil kerja', 'Work result'),
    field('active', 'Aktif', 'Active'),
  ],
};

const enrolments: ExportList = {
  name: 'enrolments',
  scope: enrolmentScope,
  populate: ['employee', 'appraiser', 'orgUnit'],
  columns: [
    field('documentId', 'ID', 'ID'),
    of('employee', 'name', 'Pegawai', 'Employee'),
    of('orgUnit', 'name', 'Unit kerja', 'Org unit'),
    of('appraiser', 'name', 'Pejabat penilai', 'Appraiser'),
    field('title', 'Pelatihan', 'Training'),
    field('state', 'Kode tahap', 'State code'),
    inWords('state', 'Tahap', 'State', enrolmentDefinition.labels.states),
    field('completedOn', 'Selesai pada', 'Completed on'),
    field('hours', 'Jam pelajaran', 'Hours'),
    field('score', 'Nilai', 'Score'),
    field('certificateLink', 'Sertifikat', 'Certificate'),
    field('feedback', 'Tanggapan', 'Feedback'),
  ],
};

export const LISTS = Object.fromEntries(
  [appraisals, employees, activityLogs, indicators, enrolments, ...WHOLE_LISTS].map((list) => [
    list.name,
    isBesideAppraisal(list.scope) ? { ...list, columns: withPerson(list.columns) } : list,
  ]),
) as Record<ListName, ExportList>;

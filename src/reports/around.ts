import type { Core } from '@strapi/strapi';
import { query } from '../../plugins/workflow/server/src/public';
import { settingsInForce } from '../api/scoring/policy';
import { elementFigures, SURVEY_ELEMENTS, surveyIndexOfTotals } from '../appraisal/scoring/survey';
import { ELEMENTS } from '../survey/questions';
import { ANSWERED, ANSWERS } from './answers';
import { readDays } from './days';
import { figure, UNIT, type Asked, type Report } from './figures';

/** What stands beside appraisals: the public's surveys and attendance. */

const TOTALS = ANSWERED.map((element) => `coalesce(sum(x.${element}), 0)::integer`).join(', ');

interface Surveyed {
  unit: string;
  service: string;
  validFrom: string;
  validTo: string;
  respondents: number;
  totals: number[];
}

/** Surveys whose time touches the days asked for, with the sums of all their answers. */
const readSurveys = (strapi: Core.Strapi, { units, from, to }: Asked): Promise<Surveyed[]> =>
  query<Surveyed>(
    strapi.db.connection,
    `SELECT u.name AS unit, s.service, s.valid_from::text AS "validFrom", s.valid_to::text AS "validTo",
       coalesce(sum(x.answers), 0)::integer AS respondents, ARRAY[${TOTALS}] AS totals
     FROM service_surveys s JOIN service_surveys_org_unit_lnk l ON l.service_survey_id = s.id
     JOIN org_units u ON u.id = l.org_unit_id LEFT JOIN ${ANSWERS} AS x ON x.survey_id = s.document_id
     WHERE s.valid_to >= coalesce(?::date, s.valid_to) AND s.valid_from <= coalesce(?::date, s.valid_from)
       ${units === null ? '' : 'AND u.document_id = ANY (?)'}
     GROUP BY s.id, u.name, s.service ORDER BY u.name, s.service, s.valid_from, s.id`,
    [from ?? null, to ?? null, ...(units === null ? [] : [units])],
  );

const SERVICE = [
  figure('unit', { id: 'Unit kerja', en: 'Org unit' }, { id: 'Unit layanan', en: 'The unit that serves' }),
  figure(
    'service',
    { id: 'Layanan', en: 'Service' },
    { id: 'Layanan yang disurvei', en: 'What was asked about' },
  ),
];

export const survey: Report = {
  title: { id: 'Survei kepuasan masyarakat', en: 'Surveys of the public' },
  figures: [
    ...SERVICE,
    figure(
      'respondents',
      { id: 'Responden', en: 'Respondents' },
      {
        id: 'Semua jawaban survei yang masanya menyentuh `from` sampai `to`; kosong di bawah ambang kebijakan',
        en: 'All answers of a survey whose time touches `from` to `to`; empty under the policy’s threshold',
      },
    ),
    figure(
      'ikm',
      { id: 'IKM', en: 'Index' },
      { id: 'NI × 25, 2 desimal (PermenPANRB 14/2017)', en: 'NI × 25, 2 decimals (PermenPANRB 14/2017)' },
    ),
    figure('grade', { id: 'Mutu', en: 'Grade' }, { id: 'A sampai D', en: 'A to D' }),
  ],
  async read(strapi, asked) {
    const rows = await readSurveys(strapi, asked);
    const settings = (await settingsInForce(strapi)).survey;
    return rows.map(({ unit, service, respondents, totals }) => {
      const { ikm, grade } = surveyIndexOfTotals(respondents, totals, settings);
      return { unit, service, respondents: ikm === null ? null : respondents, ikm, grade };
    });
  },
};

export const surveyElements: Report = {
  title: { id: 'Survei per unsur', en: 'Surveys by element' },
  figures: [
    ...SERVICE,
    figure(
      'validFrom',
      { id: 'Sejak', en: 'From' },
      { id: 'Awal masa survei', en: 'First day of the survey' },
    ),
    figure(
      'validTo',
      { id: 'Sampai', en: 'Until' },
      { id: 'Akhir masa survei', en: 'Last day of the survey' },
    ),
    figure(
      'code',
      { id: 'Kode', en: 'Code' },
      { id: 'U1 sampai U9 (PermenPANRB 14/2017)', en: 'U1 to U9 (PermenPANRB 14/2017)' },
    ),
    figure('element', { id: 'Unsur', en: 'Element' }, { id: 'Unsur pelayanan', en: 'What was asked' }),
    figure(
      'nrr',
      { id: 'NRR', en: 'Mean' },
      {
        id: 'Nilai rata-rata unsur, 1 sampai 4; kosong di bawah ambang kebijakan',
        en: 'Mean of the element, 1 to 4; empty under the policy’s threshold',
      },
    ),
    figure(
      'index',
      { id: 'Nilai unsur', en: 'Index' },
      { id: 'NRR × 25, 2 desimal', en: 'Mean × 25, 2 decimals' },
    ),
    figure(
      'grade',
      { id: 'Mutu', en: 'Grade' },
      { id: 'A sampai D, dengan batas IKM', en: 'A to D, by the limits of the index' },
    ),
  ],
  async read(strapi, asked, language) {
    const rows = await readSurveys(strapi, asked);
    const settings = (await settingsInForce(strapi)).survey;
    return rows.flatMap(({ unit, service, validFrom, validTo, respondents, totals }) =>
      elementFigures(respondents, totals, settings).map(({ element, ...figures }) => ({
        unit,
        service,
        validFrom,
        validTo,
        code: `U${String(SURVEY_ELEMENTS.indexOf(element) + 1)}`,
        element: ELEMENTS[element][language],
        ...figures,
      })),
    );
  },
};

export const attendance: Report = {
  title: { id: 'Presensi', en: 'Attendance' },
  figures: [
    ...UNIT.map((one) => ({
      ...one,
      meaning: { id: 'Unit kerja pegawai sekarang', en: 'The unit of the people now' },
    })),
    figure(
      'people',
      { id: 'Pegawai', en: 'People' },
      {
        id: 'Pegawai yang presensinya tercatat dari `from` sampai `to`; tanpa keduanya, pada masa siklus atau tahun ini',
        en: 'People with attendance from `from` to `to`; without these in the time of the cycle, or this year',
      },
    ),
    ...(
      [
        ['present', 'Hadir', 'Present'],
        ['late', 'Terlambat', 'Late'],
        ['officialDuty', 'Dinas luar', 'Official duty'],
        ['leave', 'Cuti', 'Leave'],
        ['sick', 'Sakit', 'Sick'],
        ['excused', 'Izin', 'Excused'],
        ['unexcused', 'Tanpa alasan', 'Unexcused'],
      ] as const
    ).map(([name, id, en]) =>
      figure(name, { id, en }, { id: `Hari tercatat: ${id}`, en: `Days recorded: ${en}` }),
    ),
  ],
  read: readDays,
};

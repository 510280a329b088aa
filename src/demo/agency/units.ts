import type { ZoneName } from '../../appraisal/calendar/local-time';

/** The regency of the demo: a made-up group of islands over two time zones. */

export interface UnitData {
  code: string;
  name: string;
  kind: 'institution' | 'agency' | 'unit';
  parent: UnitKey | null;
  timeZone: ZoneName | null;
  /** Keys of people. */
  head: string;
  performanceTeam: readonly string[];
  appointingAuthority: string | null;
}

export const UNIT_KEYS = [
  'regency',
  'secretariat',
  'civil',
  'licensing',
  'education',
  'health',
  'healthCentre',
] as const;
export type UnitKey = (typeof UNIT_KEYS)[number];

const agency = (code: string, name: string, head: string, performanceTeam: string[]): UnitData => ({
  code,
  name,
  kind: 'agency',
  parent: 'regency',
  timeZone: null,
  head,
  performanceTeam,
  appointingAuthority: null,
});

// Each team has two members, so that nobody looks after their own appraisal.
export const UNITS: Record<UnitKey, UnitData> = {
  regency: {
    code: 'ARK',
    name: 'Pemerintah Kabupaten Kepulauan Arunika',
    kind: 'institution',
    parent: null,
    timeZone: 'WIB',
    head: 'regent',
    performanceTeam: ['secretariat.organisation', 'secretariat.performance'],
    appointingAuthority: 'regent',
  },
  secretariat: agency('ARK.SETDA', 'Sekretariat Daerah', 'secretariat.head', [
    'secretariat.office',
    'secretariat.analyst',
  ]),
  civil: agency('ARK.DUKCAPIL', 'Dinas Kependudukan dan Pencatatan Sipil', 'civil.head', [
    'civil.hr',
    'civil.registration',
  ]),
  licensing: agency(
    'ARK.DPMPTSP',
    'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
    'licensing.head',
    ['licensing.hr', 'licensing.processing'],
  ),
  education: agency('ARK.DIKBUD', 'Dinas Pendidikan dan Kebudayaan', 'education.head', [
    'education.hr',
    'education.curriculum',
  ]),
  health: agency('ARK.DINKES', 'Dinas Kesehatan', 'health.head', ['health.hr', 'centre.office']),
  // On the easternmost island; its performance team is that of the Dinas above.
  healthCentre: {
    code: 'ARK.DINKES.PKM',
    name: 'UPTD Puskesmas Nusa Timur',
    kind: 'unit',
    parent: 'health',
    timeZone: 'WITA',
    head: 'centre.head',
    performanceTeam: [],
    appointingAuthority: null,
  },
};

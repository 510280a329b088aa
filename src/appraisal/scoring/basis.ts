import type { Text } from '../refusal';

/** The source of a rule. `article` is given only where it was read. */
export interface Source {
  regulation: string;
  article?: string;
  text: Text;
}

/** `key`: the rule of the policy that the source stands for; absent in explanations stored before there were keys. */
export interface Basis extends Source {
  key?: string;
}

/** Where the regulations are silent, the agency's policy decides; that is no law, and is never printed as such. */
const OWN_POLICY = 'Kebijakan instansi';

/** Where each rule comes from, by default: a policy may name other sources, such as a regulation of the agency. */
const SOURCES = {
  stages: {
    regulation: 'PermenPANRB 6/2022',
    article: '5',
    text: {
      id: 'Tahapan pengelolaan kinerja: perencanaan, pelaksanaan, penilaian, tindak lanjut.',
      en: 'The stages: planning, execution, appraisal, follow-up.',
    },
  },
  planning: {
    regulation: 'PP 30/2019',
    article: '8–25',
    text: {
      id: 'Perencanaan kinerja: penyusunan dan penetapan SKP.',
      en: 'Planning: the target plan (SKP).',
    },
  },
  planningDates: {
    regulation: 'PermenPANRB 8/2021',
    text: {
      id: 'Rancangan SKP sampai minggu kedua Januari, penetapan sampai akhir Januari.',
      en: 'Targets are drafted by the second week of January and set by its end.',
    },
  },
  execution: {
    regulation: 'PP 30/2019',
    article: '26–34',
    text: {
      id: 'Pelaksanaan, pemantauan, dan pembinaan kinerja.',
      en: 'Execution, monitoring and coaching.',
    },
  },
  evaluation: {
    regulation: 'PermenPANRB 6/2022',
    article: '24–25',
    text: {
      id: 'Evaluasi kinerja pegawai: rating hasil kerja dan rating perilaku kerja menentukan predikat.',
      en: 'Evaluation of the employee: the ratings of results and of behaviour give the predicate.',
    },
  },
  orgAchievement: {
    regulation: 'SE MenPANRB 3/2023',
    text: {
      id: 'Capaian kinerja organisasi menentukan pola distribusi, lalu predikat pegawai.',
      en: 'The achievement of the organisation guides the distribution, and then the predicate of the employee.',
    },
  },
  appraisal: {
    regulation: 'PP 30/2019',
    article: '35–48',
    text: { id: 'Penilaian kinerja PNS.', en: 'Appraisal of civil servants.' },
  },
  numericModel: {
    regulation: 'PermenPANRB 8/2021',
    text: {
      id: 'Model penilaian dengan angka; digantikan PermenPANRB 6/2022, tetap menjadi acuan instansi yang memakai angka.',
      en: 'The numeric model; replaced by PermenPANRB 6/2022, still the reference of agencies that keep numbers.',
    },
  },
  appeal: {
    regulation: 'PP 30/2019',
    article: '59',
    text: {
      id: 'Keberatan kepada atasan pejabat penilai dalam 14 hari; kedua pihak didengar, putusannya final.',
      en: "Objection to the appraiser's superior within 14 days; both sides are heard, the decision is final.",
    },
  },
  secondInstance: {
    regulation: OWN_POLICY,
    text: {
      id: 'Banding atas putusan keberatan tidak diatur; hanya berlaku bila kebijakan instansi mengaktifkannya.',
      en: 'No regulation knows a second instance of an objection; it exists only where the agency’s policy has it.',
    },
  },
  followUp: {
    regulation: 'PP 30/2019',
    article: '49–59',
    text: { id: 'Tindak lanjut hasil penilaian.', en: 'What follows from the result.' },
  },
  creditPoints: {
    regulation: 'PermenPANRB 1/2023, Perban BKN 3/2023',
    text: { id: 'Angka kredit jabatan fungsional.', en: 'Credit points of functional posts.' },
  },
  survey: {
    regulation: 'PermenPANRB 14/2017',
    text: { id: 'Survei kepuasan masyarakat.', en: 'The survey of public satisfaction.' },
  },
  discipline: {
    regulation: 'PP 94/2021',
    text: {
      id: 'Disiplin PNS: ambang hari tidak masuk kerja tanpa alasan yang sah.',
      en: 'Discipline: thresholds of unexcused working days.',
    },
  },
  workingHours: {
    regulation: 'Perpres 21/2023',
    text: { id: 'Hari dan jam kerja ASN.', en: 'Working days and hours of civil servants.' },
  },
  policy: {
    regulation: OWN_POLICY,
    text: {
      id: 'Peraturan tidak mengatur hal ini; ditetapkan dalam kebijakan yang berlaku bagi penilaian ini.',
      en: 'The regulations are silent here; set by the policy under which this appraisal was judged.',
    },
  },
} satisfies Record<string, Source>;

export type BasisKey = keyof typeof SOURCES;
export const BASIS_KEYS = Object.keys(SOURCES) as BasisKey[];

export const BASES = Object.fromEntries(BASIS_KEYS.map((key) => [key, { key, ...SOURCES[key] }])) as Record<
  BasisKey,
  Basis
>;

/** What a policy says in the place of the defaults. */
export type LegalBasis = Partial<Record<BasisKey, Source>>;

/** The source of every rule of a policy, in the order of the appraisal. */
export const basesOf = (legalBasis: LegalBasis): Basis[] =>
  BASIS_KEYS.map((key) => ({ key, ...(legalBasis[key] ?? SOURCES[key]) }));

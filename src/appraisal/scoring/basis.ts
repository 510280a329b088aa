import type { Text } from '../refusal';

/** The source of a rule. `article` is given only where it was read. */
export interface Basis {
  regulation: string;
  article?: string;
  text: Text;
}

/** Where the regulations are silent, the agency's policy decides; that is no law, and is never printed as such. */
const OWN_POLICY = 'Kebijakan instansi';

export const BASES = {
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
  policy: {
    regulation: OWN_POLICY,
    text: {
      id: 'Peraturan tidak mengatur hal ini; ditetapkan dalam kebijakan yang berlaku bagi penilaian ini.',
      en: 'The regulations are silent here; set by the policy under which this appraisal was judged.',
    },
  },
} satisfies Record<string, Basis>;

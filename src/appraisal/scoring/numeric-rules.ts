import { BASES } from './basis';
import type { Rule } from './explanation';

/** What is done in the numeric rule set, in words. */
export const NUMERIC_RULES = {
  indicatorValue: {
    text: {
      id: 'c dibulatkan ke bilangan bulat, lalu nilai = awal + langkah × (c bulat − dari) menurut rentang c.',
      en: 'c is rounded to a whole number; then value = start + step × (rounded c − from), by the band of c.',
    },
    basis: BASES.numericModel,
  },
  primaryMean: {
    text: {
      id: 'Rata-rata nilai semua indikator kinerja utama: jumlah ÷ banyaknya.',
      en: 'The mean of the values of all indicators of primary work results: total ÷ count.',
    },
    basis: BASES.policy,
  },
  primaryWeighted: {
    text: {
      id: 'Rata-rata tertimbang nilai indikator kinerja utama: Σ (nilai × bobot) ÷ jumlah bobot kinerja utama.',
      en: 'The weighted mean of the values of the indicators of primary work results: Σ (value × weight) ÷ the sum of their weights.',
    },
    basis: BASES.policy,
  },
  additionalResult: {
    text: {
      id: 'Poin kinerja tambahan: (jumlah nilai indikatornya ÷ banyaknya) ÷ 100 × poin per kinerja tambahan.',
      en: 'Points of one additional work result: (total of its indicator values ÷ count) ÷ 100 × points per additional result.',
    },
    basis: BASES.policy,
  },
  additional: {
    text: {
      id: 'Jumlah poin kinerja tambahan, paling tinggi sebesar batasnya.',
      en: 'The sum of the points of the additional work results, at most the cap.',
    },
    basis: BASES.numericModel,
  },
  skp: {
    text: {
      id: 'SKP = kinerja utama + kinerja tambahan, paling tinggi sebesar batasnya.',
      en: 'SKP = primary + additional, at most the cap.',
    },
    basis: BASES.policy,
  },
  behaviourScore: {
    text: { id: 'Nilai yang diberikan pejabat penilai.', en: 'The score given by the appraiser.' },
    basis: BASES.appraisal,
  },
  behaviour: {
    text: {
      id: 'Rata-rata nilai ketujuh nilai perilaku: jumlah ÷ banyaknya.',
      en: 'The mean of the scores of the seven behaviour values: total ÷ count.',
    },
    basis: BASES.policy,
  },
  score: {
    text: {
      id: 'NK = porsi SKP × SKP + porsi perilaku × perilaku, dibulatkan sekali di akhir.',
      en: 'NK = share of SKP × SKP + share of behaviour × behaviour, rounded once, at the end.',
    },
    basis: BASES.numericModel,
  },
  predicate: {
    text: {
      id: 'Predikat menurut rentang terbawahnya; sangat baik hanya dengan ide baru yang bermanfaat bagi organisasi atau negara.',
      en: 'The predicate by the lower bounds of the bands; very good only with a new idea that benefits organisation or state.',
    },
    basis: BASES.appraisal,
  },
  meanOfValues: {
    text: { id: 'Rata-rata: jumlah ÷ banyaknya.', en: 'The mean: total ÷ count.' },
    basis: BASES.numericModel,
  },
  periodicSkp: {
    text: {
      id: 'SKP periodik = (rata-rata rencana aksi + rata-rata kinerja utama) ÷ 2.',
      en: 'Periodic SKP = (mean of the action plans + mean of the primary work results) ÷ 2.',
    },
    basis: BASES.numericModel,
  },
  period: {
    text: {
      id: 'NK periode ini, dengan banyaknya hari kalender.',
      en: 'The NK of this period, with its number of calendar days.',
    },
    basis: BASES.policy,
  },
  annualScore: {
    text: {
      id: 'Rata-rata NK semua periode, ditimbang dengan hari kalender: Σ (NK × hari) ÷ jumlah hari.',
      en: 'The mean of the NK of all periods, weighted by calendar days: Σ (NK × days) ÷ the sum of days.',
    },
    basis: BASES.policy,
  },
} satisfies Record<string, Rule>;

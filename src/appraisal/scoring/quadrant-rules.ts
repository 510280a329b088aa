import { BASES } from './basis';
import type { Rule } from './explanation';

/** What is done in the quadrant rule set, in words. */
export const QUADRANT_RULES = {
  givenRating: {
    text: {
      id: 'Rating yang diberikan pejabat penilai; rating mengalahkan realisasi.',
      en: 'The rating given by the appraiser; a rating wins over a realisation.',
    },
    basis: BASES.policy,
  },
  suggestedFromAchievement: {
    text: {
      id: 'c di bawah ambang bawah: di bawah ekspektasi; c di atas ambang atas: di atas ekspektasi; selain itu sesuai ekspektasi. c tidak dibulatkan.',
      en: 'c under the lower threshold is below expectation, c over the upper one above it, all else meets it. c is not rounded.',
    },
    basis: BASES.policy,
  },
  noSuggestion: {
    text: {
      id: 'Tanpa rating dan tanpa angka capaian tidak ada usulan; indikator ini tidak ikut dihitung.',
      en: 'Without a rating and without a figure there is no suggestion; this indicator is left out of the count.',
    },
    basis: BASES.policy,
  },
  workResult: {
    text: {
      id: 'Di atas bila sebagian besar indikator di atas dan tidak ada yang di bawah; di bawah bila sebagian besar di bawah; selain itu sesuai. Yang tanpa usulan tidak dihitung.',
      en: 'Above when most indicators are above and none below; below when most are below; else meets. Those without a suggestion are not counted.',
    },
    basis: BASES.policy,
  },
  allResults: {
    text: {
      id: 'Di atas bila sebagian besar hasil kerja di atas dan tidak ada hasil kerja utama yang di bawah; di bawah bila sebagian besar di bawah; selain itu sesuai. Yang tanpa usulan tidak dihitung.',
      en: 'Above when most work results are above and no primary one is below; below when most are below; else meets. Those without a suggestion are not counted.',
    },
    basis: BASES.evaluation,
  },
  unitHead: {
    text: {
      id: 'Rating hasil kerja pimpinan unit adalah capaian organisasi unit yang dipimpinnya.',
      en: 'The result rating of a unit head is the achievement of the unit led.',
    },
    basis: BASES.orgAchievement,
  },
  behaviourValue: {
    text: {
      id: 'Rating yang diberikan pejabat penilai.',
      en: 'The rating given by the appraiser.',
    },
    basis: BASES.evaluation,
  },
  behaviours: {
    text: {
      id: 'Di atas bila sebagian besar dari tujuh nilai di atas dan tidak ada yang di bawah; di bawah bila sebagian besar di bawah; selain itu sesuai.',
      en: 'Above when most of the seven values are above and none below; below when most are below; else meets.',
    },
    basis: BASES.policy,
  },
  behavioursIncomplete: {
    text: {
      id: 'Ketujuh nilai belum semuanya dinilai; belum ada usulan.',
      en: 'Not all seven values are rated yet; there is no suggestion.',
    },
    basis: BASES.policy,
  },
  decided: {
    text: {
      id: 'Ditetapkan oleh pejabat yang berwenang; usulan sistem tercatat di bawahnya.',
      en: 'Decided by the official in charge; the suggestion of the system stands below it.',
    },
    basis: BASES.evaluation,
  },
  predicate: {
    text: {
      id: 'Predikat dibaca dari kuadran rating hasil kerja dan rating perilaku kerja.',
      en: 'The predicate is read from the quadrant of result rating and behaviour rating.',
    },
    basis: BASES.evaluation,
  },
  predicateOpen: {
    text: {
      id: 'Belum ada predikat selama salah satu rating belum ada.',
      en: 'There is no predicate as long as one of the ratings is missing.',
    },
    basis: BASES.evaluation,
  },
} satisfies Record<string, Rule>;

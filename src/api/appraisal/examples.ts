import { BEHAVIOUR_VALUES, type Rating } from '../../appraisal/plan';

/** Bodies of events to begin with, as a small health centre might send them. */

const rated = (rating: Rating) => BEHAVIOUR_VALUES.map((value) => ({ value, rating }));

const workResults = [
  {
    kind: 'primary',
    title: 'Pasien dilayani tepat waktu',
    indicators: [
      { key: 'served', title: 'Pasien dilayani', aspect: 'quantity', unit: 'orang', target: 100, weight: 60 },
      {
        key: 'waiting',
        title: 'Waktu tunggu',
        aspect: 'time',
        unit: 'menit',
        direction: 'lower',
        target: 30,
        weight: 40,
      },
    ],
  },
];

export const examples = {
  SUBMIT_TARGETS: { event: 'SUBMIT_TARGETS', data: { workResults } },
  RETURN_TARGETS: { event: 'RETURN_TARGETS', comment: 'Target waktu tunggu terlalu longgar' },
  APPROVE_TARGETS: { event: 'APPROVE_TARGETS' },
  SUBMIT_SELF_ASSESSMENT: {
    event: 'SUBMIT_SELF_ASSESSMENT',
    data: {
      ratings: [
        { indicator: 'served', realisation: 104 },
        { indicator: 'waiting', realisation: '29.5' },
      ],
      behaviours: rated('meets'),
    },
  },
  SUBMIT_REVIEW: {
    event: 'SUBMIT_REVIEW',
    data: {
      ratings: [
        { indicator: 'served', rating: 'meets' },
        { indicator: 'waiting', rating: 'meets' },
      ],
      behaviours: rated('meets'),
      resultRating: 'meets',
      behaviourRating: 'meets',
    },
  },
  FILE_APPEAL: { event: 'FILE_APPEAL', data: { grounds: 'Waktu tunggu membaik setiap bulan' } },
};

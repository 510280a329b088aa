import type { BehaviourValue } from '../plan';
import type { Text } from '../refusal';

/** The headings of the nodes of an explanation. */
export const LABELS = {
  predicate: { id: 'Predikat kinerja', en: 'Performance predicate' },
  resultRating: { id: 'Rating hasil kerja', en: 'Result rating' },
  behaviourRating: { id: 'Rating perilaku kerja', en: 'Behaviour rating' },
  indicatorValue: { id: 'Nilai indikator', en: 'Value of the indicator' },
  primary: { id: 'Nilai kinerja utama', en: 'Value of the primary work results' },
  additional: { id: 'Nilai kinerja tambahan', en: 'Points for the additional work results' },
  skp: { id: 'Nilai SKP', en: 'SKP value' },
  actionPlans: { id: 'Rata-rata rencana aksi', en: 'Mean of the action plans' },
  primaryMean: { id: 'Rata-rata kinerja utama', en: 'Mean of the primary work results' },
  periodicSkp: { id: 'Nilai SKP periodik', en: 'Periodic SKP value' },
  behaviour: { id: 'Nilai perilaku kerja', en: 'Behaviour score' },
  score: { id: 'Nilai kinerja (NK)', en: 'Performance score (NK)' },
  annualScore: { id: 'Nilai kinerja tahunan', en: 'Annual performance score' },
} satisfies Record<string, Text>;

export const BEHAVIOUR_LABELS: Record<BehaviourValue, Text> = {
  service_oriented: { id: 'Berorientasi Pelayanan', en: 'Service-oriented' },
  accountable: { id: 'Akuntabel', en: 'Accountable' },
  competent: { id: 'Kompeten', en: 'Competent' },
  harmonious: { id: 'Harmonis', en: 'Harmonious' },
  loyal: { id: 'Loyal', en: 'Loyal' },
  adaptive: { id: 'Adaptif', en: 'Adaptive' },
  collaborative: { id: 'Kolaboratif', en: 'Collaborative' },
};

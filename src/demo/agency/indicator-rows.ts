/** How a row of the indicator library is written. */

export const CATEGORIES = {
  service: { name: 'Mutu pelayanan', nameEn: 'Quality of service', family: 'serviceQuality' },
  satisfaction: { name: 'Kepuasan masyarakat', nameEn: 'Public satisfaction', family: 'serviceQuality' },
  attendance: { name: 'Kehadiran', nameEn: 'Attendance', family: 'discipline' },
  punctuality: { name: 'Ketepatan waktu', nameEn: 'Punctuality', family: 'discipline' },
  ideas: { name: 'Gagasan dan inovasi', nameEn: 'Ideas and innovation', family: 'innovation' },
  output: { name: 'Keluaran kerja', nameEn: 'Output', family: 'productivity' },
  governance: { name: 'Tata kelola', nameEn: 'Governance', family: 'productivity' },
} as const;
export type CategoryKey = keyof typeof CATEGORIES;

/** Aspect, or perspective for senior executives. */
export const MEASURES = {
  quantity: { aspect: 'quantity' },
  quality: { aspect: 'quality' },
  time: { aspect: 'time' },
  cost: { aspect: 'cost' },
  recipients: { perspective: 'serviceRecipients' },
  process: { perspective: 'businessProcess' },
  strength: { perspective: 'internalStrengthening' },
  budget: { perspective: 'budget' },
} as const;

/** `↑` higher is better, `↓` lower; two figures are a range. A work result left out is that of the row above. */
export type Row = [
  title: string,
  category: CategoryKey,
  measure: keyof typeof MEASURES,
  target: number | [number, number],
  unit: string,
  better: '↑' | '↓',
  weight: number,
  workResult?: string,
];

import type { Text } from '../../refusal';

/**
 * What an employee says of the guidance they were given, 1 (not at all) to 5 (fully). PermenPANRB 6/2022 has a form of
 * nine statements; these words are our own.
 */
export const FEEDBACK_STATEMENTS = {
  expectations: {
    id: 'Saya memahami apa yang diharapkan dari saya',
    en: 'I understand what is expected of me',
  },
  reasons: {
    id: 'Saya mengetahui mengapa kinerja saya dinilai demikian',
    en: 'I know why my performance was rated as it was',
  },
  heard: {
    id: 'Pendapat dan kesulitan saya didengarkan',
    en: 'My view and my difficulties were heard',
  },
  regular: {
    id: 'Bimbingan diberikan secara teratur, paling sedikit sebulan sekali',
    en: 'Guidance was given regularly, at least once a month',
  },
  specific: {
    id: 'Umpan balik jelas dan disertai contoh',
    en: 'The feedback was clear and came with examples',
  },
  respectful: {
    id: 'Umpan balik disampaikan dengan hormat',
    en: 'The feedback was given with respect',
  },
  support: {
    id: 'Saya mendapat dukungan dan sumber daya yang saya perlukan',
    en: 'I got the support and means that I need',
  },
  development: {
    id: 'Saya mendapat kesempatan mengembangkan kompetensi',
    en: 'I had the chance to develop my competence',
  },
  improvement: {
    id: 'Bimbingan ini membantu saya memperbaiki kinerja',
    en: 'This guidance helps me to do better',
  },
} as const satisfies Record<string, Text>;

export type FeedbackStatement = keyof typeof FEEDBACK_STATEMENTS;

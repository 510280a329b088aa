import type { Text } from '../../plugins/workflow/server/src/public';
import type { SURVEY_ELEMENTS } from '../appraisal/scoring/survey';

/** What the public is asked, U1 to U9, with the four answers of each, worst first (PermenPANRB 14/2017, annex). */

interface Question {
  element: (typeof SURVEY_ELEMENTS)[number];
  text: Text;
  answers: [Text, Text, Text, Text];
}

const graded = (word: Text): Question['answers'] => [
  { id: `Tidak ${word.id}`, en: `Not ${word.en}` },
  { id: `Kurang ${word.id}`, en: `Hardly ${word.en}` },
  { id: capital(word.id), en: capital(word.en) },
  { id: `Sangat ${word.id}`, en: `Very ${word.en}` },
];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export const SURVEY_QUESTIONS: readonly Question[] = [
  {
    element: 'requirements',
    text: {
      id: 'Apakah persyaratan pelayanan sesuai dengan jenis pelayanannya?',
      en: 'Do the requirements fit the kind of service?',
    },
    answers: graded({ id: 'sesuai', en: 'fitting' }),
  },
  {
    element: 'procedure',
    text: { id: 'Apakah prosedur pelayanannya mudah?', en: 'Is the procedure of the service easy?' },
    answers: graded({ id: 'mudah', en: 'easy' }),
  },
  {
    element: 'time',
    text: { id: 'Apakah pelayanannya cepat?', en: 'Is the service quick?' },
    answers: graded({ id: 'cepat', en: 'quick' }),
  },
  {
    element: 'cost',
    text: { id: 'Apakah biaya atau tarifnya wajar?', en: 'Is the cost or fee reasonable?' },
    answers: [
      { id: 'Sangat mahal', en: 'Very expensive' },
      { id: 'Cukup mahal', en: 'Rather expensive' },
      { id: 'Murah', en: 'Cheap' },
      { id: 'Gratis', en: 'Free of charge' },
    ],
  },
  {
    element: 'product',
    text: {
      id: 'Apakah hasil pelayanan sesuai dengan standar pelayanan?',
      en: 'Is the result what the service standard promises?',
    },
    answers: graded({ id: 'sesuai', en: 'as promised' }),
  },
  {
    element: 'competence',
    text: { id: 'Apakah petugasnya kompeten?', en: 'Are the staff competent?' },
    answers: graded({ id: 'kompeten', en: 'competent' }),
  },
  {
    element: 'conduct',
    text: { id: 'Apakah petugasnya sopan dan ramah?', en: 'Are the staff polite and friendly?' },
    answers: graded({ id: 'sopan dan ramah', en: 'polite and friendly' }),
  },
  {
    element: 'complaints',
    text: { id: 'Bagaimana penanganan pengaduannya?', en: 'How are complaints handled?' },
    answers: [
      { id: 'Tidak ada', en: 'There is no way to complain' },
      { id: 'Ada, tetapi tidak berfungsi', en: 'There is one, but it does not work' },
      { id: 'Berfungsi, kurang maksimal', en: 'It works, but not well' },
      { id: 'Dikelola dengan baik', en: 'It is managed well' },
    ],
  },
  {
    element: 'facilities',
    text: { id: 'Bagaimana sarana dan prasarananya?', en: 'How are the facilities?' },
    answers: [
      { id: 'Buruk', en: 'Bad' },
      { id: 'Cukup', en: 'Fair' },
      { id: 'Baik', en: 'Good' },
      { id: 'Sangat baik', en: 'Very good' },
    ],
  },
];

/** What the elements are called (PermenPANRB 14/2017). */
export const ELEMENTS: Record<Question['element'], Text> = {
  requirements: { id: 'Persyaratan', en: 'Requirements' },
  procedure: { id: 'Sistem, mekanisme, dan prosedur', en: 'Procedure' },
  time: { id: 'Waktu penyelesaian', en: 'Time' },
  cost: { id: 'Biaya/tarif', en: 'Cost' },
  product: { id: 'Produk layanan', en: 'Product' },
  competence: { id: 'Kompetensi pelaksana', en: 'Competence of staff' },
  conduct: { id: 'Perilaku pelaksana', en: 'Conduct of staff' },
  complaints: { id: 'Penanganan pengaduan', en: 'Handling of complaints' },
  facilities: { id: 'Sarana dan prasarana', en: 'Facilities' },
};

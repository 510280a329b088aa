import { query } from '../../plugins/workflow/server/src/public';
import { figure, readMany, SINCE, type Report } from './figures';
import { marksAsked, mostIndicators, RATED_COUNTED } from './marks';

/** How indicators were rated, and what was rated low, once the employees know of it. */

const RATED = [
  figure(
    'rated',
    { id: 'Dinilai', en: 'Rated' },
    {
      id: `Berapa kali dinilai pada hasil yang telah disampaikan, ${SINCE.id}`,
      en: `Ratings in delivered results of appraisals ${SINCE.en}`,
    },
  ),
  figure('below', { id: 'Di bawah', en: 'Below' }, { id: 'Di bawah ekspektasi', en: 'Below expectation' }),
];
const MOST = 1000;

export const indicators: Report = {
  title: { id: 'Penilaian per indikator', en: 'Ratings by indicator' },
  figures: [
    figure(
      'indicator',
      { id: 'Indikator', en: 'Indicator' },
      { id: 'Judul pada penilaian; paling banyak 1000', en: 'Title on the appraisal; at most 1000' },
    ),
    figure('aspect', { id: 'Aspek', en: 'Aspect' }, { id: 'Aspek indikator', en: 'Aspect of the indicator' }),
    ...RATED,
    figure('meets', { id: 'Sesuai', en: 'Meets' }, { id: 'Sesuai ekspektasi', en: 'Meets expectation' }),
    figure('above', { id: 'Di atas', en: 'Above' }, { id: 'Di atas ekspektasi', en: 'Above expectation' }),
  ],
  async read(strapi, asked) {
    const { units, from, to } = asked;
    const { sql, bindings } =
      units === null && from === undefined && to === undefined
        ? mostIndicators(asked, MOST)
        : marksAsked('indicator', asked, false);
    return readMany(
      strapi,
      `SELECT item AS indicator, nullif(detail, '') AS aspect, ${RATED_COUNTED}
       FROM ${sql} GROUP BY item, detail HAVING sum(marks) > 0
       ORDER BY rated DESC, item, detail LIMIT ${String(MOST)}`,
      bindings,
    );
  },
};

export const training: Report = {
  title: { id: 'Kebutuhan pelatihan', en: 'Needs for training' },
  figures: [
    figure(
      'value',
      { id: 'Nilai BerAKHLAK', en: 'BerAKHLAK value' },
      { id: 'Perilaku yang dinilai', en: 'The behaviour that was rated' },
    ),
    ...RATED,
    figure(
      'trainings',
      { id: 'Pelatihan', en: 'Trainings' },
      { id: 'Pelatihan yang ditawarkan untuk nilai ini', en: 'Trainings on offer for this value' },
    ),
  ],
  async read(strapi, asked) {
    const { sql, bindings } = marksAsked('behaviour', asked, false);
    return query(
      strapi.db.connection,
      `WITH rated AS (
         SELECT item AS value, ${RATED_COUNTED}
         FROM ${sql} GROUP BY item HAVING sum(marks) > 0)
       SELECT r.value, r.rated, r.below,
         (SELECT count(*)::integer FROM trainings t
          WHERE t.behaviour_value = r.value AND coalesce(t.active, true)) AS trainings
       FROM rated r ORDER BY r.below DESC, r.value`,
      bindings,
    );
  },
};

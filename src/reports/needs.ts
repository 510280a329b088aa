import { query } from '../../plugins/workflow/server/src/public';
import { SHARED } from '../appraisal/workflow/visibility';
import { APPRAISALS, between, figure, within, type Asked, type Report } from './figures';

/** How indicators were rated, and what was rated low, once the employees know of it. */

const RATED = [
  figure(
    'rated',
    { id: 'Dinilai', en: 'Rated' },
    { id: 'Berapa kali dinilai pada hasil yang telah disampaikan', en: 'Ratings in delivered results' },
  ),
  figure('below', { id: 'Di bawah', en: 'Below' }, { id: 'Di bawah ekspektasi', en: 'Below expectation' }),
];
const MOST = 1000;

/** For some units their appraisals are found first, by index; for all of them the planner may share the reading. */
const onlyTheirs = ({ units }: Asked): string => (units === null ? '' : 'MATERIALIZED');

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
    const { sql, bindings } = within(asked);
    const span = between('a.state_since', asked);
    return query(
      strapi.db.connection,
      `WITH told AS ${onlyTheirs(asked)} (
         SELECT a.work_results FROM ${APPRAISALS} WHERE a.state = ANY (?) ${sql}${span.sql})
       SELECT i->>'title' AS indicator, i->>'aspect' AS aspect, count(*)::integer AS rated,
         count(*) FILTER (WHERE i->>'rating' = 'below')::integer AS below,
         count(*) FILTER (WHERE i->>'rating' = 'meets')::integer AS meets,
         count(*) FILTER (WHERE i->>'rating' = 'above')::integer AS above
       FROM told, jsonb_array_elements(told.work_results) w, jsonb_array_elements(w->'indicators') i
       WHERE i->>'rating' IS NOT NULL
       GROUP BY 1, 2 ORDER BY rated DESC, 1 LIMIT ${String(MOST)}`,
      [SHARED, ...bindings, ...span.bindings],
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
    const { sql, bindings } = within(asked);
    const span = between('a.state_since', asked);
    return query(
      strapi.db.connection,
      `WITH rated AS (
         SELECT b->>'value' AS value, count(*)::integer AS rated,
           count(*) FILTER (WHERE b->>'rating' = 'below')::integer AS below
         FROM ${APPRAISALS}, jsonb_array_elements(a.behaviours) b
         WHERE a.state = ANY (?) AND b->>'rating' IS NOT NULL ${sql}${span.sql} GROUP BY 1)
       SELECT r.value, r.rated, r.below,
         (SELECT count(*)::integer FROM trainings t
          WHERE t.behaviour_value = r.value AND coalesce(t.active, true)) AS trainings
       FROM rated r ORDER BY r.below DESC, r.value`,
      [SHARED, ...bindings, ...span.bindings],
    );
  },
};

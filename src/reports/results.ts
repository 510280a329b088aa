import { query } from '../../plugins/workflow/server/src/public';
import { policyFacts, type PolicyRow } from '../api/appraisal/workflow/policy';
import type { OrgAchievement } from '../appraisal/plan';
import { checkDistribution, type PredicateCounts } from '../appraisal/scoring/distribution';
import { SHARED } from '../appraisal/workflow/visibility';
import { ACHIEVEMENT, PREDICATE } from '../documents/words';
import { APPRAISALS, between, figure, UNIT, within, type Report } from './figures';

/** What appraisals came to, once the employees know of it. */

type Counts = PredicateCounts & { fair: number };
interface PredicateRow extends Counts {
  unit: string | null;
  cycle: string;
  /** That the appraisals keep. */
  policy: PolicyRow;
  achievement: OrgAchievement | null;
}

const CODES = ['very_good', 'good', 'needs_improvement', 'fair', 'poor', 'very_poor'] as const;
const COUNTS = CODES.map((code) => `count(*) FILTER (WHERE predicate = '${code}')::integer AS ${code}`).join(
  ', ',
);

export const predicates: Report = {
  title: { id: 'Predikat dan pola distribusi', en: 'Predicates and their distribution' },
  figures: [
    ...UNIT,
    figure('cycle', { id: 'Siklus', en: 'Cycle' }, { id: 'Nama siklus', en: 'Name of the cycle' }),
    ...CODES.map((code) =>
      figure(code, PREDICATE[code], {
        id: `Pegawai berpredikat ${PREDICATE[code].id} yang hasilnya telah disampaikan`,
        en: `People rated ${PREDICATE[code].en} whose result was delivered`,
      }),
    ),
    figure(
      'achievement',
      { id: 'Capaian organisasi', en: 'Achievement of the unit' },
      { id: 'Ditetapkan atasan unit; menentukan pola', en: 'Set by the level above; decides on the guide' },
    ),
    figure(
      'breaches',
      { id: 'Penyimpangan pola', en: 'Breaches of the guide' },
      {
        id: 'Aturan SE MenPANRB 3/2023 yang tidak terpenuhi; kosong bila unit terlalu kecil, tanpa capaian, atau memakai angka',
        en: 'Rules of SE MenPANRB 3/2023 that are not kept; empty for small units, without an achievement, and for numeric appraisals',
      },
    ),
  ],
  async read(strapi, asked, language) {
    const { sql, bindings } = within(asked);
    const span = between('a.state_since', asked);
    const rows = await query<PredicateRow>(
      strapi.db.connection,
      `WITH told AS (
         SELECT a.org_unit_id, a.cycle_id, a.policy_id, a.predicate
         FROM appraisal_outcomes a JOIN appraisal_cycles c ON c.id = a.cycle_id
         LEFT JOIN org_units u ON u.id = a.org_unit_id
         WHERE a.state = ANY (?) ${sql}${span.sql}),
       counted AS (
         SELECT org_unit_id, cycle_id, policy_id, ${COUNTS} FROM told GROUP BY 1, 2, 3)
       SELECT u.name AS unit, c.name AS cycle, to_json(p) AS policy, ${CODES.map((code) => `k.${code}`).join(', ')},
         (SELECT ua.achievement FROM unit_achievements ua
          JOIN unit_achievements_org_unit_lnk ul ON ul.unit_achievement_id = ua.id AND ul.org_unit_id = k.org_unit_id
          JOIN unit_achievements_cycle_lnk cl ON cl.unit_achievement_id = ua.id AND cl.appraisal_cycle_id = k.cycle_id
          ORDER BY ua.id DESC LIMIT 1) AS achievement
       FROM counted k JOIN appraisal_cycles c ON c.id = k.cycle_id JOIN appraisal_policies p ON p.id = k.policy_id
       LEFT JOIN org_units u ON u.id = k.org_unit_id
       ORDER BY c.name, u.name`,
      [SHARED, ...bindings, ...span.bindings],
    );
    return rows.map(({ policy, achievement, ...row }) => {
      const { ruleSet, scoring } = policyFacts(policy);
      const { breaches } =
        ruleSet === 'quadrant' && achievement
          ? checkDistribution(achievement, row, scoring.minimumUnitSize, scoring.distribution)
          : { breaches: [] };
      const said = breaches.map(
        ({ predicates: concerned, rule, limit, actual, unit }) =>
          `${concerned.map((code) => PREDICATE[code][language]).join(' + ')}: ${rule} ${limit} (${actual} ${unit})`,
      );
      return {
        ...row,
        achievement: achievement && ACHIEVEMENT[achievement][language],
        breaches: said.join('; '),
      };
    });
  },
};

const FILED = `(a.appeal->>'filedAt')::timestamptz`;

export const appeals: Report = {
  title: { id: 'Keberatan', en: 'Appeals' },
  figures: [
    ...UNIT,
    figure(
      'filed',
      { id: 'Diajukan', en: 'Filed' },
      { id: 'Keberatan yang diajukan dari `from` sampai `to`', en: 'Appeals filed from `from` to `to`' },
    ),
    ...(
      [
        ['upheld', 'Dikuatkan', 'Upheld', 'Hasil semula dikuatkan', 'The first result was upheld'],
        ['changed', 'Diubah', 'Changed', 'Hasil diubah atasan', 'The superior changed the result'],
        ['granted', 'Dikabulkan', 'Granted', 'Dikabulkan karena lewat waktu', 'Granted by silence'],
        ['open', 'Belum diputus', 'Open', 'Belum ada keputusan', 'Not decided yet'],
        [
          'second',
          'Banding',
          'Second instance',
          'Dilanjutkan ke tingkat kedua',
          'Taken to the second instance',
        ],
        [
          'secondChanged',
          'Diubah dalam banding',
          'Changed there',
          'Hasil diubah pejabat pembina kepegawaian',
          'The appointing authority changed the result',
        ],
      ] as const
    ).map(([name, id, en, meaningId, meaningEn]) =>
      figure(name, { id, en }, { id: meaningId, en: meaningEn }),
    ),
  ],
  async read(strapi, asked) {
    const { sql, bindings } = within(asked);
    const span = between(FILED, asked);
    return query(
      strapi.db.connection,
      `SELECT u.name AS unit, count(*)::integer AS filed,
         count(*) FILTER (WHERE a.appeal->'decision'->>'outcome' = 'upheld')::integer AS upheld,
         count(*) FILTER (WHERE a.appeal->'decision'->>'outcome' = 'changed')::integer AS changed,
         count(*) FILTER (WHERE a.appeal->'decision'->>'outcome' = 'granted')::integer AS granted,
         count(*) FILTER (WHERE a.appeal->'decision'->>'outcome' IS NULL)::integer AS open,
         count(*) FILTER (WHERE a.appeal->'second' IS NOT NULL)::integer AS second,
         count(*) FILTER (WHERE a.appeal->'second'->'decision'->>'outcome' = 'changed')::integer AS "secondChanged"
       FROM ${APPRAISALS} WHERE a.appeal IS NOT NULL ${sql}${span.sql} GROUP BY u.name ORDER BY u.name`,
      [...bindings, ...span.bindings],
    );
  },
};

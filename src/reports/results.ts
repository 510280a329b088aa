import { query } from '../../plugins/workflow/server/src/public';
import { policyFacts, type PolicyRow } from '../api/appraisal/workflow/policy';
import type { OrgAchievement } from '../appraisal/plan';
import { checkDistribution, type PredicateCounts } from '../appraisal/scoring/distribution';
import { ACHIEVEMENT, PREDICATE } from '../documents/words';
import { figure, SINCE, UNIT, type Report } from './figures';
import { counting, marksAsked } from './marks';

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
const COUNTS = CODES.map((code) => `${counting(code)} AS ${code}`).join(', ');

export const predicates: Report = {
  title: { id: 'Predikat dan pola distribusi', en: 'Predicates and their distribution' },
  figures: [
    ...UNIT,
    figure('cycle', { id: 'Siklus', en: 'Cycle' }, { id: 'Nama siklus', en: 'Name of the cycle' }),
    ...CODES.map((code) =>
      figure(code, PREDICATE[code], {
        id: `Pegawai berpredikat ${PREDICATE[code].id} yang hasilnya telah disampaikan, ${SINCE.id}`,
        en: `People rated ${PREDICATE[code].en} whose result was delivered, in appraisals ${SINCE.en}`,
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
    const { sql, bindings } = marksAsked('predicate', asked, true);
    const rows = await query<PredicateRow>(
      strapi.db.connection,
      `WITH counted AS (
         SELECT unit_id AS org_unit_id, cycle_id, item::integer AS policy_id, ${COUNTS}
         FROM ${sql} WHERE item <> '' GROUP BY 1, 2, 3 HAVING sum(marks) > 0)
       SELECT u.name AS unit, c.name AS cycle, to_json(p) AS policy, ${CODES.map((code) => `k.${code}`).join(', ')},
         (SELECT ua.achievement FROM unit_achievements ua
          JOIN unit_achievements_org_unit_lnk ul ON ul.unit_achievement_id = ua.id AND ul.org_unit_id = k.org_unit_id
          JOIN unit_achievements_cycle_lnk cl ON cl.unit_achievement_id = ua.id AND cl.appraisal_cycle_id = k.cycle_id
          ORDER BY ua.id DESC LIMIT 1) AS achievement
       FROM counted k JOIN appraisal_cycles c ON c.id = k.cycle_id JOIN appraisal_policies p ON p.id = k.policy_id
       LEFT JOIN org_units u ON u.id = k.org_unit_id
       ORDER BY c.name, u.name`,
      bindings,
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

const APPEALED = ['filed', 'upheld', 'changed', 'granted', 'open', 'second', 'secondChanged'] as const;

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
    const { sql, bindings } = marksAsked('appeal', asked, true);
    return query(
      strapi.db.connection,
      `SELECT u.name AS unit, ${APPEALED.map((mark) => `${counting(mark)} AS "${mark}"`).join(', ')}
       FROM ${sql} LEFT JOIN org_units u ON u.id = unit_id
       GROUP BY u.name HAVING sum(marks) FILTER (WHERE mark = 'filed') > 0 ORDER BY u.name`,
      bindings,
    );
  },
};

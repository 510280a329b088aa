import type { Core } from '@strapi/strapi';
import { query, workflowOf, type Caller, type Transaction } from '../../plugins/workflow/server/src/public';
import { BEHAVIOUR_VALUES, RATINGS, type Indicator, type Rating, type WorkResult } from '../appraisal/plan';
import { suggestForIndicator, suggestForResults } from '../appraisal/scoring/quadrant';
import { DEFAULT_SETTINGS } from '../appraisal/scoring/settings';
import { APPRAISAL } from '../api/appraisal/workflow/open';
import { seeded } from './chance';

/** Tells how appraisals went, event by event, through the engine itself. */

export interface StoryStep {
  event: string;
  role: 'employee' | 'appraiser' | 'appraiserSuperior' | 'performanceTeam' | 'system';
  at: Date;
  comment?: string;
  data?: Record<string, unknown>;
}

interface Subject {
  workResults: WorkResult[];
  behaviours: { value: string; selfRating?: Rating | null }[];
  resultRating: Rating | null;
  ledAchievement: string | null;
}

/** How well this person does, from 0 (poorly) to 1 (very well). */
export type Talent = number;

const factor = (talent: Talent, chance: () => number): number =>
  0.82 + talent * 0.4 + (chance() - 0.5) * 0.12;

const realised = ({ target, direction }: Indicator, talent: Talent, chance: () => number): number => {
  const base = typeof target === 'object' ? Number(target.max) : Number(target);
  const reached = factor(talent, chance);
  const value = base * (direction === 'lower' ? 2 - reached : reached);
  return Math.round(value * 10) / 10;
};

const selfAssessment = ({ workResults }: Subject, talent: Talent, chance: () => number) => ({
  ratings: workResults.flatMap(({ indicators }) =>
    indicators.map((indicator) => ({
      indicator: indicator.key,
      realisation: realised(indicator, talent, chance),
    })),
  ),
  behaviours: BEHAVIOUR_VALUES.map((value) => ({
    value,
    rating: chance() < 0.3 + talent * 0.5 ? 'above' : 'meets',
  })),
});

const FROM_UNIT: Record<string, Rating> = { outstanding: 'above', good: 'meets' };

const review = ({ workResults, ledAchievement }: Subject, talent: Talent, chance: () => number) => {
  const rated = workResults.map((result) => ({
    ...result,
    indicators: result.indicators.map((indicator) => ({
      ...indicator,
      rating: suggestForIndicator(indicator, DEFAULT_SETTINGS) ?? ('meets' as const),
    })),
  }));
  const behaviours = BEHAVIOUR_VALUES.map((value) => ({
    value,
    rating: talent < 0.12 && chance() < 0.7 ? 'below' : chance() < talent ? 'above' : 'meets',
  }));
  const count = (rating: Rating) => behaviours.filter((one) => one.rating === rating).length;
  const behaviourRating =
    count('below') > 3 ? 'below' : count('above') > 3 && count('below') === 0 ? 'above' : 'meets';
  return {
    ratings: rated.flatMap(({ indicators }) =>
      indicators.map(({ key, rating }) => ({ indicator: key, rating })),
    ),
    behaviours,
    resultRating: ledAchievement
      ? (FROM_UNIT[ledAchievement] ?? 'below')
      : (suggestForResults(rated, DEFAULT_SETTINGS) ?? 'meets'),
    behaviourRating,
    reason: 'Sesuai bukti dukung dan dialog kinerja.',
  };
};

const better = (rating: Rating | null): Rating =>
  RATINGS[Math.min(2, RATINGS.indexOf(rating ?? 'meets') + 1)] ?? 'above';

/** What a changed result looks like: one step better, where there is one. */
const changed = (subject: Subject, talent: Talent, chance: () => number) => {
  const { reason: _reason, ...ratings } = review(subject, talent, chance);
  return {
    ...ratings,
    behaviours: BEHAVIOUR_VALUES.map((value) => ({ value, rating: 'above' })),
    resultRating: subject.ledAchievement ? ratings.resultRating : better(subject.resultRating),
    behaviourRating: 'above',
    decision: 'Bukti tambahan diterima setelah kedua pihak didengar; hasil diubah.',
  };
};

const dataOf = (
  event: string,
  subject: Subject,
  talent: Talent,
  chance: () => number,
): Record<string, unknown> | undefined => {
  switch (event) {
    case 'SUBMIT_SELF_ASSESSMENT':
      return selfAssessment(subject, talent, chance);
    case 'SUBMIT_REVIEW':
      return review(subject, talent, chance);
    case 'CHANGE_RESULT':
      return changed(subject, talent, chance);
    case 'FILE_APPEAL':
      return { grounds: 'Dua kegiatan tambahan belum diperhitungkan; bukti terlampir.' };
    case 'EXPLAIN':
      return { explanation: 'Kegiatan tambahan tidak ada dalam rencana hasil kerja yang disepakati.' };
    case 'UPHOLD':
      return { decision: 'Kedua pihak sudah didengar; penilaian dikuatkan.' };
    default:
      return undefined;
  }
};

const subjectOf = async (trx: Transaction, appraisal: string): Promise<Subject> => {
  const [row] = await query<
    Omit<Subject, 'resultRating'> & { result: { resultRating: Rating | null } | null }
  >(
    trx,
    `SELECT a.work_results::json AS "workResults", a.behaviours::json AS behaviours, a.result::json AS result,
       (SELECT ua.achievement FROM org_units_head_lnk h
        JOIN unit_achievements_org_unit_lnk u ON u.org_unit_id = h.org_unit_id
        JOIN unit_achievements_cycle_lnk c ON c.unit_achievement_id = u.unit_achievement_id AND c.appraisal_cycle_id = a.cycle_id
        JOIN unit_achievements ua ON ua.id = u.unit_achievement_id
        WHERE h.employee_id = a.employee_id LIMIT 1) AS "ledAchievement"
     FROM appraisals a WHERE a.document_id = ?`,
    [appraisal],
  );
  if (!row) throw new Error(`no appraisal ${appraisal}`);
  return { ...row, resultRating: row.result?.resultRating ?? null };
};

const holderOf = async (trx: Transaction, appraisal: string, role: StoryStep['role']): Promise<Caller> => {
  if (role === 'system') return { kind: 'system' };
  const [row] = await query<{ id: string; name: string }>(
    trx,
    `SELECT e.document_id AS id, e.name FROM workflow_participants p JOIN employees e ON e.document_id = p.principal
     WHERE p.subject_type = ? AND p.subject_id = ? AND p.role = ? AND p.valid_to IS NULL ORDER BY p.id LIMIT 1`,
    [APPRAISAL, appraisal, role],
  );
  if (!row) throw new Error(`nobody holds ${role} on ${appraisal}`);
  return { kind: 'person', ...row };
};

/** Tells one appraisal's story in a single transaction: workers see its end alone. One already told is left alone. */
export const tell = async (
  strapi: Core.Strapi,
  appraisal: string,
  steps: StoryStep[],
  talent: Talent,
  seed: number,
): Promise<void> => {
  const workflow = workflowOf(strapi);
  const registered = workflow.registry.byUid(APPRAISAL);
  if (!registered) throw new Error('the appraisal workflow is not registered');
  const chance = seeded(seed);
  await workflow.inTransaction(async (trx) => {
    const [told] = await query<{ revision: number }>(
      trx,
      `SELECT revision FROM appraisals WHERE document_id = ?`,
      [appraisal],
    );
    if (told?.revision !== 0) return;
    for (const { event, role, at, comment, data } of steps) {
      const given = data ?? dataOf(event, await subjectOf(trx, appraisal), talent, chance);
      const done = await workflow.sendIn(
        trx,
        registered,
        appraisal,
        await holderOf(trx, appraisal, role),
        { event, ...(given ? { data: given } : {}), comment: comment ?? null },
        { now: at },
      );
      if (!done.ok)
        throw new Error(
          `${event} on ${appraisal}: ${done.code} ${JSON.stringify(done.reasons ?? done.errors)}`,
        );
    }
  });
};

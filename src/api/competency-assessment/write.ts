import { z } from 'zod';
import { assessmentRefusal, keptRatings, type CompetencyRating } from '../../appraisal/competence/assessment';
import { query, type ActingAs, type Refusal } from '../../../plugins/workflow/server/src/public';
import { documentId, text } from '../../records/forms';
import { atOdds, byRules, mayAct, type Session, type Standing } from '../../records/session';
import { createRecord, updateRecord } from '../../records/store';
import { adding, changing, shown } from '../../records/writing';
import { competencyAssessments, competencyAssessmentScope } from '../../scope/competency-assessments';
import { standardsOf } from './standards';

/** The appraiser assesses competence by the standards of the position, once for each appraisal. */

const ratings = z
  .array(
    z.strictObject({
      competency: documentId,
      level: z.int().min(1).max(5),
      reason: text.max(5000).describe('What the level rests on.'),
    }),
  )
  .min(1)
  .max(100)
  .refine((list) => new Set(list.map(({ competency }) => competency)).size === list.length, 'each once');

export const newAssessment = z.strictObject({ data: z.strictObject({ appraisal: documentId, ratings }) });
export const changedAssessment = z.strictObject({ data: z.strictObject({ ratings }) });

/** The fields of the record, or what stands against it. */
const assessed = async (
  { trx }: Session,
  standing: Standing,
  given: CompetencyRating[],
): Promise<Refusal | { ok: true; fields: Record<string, unknown> }> => {
  const acting: Refusal | { ok: true; as: ActingAs } = mayAct(standing, ['appraiser'], 'coaching');
  if (!acting.ok) return acting;
  const standards = await standardsOf(trx, standing.ground.appraisal);
  const refusal = assessmentRefusal(standards, given);
  const broken = byRules(refusal ? [refusal] : []);
  if (broken) return broken;
  const { id, name, onBehalfOf = null } = acting.as;
  return {
    ok: true,
    fields: { ratings: keptRatings(standards, given), assessedBy: { id, name, onBehalfOf } },
  };
};

export const assess = adding(
  newAssessment,
  competencyAssessmentScope,
  async (session, standing, { data }) => {
    const found = await assessed(session, standing, data.ratings);
    if (!found.ok) return found;
    // Two at once: the second waits for the first, and finds what it has made.
    await query(session.trx, `SELECT pg_advisory_xact_lock(hashtextextended(?, 0))`, [
      `competency:${data.appraisal}`,
    ]);
    const [before] = await query(
      session.trx,
      `SELECT 1 FROM competency_assessments_appraisal_lnk l JOIN appraisals a ON a.id = l.appraisal_id
       WHERE a.document_id = ?`,
      [data.appraisal],
    );
    if (before !== undefined) {
      return atOdds({
        code: 'ALREADY_ASSESSED',
        message: {
          id: 'Kompetensi sudah dinilai; ubah penilaian itu',
          en: 'It was assessed already: change that',
        },
      });
    }
    const fields = { appraisal: data.appraisal, ...found.fields };
    return { ok: true, id: await createRecord(session.strapi, competencyAssessments.uid, fields) };
  },
);

export const reassess = changing(
  competencyAssessments,
  changedAssessment,
  async (session, { record, standing }, { data }) => {
    const found = await assessed(session, standing, data.ratings);
    if (!found.ok) return found;
    await updateRecord(session.strapi, competencyAssessments.uid, record.document_id, found.fields);
    return { ok: true, body: shown(session, competencyAssessmentScope, record.document_id) };
  },
);

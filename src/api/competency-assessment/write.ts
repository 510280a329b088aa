import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { assessmentRefusal, keptRatings } from '../../appraisal/competence/assessment';
import { competencyRatings } from '../../appraisal/competence/definition';
import { notFound } from '../../../plugins/workflow/server/src/public';
import { beginDriven } from '../../records/driven';
import { documentId } from '../../records/forms';
import { placeOfAppraisal } from '../../records/place';
import { atOdds, attend, byRules, idOf, inSession, mayAct, parseBody, sendIn } from '../../records/session';
import { adding, shown } from '../../records/writing';
import { COMPETENCY_ASSESSMENT, competencyAssessmentScope } from '../../scope/competency-assessments';
import { standardsOf } from './standards';

/** The appraiser assesses competence by the standards of the position, once for each appraisal; what follows is an event. */

export const newAssessment = z.strictObject({
  data: z.strictObject({ appraisal: documentId, ratings: competencyRatings }),
});
export const changedAssessment = z.strictObject({ data: z.strictObject({ ratings: competencyRatings }) });

export const assess = adding(
  newAssessment,
  competencyAssessmentScope,
  async ({ strapi, trx, now }, standing, { data: { appraisal, ratings } }) => {
    const acting = mayAct(standing, ['appraiser'], 'coaching');
    if (!acting.ok) return acting;
    const standards = await standardsOf(trx, appraisal);
    const refusal = assessmentRefusal(standards, ratings);
    const broken = byRules(refusal ? [{ ...refusal, path: `data.${refusal.path ?? 'ratings'}` }] : []);
    if (broken) return broken;
    const { id, name, onBehalfOf = null } = acting.as;
    const made = await beginDriven(strapi, COMPETENCY_ASSESSMENT, {
      trx,
      now,
      table: 'competency_assessments',
      values: {
        appraisal_id: (await placeOfAppraisal(trx, appraisal)).appraisal,
        ratings: JSON.stringify(keptRatings(standards, ratings)),
        assessed_by: JSON.stringify({ id, name, onBehalfOf }),
        state: 'assessed',
      },
      participants: standing.participants,
      by: acting.as,
      data: { ratings },
    });
    return made === null
      ? atOdds({
          code: 'ALREADY_ASSESSED',
          message: {
            id: 'Kompetensi sudah dinilai; ubah penilaian itu',
            en: 'It was assessed already: change that',
          },
        })
      : { ok: true, id: made };
  },
);

/** `PUT`: the event ASSESS_ANEW, for programs that write records. */
export const reassess = (strapi: Core.Strapi, ctx: Context): Promise<void> =>
  inSession(strapi, ctx, async (session) => {
    const id = idOf(ctx);
    if (id === null || !(await attend(session, COMPETENCY_ASSESSMENT, id))) return notFound();
    const parsed = parseBody(changedAssessment, ctx);
    if (!parsed.ok) return parsed;
    const sent = await sendIn(session, COMPETENCY_ASSESSMENT, id, 'ASSESS_ANEW', parsed.value.data);
    return sent.ok ? { ok: true, body: shown(session, competencyAssessmentScope, id) } : sent;
  });

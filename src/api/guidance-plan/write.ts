import { z } from 'zod';
import { needsGuidance } from '../../appraisal/follow-up/guidance/behind';
import { mergedMeasures } from '../../appraisal/follow-up/guidance/definition';
import { planFields } from '../../appraisal/follow-up/guidance/forms';
import { refuseByRules } from '../../../plugins/workflow/server/src/public';
import { beginDriven } from '../../records/driven';
import { documentId } from '../../records/forms';
import { placeOfAppraisal } from '../../records/place';
import { atOdds } from '../../records/session';
import { adding } from '../../records/writing';
import { GUIDANCE_PLAN, guidanceScope } from '../../scope/guidance-plans';

/** The appraiser of somebody who was rated needs improvement or below begins a plan to guide them. */

export const newGuidance = z.strictObject({ data: z.strictObject({ appraisal: documentId, ...planFields }) });

const ROLES = ['employee', 'appraiser', 'appraiserSuperior', 'performanceTeam'];

export const begin = adding(
  newGuidance,
  guidanceScope,
  async ({ strapi, trx, now }, { actAs, participants, ground, done }, { data }) => {
    const acting = actAs(['appraiser']);
    if (!acting.ok) return acting;
    const place = await placeOfAppraisal(trx, data.appraisal);
    if (!done || !needsGuidance(place.predicate)) {
      return refuseByRules([
        {
          code: 'NO_GUIDANCE_NEEDED',
          message: {
            id: 'Bimbingan menyusul hasil yang ditetapkan dengan predikat butuh perbaikan atau di bawahnya',
            en: 'Guidance follows a final result of needs improvement or below',
          },
        },
      ]);
    }
    if (data.until <= ground.period.today) {
      return refuseByRules([
        {
          code: 'DATE_NOT_AHEAD',
          message: { id: 'Akhir rencana harus setelah hari ini', en: 'The plan has to end after today' },
          path: 'data.until',
        },
      ]);
    }
    const id = await beginDriven(strapi, GUIDANCE_PLAN, {
      trx,
      now,
      table: 'guidance_plans',
      values: {
        appraisal_id: place.appraisal,
        employee_id: place.employee,
        appraiser_id: place.appraiser,
        org_unit_id: place.unit,
        goals: data.goals,
        until: data.until,
        measures: JSON.stringify(mergedMeasures([], data.measures)),
        notes: '[]',
        state: 'draft',
      },
      participants: participants.filter(({ role }) => ROLES.includes(role)),
      by: acting.as,
    });
    return id === null
      ? atOdds({
          code: 'ALREADY_GUIDED',
          message: { id: 'Rencana bimbingan sudah ada', en: 'There is a guidance plan already' },
        })
      : { ok: true, id };
  },
  { populate: '*' },
);

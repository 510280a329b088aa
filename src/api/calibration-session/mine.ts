import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import {
  answerRefusal,
  heldSubjects,
  malformed,
  query,
  workflowOf,
} from '../../../plugins/workflow/server/src/public';
import { distributionOf } from '../../appraisal/calibration/board';
import type { Rating } from '../../appraisal/plan';
import { QUADRANT } from '../../appraisal/scoring/quadrant';
import { personOf } from '../../records/session';
import { APPRAISAL } from '../appraisal/workflow/open';
import { parse } from '../../input/parse';
import { mineForm, type Supposed } from './board';
import { readGuide } from './standing';

/** "If I rate so, my people's distribution becomes …": an appraiser's own people, by unit; nothing is stored. */

interface Own {
  appraisal: string;
  unit: string;
  unitName: string;
  resultRating: Rating | null;
  behaviourRating: Rating | null;
}

const readOwn = (strapi: Core.Strapi, principal: string, cycle: string): Promise<Own[]> => {
  const held = heldSubjects(APPRAISAL, principal, workflowOf(strapi).clock.now(), ['appraiser']);
  return query<Own>(
    strapi.db.connection,
    `SELECT a.document_id AS appraisal, u.document_id AS unit, u.name AS "unitName",
       a.result->>'resultRating' AS "resultRating", a.result->>'behaviourRating' AS "behaviourRating"
     FROM appraisals a JOIN appraisal_cycles c ON c.id = a.cycle_id JOIN org_units u ON u.id = a.org_unit_id
     WHERE c.document_id = ? AND a.state <> 'cancelled' AND a.document_id IN (SELECT subject_id FROM (${held.sql}) held)
     ORDER BY u.name, a.id`,
    [cycle, ...held.bindings],
  );
};

const strangers = (own: Own[], ratings: Supposed) => {
  const mine = new Set(own.map(({ appraisal }) => appraisal));
  return ratings.flatMap(({ appraisal }, place) =>
    mine.has(appraisal)
      ? []
      : [
          {
            path: `ratings.${String(place)}.appraisal`,
            message: 'not among those you appraise in this cycle',
          },
        ],
  );
};

/** The people with both ratings, given or supposed. */
const ratedOf = (own: Own[], ratings: Supposed) => {
  const by = new Map(ratings.map((one) => [one.appraisal, one]));
  return own.flatMap(({ appraisal, ...given }) => {
    const resultRating = by.get(appraisal)?.resultRating ?? given.resultRating;
    const behaviourRating = by.get(appraisal)?.behaviourRating ?? given.behaviourRating;
    return resultRating && behaviourRating ? [{ predicate: QUADRANT[resultRating][behaviourRating] }] : [];
  });
};

/** `POST /api/appraisals/what-if` */
export const supposeMine = async (strapi: Core.Strapi, ctx: Context): Promise<void> => {
  const caller = await personOf(strapi, ctx);
  if (!caller) return;
  const parsed = parse(mineForm, (ctx.request as { body?: unknown }).body ?? {});
  if (!parsed.ok) {
    answerRefusal(ctx, parsed);
    return;
  }
  const { cycle, ratings } = parsed.value;
  const own = await readOwn(strapi, caller.id, cycle);
  const unknown = strangers(own, ratings);
  if (unknown.length > 0) {
    answerRefusal(ctx, malformed(unknown));
    return;
  }
  const units = new Map(own.map(({ unit, unitName }) => [unit, unitName]));
  const data = await Promise.all(
    [...units].map(async ([unit, name]) => {
      const people = own.filter((one) => one.unit === unit);
      const guide = await readGuide(strapi.db.connection, { unit, cycle });
      return {
        orgUnit: { documentId: unit, name },
        orgAchievement: guide?.orgAchievement ?? null,
        people: people.length,
        distribution: guide && distributionOf(ratedOf(people, ratings), guide),
      };
    }),
  );
  ctx.body = { data };
};

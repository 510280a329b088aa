import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { query, workflowOf } from '../../../plugins/workflow/server/src/public';
import { localDate, ZONE_OF, type ZoneName } from '../../appraisal/calendar/local-time';
import { gapOf } from '../../appraisal/competence/assessment';
import { lowItems, type LowItem } from '../../appraisal/follow-up/low-items';
import { SHARED } from '../../appraisal/workflow/visibility';
import { readerOf } from '../../scope/controller';
import { appraisalFor } from '../appraisal/shown';
import { ZONE_OF_UNIT } from '../appraisal/workflow/facts';
import { ratingsFor } from '../competency-assessment/look';
import { numbersOf, policyFacts, type PolicyRow } from '../appraisal/workflow/policy';

/** Trainings that help with what was rated low in one appraisal, as far as the caller may see its result. */

export interface Offer {
  documentId: string;
  title: string;
  provider: string | null;
  hours: number | null;
  mode: string;
  startDate: string | null;
  /** The employee's own enrolment in it, where there is one. */
  enrolment: { documentId: string; state: string } | null;
}

export type Suggestion = LowItem & { trainings: Offer[] };

/** A competency that falls short of the standard of the position. */
export interface CompetencyNeed {
  competency: string;
  name: string;
  nameEn: string | null;
  gap: number;
  trainings: Offer[];
}

interface Row extends Offer {
  value: string | null;
  indicators: string[];
  competencies: string[];
}

// Still offered, and not begun.
const OFFERS = `
  SELECT t.document_id AS "documentId", t.title, coalesce(o.name, t.provider) AS provider, t.hours, t.mode,
    t.start_date::text AS "startDate", t.behaviour_value AS value,
    (SELECT json_build_object('documentId', n.document_id, 'state', n.state)
     FROM enrolments n JOIN appraisals a ON a.employee_id = n.employee_id
     WHERE n.training_id = t.id AND a.document_id = ? AND n.state NOT IN ('declined', 'cancelled')
     ORDER BY n.id DESC LIMIT 1) AS enrolment,
    (SELECT coalesce(json_agg(i.document_id), '[]') FROM trainings_categories_lnk k
     JOIN indicators_category_lnk l ON l.indicator_category_id = k.indicator_category_id
     JOIN indicators i ON i.id = l.indicator_id
     WHERE k.training_id = t.id AND i.document_id = ANY (?)) AS indicators,
    (SELECT coalesce(json_agg(c.document_id), '[]') FROM trainings_competencies_lnk k
     JOIN competencies c ON c.id = k.competency_id WHERE k.training_id = t.id) AS competencies
  FROM trainings t LEFT JOIN trainings_offered_by_lnk ol ON ol.training_id = t.id
  LEFT JOIN training_providers o ON o.id = ol.training_provider_id
  WHERE coalesce(t.active, true) AND (t.start_date IS NULL OR t.start_date >= ?::date)
  ORDER BY t.start_date NULLS LAST, t.title`;

const GROUND = `SELECT to_json(p) AS policy, ${ZONE_OF_UNIT} AS zone
  FROM appraisals a JOIN appraisal_policies p ON p.id = a.policy_id WHERE a.document_id = ?`;

const groundOf = async (strapi: Core.Strapi, appraisal: string) => {
  const [row] = await query<{ policy: PolicyRow; zone: ZoneName | null }>(strapi.db.connection, GROUND, [
    appraisal,
  ]);
  if (!row) throw new Error(`the appraisal ${appraisal} has no policy`);
  return row;
};

/** `data` is null as long as there is no result that the caller may see; null when they may not know of the appraisal. */
export const trainingSuggestions = async (
  strapi: Core.Strapi,
  ctx: Context,
): Promise<{ data: Suggestion[] | null; meta?: { competencies: CompetencyNeed[] } } | null> => {
  const appraisal = await appraisalFor(strapi, ctx);
  if (!appraisal) return null;
  const { result, workResults, behaviours, state } = appraisal;
  // An API token sees appraisals whole; what is said of people is nobody's yet before they were told.
  const isTold = (await readerOf(strapi, ctx)) !== null || SHARED.includes(state);
  if (!result || !isTold) return { data: null };
  const { policy, zone } = await groundOf(strapi, appraisal.documentId);
  const low = lowItems(
    { workResults: workResults ?? [], behaviours: behaviours ?? [] },
    numbersOf(policyFacts(policy)),
  );
  const asked = low.flatMap((item) => (item.kind === 'indicator' && item.libraryIndicator) || []);
  const rows = await query<Row>(strapi.db.connection, OFFERS, [
    appraisal.documentId,
    asked,
    localDate(workflowOf(strapi).clock.now(), ZONE_OF[zone ?? 'WIB']),
  ]);
  const helps = (item: LowItem, { value, indicators }: Row): boolean =>
    item.kind === 'behaviour'
      ? value === item.value
      : item.libraryIndicator !== null && indicators.includes(item.libraryIndicator);
  const offers = (fits: (row: Row) => boolean): Offer[] =>
    rows
      .filter(fits)
      .map(({ value: _value, indicators: _indicators, competencies: _competencies, ...offer }) => offer);
  const assessed = await ratingsFor(strapi, ctx, appraisal.documentId);
  return {
    data: low.map((item) => ({ ...item, trainings: offers((row) => helps(item, row)) })),
    meta: {
      competencies: (assessed?.ratings ?? [])
        .map((one) => ({ ...one, gap: gapOf(one) }))
        .filter(({ gap }) => gap > 0)
        .map(({ competency, name, nameEn, gap }) => ({
          competency,
          name,
          nameEn,
          gap,
          trainings: offers((row) => row.competencies.includes(competency)),
        })),
    },
  };
};

import { createHash, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import {
  conflict,
  notFound,
  query,
  workflowOf,
  type Queryable,
  type Refusal,
} from '../../plugins/workflow/server/src/public';
import { localDate, ZONE_OF, type ZoneName } from '../appraisal/calendar/local-time';
import { surveyIndexOfTotals, type SurveyIndex } from '../appraisal/scoring/survey';
import { settingsInForce } from '../api/scoring/policy';

/** Surveys of the public: who may answer, what is kept of an answer, and what the answers come to. */

export interface Survey {
  id: string;
  service: string;
  access: 'link' | 'tokens';
  open: boolean;
  validFrom: string;
  validTo: string;
  unit: { id: string; name: string };
  zone: ZoneName | null;
}

const SURVEY = `SELECT s.document_id AS id, s.service, s.access, coalesce(s.open, true) AS open,
    s.valid_from::text AS "validFrom", s.valid_to::text AS "validTo",
    json_build_object('id', u.document_id, 'name', u.name) AS unit, u.time_zone AS zone
  FROM service_surveys s JOIN service_surveys_org_unit_lnk l ON l.service_survey_id = s.id
  JOIN org_units u ON u.id = l.org_unit_id`;

export const surveyById = async (on: Queryable, id: string): Promise<Survey | null> =>
  (await query<Survey>(on, `${SURVEY} WHERE s.document_id = ?`, [id]))[0] ?? null;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

interface Invitation {
  survey: Survey;
  /** Of a token that is good for one answer; null for the link that everybody shares. */
  hash: string | null;
  used: boolean;
}

/** The survey behind a token: a link shared by all is the survey's own documentId, unless it asks for tokens. */
export const invitation = async (on: Queryable, token: string): Promise<Invitation | null> => {
  const shared = await surveyById(on, token);
  if (shared) return shared.access === 'link' ? { survey: shared, hash: null, used: false } : null;
  const hash = hashOf(token);
  const [row] = await query<{ survey: string; used: boolean }>(
    on,
    `SELECT survey_id AS survey, used FROM survey_tokens WHERE hash = ?`,
    [hash],
  );
  const survey = row ? await surveyById(on, row.survey) : null;
  return row && survey ? { survey, hash, used: row.used } : null;
};

const closed = (): Refusal =>
  conflict('SURVEY_CLOSED', {
    id: 'Survei ini belum dibuka atau sudah ditutup',
    en: 'This survey is not open yet, or closed already',
  });
const answered = (): Refusal =>
  conflict('ALREADY_ANSWERED', {
    id: 'Survei ini sudah diisi dengan tautan ini',
    en: 'This survey was answered by this link already',
  });

/** Why this cannot be answered now; null when it can. */
export const whyNot = ({ survey, used }: Invitation, now: Date): Refusal | null => {
  const today = localDate(now, ZONE_OF[survey.zone ?? 'WIB']);
  if (!survey.open || today < survey.validFrom || today > survey.validTo) return closed();
  return used ? answered() : null;
};

/** Stores one answer. A token is used up in the same transaction, and by one answer alone. */
export const answer = async (
  strapi: Core.Strapi,
  token: string,
  { answers, comment }: { answers: number[]; comment?: string | null | undefined },
): Promise<Refusal | { ok: true }> => {
  const now = workflowOf(strapi).clock.now();
  return strapi.db.connection.transaction(async (trx): Promise<Refusal | { ok: true }> => {
    const invited = await invitation(trx, token);
    if (!invited) return notFound();
    const refusal = whyNot(invited, now);
    if (refusal) return refusal;
    const { survey, hash } = invited;
    if (hash !== null) {
      const taken = await query(
        trx,
        `UPDATE survey_tokens SET used = true WHERE hash = ? AND NOT used RETURNING 1`,
        [hash],
      );
      if (taken.length === 0) return answered();
    }
    await query(
      trx,
      `INSERT INTO survey_answers (survey_id, answered_on, u1, u2, u3, u4, u5, u6, u7, u8, u9, comment)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [survey.id, localDate(now, ZONE_OF[survey.zone ?? 'WIB']), ...answers, comment ?? null],
    );
    return { ok: true };
  });
};

/** New tokens, each good for one answer. They are shown once: what is kept of them is their hashes. */
export const issueTokens = async (on: Queryable, survey: string, count: number): Promise<string[]> => {
  const tokens = Array.from({ length: count }, () => randomBytes(15).toString('base64url'));
  await query(
    on,
    `INSERT INTO survey_tokens (hash, survey_id) SELECT hash, ? FROM unnest(?::text[]) AS hash`,
    [survey, tokens.map(hashOf)],
  );
  return tokens;
};

export interface SurveyResult extends SurveyIndex {
  /** In no order that tells anything; null for who may not read them, and under the threshold. */
  comments: string[] | null;
}

const TOTALS = Array.from({ length: 9 }, (_, n) => `coalesce(sum(u${String(n + 1)}), 0)::integer`).join(', ');

/**
 * What all answers of a survey come to, added up by the database. There is no part of its period to be had: of two that
 * overlap the difference would tell what a few people said.
 */
export const resultOf = async (
  strapi: Core.Strapi,
  survey: string,
  { withComments }: { withComments: boolean },
): Promise<SurveyResult> => {
  const on = strapi.db.connection;
  const { survey: settings } = await settingsInForce(strapi);
  const [sums] = await query<{ respondents: number; totals: number[] }>(
    on,
    `SELECT count(*)::integer AS respondents, ARRAY[${TOTALS}] AS totals FROM survey_answers WHERE survey_id = ?`,
    [survey],
  );
  const index = surveyIndexOfTotals(
    sums?.respondents ?? 0,
    sums?.totals ?? Array<number>(9).fill(0),
    settings,
  );
  const comments =
    withComments && index.ikm !== null
      ? await query<{ comment: string }>(
          on,
          `SELECT comment FROM survey_answers WHERE survey_id = ? AND comment IS NOT NULL ORDER BY random() LIMIT 1000`,
          [survey],
        )
      : null;
  return { ...index, comments: comments && comments.map(({ comment }) => comment) };
};

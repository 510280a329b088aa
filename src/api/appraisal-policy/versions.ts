import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import {
  answerRefusal,
  isDocumentId,
  malformed,
  notFound,
  query,
  refuseByRules,
  workflowOf,
} from '../../../plugins/workflow/server/src/public';
import { localDate } from '../../appraisal/calendar/local-time';
import { isPlainDate } from '../../appraisal/calendar/plain-date';
import { RULE_SETS } from '../../appraisal/plan';
import { basesOf } from '../../appraisal/scoring/basis';
import { legalBasisOf } from '../../appraisal/policy/legal-basis';
import { readerOf } from '../../scope/controller';
import { readOne } from '../../scope/read';
import { openScope } from '../../scope/rules';
import { parse } from '../../input/parse';
import { alsoInForce } from './alike';
import { POLICY } from './frozen';

/** A policy that is to be otherwise is a new version of it; the one in force on a day is the latest by then. */

const day = z.string().refine(isPlainDate, 'YYYY-MM-DD');
/** `changes`: fields of a policy that differ from the one before; they are checked as those of any record. */
export const versionForm = z.strictObject({
  data: z.strictObject({
    validFrom: day,
    name: z.string().trim().min(1).max(255).optional(),
    changes: z.record(z.string(), z.unknown()).optional(),
  }),
});
export const inForceQuestion = z.strictObject({
  date: day.optional().describe('Today in WIB where it is left out.'),
  ruleSet: z.enum(RULE_SETS).optional(),
});

/** Belong to the row, not to the rules. */
const OF_THE_ROW = [
  'id',
  'documentId',
  'locale',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'supersedes',
];

const unknownFields = (strapi: Core.Strapi, changes: Record<string, unknown>): string[] => {
  const known = Object.keys(strapi.contentType(POLICY).attributes);
  return Object.keys(changes).filter((field) => !known.includes(field) || OF_THE_ROW.includes(field));
};

/** `POST /api/appraisal-policies/{id}/versions`: a copy from a later day on, with what is to be otherwise. */
export const newVersion = async (strapi: Core.Strapi, ctx: Context): Promise<void> => {
  const { id } = ctx.params as { id: string };
  const before = isDocumentId(id)
    ? ((await strapi.db.query(POLICY).findOne({ where: { documentId: id } })) as Record<
        string,
        unknown
      > | null)
    : null;
  if (!before) {
    answerRefusal(ctx, notFound());
    return;
  }
  const parsed = parse(versionForm, (ctx.request as { body?: unknown }).body ?? {});
  if (!parsed.ok) {
    answerRefusal(ctx, parsed);
    return;
  }
  const { validFrom, name, changes = {} } = parsed.value.data;
  const unknown = unknownFields(strapi, changes);
  if (unknown.length > 0) {
    answerRefusal(
      ctx,
      malformed(
        unknown.map((field) => ({ path: `data.changes.${field}`, message: 'is no field of a policy' })),
      ),
    );
    return;
  }
  if (validFrom <= String(before.validFrom).slice(0, 10)) {
    answerRefusal(ctx, notLater(String(before.validFrom).slice(0, 10)));
    return;
  }
  const rules = Object.fromEntries(Object.entries(before).filter(([field]) => !OF_THE_ROW.includes(field)));
  const data = { ...rules, ...(name ? { name } : {}), ...changes, validFrom, supersedes: id };
  const made = await strapi.documents(POLICY).create({ data: data as never, populate: ['supersedes'] });
  ctx.status = 201;
  ctx.body = { data: made };
};

const notLater = (before: string) =>
  refuseByRules([
    {
      code: 'VALID_FROM_NOT_LATER',
      message: {
        id: `Versi baru berlaku setelah versi sebelumnya (${before})`,
        en: `A new version is in force later than the one before (${before})`,
      },
      path: 'data.validFrom',
      actual: before,
    },
  ]);

/** Those with a successor by then are past; of several the latest, of one day the one made last. */
const IN_FORCE = `SELECT p.document_id AS id, p.legal_basis::json AS "legalBasis" FROM appraisal_policies p
  WHERE p.valid_from <= ?::date AND (?::text IS NULL OR p.rule_set = ?)
  ORDER BY p.valid_from DESC, p.id DESC LIMIT 1`;

/** `GET /api/appraisal-policies/in-force`: the policy of a day, and where each of its rules comes from. */
export const inForce = async (strapi: Core.Strapi, ctx: Context): Promise<void> => {
  const parsed = parse(inForceQuestion, ctx.query);
  if (!parsed.ok) {
    answerRefusal(ctx, parsed);
    return;
  }
  const now = workflowOf(strapi).clock.now();
  const { date = localDate(now, 'Asia/Jakarta'), ruleSet = null } = parsed.value;
  const [found] = await query<{ id: string; legalBasis: unknown }>(strapi.db.connection, IN_FORCE, [
    date,
    ruleSet,
    ruleSet,
  ]);
  const reader = (await readerOf(strapi, ctx)) ?? { principal: '', now };
  const policy = found && (await readOne(strapi, openScope(POLICY), found.id, {}, reader));
  if (!policy) {
    answerRefusal(ctx, notFound());
    return;
  }
  const others = await alsoInForce(strapi.db.connection, found.id, { ofAnyRuleSet: ruleSet === null });
  ctx.body = {
    data: policy,
    meta: { date, legalBasis: basesOf(legalBasisOf(found.legalBasis)), alsoInForce: others },
  };
};

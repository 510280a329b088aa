import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import createError from 'http-errors';
import { query } from '../../../plugins/workflow/server/src/public';
import { figuresForm } from '../../appraisal/policy/figures';
import { legalBasisForm } from '../../appraisal/policy/legal-basis';

/**
 * A policy by which somebody is or was appraised stays as it is: a finished result can be computed again from it, and
 * nobody's rules change under way. What is to be otherwise is a new version. The database's trigger stands behind this.
 */

export const POLICY = 'api::appraisal-policy.appraisal-policy';

/** Says when people are reminded, and by what it is succeeded: no figure of an appraisal. */
const FREE = ['reminderDays', 'supersedes'];
const FREE_COLUMNS = [
  'reminder_days',
  'updated_at',
  'updated_by_id',
  'created_by_id',
  'published_at',
  'locale',
];

export const POLICY_RULES = [
  `CREATE INDEX IF NOT EXISTS appraisals_policy ON appraisals (policy_id)`,
  `CREATE OR REPLACE FUNCTION refuse_change_of_used_policy() RETURNS trigger LANGUAGE plpgsql AS $$
   DECLARE free text[] := ARRAY[${FREE_COLUMNS.map((name) => `'${name}'`).join(', ')}];
   BEGIN
     IF to_jsonb(NEW) - free IS DISTINCT FROM to_jsonb(OLD) - free
        AND EXISTS (SELECT 1 FROM appraisals WHERE policy_id = OLD.id) THEN
       RAISE EXCEPTION 'policy % is in use and cannot be changed', OLD.document_id USING ERRCODE = 'restrict_violation';
     END IF;
     RETURN NEW;
   END $$`,
  `CREATE OR REPLACE TRIGGER policy_in_use BEFORE UPDATE ON appraisal_policies
   FOR EACH ROW EXECUTE FUNCTION refuse_change_of_used_policy()`,
];

/** Both languages: errors of the panel's forms are not translated. */
const IN_USE =
  'Kebijakan ini sudah dipakai penilaian dan tidak dapat diubah; buatlah versi baru. · ' +
  'This policy is used by appraisals and cannot be changed; make a new version.';

const FORMS = { figures: figuresForm, legalBasis: legalBasisForm } as const;

const refuseMalformed = (data: Record<string, unknown>): void => {
  const wrong = Object.entries(FORMS).flatMap(([field, form]) => {
    const parsed = data[field] == null ? null : form.safeParse(data[field]);
    if (!parsed || parsed.success) return [];
    return parsed.error.issues.map(({ path, message }) => ({ path: [field, ...path].join('.'), message }));
  });
  if (wrong.length === 0) return;
  const said = wrong.map(({ path, message }) => `${path}: ${message}`).join('; ');
  throw new errors.ValidationError(said, { errors: wrong });
};

const comparable = (value: unknown): unknown => {
  if (value === undefined || value === '') return null;
  const asNumber = typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
  return Number.isNaN(asNumber) ? value : asNumber;
};

const changedFields = (data: Record<string, unknown>, stored: Record<string, unknown>): string[] =>
  Object.keys(data).filter(
    (field) =>
      field in stored &&
      !FREE.includes(field) &&
      !isDeepStrictEqual(comparable(data[field]), comparable(stored[field])),
  );

const isUsed = async (strapi: Core.Strapi, documentId: string): Promise<boolean> => {
  const used = await query(
    strapi.db.connection,
    `SELECT 1 FROM appraisal_policies p WHERE p.document_id = ?
       AND EXISTS (SELECT 1 FROM appraisals a WHERE a.policy_id = p.id)`,
    [documentId],
  );
  return used.length > 0;
};

/** Watches every write of a policy, from the panel and from the API alike. */
export const freezeUsedPolicies = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (ctx, next) => {
    if (ctx.uid !== POLICY || !['create', 'clone', 'update'].includes(ctx.action)) return next();
    const { documentId, data } = ctx.params as { documentId?: string; data?: Record<string, unknown> };
    if (!data) return next();
    refuseMalformed(data);
    if (ctx.action !== 'update' || !documentId || !(await isUsed(strapi, documentId))) return next();
    const stored = (await strapi.db.query(POLICY).findOne({ where: { documentId } })) as Record<
      string,
      unknown
    > | null;
    const changed = stored ? changedFields(data, stored) : [];
    if (changed.length > 0) {
      const details = { code: 'POLICY_IN_USE', fields: changed };
      throw createError(409, IN_USE, { name: 'ConflictError', details });
    }
    return next();
  });
};

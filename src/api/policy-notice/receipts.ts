import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import {
  answerRefusal,
  isDocumentId,
  notFound,
  query,
  type Refusal,
} from '../../../plugins/workflow/server/src/public';
import { inSession, idOf as idIn } from '../../records/session';
import { unitsServed } from '../../reports/served';
import { readerOf } from '../../scope/controller';
import { policyNoticeScope } from '../../scope/policy-notices';
import { readOne } from '../../scope/read';
import { readUnits } from '../appraisal/workflow/organisation';
import { parse } from '../../input/parse';
import { ADDRESSED } from './readers';

/** Who has confirmed having read a notice: one's own confirmation, and for performance teams who has not yet. */

/** Confirms it; again and again the first time counts. */
export const confirmRead = (strapi: Core.Strapi, ctx: Context): Promise<void> =>
  inSession(strapi, ctx, async ({ trx, caller, now }) => {
    const id = idIn(ctx);
    const reader = { principal: caller.id, now };
    const notice = id === null ? null : await readOne(strapi, policyNoticeScope, id, {}, reader);
    if (id === null || !notice) return notFound();
    await query(
      trx,
      `INSERT INTO policy_notice_receipts (notice, principal, read_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING`,
      [id, caller.id, now],
    );
    const [row] = await query<{ readAt: Date }>(
      trx,
      `SELECT read_at AS "readAt" FROM policy_notice_receipts WHERE notice = ? AND principal = ?`,
      [id, caller.id],
    );
    const readAt = row?.readAt.toISOString() ?? null;
    return { ok: true, body: () => Promise.resolve({ data: { documentId: id, readAt } }) };
  });

const noTeam = (): Refusal => ({
  ok: false,
  kind: 'forbidden',
  code: 'NOT_PERFORMANCE_TEAM',
  message: { id: 'Hanya untuk tim pengelola kinerja', en: 'For performance teams only' },
});

interface Asker {
  ok: true;
  notice: string;
  /** documentIds; null for all. */
  units: string[] | null;
}

const asker = async (strapi: Core.Strapi, ctx: Context): Promise<Asker | Refusal> => {
  const reader = await readerOf(strapi, ctx);
  const units = reader && unitsServed(reader.principal, await readUnits(strapi.db.connection));
  if (units?.length === 0) return noTeam();
  const { id } = ctx.params as { id: string };
  const [notice] = isDocumentId(id)
    ? await query(strapi.db.connection, `SELECT 1 FROM policy_notices WHERE document_id = ?`, [id])
    : [];
  return notice === undefined ? notFound() : { ok: true, notice: id, units };
};

/** Active people for whom it is meant, of these units, each with their receipt. */
const ASKED = `
  FROM (SELECT e.id, e.document_id, e.name, u.document_id AS unit, u.code, u.name AS "unitName" ${ADDRESSED}
    AND (?::text[] IS NULL OR u.document_id = ANY (?))) e
  LEFT JOIN policy_notice_receipts r ON r.notice = ? AND r.principal = e.document_id`;
const boundTo = (notice: string, units: string[] | null) => [notice, notice, units, units, notice];

export interface UnitCount {
  unit: string;
  code: string;
  name: string;
  people: number;
  read: number;
}

/** How many have read it, by unit. */
export const countByUnit = async (strapi: Core.Strapi, ctx: Context): Promise<void> => {
  const asked = await asker(strapi, ctx);
  if (!asked.ok) {
    answerRefusal(ctx, asked);
    return;
  }
  const data = await query<UnitCount>(
    strapi.db.connection,
    `SELECT e.unit, e.code, e."unitName" AS name, count(*)::integer AS people, count(r.read_at)::integer AS read
     ${ASKED} GROUP BY e.unit, e.code, e."unitName" ORDER BY e.code`,
    boundTo(asked.notice, asked.units),
  );
  const sum = (of: (row: UnitCount) => number) => data.reduce((total, row) => total + of(row), 0);
  ctx.body = { data, meta: { people: sum(({ people }) => people), read: sum(({ read }) => read) } };
};

const whole = z.coerce.number().int();
export const receiptsQuery = z.strictObject({
  read: z.enum(['true', 'false']).optional().describe('Only those who have, or have not.'),
  unit: z
    .string()
    .regex(/^[a-z0-9]{1,64}$/)
    .optional(),
  pagination: z
    .strictObject({
      page: whole.min(1).max(1_000_000).default(1),
      pageSize: whole.min(1).max(100).default(25),
    })
    .default({ page: 1, pageSize: 25 }),
});

export interface Receipt {
  documentId: string;
  name: string;
  unit: string;
  readAt: string | null;
}

const answered = (read: 'true' | 'false' | undefined): string =>
  read === undefined ? '' : ` WHERE r.read_at IS ${read === 'true' ? 'NOT ' : ''}NULL`;

/** Who has read it and who has not, page by page. */
export const listReceipts = async (strapi: Core.Strapi, ctx: Context): Promise<void> => {
  const asked = await asker(strapi, ctx);
  const parsed = asked.ok ? parse(receiptsQuery, ctx.query) : asked;
  if (!asked.ok || !parsed.ok) {
    answerRefusal(ctx, asked.ok ? (parsed as Refusal) : asked);
    return;
  }
  const { read, unit, pagination } = parsed.value;
  const units = unit === undefined ? asked.units : (asked.units ?? [unit]).filter((one) => one === unit);
  const bound = boundTo(asked.notice, units);
  const on = strapi.db.connection;
  const { page, pageSize } = pagination;
  const rows = await query<Omit<Receipt, 'readAt'> & { readAt: Date | null }>(
    on,
    `SELECT e.document_id AS "documentId", e.name, e."unitName" AS unit, r.read_at AS "readAt"
     ${ASKED}${answered(read)} ORDER BY e.name, e.id LIMIT ? OFFSET ?`,
    [...bound, pageSize, (page - 1) * pageSize],
  );
  const [counted] = await query<{ total: number }>(
    on,
    `SELECT count(*)::integer AS total ${ASKED}${answered(read)}`,
    bound,
  );
  const total = counted?.total ?? 0;
  const data: Receipt[] = rows.map((row) => ({ ...row, readAt: row.readAt?.toISOString() ?? null }));
  ctx.set('Cache-Control', 'private, no-store');
  ctx.body = {
    data,
    meta: { pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total } },
  };
};

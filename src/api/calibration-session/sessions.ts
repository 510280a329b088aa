import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { query } from '../../../plugins/workflow/server/src/public';
import { CALIBRATION_SESSION } from '../../scope/calibration-sessions';
import type { Closing, Standing } from '../../appraisal/calibration/definition';

/** `GET /calibration-sessions` for HR: what was, and is, calibrated; the latest first. */

const PAGE = 25;

const LIST = `SELECT s.document_id AS "documentId", s.state, s.meets_on::text AS "meetsOn", s.created_at AS "begunAt",
    json_build_object('documentId', u.document_id, 'name', u.name) AS "orgUnit",
    json_build_object('documentId', c.document_id, 'name', c.name) AS cycle,
    s.closing::json AS closing, (s.after::jsonb->'breaches')::json AS breaches, count(*) OVER ()::integer AS total,
    (SELECT coalesce(json_agg(json_build_object('documentId', e.document_id, 'name', e.name) ORDER BY e.name), '[]')
     FROM workflow_participants w JOIN employees e ON e.document_id = w.principal
     WHERE w.subject_type = ? AND w.subject_id = s.document_id AND w.role = 'performanceTeam' AND w.valid_to IS NULL
    ) AS members
  FROM calibration_sessions s JOIN org_units u ON u.id = s.org_unit_id JOIN appraisal_cycles c ON c.id = s.cycle_id
  WHERE ?::text[] IS NULL OR u.document_id = ANY (?::text[])
  ORDER BY s.created_at DESC, s.id DESC LIMIT ${String(PAGE)} OFFSET ?`;

interface Row {
  documentId: string;
  total: number;
  closing: Closing | null;
  breaches: Standing['breaches'] | null;
}

const pageOf = (ctx: Context): number => {
  const { page } = (ctx.query.pagination ?? {}) as { page?: unknown };
  const given = Number(page ?? 1);
  return Number.isInteger(given) && given > 0 && given < 100_000 ? given : 1;
};

export const listSessions = async (
  strapi: Core.Strapi,
  ctx: Context,
  units: string[] | null,
): Promise<void> => {
  const page = pageOf(ctx);
  const rows = await query<Row>(strapi.db.connection, LIST, [
    CALIBRATION_SESSION,
    units,
    units,
    (page - 1) * PAGE,
  ]);
  const total = rows[0]?.total ?? 0;
  ctx.body = {
    data: rows.map(({ total: _, breaches, ...row }) => ({ ...row, breaches: breaches ?? [] })),
    meta: { pagination: { page, pageSize: PAGE, pageCount: Math.ceil(total / PAGE), total } },
  };
};

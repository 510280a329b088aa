import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import {
  answerRefusal,
  isDocumentId,
  languageOf,
  notFound,
} from '../../../plugins/workflow/server/src/public';
import { exportList, type Format } from '../../exports/export';
import { changeForm, changeIndicators } from '../../indicators/change';
import { HINT_CODES, HINTS } from '../../indicators/hints';
import { indicatorQuery, readIndicators, readSummary } from '../../indicators/read';
import { readUses } from '../../indicators/uses';
import { mountPanelRoutes } from '../../panel/access/routes';
import { TYPES } from '../export/routes/export';
import { parse } from '../../input/parse';

/** The workshop of indicators in the panel. The library belongs to no unit: who may see it sees all of it. */

const list = async (strapi: Core.Strapi, ctx: Context): Promise<void> => {
  const asked = parse(indicatorQuery, ctx.query);
  if (!asked.ok) {
    answerRefusal(ctx, asked);
    return;
  }
  const { page, pageSize } = asked.value;
  const { rows, total } = await readIndicators(strapi.db.connection, asked.value);
  ctx.body = {
    data: rows,
    meta: { pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total } },
  };
};

const summary = async (strapi: Core.Strapi, ctx: Context): Promise<void> => {
  const language = languageOf(ctx);
  const { hints, ...counts } = await readSummary(strapi.db.connection);
  ctx.body = {
    data: {
      ...counts,
      hints: HINT_CODES.map((code) => ({
        code,
        message: HINTS[code].message[language],
        fix: HINTS[code].fix[language],
        indicators: hints[code],
      })),
    },
  };
};

const uses = async (strapi: Core.Strapi, ctx: Context): Promise<void> => {
  const { id } = ctx.params as { id: string };
  const found = isDocumentId(id) ? await readUses(strapi.db.connection, id) : null;
  if (found) ctx.body = { data: found };
  else answerRefusal(ctx, notFound());
};

const change = async (strapi: Core.Strapi, ctx: Context): Promise<void> => {
  const asked = parse(changeForm, (ctx.request as { body?: unknown }).body ?? {});
  if (!asked.ok) {
    answerRefusal(ctx, asked);
    return;
  }
  const { user } = ctx.state as { user: { id: number } };
  const done = await changeIndicators(strapi.db.connection, asked.value, user.id);
  if (done.ok) ctx.body = { data: { changed: done.changed } };
  else answerRefusal(ctx, done);
};

const take =
  (strapi: Core.Strapi, format: Format) =>
  async (ctx: Context): Promise<void> => {
    const body = await exportList(strapi, null, {
      list: 'indicators',
      format,
      language: languageOf(ctx),
      query: {},
    });
    ctx.set('Content-Disposition', `attachment; filename="indicators.${format}"`);
    ctx.set('Cache-Control', 'private, no-store');
    ctx.type = TYPES[format];
    ctx.body = body;
  };

export const mountPanelIndicators = (strapi: Core.Strapi): void => {
  const asks = 'indicators.read' as const;
  mountPanelRoutes(strapi, 'indicator', [
    { method: 'GET', path: '/indicators', asks, handler: (ctx) => list(strapi, ctx) },
    { method: 'GET', path: '/indicators/summary', asks, handler: (ctx) => summary(strapi, ctx) },
    { method: 'GET', path: '/indicators/:id/uses', asks, handler: (ctx) => uses(strapi, ctx) },
    {
      method: 'POST',
      path: '/indicators/changes',
      asks: 'indicators.manage',
      handler: (ctx) => change(strapi, ctx),
    },
    { method: 'GET', path: '/exports/indicators.csv', asks, handler: take(strapi, 'csv') },
    { method: 'GET', path: '/exports/indicators.xlsx', asks, handler: take(strapi, 'xlsx') },
  ]);
};

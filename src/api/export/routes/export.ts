import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { answerRefusal, workflowOf } from '../../../../plugins/workflow/server/src/public';
import { exportList, type Format } from '../../../exports/export';
import { LISTS, type ExportList } from '../../../exports/lists';
import { readerOf } from '../../../scope/controller';
import { parse } from '../../../input/parse';

/** Who may read a list may take it along, as far as it can be seen. */

export const exportQuery = z.strictObject({
  lang: z.enum(['id', 'en']).default('id').describe('The language of the headings.'),
});
const question = exportQuery.extend({ filters: z.unknown().optional(), sort: z.unknown().optional() });

export const TYPES: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const answer =
  (strapi: Core.Strapi, { name }: ExportList, format: Format) =>
  async (ctx: Context) => {
    const asked = parse(question, ctx.query);
    if (!asked.ok) {
      answerRefusal(ctx, asked);
      return;
    }
    const { lang, ...query } = asked.value;
    const reader = await readerOf(strapi, ctx);
    const body = await exportList(strapi, reader, { list: name, format, language: lang, query });
    const day = workflowOf(strapi).clock.now().toISOString().slice(0, 10);
    ctx.set('Content-Disposition', `attachment; filename="${name}-${day}.${format}"`);
    ctx.set('Cache-Control', 'private, no-store');
    ctx.type = TYPES[format];
    ctx.body = body;
  };

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  routes: Object.values(LISTS).flatMap((list) =>
    (['csv', 'xlsx'] as const).map((format) => ({
      method: 'GET',
      path: `/exports/${list.name}.${format}`,
      handler: answer(strapi, list, format),
      config: { auth: { scope: [`${list.scope.uid}.find`] } },
    })),
  ),
});

import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { day } from '../../appraisal/calendar/day';
import { answerRefusal, workflowOf, type Refusal } from '../../../plugins/workflow/server/src/public';
import { parseBody } from '../../records/session';
import { unitsServed } from '../../reports/served';
import { readerOf } from '../../scope/controller';
import { readUnits } from '../appraisal/workflow/organisation';
import { openPeriods } from './workflow/open';

/** A performance team opens the period of its units at once, instead of within the hour; an API token that of all. */

export const openingForm = z.strictObject({
  data: z
    .strictObject({ on: day.optional().describe('A day of the period that is meant; else today.') })
    .default({}),
});

const noTeam = (): Refusal => ({
  ok: false,
  kind: 'forbidden',
  code: 'NOT_PERFORMANCE_TEAM',
  message: { id: 'Hanya untuk tim pengelola kinerja', en: 'For performance teams only' },
});

export const openNow = async (strapi: Core.Strapi, ctx: Context): Promise<void> => {
  const reader = await readerOf(strapi, ctx);
  const units = reader && unitsServed(reader.principal, await readUnits(strapi.db.connection));
  const parsed = units?.length === 0 ? noTeam() : parseBody(openingForm, ctx);
  if (!parsed.ok) {
    answerRefusal(ctx, parsed);
    return;
  }
  const { on } = parsed.value.data;
  const now = workflowOf(strapi).clock.now();
  ctx.body = { data: { opened: await openPeriods(strapi, { now, units, ...(on ? { on } : {}) }) } };
};

import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { readUnits, workflowOf } from '../../../plugins/workflow/server/src/public';
import { unitsOfAdmin } from '../../people/admins';
import { APPRAISAL } from '../appraisal/workflow/open';

/** `GET /reports/mine`: what is open in the units whose performance team the admin belongs to, most overdue first. */

const MOST = 10;
const ENDED = ['final', 'cancelled'];

export const giveMine = async (strapi: Core.Strapi, ctx: Context): Promise<void> => {
  const { user } = ctx.state as { user: { email: string } };
  const units = await unitsOfAdmin(strapi, user.email);
  const { clock, host } = workflowOf(strapi);
  const on = strapi.db.connection;
  const rows = await readUnits(on, APPRAISAL, { units }, clock.now());
  const names = (await host().unitNames?.(on, units)) ?? new Map<string, string>();
  const counted = units.map((unit) => {
    const open = rows.filter((row) => row.unit === unit && !ENDED.includes(row.path));
    const sum = (figure: 'instances' | 'overdue') => open.reduce((all, row) => all + row[figure], 0);
    return { unit, name: names.get(unit) ?? unit, appraisals: sum('instances'), overdue: sum('overdue') };
  });
  ctx.body = {
    data: counted
      .sort((a, b) => b.overdue - a.overdue || b.appraisals - a.appraisals || a.name.localeCompare(b.name))
      .slice(0, MOST),
  };
};

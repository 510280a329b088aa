import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import { labelOf } from '../core/definition';
import { malformed, notFound } from '../core/refusal';
import { workflowOf } from '../services';
import { readStanding, readStays, readUnits } from '../store/figures';
import { answerRefusal, languageOf } from './answer';
import { parseFigures } from './parse';
import { unitsOf, withinReach } from './reach';

/** Where subjects stand and how long they stay there: by state, and by unit where that is asked for. */
export const figuresController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const { registry, clock, host } = workflowOf(strapi);
    const registered = registry.byPlural((ctx.params as Record<string, string>).subject ?? '');
    const parsed = parseFigures(ctx.query);
    if (!registered || !parsed.ok) {
      answerRefusal(ctx, parsed.ok ? notFound() : parsed);
      return;
    }
    const { by, unit, batch, from, to } = parsed.value;
    const within = host().unitsWithin ?? ((named: string[]) => Promise.resolve(named));
    const asked = unit === undefined ? undefined : await within([unit]);
    if (asked === null) {
      answerRefusal(ctx, malformed([{ path: 'unit', message: 'no such unit' }]));
      return;
    }
    const units = withinReach(asked, unitsOf(ctx));
    const on = strapi.db.connection;
    const { uid } = registered.subject;
    const language = languageOf(ctx);
    const label = (path: string) => labelOf(registered.compiled.definition, path)[language];
    const [standing, stays] = await Promise.all([
      by === 'unit'
        ? readUnits(on, uid, { batch, units }, clock.now())
        : readStanding(on, uid, { batch, units }, clock.now()),
      readStays(on, uid, { batch, units, from, to }, by === 'unit'),
    ]);
    const counted = [
      ...new Set([...standing, ...stays].flatMap((row) => ('unit' in row ? (row.unit ?? []) : []))),
    ];
    const names = await host().unitNames?.(on, counted);
    const named = <R extends { path: string; unit?: string | null }>({
      path,
      unit: of = null,
      ...row
    }: R) => ({
      state: path,
      label: label(path),
      unit: of,
      unitName: of === null ? null : (names?.get(of) ?? null),
      ...row,
    });
    ctx.body = {
      data: {
        standing: standing.map(named),
        stays: stays.map((row) => ({
          ...named(row),
          onTimeRate: row.onTime + row.late === 0 ? null : row.onTime / (row.onTime + row.late),
        })),
      },
    };
  },
});

import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import { isRefusal, notFound, refuse, type Refusal } from '../core/refusal';
import { workflowOf } from '../services';
import { delegate } from '../services/delegating';
import { delegationById, delegationsOf, endDelegation, type DelegationRow } from '../store/delegations';
import { answerRefusal } from './answer';
import { personCaller } from './caller';
import { bodyOf, parseDelegation } from './parse';

/** Acting for somebody: given by the person, or by those who look after their unit. */

const notYours = (): Refusal =>
  refuse('forbidden', 'NOT_YOURS_TO_DELEGATE', {
    id: 'Hanya yang bersangkutan atau tim pengelola kinerja unitnya yang dapat melimpahkan peran',
    en: 'Only the person or the performance team of their unit may delegate their roles',
  });

/** With names in the place of ids. */
export const shownDelegations = async (strapi: Core.Strapi, rows: DelegationRow[]) => {
  const ids = [...new Set(rows.flatMap(({ from, to }) => [from, to]))];
  const names = await workflowOf(strapi).host().names(strapi.db.connection, ids);
  const named = (id: string) => ({ id, name: names.get(id) ?? null });
  return rows.map(({ from, to, ...row }) => ({ ...row, from: named(from), to: named(to) }));
};

export const delegationsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const on = strapi.db.connection;
  const host = () => workflowOf(strapi).host();
  const now = () => workflowOf(strapi).clock.now();

  const person = async (ctx: Context): Promise<Refusal | { id: string }> => {
    const found = await personCaller(strapi, ctx);
    if (isRefusal(found)) return found;
    return found.caller.kind === 'person' ? { id: found.caller.id } : notFound();
  };

  return {
    async find(ctx: Context) {
      const me = await person(ctx);
      if (isRefusal(me)) {
        answerRefusal(ctx, me);
        return;
      }
      ctx.body = { data: await shownDelegations(strapi, await delegationsOf(on, me.id)) };
    },

    async create(ctx: Context) {
      const me = await person(ctx);
      if (isRefusal(me)) {
        answerRefusal(ctx, me);
        return;
      }
      const parsed = parseDelegation(bodyOf(ctx));
      if (!parsed.ok) {
        answerRefusal(ctx, parsed);
        return;
      }
      const { from = me.id, ...given } = parsed.value;
      if (from !== me.id && !(await host().looksAfter(me.id, from))) {
        answerRefusal(ctx, notYours());
        return;
      }
      const done = await delegate(strapi, from, given, me.id);
      if (!done.ok) {
        answerRefusal(ctx, done);
        return;
      }
      ctx.status = 201;
      ctx.body = { data: (await shownDelegations(strapi, [done.row]))[0] };
    },

    async end(ctx: Context) {
      const me = await person(ctx);
      if (isRefusal(me)) {
        answerRefusal(ctx, me);
        return;
      }
      const { id } = ctx.params as { id: string };
      const row = /^\d{1,15}$/.test(id) ? await delegationById(on, id) : null;
      const mine =
        row && (row.from === me.id || row.to === me.id || (await host().looksAfter(me.id, row.from)));
      if (!row || !mine) {
        answerRefusal(ctx, notFound());
        return;
      }
      await endDelegation(on, row.id, now());
      ctx.status = 204;
    },
  };
};

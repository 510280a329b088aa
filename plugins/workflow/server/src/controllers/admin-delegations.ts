import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import { isRefusal, malformed, notFound, refuseByRules } from '../core/refusal';
import { workflowOf } from '../services';
import { delegate } from '../services/delegating';
import { delegationById, endDelegation, listDelegations } from '../store/delegations';
import { answerRefusal } from './answer';
import { adminCaller } from './caller';
import { shownDelegations } from './delegations';
import { bodyOf, pageMeta, parseDelegation, parseDelegationQuery } from './parse';
import { isRecordId } from './parse-effects';
import { unitsOf } from './reach';

const toThemselves = () =>
  refuseByRules([
    {
      code: 'ROLE_CONFLICT',
      message: {
        id: 'Tidak seorang pun melimpahkan peran orang lain kepada dirinya sendiri',
        en: 'Nobody passes the roles of others on to themselves',
      },
      path: 'to',
    },
  ]);

/** Who acts for whom, for admins of the panel: those of the people whom they look after. */
export const adminDelegationsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const on = strapi.db.connection;
  const now = () => workflowOf(strapi).clock.now();

  /** The people within the caller's reach; null for all. */
  const peopleOf = async (ctx: Context): Promise<string[] | null> => {
    const units = unitsOf(ctx);
    if (units === null) return null;
    return (await workflowOf(strapi).host().principalsIn?.(units)) ?? [];
  };

  const reaches = async (ctx: Context, person: string): Promise<boolean> => {
    const people = await peopleOf(ctx);
    return people === null || people.includes(person);
  };

  return {
    async find(ctx: Context) {
      const parsed = parseDelegationQuery(ctx.query);
      if (!parsed.ok) {
        answerRefusal(ctx, parsed);
        return;
      }
      const { pagination, open = false } = parsed.value;
      const people = await peopleOf(ctx);
      const { rows, total } = await listDelegations(on, { people, open }, pagination, now());
      ctx.body = {
        data: await shownDelegations(strapi, rows),
        meta: { pagination: pageMeta(pagination, total) },
      };
    },

    async create(ctx: Context) {
      const asked = await adminCaller(strapi, ctx);
      const parsed = parseDelegation(bodyOf(ctx));
      if (isRefusal(asked) || !parsed.ok) {
        answerRefusal(ctx, isRefusal(asked) ? asked : parsed.ok ? notFound() : parsed);
        return;
      }
      const { from, ...given } = parsed.value;
      if (from === undefined) {
        answerRefusal(ctx, malformed([{ path: 'from', message: 'whose roles are passed on' }]));
        return;
      }
      if (given.to === asked.caller.person) {
        answerRefusal(ctx, toThemselves());
        return;
      }
      const done = (await reaches(ctx, from))
        ? await delegate(strapi, from, given, asked.caller.id)
        : notFound();
      if (!done.ok) {
        answerRefusal(ctx, done);
        return;
      }
      ctx.status = 201;
      ctx.body = { data: (await shownDelegations(strapi, [done.row]))[0] };
    },

    async end(ctx: Context) {
      const { id } = ctx.params as { id: string };
      const row = isRecordId(id) ? await delegationById(on, id) : null;
      if (!row || !(await reaches(ctx, row.from))) {
        answerRefusal(ctx, notFound());
        return;
      }
      await endDelegation(on, row.id, now());
      ctx.status = 204;
    },
  };
};

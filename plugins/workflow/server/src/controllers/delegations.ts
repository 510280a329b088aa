import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import type { Reason } from '../core/definition';
import { isRefusal, notFound, refuse, refuseByRules, type Refusal } from '../core/refusal';
import { workflowOf } from '../services';
import {
  addDelegation,
  delegationById,
  delegationsOf,
  endDelegation,
  wouldHoldTwoRoles,
  type DelegationRow,
} from '../store/delegations';
import { answerRefusal } from './answer';
import { personCaller } from './caller';
import { bodyOf, parseDelegation } from './parse';

/** Acting for somebody: given by the person, or by those who look after their unit. */

const reason = (code: string, id: string, en: string, path: string): Reason => ({
  code,
  message: { id, en },
  path,
});

const notYours = (): Refusal =>
  refuse('forbidden', 'NOT_YOURS_TO_DELEGATE', {
    id: 'Hanya yang bersangkutan atau tim pengelola kinerja unitnya yang dapat melimpahkan peran',
    en: 'Only the person or the performance team of their unit may delegate their roles',
  });

export const delegationsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const on = strapi.db.connection;
  const host = () => workflowOf(strapi).host();
  const now = () => workflowOf(strapi).clock.now();

  const person = async (ctx: Context): Promise<Refusal | { id: string }> => {
    const found = await personCaller(strapi, ctx);
    if (isRefusal(found)) return found;
    return found.caller.kind === 'person' ? { id: found.caller.id } : notFound();
  };

  const shown = async (rows: DelegationRow[]) => {
    const names = await host().names(on, [...new Set(rows.flatMap(({ from, to }) => [from, to]))]);
    const named = (id: string) => ({ id, name: names.get(id) ?? null });
    return rows.map(({ from, to, ...row }) => ({ ...row, from: named(from), to: named(to) }));
  };

  return {
    async find(ctx: Context) {
      const me = await person(ctx);
      if (isRefusal(me)) {
        answerRefusal(ctx, me);
        return;
      }
      ctx.body = { data: await shown(await delegationsOf(on, me.id)) };
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
      const { to, from = me.id, validFrom, validTo, reason: why } = parsed.value;
      const { role = null, definition = null, units: named = null } = parsed.value;
      if (from !== me.id && !(await host().looksAfter(me.id, from))) {
        answerRefusal(ctx, notYours());
        return;
      }
      const begins = await host().instantOf(from, validFrom, 'start');
      const ends = await host().instantOf(from, validTo, 'end');
      const units = named && ((await host().unitsWithin?.(named)) ?? null);
      const known = workflowOf(strapi)
        .registry.all()
        .map(({ binding }) => binding.definition)
        .filter(({ name }) => definition === null || name === definition);
      const reasons = [
        ...(known.length > 0
          ? []
          : [
              reason(
                'NO_SUCH_DEFINITION',
                'Alur kerja tidak dikenal',
                'No workflow has this name',
                'definition',
              ),
            ]),
        ...(role === null || known.some(({ labels }) => Object.hasOwn(labels.roles, role))
          ? []
          : [reason('NO_SUCH_ROLE', 'Peran tidak dikenal', 'No workflow has this role', 'role')]),
        ...(named === null || units !== null
          ? []
          : [reason('NO_SUCH_UNIT', 'Unit kerja tidak ditemukan', 'No such unit', 'units')]),
        ...((await host().isAvailable(to))
          ? []
          : [
              reason(
                'NO_SUCH_EMPLOYEE',
                'Pegawai tidak ditemukan atau tidak aktif',
                'No such person, or not active',
                'to',
              ),
            ]),
        ...(from === to
          ? [
              reason(
                'ROLE_CONFLICT',
                'Tidak dapat melimpahkan kepada diri sendiri',
                'Nobody delegates to themselves',
                'to',
              ),
            ]
          : []),
        ...(begins < ends && ends > now()
          ? []
          : [
              reason(
                'PERIOD_INVALID',
                'Masa pelimpahan tidak sah atau sudah lewat',
                'The period is empty or over',
                'validTo',
              ),
            ]),
        ...(from !== to && (await wouldHoldTwoRoles(on, { from, to, role, definition, units }))
          ? [
              reason(
                'ROLE_CONFLICT',
                'Penerima memegang peran lain pada dokumen yang sama',
                'The receiver holds another role on the same document',
                'to',
              ),
            ]
          : []),
      ];
      if (reasons.length > 0) {
        answerRefusal(ctx, refuseByRules(reasons));
        return;
      }
      const row = await addDelegation(on, {
        from,
        to,
        role,
        definition,
        units,
        validFrom: begins,
        validTo: ends,
        reason: why,
        createdBy: me.id,
      });
      ctx.status = 201;
      ctx.body = { data: (await shown([row]))[0] };
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

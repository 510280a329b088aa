import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import { labelOf, type Text } from '../core/definition';
import { malformed, notFound, refuse, type Refusal } from '../core/refusal';
import { mailIsOn } from '../mail/recipients';
import { workflowOf } from '../services';
import { versionOf, type Registered } from '../services/binding';
import { readStanding } from '../store/figures';
import {
  holdersOf,
  knownAmong,
  readBatches,
  readInstances,
  searchInstances,
  type Holder,
} from '../store/instances';
import { addNotices, type NewNotice } from '../store/notices';
import { answerRefusal, errorBody, languageOf, type Language } from './answer';
import { bodyOf, pageMeta, parseInstances, parseReminders } from './parse';
import { unitsOf, withinReach } from './reach';

/** Lists of subjects for admins of the panel, and a word to those who must act on them. */
export const instancesController = ({ strapi }: { strapi: Core.Strapi }) => {
  const on = strapi.db.connection;
  const workflow = () => workflowOf(strapi);

  const driven = (ctx: Context): Registered | null =>
    workflow().registry.byPlural((ctx.params as Record<string, string>).subject ?? '');

  const label = (registered: Registered, version: number, path: string, language: Language): string =>
    labelOf(versionOf(registered, version).definition, path)[language];

  return {
    async find(ctx: Context) {
      const registered = driven(ctx);
      const parsed = parseInstances(ctx.query);
      if (!registered || !parsed.ok) {
        answerRefusal(ctx, parsed.ok ? notFound() : parsed);
        return;
      }
      const { state, unit, below, batch, overdue, q: search, pagination } = parsed.value;
      const host = workflow().host();
      const within = below ? host.unitsWithin : undefined;
      const asked = unit === undefined ? undefined : within ? await within([unit]) : [unit];
      if (asked === null) {
        answerRefusal(ctx, malformed([{ path: 'unit', message: 'no such unit' }]));
        return;
      }
      const units = withinReach(asked, unitsOf(ctx));
      const { uid } = registered.subject;
      const now = workflow().clock.now();
      const filter = { batch, units, overdue, search };
      // The sums know how many there are in which state; what is searched for is counted while it is looked for.
      const standing = (await readStanding(on, uid, filter, now)).filter(
        ({ path }) => state === undefined || path === state,
      );
      const paths = standing.map(({ path }) => path);
      const total = standing.reduce((sum, row) => sum + (overdue ? row.overdue : row.instances), 0);
      const { rows, total: listed } =
        search === undefined
          ? { rows: await readInstances(on, uid, paths, filter, { ...pagination, total }, now), total }
          : await searchInstances(on, uid, paths, filter, pagination, now);
      const language = languageOf(ctx);
      const principals = rows.flatMap(({ waiting }) => waiting.map(({ principal }) => principal));
      const [names, unitNames] = await Promise.all([
        host.names(on, [...new Set(principals)]),
        host.unitNames?.(on, [...new Set(rows.flatMap((row) => row.unit ?? []))]),
      ]);
      ctx.body = {
        data: rows.map(({ path, version, waiting, unit: of, dueAt, ...row }) => ({
          ...row,
          state: path,
          stateLabel: label(registered, version, path, language),
          unit: of,
          unitName: of === null ? null : (unitNames?.get(of) ?? null),
          dueAt,
          overdue: dueAt !== null && new Date(dueAt).getTime() < now.getTime(),
          waitingFor: waiting.map(({ role, principal }) => ({
            role,
            id: principal,
            name: names.get(principal) ?? null,
          })),
        })),
        meta: { pagination: pageMeta(pagination, listed) },
      };
    },

    async batches(ctx: Context) {
      const registered = driven(ctx);
      if (!registered) {
        answerRefusal(ctx, notFound());
        return;
      }
      const { registry, clock } = workflow();
      const language = languageOf(ctx);
      const uids = registry.all().map(({ subject }) => subject.uid);
      const rows = await readBatches(on, registered.subject.uid, uids, unitsOf(ctx), clock.now());
      ctx.body = {
        data: rows.map(({ subjectType, path, ...row }) => {
          const of = subjectType === null ? null : registry.byUid(subjectType);
          return {
            ...row,
            subject: of?.subject.plural ?? null,
            state: path,
            stateLabel: of && path !== null ? labelOf(of.compiled.definition, path)[language] : null,
          };
        }),
      };
    },

    /** Those who must act are told so once more, once a day at the most. No event: the history knows nothing of it. */
    async remind(ctx: Context) {
      const registered = driven(ctx);
      const parsed = parseReminders(bodyOf(ctx));
      if (!registered || !parsed.ok) {
        answerRefusal(ctx, parsed.ok ? notFound() : parsed);
        return;
      }
      const { documentIds } = parsed.value;
      const { uid } = registered.subject;
      const now = workflow().clock.now();
      const known = await knownAmong(on, uid, documentIds, unitsOf(ctx));
      const holders = await holdersOf(on, uid, [...known]);
      const notices = holders.map((holder) => reminderTo(registered, holder, now));
      await addNotices(on, uid, notices, { at: now, mail: mailIsOn(strapi) });
      const language = languageOf(ctx);
      ctx.body = {
        data: [...new Set(documentIds)].map((documentId) => {
          const reminded = holders.filter(({ subjectId }) => subjectId === documentId).length;
          if (reminded > 0) return { documentId, status: 200, reminded };
          const refusal = known.has(documentId) ? nobodyToRemind() : notFound();
          return (({ error }) => ({ documentId, status: error.status, error }))(errorBody(refusal, language));
        }),
      };
    },
  };
};

const nobodyToRemind = (): Refusal =>
  refuse('rule', 'NOBODY_TO_REMIND', {
    id: 'Tidak ada yang harus bertindak pada tahap ini',
    en: 'Nobody has to act in this state',
  });

const reminderTo = (
  registered: Registered,
  { subjectId, path, version, principal, role, dueAt }: Holder,
  now: Date,
): NewNotice => {
  const label = labelOf(versionOf(registered, version).definition, path);
  const title: Text = { id: `Mohon ditindaklanjuti: ${label.id}`, en: `Please act: ${label.en}` };
  return {
    subjectId,
    principal,
    role,
    kind: 'reminder',
    title,
    commentOf: null,
    dueAt: dueAt === null ? null : new Date(dueAt).toISOString(),
    key: `remind:admin:${path}:${now.toISOString().slice(0, 10)}`,
  };
};

import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import { isRefusal, notFound, type Refusal } from '../core/refusal';
import { workflowOf } from '../services';
import { markRead, readNotices } from '../store/notices';
import { DEFAULT_PREFERENCES, preferencesOf, savePreferences } from '../store/preferences';
import { answerRefusal, languageOf } from './answer';
import { personCaller } from './caller';
import { bodyOf, pageMeta } from './parse';
import { parseNoticeQuery, parsePreferences, parseRead } from './parse-effects';

/** What people were told in the application, and how they want to be told. */
export const noticesController = ({ strapi }: { strapi: Core.Strapi }) => {
  const on = strapi.db.connection;
  const now = () => workflowOf(strapi).clock.now();

  const person = async (ctx: Context): Promise<Refusal | { id: string }> => {
    const found = await personCaller(strapi, ctx);
    if (isRefusal(found)) return found;
    return found.caller.kind === 'person' ? { id: found.caller.id } : notFound();
  };

  /** Runs the work for the person who asks; a refusal on the way is the answer. */
  const forPerson =
    (work: (ctx: Context, me: string) => Promise<Refusal | { data: unknown; meta?: unknown }>) =>
    async (ctx: Context): Promise<void> => {
      const me = await person(ctx);
      const answer = isRefusal(me) ? me : await work(ctx, me.id);
      if (isRefusal(answer)) answerRefusal(ctx, answer);
      else ctx.body = answer;
    };

  const preferences = async (me: string) => {
    const known = (await preferencesOf(on, [me])).get(me) ?? DEFAULT_PREFERENCES;
    const contact = (await workflowOf(strapi).host().contactOf?.([me]))?.get(me);
    return { known, shown: { ...known, language: known.language ?? contact?.language ?? 'id' } };
  };

  return {
    find: forPerson(async (ctx, me) => {
      const parsed = parseNoticeQuery(ctx.query);
      if (!parsed.ok) return parsed;
      const { unread: wanted, pagination } = parsed.value;
      const filter = wanted === undefined ? {} : { unread: wanted };
      const { rows, total, unread } = await readNotices(on, me, filter, pagination, now());
      const language = languageOf(ctx);
      return {
        data: rows.map((row) => ({
          id: row.id,
          kind: row.kind,
          subject: workflowOf(strapi).registry.byUid(row.subject_type)?.subject.plural ?? row.subject_type,
          documentId: row.subject_id,
          about: row.about,
          title: row.title[language],
          body: row.comment,
          role: row.role,
          ...(row.principal === me ? {} : { onBehalfOf: row.principal }),
          at: row.at,
          dueAt: row.due_at,
          readAt: row.read_at,
        })),
        meta: { pagination: pageMeta(pagination, total), unread },
      };
    }),

    read: forPerson(async (ctx, me) => {
      const parsed = parseRead(bodyOf(ctx));
      if (!parsed.ok) return parsed;
      const ids = 'ids' in parsed.value ? parsed.value.ids : null;
      return { data: { read: await markRead(on, me, ids, now()) } };
    }),

    preferences: forPerson(async (_ctx, me) => ({ data: (await preferences(me)).shown })),

    prefer: forPerson(async (ctx, me) => {
      const parsed = parsePreferences(bodyOf(ctx));
      if (!parsed.ok) return parsed;
      const { known } = await preferences(me);
      const { language = known.language, email = known.email, quietHours = known.quietHours } = parsed.value;
      await savePreferences(on, me, { language, email, quietHours }, now());
      return { data: (await preferences(me)).shown };
    }),
  };
};

import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import { labelOf, specOf, type Text } from '../core/definition';
import type { StandingVote } from '../core/describe';
import type { Participant } from '../core/instance';
import { isRefusal, malformed, notFound, refuse, type Refusal } from '../core/refusal';
import { workflowOf } from '../services';
import { peopleInChanges, toldChanges } from './changes';
import { versionOf } from '../services/binding';
import type { Caller, Done } from '../services/sending';
import { isUsableKey, type KeyedRequest } from '../services/idempotency';
import { sendKeyed, type Place } from '../services/keyed-send';
import { noteRefusal } from '../store/refusals';
import { answerRefusal, errorBody, languageOf, spoken, spokenReason } from './answer';
import { bodyOf, isDocumentId, parseBulk, parseEvent } from './parse';

type FindCaller = (strapi: Core.Strapi, ctx: Context) => Promise<Refusal | { ok: true; caller: Caller }>;

const doneBody = (
  { state, revision, historyId, warnings, answer }: Done,
  dryRun: boolean,
  language: 'id' | 'en',
) => ({
  data: {
    state,
    revision,
    historyId,
    ...(spoken(answer, language) as object),
    ...(warnings.length > 0 ? { warnings: warnings.map((reason) => spokenReason(reason, language)) } : {}),
    ...(dryRun ? { dryRun: true } : {}),
  },
});

/** The routes under `/workflow/{subject}`, the same for people and for admins of the panel. */
export const subjectsController =
  (findCaller: FindCaller) =>
  ({ strapi }: { strapi: Core.Strapi }) => {
    const workflow = () => workflowOf(strapi);

    const caller = async (ctx: Context): Promise<Refusal | Caller> => {
      const found = await findCaller(strapi, ctx);
      return isRefusal(found) ? found : found.caller;
    };

    const place = async (ctx: Context): Promise<Refusal | Place> => {
      const found = await caller(ctx);
      if (isRefusal(found)) return found;
      const params = ctx.params as Record<string, string>;
      const registered = workflow().registry.byPlural(params.subject ?? '');
      const { documentId } = params;
      if (!registered || !isDocumentId(documentId)) return notFound();
      return { registered, documentId, caller: found };
    };

    /** Keeps the attempt for auditors. That it could not be kept changes nothing about the answer. */
    const note = async (
      { registered, documentId, caller: by }: Place,
      event: string,
      refusal: Refusal,
      now: Date,
    ): Promise<void> => {
      if (by.kind === 'system' || refusal.code === 'IDEMPOTENCY_KEY_IN_USE') return;
      const { definition } = registered.compiled;
      const attempt = {
        subjectType: registered.subject.uid,
        subjectId: documentId,
        event: specOf(definition, event) ? event : '(unknown)',
        actor: { id: by.id, name: by.name },
      };
      await noteRefusal(strapi.db.connection, attempt, refusal, now).catch((error: unknown) => {
        strapi.log.error(`workflow: a refused attempt could not be kept: ${String(error)}`);
      });
    };

    /** An admin may look as somebody else would: what they may do, and why not. */
    const seenAs = (ctx: Context, by: Caller): Caller => {
      const { as } = ctx.query;
      return by.kind === 'admin' && isDocumentId(as) ? { kind: 'person', id: as, name: as } : by;
    };

    return {
      async describe(ctx: Context) {
        const at = await place(ctx);
        if (isRefusal(at)) {
          answerRefusal(ctx, at);
          return;
        }
        const now = workflow().clock.now();
        // Looking as somebody else does, an admin sees no more than by themselves.
        const known = await workflow().viewerFor(at.registered, at.documentId, at.caller, now);
        const found = known
          ? await workflow().describe(at.registered, at.documentId, seenAs(ctx, at.caller), now)
          : notFound();
        if (!found.ok) {
          answerRefusal(ctx, found);
          return;
        }
        const language = languageOf(ctx);
        const { instance, names } = found;
        const named = (id: string) => ({ id, name: names.get(id) ?? null });
        const holding = ({ role, principal }: Participant) => ({ role, ...named(principal) });
        ctx.body = {
          data: {
            definition: instance.definition,
            version: instance.version,
            title: instance.title,
            state: instance.path,
            stateLabel: labelOf(versionOf(at.registered, instance.version).definition, instance.path)[
              language
            ],
            revision: instance.revision,
            since: instance.enteredAt,
            dueAt: instance.dueAt,
            roles: found.roles,
            waitingFor: found.waitingFor.map(holding),
            ...(at.caller.kind === 'admin' ? { participants: found.participants.map(holding) } : {}),
            events: found.events.map(({ event, label, allowed, reasons, comment, form, attachments }) => ({
              event,
              label: label[language],
              allowed,
              reasons: reasons.map((reason) => spokenReason(reason, language)),
              comment,
              form,
              attachments,
            })),
            steps: found.steps.map(({ state, label, status, who, at: moment, votes }) => ({
              state,
              label: label[language],
              status,
              who: who.map(named),
              at: moment,
              ...(votes ? { votes: votes.map((vote) => votesBody(vote, named)) } : {}),
            })),
          },
        };
      },

      async send(ctx: Context) {
        const at = await place(ctx);
        if (isRefusal(at)) {
          answerRefusal(ctx, at);
          return;
        }
        const now = workflow().clock.now();
        const parsed = parseEvent(bodyOf(ctx));
        const key = ctx.get('Idempotency-Key');
        // What the caller may not know of is "not found" before anything else is said about the request. Where nothing
        // would be said before the event is looked at, that comes out there, under the lock.
        const saysMore = !parsed.ok || key !== '';
        if (saysMore && !(await workflow().viewerFor(at.registered, at.documentId, at.caller, now))) {
          if (parsed.ok) await note(at, parsed.value.event, notFound(), now);
          answerRefusal(ctx, notFound());
          return;
        }
        if (!parsed.ok) {
          answerRefusal(ctx, parsed);
          return;
        }
        const { dryRun = false, comment, ...request } = parsed.value;
        if (key !== '' && !isUsableKey(key)) {
          answerRefusal(ctx, badKey());
          return;
        }
        const language = languageOf(ctx);
        const answer = await sendKeyed(
          workflow(),
          at,
          { ...request, comment: comment ?? null },
          {
            now,
            dryRun,
            keyed: key === '' || dryRun ? null : keyedBy(ctx, at.caller, key, bodyOf(ctx)),
            bodyOf: (done) => doneBody(done, dryRun, language),
          },
        );
        if (isRefusal(answer)) {
          if (!dryRun) await note(at, request.event, answer, now);
          answerRefusal(ctx, answer);
          return;
        }
        if (answer.replayed) ctx.set('Idempotency-Replayed', 'true');
        ctx.status = answer.answer.status;
        ctx.body = answer.answer.body;
      },

      async sendMany(ctx: Context) {
        const found = await caller(ctx);
        if (isRefusal(found)) {
          answerRefusal(ctx, found);
          return;
        }
        const registered = workflow().registry.byPlural((ctx.params as Record<string, string>).subject ?? '');
        if (!registered) {
          answerRefusal(ctx, notFound());
          return;
        }
        const parsed = parseBulk(bodyOf(ctx));
        if (!parsed.ok) {
          answerRefusal(ctx, parsed);
          return;
        }
        const key = ctx.get('Idempotency-Key');
        if (key !== '' && !isUsableKey(key)) {
          answerRefusal(ctx, badKey());
          return;
        }
        const { documentIds, comment, ...event } = parsed.value;
        const request = { ...event, comment: comment ?? null };
        const now = workflow().clock.now();
        const language = languageOf(ctx);
        const together =
          key === ''
            ? await workflow().sendTogether(registered, documentIds.filter(isDocumentId), found, request, {
                now,
              })
            : new Map<string, never>();
        const one = async (documentId: string): Promise<object> => {
          const at = { registered, documentId, caller: found };
          const done = together.get(documentId);
          together.delete(documentId);
          if (done?.ok) return { documentId, status: 200, ...doneBody(done, false, language).data };
          // A stored answer is not shown to whoever may not see the document any more.
          const known =
            isDocumentId(documentId) &&
            (key === '' || (await workflow().viewerFor(registered, documentId, found, now)) !== null);
          const answer =
            done ??
            (known
              ? await sendKeyed(workflow(), at, request, {
                  now,
                  // Of a call that is sent again, what was done is answered as it was and the rest is done.
                  keyed: key === '' ? null : keyedBy(ctx, found, `${key} ${documentId}`, request),
                  bodyOf: (done) => doneBody(done, false, language).data,
                }).catch((error: unknown) => {
                  strapi.log.error(`workflow: ${request.event} of ${documentId} failed: ${String(error)}`);
                  return notDone();
                })
              : notFound());
          if (!isRefusal(answer))
            return {
              documentId,
              status: 200,
              ...(answer.answer.body as object),
              ...(answer.replayed ? { replayed: true } : {}),
            };
          await note(at, request.event, answer, now);
          const { error } = errorBody(answer, language);
          return { documentId, status: error.status, error };
        };
        const results: object[] = [];
        for (const documentId of documentIds) results.push(await one(documentId));
        ctx.body = { data: results };
      },

      async history(ctx: Context) {
        const at = await place(ctx);
        if (isRefusal(at)) {
          answerRefusal(ctx, at);
          return;
        }
        const found = await workflow().history(
          at.registered,
          at.documentId,
          at.caller,
          workflow().clock.now(),
        );
        if (!found.ok) {
          answerRefusal(ctx, found);
          return;
        }
        const forAdmins = at.caller.kind === 'admin';
        const language = languageOf(ctx);
        const { definition } = at.registered.compiled;
        const known = (id: string[]) => workflow().host().names(strapi.db.connection, id);
        ctx.body = {
          ...(forAdmins
            ? { meta: { names: Object.fromEntries(await known(peopleInChanges(found.entries))) } }
            : {}),
          data: found.entries.map(
            ({ id, event, from, to, actor, onBehalfOf, comment, data, changes, at: moment, hash }) => ({
              id,
              event,
              label: (specOf(definition, event)?.label ?? besides(event))[language],
              from,
              to,
              actor,
              onBehalfOf,
              comment,
              data,
              ...(forAdmins ? { changes: toldChanges(changes) } : {}),
              at: moment,
              hash,
            }),
          ),
        };
      },
    };
  };

const votesBody = <P>({ state, role, need, cast, outstanding }: StandingVote, named: (id: string) => P) => ({
  state,
  role,
  need,
  cast: cast.map(({ holder, by, event }) => ({
    event,
    by: named(by),
    onBehalfOf: by === holder ? null : named(holder),
  })),
  outstanding: outstanding.map(named),
});

/** What no event of the definition has brought about: the first entry of each history, people who joined it later. */
const besides = (event: string): Text =>
  event === 'OPENED' ? { id: 'Dimulai', en: 'Begun' } : { id: event, en: event };

const badKey = (): Refusal =>
  malformed([{ path: 'Idempotency-Key', message: 'at most 255 printable characters' }]);

/** One of many that could not be done, while the others could. */
const notDone = (): Refusal =>
  refuse('busy', 'NOT_DONE', {
    id: 'Tidak dapat dilakukan sekarang; cobalah lagi',
    en: 'This could not be done now; try again',
  });

const keyedBy = (ctx: Context, caller: Caller, key: string, body: unknown): KeyedRequest => ({
  caller: callerId(caller),
  route: `${ctx.method} ${ctx.path}`,
  key,
  body,
});

const callerId = (caller: Caller): string => (caller.kind === 'system' ? 'system' : caller.id);

import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { notFound, type Refusal } from '../../plugins/workflow/server/src/public';
import { readOne } from '../scope/read';
import type { Scope } from '../scope/rules';
import { documentId } from './forms';
import { once } from './once';
import {
  bodyOf,
  inSession,
  parseBody,
  sendIn,
  standOn,
  type Done,
  type Session,
  type Standing,
} from './session';

/** The way every write of such a record goes: 404, 400, then what the record's own rules say. */

const meansToSubmit = (body: unknown): boolean =>
  z.object({ submit: z.literal(true) }).safeParse(body).success;

const belonging = z.object({ data: z.object({ appraisal: documentId }) });

/** The entry as the caller may see it, read after the commit. */
export const shown =
  ({ strapi, caller, now }: Session, scope: Scope, id: string, populate = 'appraisal') =>
  async (): Promise<object> => ({
    data: await readOne(strapi, scope, id, { populate }, { principal: caller.id, now }),
    meta: {},
  });

interface Adding {
  willEnrol?: boolean;
  /** The event that `submit: true` beside the data sends at once. */
  submits?: string;
  /** Relations that the answer shows. */
  populate?: string;
}

/**
 * A new record of the appraisal named in the body; `work` says its id. Sent again with the same `Idempotency-Key` (from
 * a phone that did not hear the answer), the record that it made before is the answer, as it is now.
 */
export const adding =
  <Body>(
    schema: z.ZodType<Body>,
    scope: Scope,
    work: (session: Session, standing: Standing, body: Body) => Promise<Refusal | { ok: true; id: string }>,
    { populate, submits, ...options }: Adding = {},
  ) =>
  (strapi: Core.Strapi, ctx: Context): Promise<void> =>
    inSession(strapi, ctx, async (session) => {
      const meant = belonging.safeParse(bodyOf(ctx));
      const standing = meant.success ? await standOn(session, meant.data.data.appraisal, options) : null;
      if (meant.success && !standing) return notFound();
      const parsed = parseBody(schema, ctx);
      if (!parsed.ok) return parsed;
      if (!standing) return notFound();
      const made = await once(session, ctx, async () => {
        const added = await work(session, standing, parsed.value);
        if (!added.ok || !submits || !meansToSubmit(parsed.value)) return added;
        const sent = await sendIn(session, scope.uid, added.id, submits);
        return sent.ok ? added : sent;
      });
      if (!made.ok) return made;
      return { ok: true, status: 201, body: shown(session, scope, made.id, populate) };
    });

export const gone: Done = { ok: true, body: () => Promise.resolve(null) };

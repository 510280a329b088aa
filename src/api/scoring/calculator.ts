import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { z } from 'zod';
import { answerRefusal, type Refusal } from '../../../plugins/workflow/server/src/public';
import { isRefused, type Refused } from '../../appraisal/refusal';
import { parse } from '../../input/parse';

/**
 * The calculators: stateless questions to the functions that judge appraisals. Each is a controller with the one action
 * `find`: a calculation reads and writes nothing, also where the question is so large that it comes by POST. Strapi lets
 * read-only API tokens call what is named so.
 */

/** These say that the question itself is wrong (400); all other refusals are rules that say no to a sound one (422). */
const ASKED_WRONGLY = ['POLICY_UNKNOWN', 'MONTHS_OUT_OF_RANGE', 'DATE_INVALID', 'DAYS_OUT_OF_RANGE'];

const overHttp = ({ refusal: { code, message, path, actual } }: Refused): Refusal =>
  ASKED_WRONGLY.includes(code)
    ? { ok: false, kind: 'malformed', code, message, errors: [{ path: path ?? '', message: message.en }] }
    : { ok: false, kind: 'rule', code, message, reasons: [{ code, message, path, actual }] };

/** Where the question stands in the request. */
type Place = 'body' | 'query';

const askedIn = (ctx: Context, place: Place): unknown =>
  place === 'query' ? ctx.query : (ctx.request as { body?: unknown }).body;

/** An outcome with what is said beside it. */
export class Told {
  constructor(
    readonly data: object,
    readonly meta: object,
  ) {}
}

/**
 * A calculator's controller: parses the question, calls, answers `{data}`, with `meta` where there is more to say. A
 * malformed question answers 400 with `details.errors` by field, a rule's refusal 422 with `details.code` and
 * `details.reasons`.
 */
export const calculator =
  <Asked>(
    schema: z.ZodType<Asked>,
    place: Place,
    calculate: (strapi: Core.Strapi, asked: Asked) => Promise<object> | object,
  ) =>
  ({ strapi }: { strapi: Core.Strapi }) => ({
    async find(ctx: Context): Promise<void> {
      const asked = parse(schema, askedIn(ctx, place));
      if (!asked.ok) {
        answerRefusal(ctx, asked);
        return;
      }
      const outcome = await calculate(strapi, asked.value);
      if (isRefused(outcome)) answerRefusal(ctx, overHttp(outcome));
      else if (outcome instanceof Told) ctx.body = { data: outcome.data, meta: outcome.meta };
      else ctx.body = { data: outcome };
    },
  });

import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import {
  answerRefusal,
  isDocumentId,
  malformed,
  notFound,
  query,
  refuseByRules,
  type Refusal,
} from '../../../plugins/workflow/server/src/public';
import { distributionOf, movedPeople, supposing, type Guide } from '../../appraisal/calibration/board';
import type { Closing, Standing } from '../../appraisal/calibration/definition';
import { resultOfUnitHead } from '../../appraisal/scoring/quadrant';
import { isRefused } from '../../appraisal/refusal';
import { rating } from '../../appraisal/workflow/forms';
import { documentId } from '../../records/forms';
import { calibrationScope, CALIBRATION_SESSION } from '../../scope/calibration-sessions';
import { readerOf } from '../../scope/controller';
import { unitsServed } from '../../reports/served';
import { readUnits } from '../appraisal/workflow/organisation';
import { notQuadrant } from './adjustment';
import { parse } from '../../input/parse';
import { namesOf, panelOfSession } from './seats';
import { readGuide, readReviewed, type Reviewed } from './standing';
import { readSession } from './workflow/binding';

/** What a panel sees: the unit as it was, as it is, and as it would be. Nothing is stored here. */

interface Board {
  state: string;
  meetsOn: string | null;
  members: { documentId: string; name: string }[];
  guide: NonNullable<Awaited<ReturnType<typeof readGuide>>>;
  people: Reviewed[];
  before: Standing | null;
  after: Standing | null;
  closing: Closing | null;
}

const mayKnow = async (strapi: Core.Strapi, ctx: Context, id: string): Promise<boolean> => {
  const reader = await readerOf(strapi, ctx);
  if (!reader) return true;
  const rows = calibrationScope.rows?.(reader.principal, reader.now);
  if (!rows) return false;
  const found = await query(strapi.db.connection, `SELECT 1 WHERE ? IN (${rows.sql})`, [
    id,
    ...rows.bindings,
  ]);
  return found.length > 0;
};

const readBoard = async (strapi: Core.Strapi, ctx: Context): Promise<Board | null> => {
  const { id } = ctx.params as { id: string };
  if (!isDocumentId(id) || !(await mayKnow(strapi, ctx, id))) return null;
  const on = strapi.db.connection;
  const session = await readSession(on, id);
  const guide = session && (await readGuide(on, session));
  if (!session || !guide) return null;
  const people = await readReviewed(on, session);
  return {
    state: session.state,
    meetsOn: session.meetsOn,
    members: await namesOf(on, await panelOfSession(on, CALIBRATION_SESSION, id)),
    guide,
    people,
    before: session.before as Standing | null,
    after: session.after as Standing | null,
    closing: session.closing as Closing | null,
  };
};

/** `GET /api/calibration-sessions/{id}/board` */
export const showBoard = async (strapi: Core.Strapi, ctx: Context): Promise<void> => {
  const board = await readBoard(strapi, ctx);
  if (!board) {
    answerRefusal(ctx, notFound());
    return;
  }
  const { state, meetsOn, members, guide, people, before, after, closing } = board;
  const then = new Map((before?.ratings ?? []).map((one) => [one.appraisal, one]));
  const { ruleSet, orgAchievement, settings, unitName, cycleName } = guide;
  ctx.body = {
    data: {
      state,
      meetsOn,
      members,
      unit: unitName,
      cycle: cycleName,
      ruleSet,
      orgAchievement,
      guide: orgAchievement && ruleSet === 'quadrant' ? settings.distribution[orgAchievement] : [],
      minimumUnitSize: settings.minimumUnitSize,
      before,
      now: distributionOf(people, guide),
      after,
      closing,
      people: people.map((person) => {
        const earlier = then.get(person.appraisal) ?? null;
        const moved = earlier !== null && movedPeople([earlier], [person]).length > 0;
        return { ...person, before: earlier, moved };
      }),
    },
  };
};

const change = z.strictObject({
  appraisal: documentId,
  resultRating: rating.nullish(),
  behaviourRating: rating.nullish(),
});
const oncePerAppraisal = (list: { appraisal: string }[]): boolean =>
  new Set(list.map(({ appraisal }) => appraisal)).size === list.length;
export const whatIfForm = z.strictObject({
  changes: z.array(change).max(500).refine(oncePerAppraisal, 'each appraisal once'),
});
export const mineForm = z.strictObject({
  cycle: documentId,
  ratings: z.array(change).max(500).refine(oncePerAppraisal, 'each appraisal once'),
});
export type Supposed = z.infer<typeof change>[];

/** What rules out that somebody is rated so. */
const refusalOf = (
  people: Reviewed[],
  changes: Supposed,
  { ruleSet, orgAchievement, settings }: Guide,
): Refusal | null => {
  if (ruleSet === 'numeric') return notQuadrant();
  for (const [place, { appraisal, resultRating }] of changes.entries()) {
    const person = people.find((one) => one.appraisal === appraisal);
    if (!person)
      return malformed([{ path: `changes.${String(place)}.appraisal`, message: 'not among these people' }]);
    if (!person.unitHead || !resultRating) continue;
    const fromUnit = resultOfUnitHead({ orgAchievement }, settings, resultRating);
    if (isRefused(fromUnit)) {
      const { code, message } = fromUnit.refusal;
      return refuseByRules([{ code, message, path: `changes.${String(place)}.resultRating` }]);
    }
  }
  return null;
};

/** `POST /api/calibration-sessions/{id}/what-if` */
export const supposeChanges = async (strapi: Core.Strapi, ctx: Context): Promise<void> => {
  const board = await readBoard(strapi, ctx);
  if (!board) {
    answerRefusal(ctx, notFound());
    return;
  }
  const parsed = parse(whatIfForm, (ctx.request as { body?: unknown }).body ?? {});
  const refused = parsed.ok ? refusalOf(board.people, parsed.value.changes, board.guide) : parsed;
  if (!parsed.ok || refused) {
    answerRefusal(ctx, refused ?? notFound());
    return;
  }
  const then = supposing(board.people, parsed.value.changes);
  ctx.body = {
    data: {
      now: distributionOf(board.people, board.guide),
      then: distributionOf(then, board.guide),
      moved: movedPeople(board.people, then),
    },
  };
};

/** Units and cycles in which results wait for calibration. */
const WAITING = `SELECT u.document_id AS unit, u.name AS "unitName", c.document_id AS cycle, c.name AS "cycleName",
    count(*) FILTER (WHERE a.state = 'calibration')::integer AS waiting,
    count(*) FILTER (WHERE a.state IN ('selfAssessment', 'review'))::integer AS "notReviewed",
    (SELECT s.document_id FROM calibration_sessions s
     WHERE s.org_unit_id = u.id AND s.cycle_id = c.id AND s.state = 'open' LIMIT 1) AS session
  FROM appraisals a JOIN org_units u ON u.id = a.org_unit_id JOIN appraisal_cycles c ON c.id = a.cycle_id
  WHERE u.document_id = ANY (?) AND a.state IN ('selfAssessment', 'review', 'calibration')
  GROUP BY u.id, u.document_id, u.name, c.id, c.document_id, c.name
  HAVING count(*) FILTER (WHERE a.state = 'calibration') > 0 ORDER BY u.name, c.name`;

interface WaitingRow {
  unit: string;
  unitName: string;
  cycle: string;
  cycleName: string;
  waiting: number;
  notReviewed: number;
  session: string | null;
}

/**
 * `GET /api/calibration-sessions/units`: where the caller's team has results to look at.
 *
 * @param within the units that an admin's role is limited to; null for all
 */
export const unitsWaiting = async (
  strapi: Core.Strapi,
  ctx: Context,
  within: string[] | null = null,
): Promise<void> => {
  const reader = await readerOf(strapi, ctx);
  const units = await readUnits(strapi.db.connection);
  const served = reader ? unitsServed(reader.principal, units) : (within ?? [...units.keys()]);
  const rows = await query<WaitingRow>(strapi.db.connection, WAITING, [served]);
  ctx.body = {
    data: rows.map(({ unit, unitName, cycle, cycleName, ...rest }) => ({
      orgUnit: { documentId: unit, name: unitName },
      cycle: { documentId: cycle, name: cycleName },
      ...rest,
    })),
  };
};

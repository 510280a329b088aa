import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answerRefusal, isDocumentId, notFound } from '../../../plugins/workflow/server/src/public';
import { mountPanelRoutes, type PanelRoute } from '../../panel/access/routes';
import { showBoard, supposeChanges, unitsWaiting } from './board';
import { prepareSession, recordAdjustment, recordEnd, showSeats } from './keeping';
import { listSessions } from './sessions';
import { readSession } from './workflow/binding';

/** Calibration as HR follows it in the admin panel, and keeps its record: what a member of the panel decided. */

type Handler = (strapi: Core.Strapi, ctx: Context, units: string[] | null) => Promise<void>;

/** A session of a unit beyond those of the role does not exist for it. */
const ofOwnUnit =
  (strapi: Core.Strapi, handler: Handler): PanelRoute['handler'] =>
  async (ctx, units) => {
    const { id } = ctx.params as { id: string };
    const session = isDocumentId(id) ? await readSession(strapi.db.connection, id) : null;
    if (session && (units === null || units.includes(session.unit))) await handler(strapi, ctx, units);
    else answerRefusal(ctx, notFound());
  };

export const mountPanelCalibration = (strapi: Core.Strapi): void => {
  const asks = 'calibration.read' as const;
  const keeps = 'calibration.manage' as const;
  mountPanelRoutes(strapi, 'calibration-session', [
    {
      method: 'GET',
      path: '/calibration-sessions/units',
      asks,
      handler: (ctx, units) => unitsWaiting(strapi, ctx, units),
    },
    {
      method: 'GET',
      path: '/calibration-sessions/:id/board',
      asks,
      handler: ofOwnUnit(strapi, showBoard),
    },
    {
      method: 'POST',
      path: '/calibration-sessions/:id/what-if',
      asks,
      handler: ofOwnUnit(strapi, supposeChanges),
    },
    {
      method: 'GET',
      path: '/calibration-sessions',
      asks,
      handler: (ctx, units) => listSessions(strapi, ctx, units),
    },
    {
      method: 'GET',
      path: '/calibration-sessions/seats',
      asks: keeps,
      handler: (ctx, units) => showSeats(strapi, ctx, units),
    },
    {
      method: 'POST',
      path: '/calibration-sessions',
      asks: keeps,
      handler: (ctx, units) => prepareSession(strapi, ctx, units),
    },
    {
      method: 'POST',
      path: '/calibration-sessions/:id/adjustments',
      asks: keeps,
      handler: ofOwnUnit(strapi, recordAdjustment),
    },
    {
      method: 'POST',
      path: '/calibration-sessions/:id/end',
      asks: keeps,
      handler: ofOwnUnit(strapi, recordEnd),
    },
  ]);
};

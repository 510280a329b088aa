import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answerRefusal, isDocumentId, notFound } from '../../../plugins/workflow/server/src/public';
import { mountPanelRoutes, type PanelRoute } from '../../panel/access/routes';
import { showBoard, supposeChanges, unitsWaiting } from './board';
import { readSession } from './workflow/binding';

/** Calibration as HR follows it in the admin panel: looking and supposing. Ratings change and sessions end by the panel. */

type Handler = (strapi: Core.Strapi, ctx: Context) => Promise<void>;

/** A session of a unit beyond those of the role does not exist for it. */
const ofOwnUnit =
  (strapi: Core.Strapi, handler: Handler): PanelRoute['handler'] =>
  async (ctx, units) => {
    const { id } = ctx.params as { id: string };
    const session = isDocumentId(id) ? await readSession(strapi.db.connection, id) : null;
    if (session && (units === null || units.includes(session.unit))) await handler(strapi, ctx);
    else answerRefusal(ctx, notFound());
  };

export const mountPanelCalibration = (strapi: Core.Strapi): void => {
  const asks = 'calibration.read' as const;
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
  ]);
};

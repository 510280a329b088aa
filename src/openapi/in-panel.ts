import type { RouteDocs } from '../../plugins/docs/server/src/public';

/** The same routes for logins of the admin panel, which stand there without `/api`. */
export const inPanel = (routes: Record<string, RouteDocs>): Record<string, RouteDocs> =>
  Object.fromEntries(
    Object.entries(routes).map(([route, docs]) => [
      route.replace(' /api/', ' /'),
      {
        ...docs,
        id: `${docs.id}InPanel`,
        by: ['admin'],
        refusals: [...new Set([401, 403, ...docs.refusals] as const)].sort(),
      } satisfies RouteDocs,
    ]),
  );

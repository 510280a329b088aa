import type { Core } from '@strapi/strapi';

const config: Core.Config.Api = {
  rest: {
    defaultLimit: 25,
    maxLimit: 100,
    withCount: true,
    // An unknown or forbidden parameter is refused. Passed over in silence, a mistyped filter would answer every row.
    strictParams: true,
  },
  documents: { strictParams: true, strictRelations: true },
};

export default config;

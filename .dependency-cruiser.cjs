/** The arrows of docs: who may import whom. @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      // types alone make no circle at run time
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-is-pure',
      comment: 'src/appraisal knows the engine by its public door, exact fractions, zod, and nothing else.',
      severity: 'error',
      from: { path: '^src/appraisal/', pathNot: '\\.test\\.ts$' },
      to: {
        pathNot: [
          '^src/appraisal/',
          '^plugins/workflow/server/src/public\\.ts$',
          '^node_modules/(fraction\\.js|zod)/',
          '^(node:)?crypto$',
        ],
      },
    },
    {
      name: 'core-is-pure',
      comment: 'The engine decides without Strapi, database or HTTP.',
      severity: 'error',
      from: { path: '^plugins/workflow/server/src/core/', pathNot: '\\.test\\.ts$' },
      to: {
        pathNot: ['^plugins/workflow/server/src/core/', '^node_modules/(xstate|zod)/', '^(node:)?crypto$'],
      },
    },
    {
      name: 'one-place-knows-xstate',
      comment:
        'The next major version of XState is to be met in one module, and in the kit that searches with it.',
      severity: 'error',
      from: {
        pathNot: [
          '^plugins/workflow/server/src/core/machine\\.ts$',
          '^plugins/workflow/server/src/kit/walk\\.ts$',
        ],
      },
      to: { path: '^node_modules/xstate/' },
    },
    {
      name: 'kit-is-for-tests',
      comment: 'The second door of the engine: fast-check is not there in production.',
      severity: 'error',
      from: {
        path: '^(src|config|database|scripts|plugins)/',
        pathNot: '\\.test\\.ts$|^plugins/workflow/server/src/(testing|kit/)',
      },
      to: { path: '^plugins/workflow/server/src/(testing\\.ts|kit/)' },
    },
    {
      name: 'plugins-are-generic',
      comment: 'A plugin serves any application: it never imports this one.',
      severity: 'error',
      from: { path: '^plugins/' },
      to: { path: '^(src|config|database|scripts|tests)/' },
    },
    {
      name: 'one-door-into-a-plugin',
      severity: 'error',
      from: { path: '^(src|config|database|scripts)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^plugins/[^/]+/', pathNot: '^plugins/[^/]+/(server|admin)/src/public\\.ts$' },
    },
    {
      name: 'web-talks-http-only',
      comment:
        'Pages in a browser share types that are generated from the OpenAPI document, never code. Labels are data.',
      severity: 'error',
      from: { path: '^(plugins/[^/]+/(web|admin)|src/admin)/' },
      to: { path: '^(src/(?!admin/|panel/labels/)|plugins/[^/]+/server/|config/|database/|scripts/)' },
    },
    {
      name: 'tests-stay-outside',
      severity: 'error',
      from: { path: '^(src|config|database|scripts|plugins)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(tests|bench)/|\\.test\\.ts$' },
    },
    {
      name: 'only-declared-packages',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(\\.\\./)*dist/' }, // what tsc has yet to write
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    combinedDependencies: true, // a plugin's own package.json and the application's
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^dist/|^\\.strapi/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};

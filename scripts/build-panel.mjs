import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './lib/paths.mjs';

/**
 * What `strapi build` does of Strapi 5.54.0, without its first half: it would compile the server anew, which
 * `ensure-built.mjs` has done. These parts have no public name; the version is pinned, and a build test would fail.
 */
const require = createRequire(import.meta.url);
const part = (file) => require(path.join(root, 'node_modules/@strapi/strapi/dist/src/node', file));

const quiet = { debug: () => undefined, info: () => undefined, warn: console.warn, error: console.error };

const context = await part('create-build-context.js').createBuildContext({
  cwd: root,
  logger: quiet,
  tsconfig: { config: { options: { outDir: path.join(root, 'dist') } } },
  options: { minify: true, sourcemap: false },
});
await part('staticFiles.js').writeStaticClientFiles(context);
await part('vite/build.js').build(context);
process.exit();

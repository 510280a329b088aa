import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { transformWithEsbuild, type Plugin } from 'vite';

const PLACE = '/portal/';

/**
 * Writes `sw.js`, the worker that opens the portal without a network, with the list of all files of this build. A
 * worker of our own in the place of vite-plugin-pwa: docs/decisions/0026.
 */
export const offline = ({ worker, publicFiles }: { worker: string; publicFiles: string }): Plugin => ({
  name: 'offline',
  apply: 'build',
  // After the page itself was written.
  generateBundle: {
    order: 'post',
    async handler(_options, bundle) {
      const built = Object.values(bundle).map((file) => ({
        name: file.fileName,
        content: file.type === 'chunk' ? file.code : file.source,
      }));
      const copied = readdirSync(publicFiles).map((name) => ({
        name,
        content: readFileSync(path.join(publicFiles, name)),
      }));
      const files = [...built, ...copied].sort((a, b) => (a.name < b.name ? -1 : 1));
      const version = createHash('sha256');
      for (const { name, content } of files) version.update(name).update(content);
      const { code } = await transformWithEsbuild(readFileSync(worker, 'utf8'), worker, {
        format: 'iife',
        minify: true,
        sourcemap: false,
        define: {
          __FILES__: JSON.stringify(files.map(({ name }) => `${PLACE}${name}`)),
          __VERSION__: JSON.stringify(version.digest('hex').slice(0, 16)),
        },
        tsconfigRaw: {},
      });
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: code });
    },
  },
});

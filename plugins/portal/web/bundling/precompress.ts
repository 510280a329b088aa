import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const TEXT = /\.(js|css|html|svg|json|webmanifest)$/;

const brotli = (content: Buffer): Promise<Buffer> =>
  promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
const gzipped = (content: Buffer): Promise<Buffer> => promisify(gzip)(content, { level: 9 });

/** Writes `.br` and `.gz` beside each text file, so that the server compresses nothing while people wait. */
export const precompress = (): Plugin => ({
  name: 'precompress',
  apply: 'build',
  async writeBundle({ dir = '' }) {
    const files = (await readdir(dir, { recursive: true })).filter((file) => TEXT.test(file));
    await Promise.all(
      files.map(async (file) => {
        const at = path.join(dir, file);
        const content = await readFile(at);
        await Promise.all([
          writeFile(`${at}.br`, await brotli(content)),
          writeFile(`${at}.gz`, await gzipped(content)),
        ]);
      }),
    );
  },
});

import type { Plugin, Rollup } from 'vite';

/**
 * The page names the bulk of the scripts itself, so that they are fetched beside the small one that begins, and not
 * only when that has run.
 */
export const preload = ({ module }: { module: string }): Plugin => ({
  name: 'preload',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle = {} }) {
      const chunks = Object.values(bundle).filter(
        (file): file is Rollup.OutputChunk => file.type === 'chunk',
      );
      const main = chunks.find(({ moduleIds }) => moduleIds.includes(module));
      if (!main) throw new Error(`${module} is in no chunk`);
      return [main.fileName, ...main.imports].map((fileName) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `/portal/${fileName}` },
        injectTo: 'head' as const,
      }));
    },
  },
});

import { gzipSync } from 'node:zlib';
import type { Plugin, Rollup } from 'vite';

/** What the first view loads, gzipped, may not grow past a limit: the build fails and says by how much. */
export const budget = ({ initialScripts }: { initialScripts: number }): Plugin => ({
  name: 'budget',
  generateBundle(_options, bundle) {
    const chunks = new Map(
      Object.values(bundle)
        .filter((file): file is Rollup.OutputChunk => file.type === 'chunk')
        .map((chunk) => [chunk.fileName, chunk]),
    );
    const initial = new Set<string>();
    const visit = (fileName: string): void => {
      const chunk = chunks.get(fileName);
      if (!chunk || initial.has(fileName)) return;
      initial.add(fileName);
      chunk.imports.forEach(visit);
    };
    for (const { isEntry, fileName } of chunks.values()) if (isEntry) visit(fileName);
    const bytes = [...initial].reduce(
      (sum, fileName) => sum + gzipSync(chunks.get(fileName)?.code ?? '').length,
      0,
    );
    const said = `${(bytes / 1000).toFixed(0)} kB of scripts before the first view, gzipped`;
    if (bytes > initialScripts)
      this.error(`${said}; at most ${(initialScripts / 1000).toFixed(0)} kB are allowed`);
    this.info(said);
  },
});

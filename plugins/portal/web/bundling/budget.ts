import { gzipSync } from 'node:zlib';
import type { Plugin, Rollup } from 'vite';

interface Limit {
  /** In bytes. */
  initialScripts: number;
  /** A module that the entry loads at once. */
  begins: string;
}

/** What the first view loads, gzipped, may not grow past a limit: the build fails and says by how much. */
export const budget = ({ initialScripts, begins }: Limit): Plugin => ({
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
    for (const { isEntry, moduleIds, fileName } of chunks.values())
      if (isEntry || moduleIds.includes(begins)) visit(fileName);
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

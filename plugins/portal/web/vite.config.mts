import path from 'node:path';
import react from '@vitejs/plugin-react-swc';
import { defineConfig } from 'vite';
import { budget } from './bundling/budget';
import { offline } from './bundling/offline';
import { precompress } from './bundling/precompress';
import { preload } from './bundling/preload';

const KILOBYTE = 1000;
/** Loaded beside the entry, at once. */
const MAIN = path.join(import.meta.dirname, 'src', 'main.tsx');
const PUBLIC = path.join(import.meta.dirname, 'public');

export default defineConfig({
  root: import.meta.dirname,
  base: '/portal/',
  plugins: [
    react(),
    budget({ initialScripts: 200 * KILOBYTE, begins: MAIN }),
    preload({ module: MAIN }),
    offline({ worker: path.join(import.meta.dirname, 'worker', 'sw.ts'), publicFiles: PUBLIC }),
    precompress(),
  ],
  publicDir: PUBLIC,
  build: {
    outDir: path.resolve(import.meta.dirname, '..', '..', '..', 'dist', 'portal'),
    emptyOutDir: true,
    target: 'es2020',
    // No inline script anywhere: the page's policy forbids it.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // On a slow network each file costs a turn: crumbs are put together.
    rollupOptions: { output: { experimentalMinChunkSize: 4 * KILOBYTE } },
  },
  server: { proxy: { '/api': 'http://localhost:1337' } },
});

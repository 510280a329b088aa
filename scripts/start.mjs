// `npm start`: production. Settings come from the environment; what was built by `npm run build` is run as it is.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './lib/paths.mjs';

process.env.NODE_ENV = 'production';
process.env.HOST ||= '0.0.0.0';
process.chdir(root);

const entry = path.join(root, 'dist', 'scripts', 'serve', 'index.js');
if (!existsSync(entry) || !existsSync(path.join(root, 'dist', 'build', 'index.html'))) {
  console.error('Nothing is built yet: run `npm run build` first.');
  process.exit(1);
}
const { serve } = await import(entry);
await serve({ demo: false });

import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root, whatever folder a script was called from. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What this checkout keeps for itself: database, secrets, logs. */
export const stateFolder = path.join(root, '.data');

/** A command's script below node_modules, run by the same Node as this. */
export const strapiCommand = path.join(root, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');
export const typescriptCommand = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
export const viteCommand = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
export const jestCommand = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');

/** Whether a script was called itself and not imported: compare with `import.meta.url`. */
export function isMain(url) {
  return process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(url);
}

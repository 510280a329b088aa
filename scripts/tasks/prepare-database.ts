import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { loadDemoOnce } from '../serve/demo';
import { takeBootLock } from '../serve/boot-lock';

const distDir = path.resolve(__dirname, '..', '..');

/**
 * Brings the database of DATABASE_URL to this version: migrations, tables, permissions; with `--demo` the demo agency
 * too. Ends without serving: for deployments that migrate before they switch over, and for the tests' templates.
 */
export default async function prepareDatabase(args: readonly string[], databaseUrl: string): Promise<number> {
  const giveWay = await takeBootLock(databaseUrl);
  const strapi = await createStrapi({ appDir: path.dirname(distDir), distDir }).load();
  if (args.includes('--demo')) await loadDemoOnce(strapi, distDir);
  await giveWay();
  await strapi.destroy();
  return 0;
}

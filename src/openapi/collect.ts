import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { ApiDocs } from './api-docs';

/** What the folders say of their routes: every file named `*.openapi.ts` (compiled: `.js`), in the order of its path. */
export const collectDocs = async (src: string): Promise<ApiDocs[]> => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.openapi\.[jt]s$/.test(file))
    .sort();
  const modules = await Promise.all(
    files.map(async (file) => (await import(path.join(src, file))) as { default: ApiDocs }),
  );
  return modules.map((module) => module.default);
};

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { documentedApi } from '../../src/openapi/document';

/** Where the document lies for readers and generators of clients. */
export const OPENAPI_FILE = path.join('docs', 'openapi.json');

/** The document as it should lie in the repository, letter by letter. */
export const openApiText = async (root: string): Promise<string> =>
  `${JSON.stringify((await documentedApi(root)).document, null, 2)}\n`;

/** Writes the OpenAPI document anew. */
export default async function openapi(): Promise<number> {
  const file = path.join(process.cwd(), OPENAPI_FILE);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, await openApiText(process.cwd()));
  console.log(`wrote ${OPENAPI_FILE}`);
  return 0;
}

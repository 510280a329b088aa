import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Response } from 'supertest';
import type { Office, PersonName } from './office';

/** Documents as people get them, read back as text. */

type Buffered = (error: Error | null, body: Buffer) => void;

const collect = (response: NodeJS.ReadableStream, done: Buffered): void => {
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  response.on('end', () => {
    done(null, Buffer.concat(chunks));
  });
};

/** Any file, its bytes in `body`. */
export const download = async (office: Office, by: PersonName, url: string): Promise<Response> =>
  office.app.request
    .get(url)
    .set('Authorization', `Bearer ${await office.jwt(by)}`)
    .buffer(true)
    .parse((response, done) => {
      collect(response as unknown as NodeJS.ReadableStream, done as Buffered);
    });

/** The text of a PDF, its lines joined by single blanks. `KEEP_PDF` names a folder that keeps the file to look at. */
export const textOf = (pdf: Buffer, name = 'document'): string => {
  const folder = process.env.KEEP_PDF;
  if (folder !== undefined) writeFileSync(path.join(folder, `${name}.pdf`), pdf);
  const text = execFileSync(process.execPath, [path.join(__dirname, 'pdf-text.mjs')], { input: pdf });
  return text.toString().replace(/\s+/g, ' ');
};

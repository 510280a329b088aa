import type { Core } from '@strapi/strapi';
import { query } from '../../plugins/workflow/server/src/public';
import { FOR_PANEL_MS, sealed } from './seal';

/**
 * What HR uploads in the panel lies in the database, as all other files do: one backup holds it, every node has it, and
 * nobody reads it who only knows its address. Strapi's own provider keeps files in a folder that is open to everybody.
 */

export const UPLOAD_TABLES = [
  `CREATE TABLE IF NOT EXISTS uploaded_files (
     name text PRIMARY KEY, type text NOT NULL, content bytea NOT NULL, added_at timestamptz NOT NULL DEFAULT now())`,
];

interface Uploaded {
  hash: string;
  ext?: string;
  mime: string;
  url: string;
  stream?: NodeJS.ReadableStream;
  buffer?: Buffer;
}

interface Provider {
  extend: (methods: Record<string, unknown>) => void;
}

const nameOf = ({ hash, ext = '' }: Pick<Uploaded, 'hash' | 'ext'>): string => `${hash}${ext}`;

const bytesOf = async ({ buffer, stream }: Uploaded): Promise<Buffer> => {
  if (buffer) return buffer;
  const chunks: Buffer[] = [];
  for await (const chunk of stream ?? []) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
};

/** The key that Strapi signs its sessions with. */
export const uploadKey = (strapi: Core.Strapi): string =>
  strapi.config.get<string[]>('server.app.keys')[0] ?? '';

export const keepUploadsInDatabase = (strapi: Core.Strapi): void => {
  const { provider } = strapi.plugin('upload') as unknown as { provider: Provider };
  const on = () => strapi.db.connection;
  const keep = async (file: Uploaded): Promise<void> => {
    const content = await bytesOf(file);
    await on()('uploaded_files')
      .insert({ name: nameOf(file), type: file.mime, content })
      .onConflict('name')
      .merge();
    file.url = `/uploads/${nameOf(file)}`;
  };
  provider.extend({
    isPrivate: () => Promise.resolve(true),
    getSignedUrl: ({ url }: Uploaded) =>
      Promise.resolve({ url: sealed(url, uploadKey(strapi), new Date(), FOR_PANEL_MS) }),
    upload: keep,
    uploadStream: keep,
    // Without these Strapi deletes the old file and uploads the new one.
    replace: undefined,
    replaceStream: undefined,
    delete: (file: Uploaded) => query(on(), `DELETE FROM uploaded_files WHERE name = ?`, [nameOf(file)]),
  });
};

export interface KeptFile {
  name: string;
  type: string;
  content: Buffer;
}

export const readUpload = async (strapi: Core.Strapi, name: string): Promise<KeptFile | null> => {
  const [file] = await query<KeptFile>(
    strapi.db.connection,
    `SELECT name, type, content FROM uploaded_files WHERE name = ?`,
    [name],
  );
  return file ?? null;
};

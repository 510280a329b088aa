import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const stored = z.object({
  password: z.string().min(20),
  /** Where the data went when the system account may not enter the checkout, and for which checkout. */
  relocated: z.object({ checkout: z.string(), folder: z.string() }).optional(),
});

export type Credentials = z.infer<typeof stored>;

export function newPassword(): string {
  return randomBytes(24).toString('base64url');
}

const fileIn = (stateFolder: string): string => path.join(stateFolder, 'postgres.json');

export function readCredentials(stateFolder: string): Credentials | undefined {
  const file = fileIn(stateFolder);
  return existsSync(file) ? stored.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/** Kept with mode 0600: whoever reads it may read every record. */
export function saveCredentials(stateFolder: string, credentials: Credentials): void {
  const file = fileIn(stateFolder);
  writeFileSync(file, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600 });
  chmodSync(file, 0o600); // `mode` above counts for a new file only
}

import type { Refusal } from '../refusal';

/** Files that stand as evidence (bukti dukung): few, small, and of kinds that run nothing. */

export const MOST_FILES = 5;
export const MOST_BYTES = 2 * 1024 * 1024;

/** By what a file begins with, never by what it calls itself. */
const KINDS: readonly { type: string; begins: readonly number[]; endings: readonly string[] }[] = [
  { type: 'application/pdf', begins: [0x25, 0x50, 0x44, 0x46, 0x2d], endings: ['pdf'] },
  { type: 'image/png', begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], endings: ['png'] },
  { type: 'image/jpeg', begins: [0xff, 0xd8, 0xff], endings: ['jpg', 'jpeg'] },
  {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    begins: [0x50, 0x4b, 0x03, 0x04],
    endings: ['xlsx'],
  },
  {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    begins: [0x50, 0x4b, 0x03, 0x04],
    endings: ['docx'],
  },
];

/** The type of a file by its first bytes and its ending together; null for all else. */
export const evidenceType = (name: string, content: Uint8Array): string | null => {
  const ending = name.split('.').at(-1)?.toLowerCase() ?? '';
  const kind = KINDS.find(
    ({ begins, endings }) =>
      endings.includes(ending) && begins.every((byte, index) => content[index] === byte),
  );
  return kind?.type ?? null;
};

/** Null when one more file of that size may stand there. */
export const evidenceRefusal = (size: number, filesBefore: number): Refusal | null => {
  if (filesBefore >= MOST_FILES) {
    return {
      code: 'TOO_MANY_FILES',
      message: {
        id: `Paling banyak ${String(MOST_FILES)} berkas`,
        en: `At most ${String(MOST_FILES)} files`,
      },
      path: 'file',
    };
  }
  return size <= MOST_BYTES
    ? null
    : {
        code: 'FILE_TOO_LARGE',
        message: { id: 'Berkas paling besar 2 MB', en: 'A file has at most 2 MB' },
        path: 'file',
        actual: String(size),
      };
};

export const TYPE_REFUSED: Refusal = {
  code: 'FILE_TYPE_REFUSED',
  message: {
    id: 'Hanya PDF, PNG, JPEG, XLSX, atau DOCX',
    en: 'Only PDF, PNG, JPEG, XLSX or DOCX',
  },
  path: 'file',
};

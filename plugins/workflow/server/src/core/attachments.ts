/** Files that go with an event: by which it is told what they are, and as what they stand in the history. */

export interface Attachment {
  id: string;
  name: string;
  type: string;
  /** Bytes. */
  size: number;
  /** SHA-256, hexadecimal: the history's hash vouches for the file by it. */
  sha256: string;
}

const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, index) => bytes[at + index] === byte);

const ascii = (text: string): number[] => Array.from(text, (sign) => sign.charCodeAt(0));

interface Kind {
  type: string;
  extensions: string[];
  fits: (bytes: Uint8Array) => boolean;
}

const zipped = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);
const OFFICE = 'application/vnd.openxmlformats-officedocument';

const KINDS: Kind[] = [
  { type: 'application/pdf', extensions: ['pdf'], fits: (bytes) => startsWith(bytes, ascii('%PDF-')) },
  { type: 'image/jpeg', extensions: ['jpg', 'jpeg'], fits: (bytes) => startsWith(bytes, [0xff, 0xd8, 0xff]) },
  {
    type: 'image/png',
    extensions: ['png'],
    fits: (bytes) => startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  },
  {
    type: 'image/webp',
    extensions: ['webp'],
    fits: (bytes) => startsWith(bytes, ascii('RIFF')) && startsWith(bytes, ascii('WEBP'), 8),
  },
  { type: `${OFFICE}.wordprocessingml.document`, extensions: ['docx'], fits: zipped },
  { type: `${OFFICE}.spreadsheetml.sheet`, extensions: ['xlsx'], fits: zipped },
];

export const ATTACHMENT_TYPES = KINDS.map(({ type }) => type);
export const ATTACHMENT_EXTENSIONS = KINDS.flatMap(({ extensions }) => extensions);

/** What a file is: its name and its first bytes must agree on it. Null for anything that is not taken. */
export const typeOfFile = (name: string, bytes: Uint8Array): string | null => {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const kind = KINDS.find(({ extensions }) => extensions.includes(extension));
  return kind?.fits(bytes) ? kind.type : null;
};

import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A real SMTP server that keeps what it is sent, or refuses it for a while. */

export interface Received {
  to: string[];
  subject: string;
  messageId: string;
  /** The plain text. */
  text: string;
  html: string;
}

export interface MailServer {
  readonly settings: Record<string, string>;
  readonly mails: Received[];
  /** While true, every mail is refused after it was sent, as a full or broken server does. */
  broken: boolean;
  to(address: string): Received[];
  stop(): Promise<void>;
}

const fromHex = (text: string): string =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

/** Encoded words of a header, RFC 2047. */
const inWords = (text: string): string =>
  text
    .replace(/\?= =\?/g, '?==?')
    .replace(/=\?UTF-8\?(Q|B)\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(word, 'base64').toString('utf8')
        : fromHex(word.replace(/_/g, ' ')),
    );

const header = (head: string, name: string): string =>
  new RegExp(`^${name}: (.*)$`, 'im').exec(head.replace(/\r\n[ \t]+/g, ' '))?.[1]?.trim() ?? '';

const decoded = (part: string): string => {
  const [head = '', ...rest] = part.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  if (!/quoted-printable/i.test(head)) return body.replace(/ \r\n/g, ' ').replace(/\r\n/g, '\n').trim();
  return fromHex(body.replace(/=\r\n/g, '')).replace(/\r\n/g, '\n').trim();
};

const read = (raw: string, to: string[]): Received => {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n'));
  const boundary = /boundary="([^"]+)"/.exec(head)?.[1] ?? '';
  const parts = raw.split(`--${boundary}`);
  const part = (type: string) =>
    decoded((parts.find((each) => each.includes(`Content-Type: ${type}`)) ?? '').trim());
  return {
    to,
    subject: inWords(header(head, 'Subject')),
    messageId: header(head, 'Message-ID'),
    text: part('text/plain'),
    html: part('text/html'),
  };
};

export const startMailServer = async (): Promise<MailServer> => {
  const mails: Received[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (state.broken) {
          callback(Object.assign(new Error('mailbox is not there today'), { responseCode: 451 }));
          return;
        }
        const to = session.envelope.rcptTo.map(({ address }) => address);
        mails.push(read(Buffer.concat(chunks).toString('utf8'), to));
        callback();
      });
    },
  });
  // A client that is killed leaves its connection behind: no fault of the server.
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  const state: MailServer = {
    settings: { SMTP_HOST: '127.0.0.1', SMTP_PORT: String(port), SMTP_FROM: 'Kinerja <kinerja@office.test>' },
    mails,
    broken: false,
    to: (address) => mails.filter(({ to }) => to.includes(address)),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
  return state;
};

import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Another application that is told of events: a real HTTP server that keeps what it gets. */

export interface Message {
  headers: IncomingHttpHeaders;
  body: string;
  path: string;
}

export interface Receiver {
  readonly url: string;
  readonly messages: Message[];
  /** The status it answers with. */
  status: number;
  stop(): Promise<void>;
}

export const startReceiver = async (): Promise<Receiver> => {
  const messages: Message[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      messages.push({ headers: request.headers, body, path: request.url ?? '' });
      response.writeHead(state.status, state.status === 302 ? { location: '/elsewhere' } : {});
      response.end('noted');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const state: Receiver = {
    url: `http://127.0.0.1:${String(port)}/hook`,
    messages,
    status: 204,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return state;
};

import http from 'node:http';
import https from 'node:https';
import type { Attempt } from '../store/deliveries';
import { outerLookup, whyNotReachable } from './address';

const TIMEOUT_MS = 15_000;

const request = (
  url: string,
  headers: Record<string, string>,
  body: string,
  allowInner: boolean,
): Promise<number> =>
  new Promise((resolve, reject) => {
    const client = url.startsWith('https:') ? https : http;
    const sent = client.request(
      url,
      {
        method: 'POST',
        headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
        signal: AbortSignal.timeout(TIMEOUT_MS),
        ...(allowInner ? {} : { lookup: outerLookup }),
      },
      (answer) => {
        // Its body is of no interest, and may be endless.
        answer.destroy();
        resolve(answer.statusCode ?? 0);
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });

/** One try to hand over a message. Redirects are not followed: they would lead where nobody has looked. */
export const post = async (
  url: string,
  headers: Record<string, string>,
  body: string,
  allowInner: boolean,
): Promise<Attempt> => {
  const refused = await whyNotReachable(url, allowInner);
  if (refused !== null) return { status: null, error: refused };
  try {
    const status = await request(url, headers, body, allowInner);
    return { status, error: status >= 200 && status < 300 ? null : `answered ${String(status)}` };
  } catch (error) {
    return { status: null, error: error instanceof Error ? error.message || error.name : String(error) };
  }
};

import { createHmac, timingSafeEqual } from 'node:crypto';

/** Addresses of uploaded files are good for a while and for nobody without them: path, end, and a seal over both. */

const MINUTE = 60_000;
/** How long an address is good: as long as a page of the panel is looked at, and as an access token of people lives. */
export const FOR_PANEL_MS = 60 * MINUTE;
export const FOR_PEOPLE_MS = 10 * MINUTE;

const sealOf = (path: string, until: string, key: string): string =>
  createHmac('sha256', key).update(`uploads ${path} ${until}`).digest('base64url');

export const sealed = (path: string, key: string, now: Date, lastsMs: number): string => {
  const until = String(now.getTime() + lastsMs);
  return `${path}?until=${until}&seal=${sealOf(path, until, key)}`;
};

/** Whether an address that was asked for is one that was given out, and still good. */
export const isSealed = (
  path: string,
  { until, seal }: { until?: unknown; seal?: unknown },
  key: string,
  now: Date,
): boolean => {
  if (typeof until !== 'string' || typeof seal !== 'string' || !/^\d{1,15}$/.test(until)) return false;
  const expected = Buffer.from(sealOf(path, until, key));
  const given = Buffer.from(seal);
  return (
    Number(until) > now.getTime() && given.length === expected.length && timingSafeEqual(given, expected)
  );
};

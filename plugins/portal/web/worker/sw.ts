export {};

/** The build writes down here what the portal is made of. */
declare const __FILES__: string[];
declare const __VERSION__: string;

/**
 * The portal opens without a network: its own files, one version as a whole. What the server says of people is never
 * kept, nor is any other request touched. A new version waits until the person wants it.
 */

// The library of types takes any global scope of a worker for a plain one.
const worker = self as unknown as ServiceWorkerGlobalScope;

const CACHE = `kinerja-portal-${__VERSION__}`;
const PAGE = '/portal/index.html';

const keep = async (): Promise<void> => {
  const cache = await caches.open(CACHE);
  // Past the browser's own cache: all of one version.
  await cache.addAll(__FILES__.map((file) => new Request(file, { cache: 'reload' })));
};

const clear = async (): Promise<void> => {
  const old = (await caches.keys()).filter((name) => name.startsWith('kinerja-portal-') && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
};

const answer = async (file: string, request: Request): Promise<Response> =>
  (await (await caches.open(CACHE)).match(file)) ?? fetch(request);

worker.addEventListener('install', (event) => event.waitUntil(keep()));
worker.addEventListener('activate', (event) => event.waitUntil(clear()));

worker.addEventListener('message', ({ data }) => {
  if (data === 'takeOver') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  if (request.mode === 'navigate' && /^\/portal(\/|$)/.test(pathname))
    event.respondWith(answer(PAGE, request));
  else if (__FILES__.includes(pathname)) event.respondWith(answer(pathname, request));
});

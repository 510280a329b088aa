/** The worker that keeps the portal's files for times without a network, and a newer version of it. */

const WORKER = '/portal/sw.js';
const HOUR = 3_600_000;

type Listener = () => void;

let waiting: ServiceWorker | null = null;
const listeners = new Set<Listener>();

const found = (worker: ServiceWorker | null): void => {
  // The very first one has nothing to replace.
  if (!worker || !navigator.serviceWorker.controller) return;
  waiting = worker;
  for (const listener of listeners) listener();
};

const watch = (registration: ServiceWorkerRegistration): void => {
  found(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const next = registration.installing;
    next?.addEventListener('statechange', () => {
      if (next.state === 'installed') found(next);
    });
  });
  // A page that stays open for days hears of a new version, too.
  setInterval(() => void registration.update().catch(() => undefined), HOUR);
};

/** Only where browsers allow it (https, localhost), and only in what was built. */
export const keepForOffline = (): void => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const register = (): void => {
    void navigator.serviceWorker.register(WORKER, { scope: '/portal' }).then(watch, () => undefined);
  };
  // The first view is not to wait for files of other pages; its own may be there before this runs.
  if (document.readyState === 'complete') register();
  else window.addEventListener('load', register);
};

export const newVersion = {
  isThere: (): boolean => waiting !== null,
  subscribe: (listener: Listener): Listener => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** What was typed is kept as at any other reload. */
  load: (): void => {
    navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
      once: true,
    });
    waiting?.postMessage('takeOver');
  },
};

import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { loadDemoOnce } from '../scripts/serve/demo';

/**
 * How long people wait for the portal on a slow phone: CPU ÷ 4, 1.6 Mbit/s down, 0.75 up, 150 ms there and back, at
 * 360 × 740. The demo agency, what `npm run build` made; the median of `TURNS` visits (default 5).
 * `PORTAL_URL` measures one that runs already; `CHROMIUM_PATH` names the browser.
 */

const TURNS = Number(process.env.TURNS ?? 5);
const SLOWER = 4;
const LATENCY_MS = 150;
const DOWN = (1.6 * 1_000_000) / 8;
const UP = (0.75 * 1_000_000) / 8;

/** What must be there, by selector; told by the page itself, so that looking costs nothing. */
const SIGHTS = {
  'first paint': null,
  'sign-in form': 'input[name=identifier]',
  'frame of the page': 'h1',
  'what waits': '.cards > li, .empty',
  'where it stands': '.route',
} as const;
type Sight = keyof typeof SIGHTS;

const WATCH = `(() => {
  const sights = ${JSON.stringify(SIGHTS)};
  globalThis.seen = {};
  const look = () => {
    for (const [name, selector] of Object.entries(sights))
      if (selector && !(name in seen) && document.querySelector(selector)) seen[name] = performance.now();
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries())
      if (name === 'first-contentful-paint') seen['first paint'] = startTime;
  }).observe({ type: 'paint', buffered: true });
})()`;

interface Visit {
  seen: Partial<Record<Sight, number>>;
  bytes: number;
  requests: number;
}

const visit = async (context: BrowserContext, url: string, last: Sight): Promise<Visit> => {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: DOWN,
    uploadThroughput: UP,
  });
  let bytes = 0;
  let requests = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await page.addInitScript(WATCH);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(
    `${JSON.stringify(last)} in globalThis.seen && 'first paint' in globalThis.seen`,
    undefined,
    {
      timeout: 60_000,
    },
  );
  const seen = await page.evaluate<Visit['seen']>('globalThis.seen');
  const before = { bytes, requests };
  await page.close();
  return { seen, ...before };
};

const median = (numbers: number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const report = async (what: string, once: () => Promise<Visit>): Promise<void> => {
  const visits: Visit[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) visits.push(await once());
  const sights = (Object.keys(SIGHTS) as Sight[]).flatMap((name) => {
    const times = visits.flatMap(({ seen }) => seen[name] ?? []);
    return times.length === 0 ? [] : [`${name} ${(median(times) / 1000).toFixed(2)} s`];
  });
  const kilobytes = median(visits.map(({ bytes }) => bytes)) / 1000;
  const requests = median(visits.map((one) => one.requests));
  console.log(`${what}: ${sights.join(', ')} (${kilobytes.toFixed(0)} kB in ${String(requests)} requests)`);
};

const measure = async (browser: Browser, url: string): Promise<void> => {
  // What waits for a sight is evaluated in the page, which its policy forbids.
  const phone = { viewport: { width: 360, height: 740 }, locale: 'id-ID', bypassCSP: true };
  const fresh = async (
    last: Sight,
    storageState?: Awaited<ReturnType<BrowserContext['storageState']>>,
  ): Promise<Visit> => {
    const context = await browser.newContext({
      ...phone,
      serviceWorkers: 'block',
      ...(storageState ? { storageState } : {}),
    });
    const seen = await visit(context, url, last);
    if (storageState) Object.assign(storageState, await context.storageState());
    await context.close();
    return seen;
  };
  await report('The first visit of all, the sign-in page', () => fresh('sign-in form'));
  for (const person of ['employee', 'supervisor']) {
    const home = await browser.newContext(phone);
    const page = await home.newPage();
    await page.goto(url);
    await page.locator('input[name=identifier]').fill(`${person}@demo.test`);
    await page.locator('input[name=password]').fill('Demo-2026!');
    await page.locator('button[type=submit]').click();
    await page.locator('.route').first().waitFor();
    await page.close();
    const state = await home.storageState();
    await report(`Home of the ${person}, nothing kept by the browser`, () => fresh('where it stands', state));
    await home.close();
    const again = await browser.newContext({ ...phone, storageState: state });
    await visit(again, url, 'where it stands');
    await report(`Home of the ${person}, come again`, () => visit(again, url, 'where it stands'));
    await again.close();
  }
};

const main = async (): Promise<void> => {
  const distDir = path.resolve(__dirname, '..');
  let url = process.env.PORTAL_URL;
  if (url === undefined) {
    const strapi = await createStrapi({ appDir: path.dirname(distDir), distDir }).load();
    await loadDemoOnce(strapi, distDir);
    strapi.server.mount();
    await new Promise<void>((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
    url = `http://localhost:${String((strapi.server.httpServer.address() as AddressInfo).port)}/portal`;
  }
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  await measure(browser, url);
  await browser.close();
  process.exit(0);
};

void main();

import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { startApp, type TestApp } from '../support/app';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
const PICTURES = path.resolve(__dirname, '..', '..', '.data', 'pictures');

let app: TestApp;
let browser: Browser;
let page: Page;
let origin: string;
const complaints: string[] = [];
const strangers: string[] = [];

beforeAll(async () => {
  app = await startApp();
  await new Promise<void>((resolve) => app.strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((app.strapi.server.httpServer.address() as AddressInfo).port)}`;
  const executablePath = process.env.CHROMIUM_PATH;
  browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: FLAGS });
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) strangers.push(url);
  });
  mkdirSync(PICTURES, { recursive: true });
}, 120_000);

afterAll(async () => {
  await browser.close();
  await app.stop();
});

const picture = (name: string) => page.screenshot({ path: path.join(PICTURES, `docs-${name}.png`) });

describe('the documentation in a browser', () => {
  it('shows the introduction and all routes by their headings', async () => {
    await page.goto(`${origin}/docs`);
    await page.getByText('Signing in', { exact: false }).first().waitFor();
    await picture('top');
    expect(await page.locator('.opblock-tag').count()).toBeGreaterThan(5);
  });

  it('shows one schema for each event', async () => {
    await page.goto(`${origin}/docs#/Workflow/sendEvent`);
    await page.reload();
    await page.locator('#operations-Workflow-sendEvent .opblock-body').waitFor({ timeout: 20_000 });
    await page.getByText('A rule says no').first().waitFor();
    await picture('event');
    await page.screenshot({ path: path.join(PICTURES, 'docs-event-whole.png'), fullPage: true });
  });

  it('can be read on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(`${origin}/docs`);
    await page.locator('.opblock-tag').first().waitFor();
    await picture('phone');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });

  it('asks no other site, and the browser has nothing to complain about', () => {
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

import type { AddressInfo } from 'node:net';
import type { TestApp } from './app';
import { barriersIn, noteErrors, overflowOf, type Browser, type Page } from './browser';
import { PASSWORD, type PersonName } from './office';

/** The portal in a browser: where it is served, and how people get in. */

export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1440, height: 900 };

/** Serves the application on a port of its own; returns the portal's address. */
export const servePortal = async (app: TestApp): Promise<string> => {
  await new Promise<void>((resolve) => app.strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  const { port } = app.strapi.server.httpServer.address() as AddressInfo;
  return `http://localhost:${String(port)}/portal`;
};

export const openPage = async (browser: Browser, errors: string[], viewport = DESK): Promise<Page> => {
  const context = await browser.newContext({ viewport, locale: 'id-ID' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  noteErrors(page, errors);
  return page;
};

export const signIn = async (page: Page, person: PersonName, password = PASSWORD): Promise<void> => {
  await page.getByLabel('Email atau nama pengguna').fill(`${person.toLowerCase()}@office.test`);
  await page.getByLabel('Kata sandi', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Masuk' }).click();
};

/** No barrier of WCAG 2.2 AA, and nothing that stands out to the right. */
export const readable = async (page: Page): Promise<void> => {
  expect(await barriersIn(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
};

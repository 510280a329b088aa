import type { AddressInfo } from 'node:net';
import { startApp, type TestApp } from './app';
import { barriersIn, launchBrowser, noteErrors, overflowOf, type Browser, type Page } from './browser';
import { buildOffice, PASSWORD, type Office, type PersonName } from './office';

/** The portal in a browser: where it is served, and how people get in. */

export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1440, height: 900 };

/** Serves the application on a port of its own; returns the portal's address. */
export const servePortal = async (app: TestApp): Promise<string> => {
  await new Promise<void>((resolve) => app.strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  const { port } = app.strapi.server.httpServer.address() as AddressInfo;
  return `http://localhost:${String(port)}/portal`;
};

export interface PortalScene {
  app: TestApp;
  office: Office;
  portal: string;
  browser: Browser;
  /** What pages wrote to their console as errors: a test that leaves some fails. */
  errors: string[];
}

/** An office, its portal and a browser for one file of tests; there from its first `beforeAll` on. */
export const portalScene = (): PortalScene => {
  const scene = { errors: [] as string[] } as PortalScene;
  beforeAll(async () => {
    scene.app = await startApp();
    scene.office = await buildOffice(scene.app);
    scene.portal = await servePortal(scene.app);
    scene.browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await scene.browser.close();
    await scene.app.stop();
  });
  afterEach(() => {
    expect(scene.errors.splice(0)).toEqual([]);
  });
  return scene;
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

/** People who stay signed in, each in a browser of their own of one size. */
export interface Visitors {
  as(person: PersonName): Promise<Page>;
  /** Opens one event of an appraisal from its own page. */
  open(person: PersonName, appraisal: string, action: string): Promise<Page>;
  leave(): Promise<void>;
}

export const visitorsOf = (
  browser: Browser,
  portal: string,
  errors: string[],
  viewport: typeof PHONE,
): Visitors => {
  const pages = new Map<PersonName, Page>();
  const as = async (person: PersonName): Promise<Page> => {
    const known = pages.get(person);
    if (known) return known;
    const page = await openPage(browser, errors, viewport);
    await page.goto(portal);
    await signIn(page, person);
    await page.getByRole('heading', { name: 'Beranda' }).waitFor();
    pages.set(person, page);
    return page;
  };
  return {
    as,
    async open(person, appraisal, action) {
      const page = await as(person);
      await page.goto(`${portal}/appraisals/${appraisal}`);
      await page.getByRole('link', { name: action, exact: true }).click();
      await page.getByRole('heading', { level: 1, name: action }).waitFor();
      return page;
    },
    async leave() {
      for (const page of pages.values()) await page.context().close();
    },
  };
};

/** Sends what an event's page holds, and waits until it has arrived. */
export const submit = async (page: Page, action: string): Promise<void> => {
  await page.getByRole('button', { name: action, exact: true }).click();
  const arrived = page.getByText(`${action}: berhasil dikirim.`);
  await arrived.waitFor({ timeout: 30_000 }).catch(async (error: unknown) => {
    throw new Error(`${String(error)}\nThe page says instead:\n${await page.locator('main').innerText()}`);
  });
};

/** Chooses a rating: `behaviours.loyal`, `ratings.i1`. */
export const rate = async (page: Page, path: string, rating: string): Promise<void> => {
  await page.locator(`fieldset:has([id="field-${path}"])`).getByLabel(rating).check();
};

/** Keys of the indicators that a form rates. */
export const indicatorsIn = async (page: Page): Promise<string[]> => {
  await page.locator('[id^="field-ratings."]').first().waitFor();
  const fields = await page.locator('[id^="field-ratings."]').all();
  const ids = await Promise.all(fields.map((field) => field.getAttribute('id')));
  return ids.flatMap((id) => (id ? [id.replace('field-ratings.', '')] : []));
};

import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { query } from '../../plugins/workflow/server/src/public';
import type { TestApp } from './app';
import { launchBrowser, noteErrors, overflowOf, seriousBarriersIn, type Browser, type Page } from './browser';

/** The admin panel in a real browser, as somebody of HR works with it. */

const PICTURES = path.resolve(__dirname, '..', '..', '.data', 'pictures');
const DESK = { width: 1280, height: 900 };
const TABLET = { width: 768, height: 1024 };
const PASSWORD = 'Office-2026!';

export interface Panel {
  readonly page: Page;
  /** Of the browser's console; a test that leaves one fails. */
  readonly errors: string[];
  open(where: string, heading: string | RegExp): Promise<void>;
  choose(field: RegExp, option: string | RegExp): Promise<void>;
  /** Nothing in the way of anybody, on a desk and on a tablet; pictures of both are kept. */
  expectReadable(picture: string): Promise<void>;
  /** Looks in the dark theme, and goes back to the light one. */
  inDark(look: () => Promise<void>): Promise<void>;
  /** Looks in this language, and goes back to Indonesian. */
  inEnglish(look: () => Promise<void>): Promise<void>;
  rowsOf: <R>(sql: string, bindings?: string[]) => Promise<R[]>;
  /** Where the workflow of a record stands, as the database has it. */
  stateOf: (id: string) => Promise<string | undefined>;
  /** The same browser with another login. */
  signIn(email: string, code: string): Promise<Panel>;
  close(): Promise<void>;
}

const originOf = async (app: TestApp): Promise<string> => {
  const { httpServer } = app.strapi.server;
  if (!httpServer.listening) await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${String((httpServer.address() as AddressInfo).port)}`;
};

const makeAdmin = async (app: TestApp, email: string, code: string): Promise<void> => {
  const role = await app.strapi.db.query('admin::role').findOne({ where: { code } });
  await app.strapi.service('admin::user').create({
    email,
    password: PASSWORD,
    firstname: 'Admin',
    lastname: 'Kepegawaian',
    isActive: true,
    roles: [role.id],
    preferedLanguage: 'id',
  });
};

const panelIn = async (app: TestApp, browser: Browser, email: string, code: string): Promise<Panel> => {
  await makeAdmin(app, email, code);
  const origin = await originOf(app);
  const context = await browser.newContext({ viewport: DESK, locale: 'id-ID', acceptDownloads: true });
  const page = await context.newPage();
  const errors: string[] = [];
  page.setDefaultTimeout(30_000);
  await page.goto(`${origin}/admin/auth/login`);
  await page.fill('input[name=email]', email);
  await page.fill('input[name=password]', PASSWORD);
  await page.click('button[type=submit]');
  await page.waitForURL(/\/admin\/?$/, { timeout: 60_000 });
  noteErrors(page, errors);

  const rowsOf = <R>(sql: string, bindings: string[] = []): Promise<R[]> =>
    query<R>(app.strapi.db.connection, sql, bindings);

  const speak = async (language: 'id' | 'en'): Promise<void> => {
    await rowsOf(`UPDATE admin_users SET prefered_language = ? WHERE email = ? RETURNING 1`, [
      language,
      email,
    ]);
    await page.evaluate(`localStorage.setItem('strapi-admin-language', '${language}')`);
    await page.reload();
  };

  const shine = async (theme: 'light' | 'dark'): Promise<void> => {
    await page.evaluate(`localStorage.setItem('STRAPI_THEME', '${theme}')`);
    await page.reload();
  };

  return {
    page,
    errors,
    rowsOf,
    async stateOf(id) {
      const [row] = await rowsOf<{ path: string }>(
        `SELECT path FROM workflow_instances WHERE subject_id = ?`,
        [id],
      );
      return row?.path;
    },
    async open(where, heading) {
      await page.goto(`${origin}/admin${where}`);
      // A page of the panel is loaded anew, with all that Strapi asks first: on a busy machine that takes its time.
      await page.getByRole('heading', { level: 1, name: heading }).waitFor({ timeout: 90_000 });
    },
    async choose(field, option) {
      await page.getByRole('combobox', { name: field }).click();
      await page.getByRole('option', { name: option }).click();
    },
    async expectReadable(picture) {
      for (const viewport of [DESK, TABLET]) {
        await page.setViewportSize(viewport);
        await page.mouse.move(0, 0); // the colours of a button under the mouse are Strapi's own
        await page.waitForTimeout(400); // the panel's menu folds
        await page.screenshot({
          path: path.join(PICTURES, `cockpit-${picture}-${String(viewport.width)}.png`),
          fullPage: true,
        });
        expect(await overflowOf(page)).toBe(0);
        expect(await seriousBarriersIn(page, 'main')).toEqual([]);
      }
      await page.setViewportSize(DESK);
    },
    async inDark(look) {
      await shine('dark');
      await look();
      await shine('light');
    },
    async inEnglish(look) {
      await speak('en');
      await look();
      await speak('id');
    },
    signIn: (other, role) => panelIn(app, browser, other, role),
    close: () => context.close(),
  };
};

/** Starts a browser and signs in a super admin. */
export const openPanel = async (app: TestApp): Promise<Panel> => {
  mkdirSync(PICTURES, { recursive: true });
  const browser = await launchBrowser();
  const panel = await panelIn(app, browser, 'admin@panel.test', 'strapi-super-admin');
  return { ...panel, close: () => browser.close() };
};

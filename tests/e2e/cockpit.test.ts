import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { query } from '../../plugins/workflow/server/src/public';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, aPlan, send } from '../support/appraisal';
import {
  launchBrowser,
  noteErrors,
  overflowOf,
  seriousBarriersIn,
  type Browser,
  type Page,
} from '../support/browser';
import { buildOffice, type Office } from '../support/office';

/** The pages of the engine in the panel, as HR works with them. */

const PICTURES = path.resolve(__dirname, '..', '..', '.data', 'pictures');
const DESK = { width: 1280, height: 900 };
const TABLET = { width: 768, height: 1024 };
const SIGN_IN = { email: 'admin@panel.test', password: 'Office-2026!' };

let app: TestApp;
let browser: Browser;
let office: Office;
let page: Page;
let origin: string;
let cycle: string;
let appraisals: Record<string, string>;
const errors: string[] = [];

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  app = await startApp();
  office = await buildOffice(app);
  await anAppraisalIn(office, 'final', { year: 2021 });
  ({ cycle, appraisals } = await office.openCycle({ members: ['employee', 'peer', 'supervisor', 'hr'] }));
  await send(office, 'peer', appraisals.peer ?? '', 'SUBMIT_TARGETS', { data: { workResults: aPlan() } });
  const on = app.strapi.db.connection;
  await query(on, `UPDATE workflow_instances SET due_at = now() - interval '3 days' WHERE subject_id = ?`, [
    appraisals.employee ?? '',
  ]);
  const role = await app.strapi.db.query('admin::role').findOne({ where: { code: 'strapi-super-admin' } });
  await app.strapi.service('admin::user').create({
    ...SIGN_IN,
    firstname: 'Admin',
    lastname: 'Kepegawaian',
    isActive: true,
    roles: [role.id],
    preferedLanguage: 'id',
  });
  await new Promise<void>((resolve) => app.strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((app.strapi.server.httpServer.address() as AddressInfo).port)}`;
  browser = await launchBrowser();
  const context = await browser.newContext({ viewport: DESK, locale: 'id-ID' });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${origin}/admin/auth/login`);
  await page.fill('input[name=email]', SIGN_IN.email);
  await page.fill('input[name=password]', SIGN_IN.password);
  await page.click('button[type=submit]');
  await page.waitForURL(/\/admin\/?$/, { timeout: 30_000 });
  noteErrors(page, errors);
}, 180_000);

afterAll(async () => {
  await browser.close();
  await app.stop();
});

afterEach(() => {
  expect(errors.splice(0)).toEqual([]);
});

/** Nothing in the way of anybody, on a desk and on a tablet. */
const expectReadable = async (picture: string): Promise<void> => {
  for (const viewport of [DESK, TABLET]) {
    await page.setViewportSize(viewport);
    await page.mouse.move(0, 0); // the colours of a button under the mouse are Strapi's own
    await page.waitForTimeout(400); // the panel's menu folds
    await page.screenshot({
      path: path.join(PICTURES, `cockpit-${picture}-${viewport.width}.png`),
      fullPage: true,
    });
    expect(await overflowOf(page)).toBe(0);
    expect(await seriousBarriersIn(page, 'main')).toEqual([]);
  }
  await page.setViewportSize(DESK);
};

const inLanguage = async (language: 'id' | 'en', look: () => Promise<void>): Promise<void> => {
  await query(app.strapi.db.connection, `UPDATE admin_users SET prefered_language = ? WHERE email = ?`, [
    language,
    SIGN_IN.email,
  ]);
  await page.evaluate(`localStorage.setItem('strapi-admin-language', '${language}')`);
  await page.reload();
  await look();
};

const rowsOf = <R>(sql: string, bindings: string[] = []): Promise<R[]> =>
  query<R>(app.strapi.db.connection, sql, bindings);

describe('the cockpit', () => {
  it('is reached from the menu and shows where everybody of the running cycle stands', async () => {
    await page.getByRole('link', { name: 'Alur kerja' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Kokpit' }).waitFor();
    await page.getByRole('button', { name: /^Penyusunan SKP/ }).waitFor();
    await page.getByRole('button', { name: /Puskesmas Melati, .*: 3, 1 di antaranya terlambat/ }).waitFor();
    await expectReadable('cockpit');
  });

  it('speaks English too', async () => {
    await inLanguage('en', async () => {
      await page.getByRole('heading', { level: 1, name: 'Cockpit' }).waitFor();
      await page.getByRole('button', { name: /^Drafting targets/ }).waitFor();
    });
    await inLanguage('id', () => page.getByRole('heading', { level: 1, name: 'Kokpit' }).waitFor());
  });

  it('opens the people behind a figure, and what is chosen survives a reload', async () => {
    await page.getByRole('button', { name: /Puskesmas Melati, .*: 3, 1 di antaranya terlambat/ }).click();
    await page.getByRole('link', { name: /Pegawai employee/ }).waitFor();
    await page.reload();
    await page.getByRole('link', { name: /Pegawai employee/ }).waitFor();
    expect(await page.getByRole('row', { name: /Pegawai/ }).count()).toBe(3);
    await expectReadable('people');
  });

  it('reminds those who must act', async () => {
    await page.getByRole('checkbox', { name: 'Centang semua pada halaman ini' }).check();
    await page.getByRole('button', { name: 'Ingatkan' }).click();
    await page.getByRole('button', { name: 'Kirim pengingat' }).click();
    await page.getByText('3 berhasil, 0 ditolak').waitFor();
    expect(await rowsOf(`SELECT 1 FROM workflow_notices WHERE key LIKE 'remind:admin:%'`)).toHaveLength(3);
    await page.getByRole('button', { name: 'Tutup', exact: true }).last().click();
  });

  it('extends the deadline of many with a reason, and says what became of each', async () => {
    await page.getByRole('button', { name: 'Tindakan …' }).click();
    await page.getByRole('combobox', { name: /^Tindakan/ }).click();
    await page.getByRole('option', { name: 'Perpanjang tenggat' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/Tenggat baru/).fill('2031-03-01T16:00');
    await dialog.getByRole('button', { name: 'Perpanjang tenggat' }).click();
    await dialog.getByText('Mohon isi alasannya').waitFor();
    await dialog.getByLabel(/Alasan/).fill('Gangguan jaringan');
    await page.mouse.move(0, 0);
    await page.waitForTimeout(400);
    expect(await seriousBarriersIn(page, '[role=dialog]')).toEqual([]);
    await page.screenshot({ path: path.join(PICTURES, 'cockpit-act.png') });
    await dialog.getByRole('button', { name: 'Perpanjang tenggat' }).click();
    await dialog.getByText('3 berhasil, 0 ditolak').waitFor();
    const moved = await rowsOf<{ due: string }>(
      `SELECT to_char(due_at, 'YYYY-MM-DD') AS due FROM workflow_instances WHERE batch = ? AND path = 'targetSetting.draft'`,
      [cycle],
    );
    expect(moved).toEqual([{ due: '2031-03-01' }, { due: '2031-03-01' }, { due: '2031-03-01' }]);
    await dialog.getByRole('button', { name: 'Tutup', exact: true }).first().click();
    await page.getByRole('button', { name: /Puskesmas Melati, .*: 3, 0 di antaranya terlambat/ }).waitFor();
  });
});

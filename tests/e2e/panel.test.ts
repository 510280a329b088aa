import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from 'playwright-core';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn } from '../support/appraisal';
import { buildOffice } from '../support/office';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PICTURES = path.resolve(__dirname, '..', '..', '.data', 'pictures');

let app: TestApp;
let browser: Browser;
let page: Page;
let origin: string;
let appraisal: string;

beforeAll(async () => {
  app = await startApp();
  const office = await buildOffice(app);
  appraisal = await anAppraisalIn(office, 'delivered');
  const superAdmin = await app.strapi.db
    .query('admin::role')
    .findOne({ where: { code: 'strapi-super-admin' } });
  await app.strapi.service('admin::user').create({
    email: 'admin@office.test',
    firstname: 'Admin',
    password: 'Office-2026!',
    isActive: true,
    roles: [superAdmin.id],
    preferedLanguage: 'id',
  });
  await new Promise<void>((resolve) => app.strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((app.strapi.server.httpServer.address() as AddressInfo).port)}`;
  const executablePath = process.env.CHROMIUM_PATH;
  browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: FLAGS });
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'id-ID' });
  mkdirSync(PICTURES, { recursive: true });
}, 120_000);

afterAll(async () => {
  await browser.close();
  await app.stop();
});

describe('the admin panel in a browser', () => {
  it('lets HR sign in', async () => {
    await page.goto(`${origin}/admin/auth/login`);
    await page.fill('input[name=email]', 'admin@office.test');
    await page.fill('input[name=password]', 'Office-2026!');
    await page.click('button[type=submit]');
    await page.waitForURL(/\/admin\/?$/, { timeout: 30_000 });
  });

  it.each([
    ['api::employee.employee', 'Pegawai employee'],
    ['api::org-unit.org-unit', 'Puskesmas Melati'],
    ['api::appraisal-policy.appraisal-policy', 'Kebijakan baku'],
    ['api::appraisal.appraisal', 'Hasil disampaikan'],
  ])('shows the list of %s', async (uid, text) => {
    await page.goto(`${origin}/admin/content-manager/collection-types/${uid}`);
    await page.getByText(text).first().waitFor({ timeout: 30_000 });
    await page.screenshot({ path: path.join(PICTURES, `panel-${uid.split('.')[1] ?? 'list'}.png`) });
  });

  it('refuses to delete an appraisal, whose history must stay', async () => {
    await page.goto(`${origin}/admin/content-manager/collection-types/api::appraisal.appraisal/${appraisal}`);
    await page.getByText('Pelayanan pasien tepat waktu').first().waitFor({ timeout: 30_000 });
    const signedIn = await page.request.post(`${origin}/admin/login`, {
      data: { email: 'admin@office.test', password: 'Office-2026!' },
    });
    const { token } = ((await signedIn.json()) as { data: { token: string } }).data;
    const answer = await page.request.delete(
      `${origin}/content-manager/collection-types/api::appraisal.appraisal/${appraisal}`,
      { headers: { Authorization: `Bearer ${token}` } },
    );
    expect(answer.status()).toBe(403);
    await page.screenshot({ path: path.join(PICTURES, 'panel-appraisal-edit.png') });
  });
});

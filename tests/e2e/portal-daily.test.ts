import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { query } from '../../plugins/workflow/server/src/public';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, send } from '../support/appraisal';
import {
  barriersIn,
  launchBrowser,
  noteErrors,
  overflowOf,
  type Browser,
  type Page,
} from '../support/browser';
import { buildOffice, PASSWORD, type Office, type PersonName } from '../support/office';
import { until } from '../support/until';

/** Daily work on the portal: the employee on a phone that loses its network, the supervisor at a desk. */

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1440, height: 900 };

let app: TestApp;
let browser: Browser;
let office: Office;
let portal: string;
let appraisal: string;
let employee: Page;
let supervisor: Page;
const errors: string[] = [];

const signedIn = async (person: PersonName, viewport: typeof PHONE): Promise<Page> => {
  const context = await browser.newContext({ viewport, locale: 'id-ID' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  noteErrors(page, errors);
  await page.goto(portal);
  await page.getByLabel('Email atau nama pengguna').fill(`${person}@office.test`);
  await page.getByLabel('Kata sandi', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Masuk' }).click();
  await page.getByRole('heading', { name: 'Beranda' }).waitFor();
  return page;
};

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  appraisal = await anAppraisalIn(office, 'monitoring');
  await new Promise<void>((resolve) => app.strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  const { port } = app.strapi.server.httpServer.address() as AddressInfo;
  portal = `http://127.0.0.1:${String(port)}/portal`;
  browser = await launchBrowser();
  employee = await signedIn('employee', PHONE);
  supervisor = await signedIn('supervisor', DESK);
}, 120_000);

afterAll(async () => {
  await browser.close();
  await app.stop();
});

afterEach(() => {
  expect(errors.splice(0)).toEqual([]);
});

/** A picture of one dot. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

interface Stored {
  description: string;
  state: string;
  quantity: string | null;
  feedback: string | null;
}

const stored = (): Promise<Stored[]> =>
  query<Stored>(
    app.strapi.db.connection,
    `SELECT l.description, l.state, trim_scale(l.quantity)::text AS quantity, l.feedback FROM activity_logs l
     JOIN appraisals a ON a.id = l.appraisal_id
     WHERE a.document_id = ? ORDER BY l.id`,
    [appraisal],
  );

const write = async (description: string, quantity?: string): Promise<void> => {
  const form = employee.locator('form.entry').last();
  await form.getByLabel('Apa yang dikerjakan').fill(description);
  await form.getByLabel('Untuk target').selectOption({ index: 1 });
  if (quantity) await form.getByLabel('Jumlah').fill(quantity);
  await form.getByRole('button', { name: 'Simpan kegiatan' }).click();
};

const accessible = async (page: Page): Promise<void> => {
  expect(await barriersIn(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
};

it('an entry needs what was done and for which target; the calendar shows the day', async () => {
  await employee.getByRole('link', { name: 'Harian' }).click();
  await employee.getByRole('heading', { level: 1, name: 'Kegiatan harian' }).waitFor();
  await employee.getByRole('button', { name: 'Simpan kegiatan' }).click();
  await employee.getByText('Tuliskan apa yang dikerjakan').waitFor();
  await accessible(employee);
  await write('Melayani 12 pasien', '12');
  await employee.getByText('Menunggu atasan', { exact: true }).first().waitFor();
  await employee.getByRole('button', { name: /1 kegiatan, menunggu atasan/ }).waitFor();
  await until(async () => (await stored()).length === 1);
  expect(await stored()).toEqual([
    { description: 'Melayani 12 pasien', state: 'submitted', quantity: '12', feedback: null },
  ]);
  await accessible(employee);
});

it('what was typed outlives a reload', async () => {
  const field = () => employee.locator('form.entry').last().getByLabel('Apa yang dikerjakan');
  await field().fill('Belum selesai ditulis');
  await employee.reload();
  expect(await field().inputValue()).toBe('Belum selesai ditulis');
  await field().fill('');
});

it('without a network it is kept, and sent once when the network is back', async () => {
  await employee.context().setOffline(true);
  await write('Ditulis di lapangan', '3');
  await employee.getByText('Menunggu dikirim').waitFor();
  await accessible(employee);
  expect(await stored()).toHaveLength(1);
  await employee.context().setOffline(false);
  await until(async () => (await stored()).length === 2);
  await employee.getByText('Menunggu dikirim').waitFor({ state: 'detached' });
  expect((await stored()).map(({ description }) => description)).toEqual([
    'Melayani 12 pasien',
    'Ditulis di lapangan',
  ]);
  errors.splice(0); // the browser's own notes of requests that found no network
});

it('an answer that got lost writes nothing twice', async () => {
  let lost = 0;
  await employee.route('**/api/activity-logs', async (route) => {
    if (route.request().method() !== 'POST' || lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort('connectionreset');
  });
  await write('Jawabannya hilang');
  await employee.getByText('Menunggu dikirim').waitFor();
  await employee.evaluate("window.dispatchEvent(new Event('online'))");
  await employee.getByText('Menunggu dikirim').waitFor({ state: 'detached' });
  await employee.unroute('**/api/activity-logs');
  expect((await stored()).filter(({ description }) => description === 'Jawabannya hilang')).toHaveLength(1);
  errors.splice(0);
});

it('the supervisor returns one with feedback and approves the others at once', async () => {
  await supervisor.goto(`${portal}/team/daily`);
  const person = supervisor.getByRole('region', { name: /Pegawai employee/ });
  await person.getByText('Melayani 12 pasien').waitFor();
  await accessible(supervisor);
  for (const text of ['Ditulis di lapangan', 'Jawabannya hilang'])
    await person.getByRole('checkbox', { name: new RegExp(text) }).uncheck();
  await person.getByRole('button', { name: 'Kembalikan 1' }).click();
  await person.getByText('Tuliskan umpan balik: apa yang perlu diperbaiki?').waitFor();
  await person.getByLabel(/Umpan balik untuk/).fill('Lampirkan rekapnya');
  await person.getByRole('button', { name: 'Kembalikan 1' }).click();
  await person.getByText('Melayani 12 pasien').waitFor({ state: 'detached' });
  await person.getByRole('button', { name: 'Setujui 2' }).click();
  await supervisor.getByText('Tidak ada kegiatan yang menunggu Anda').waitFor();
  expect((await stored()).map(({ state, feedback }) => [state, feedback])).toEqual([
    ['returned', 'Lampirkan rekapnya'],
    ['approved', null],
    ['approved', null],
  ]);
  await accessible(supervisor);
});

it('the employee sees the feedback, mends the entry and hands it in again', async () => {
  await employee.reload();
  await employee.getByText('Lampirkan rekapnya').waitFor();
  await employee.getByRole('button', { name: 'Perbaiki' }).click();
  const form = employee.locator('form.entry').first();
  await form.getByLabel('Tautan bukti').fill('https://contoh.go.id/rekap');
  await accessible(employee);
  await form.getByRole('button', { name: 'Kirim lagi' }).click();
  await until(async () => (await stored())[0]?.state === 'submitted');
  await employee.getByRole('button', { name: /3 kegiatan, menunggu atasan/ }).waitFor();
});

it('files of evidence go along, also those that were added without a network', async () => {
  const photo = (name: string) => ({ name, mimeType: 'image/png', buffer: Buffer.from(PIXEL, 'base64') });
  const form = employee.locator('form.entry').last();
  await form.locator('input[type=file]').setInputFiles(photo('loket.png'));
  await form.getByText('loket.png').waitFor();
  await write('Dengan foto');
  await until(async () => (await stored()).some(({ description }) => description === 'Dengan foto'));
  await employee.getByText('Menunggu dikirim').waitFor({ state: 'detached' });
  await employee.getByRole('button', { name: 'loket.png' }).waitFor();
  await employee.context().setOffline(true);
  await form.locator('input[type=file]').setInputFiles(photo('posyandu.png'));
  await write('Foto dari lapangan');
  await employee.getByText('Menunggu dikirim').waitFor();
  await accessible(employee);
  await employee.context().setOffline(false);
  await employee.getByRole('button', { name: 'posyandu.png' }).waitFor();
  const download = employee.waitForEvent('download');
  await employee.getByRole('button', { name: 'posyandu.png' }).click();
  expect(await readFile(await (await download).path(), 'base64')).toBe(PIXEL);
  await accessible(employee);
  errors.splice(0); // the browser's own notes of requests that found no network
});

it('is all there in English', async () => {
  await employee.getByRole('button', { name: 'EN, English' }).click();
  await employee.getByRole('heading', { level: 1, name: 'Daily activities' }).waitFor();
  await employee.getByRole('button', { name: /waiting for your supervisor/ }).waitFor();
  await accessible(employee);
  await employee.getByRole('button', { name: /^ID/ }).click();
});

it('the home page says what is left to write, and the self-assessment begins with what was approved', async () => {
  await employee.goto(portal);
  await employee.getByText('Hari ini: 5 kegiatan.').waitFor();
  await accessible(employee);
  expect((await send(office, 'hr', appraisal, 'OPEN_ASSESSMENT')).status).toBe(200);
  await employee.goto(`${portal}/appraisals/${appraisal}/SUBMIT_SELF_ASSESSMENT`);
  await employee.getByText(/Dari kegiatan harian yang disetujui: 3 orang/).waitFor();
  expect(await employee.getByLabel('Realisasi').first().inputValue()).toMatch(/^3/);
  await accessible(employee);
});

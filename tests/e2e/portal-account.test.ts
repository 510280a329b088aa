import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, send } from '../support/appraisal';
import { launchBrowser, type Browser, type Page } from '../support/browser';
import { startMailServer, type MailServer } from '../support/mail-server';
import { noticesOf } from '../support/notices';
import { buildOffice, type Office } from '../support/office';
import { DESK, openPage, PHONE, readable, servePortal, signIn } from '../support/portal';
import { until } from '../support/until';

/** Getting in and what is one's own: passwords, sessions, notices, the calendar, and the portal without a network. */

let app: TestApp;
let browser: Browser;
let office: Office;
let post: MailServer;
let portal: string;
const errors: string[] = [];

beforeAll(async () => {
  post = await startMailServer();
  app = await startApp({ settings: post.settings });
  office = await buildOffice(app);
  portal = await servePortal(app);
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await app.stop();
  await post.stop();
});

afterEach(() => {
  expect(errors.splice(0)).toEqual([]);
});

const entered = async (person: 'employee' | 'peer', viewport = DESK): Promise<Page> => {
  const page = await openPage(browser, errors, viewport);
  await page.goto(portal);
  await signIn(page, person);
  await page.getByRole('heading', { name: 'Beranda' }).waitFor();
  return page;
};

it('a forgotten password is mended by the mail’s link, and one is signed in', async () => {
  const page = await openPage(browser, errors, PHONE);
  await page.goto(portal);
  await page.getByRole('link', { name: 'Lupa kata sandi?' }).click();
  await readable(page);
  await page.getByLabel('Alamat email').fill('peer@office.test');
  await page.getByRole('button', { name: 'Kirim tautan' }).click();
  await page.getByText('Periksa kotak masuk email Anda.').waitFor();
  const mail = await until(() => post.to('peer@office.test')[0]);
  const code = /reset\?code=(\w+)/.exec(mail.html)?.[1] ?? '';

  await page.goto(`${portal}/reset?code=${code}`);
  const set = page.getByRole('button', { name: 'Simpan kata sandi baru' });
  await page.getByLabel('Kata sandi baru').fill('pendek-1');
  expect(await set.isDisabled()).toBe(true);
  await readable(page);
  await page.getByLabel('Kata sandi baru').fill('sandi-baru-2026');
  await set.click();
  await page.getByRole('heading', { name: 'Beranda' }).waitFor();

  await page.reload();
  await page.getByRole('heading', { name: 'Beranda' }).waitFor();
  await page.goto(`${portal}/reset?code=${code}`);
  await page.getByLabel('Kata sandi baru').fill('sandi-lain-2026');
  await set.click();
  await page.getByText('Tautan ini sudah dipakai').waitFor();
  expect(errors.splice(0)).toHaveLength(1); // the browser's own note of the 400
  await page.context().close();
});

describe('one’s account', () => {
  let page: Page;
  beforeAll(async () => {
    await office.jwt('employee'); // while the password is still the old one
    page = await entered('employee', PHONE);
    await page.getByRole('link', { name: 'Akun saya' }).click();
    await page.getByRole('heading', { level: 1, name: 'Akun saya' }).waitFor();
  });

  it('lists where one is signed in, and ends another session', async () => {
    const other = await entered('employee');
    await page.reload();
    const sessions = page.getByRole('region', { name: 'Perangkat yang sedang masuk' });
    await sessions.getByText('perangkat ini').waitFor();
    await readable(page);
    await sessions.getByRole('button', { name: /^Keluarkan \d+ perangkat lain/ }).click();
    await until(async () => (await sessions.getByRole('listitem').count()) === 1);
    // As if the ten minutes of its access token were over.
    await other.route('**/api/appraisals?*', (route) => route.fulfill({ status: 401, body: '{}' }), {
      times: 1,
    });
    await other.getByRole('link', { name: 'Tim saya' }).click();
    await other.getByText('Sesi Anda berakhir').waitFor();
    errors.length = 0; // the browser's own notes of the 401s
    await other.context().close();
  });

  it('takes a new password by the rules that it shows, and stays signed in', async () => {
    await page.getByText('Ganti kata sandi').click();
    await page.getByLabel('Kata sandi sekarang').fill('bukan-ini');
    await page.getByLabel('Kata sandi baru').fill('sandi-baru-2026');
    const set = page.getByRole('button', { name: 'Simpan kata sandi baru' });
    await set.click();
    await page.getByText('Kata sandi sekarang tidak cocok').waitFor();
    expect(errors.splice(0)).toHaveLength(1); // the browser's own note of the 400
    await page.getByLabel('Kata sandi sekarang').fill('Office-2026!');
    await readable(page);
    await set.click();
    await page.getByText('Kata sandi sudah diganti').waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Akun saya' }).waitFor();
  });

  it('gives an address from which a calendar program reads', async () => {
    await page.getByRole('button', { name: 'Buat alamat baru' }).click();
    const address = await page.getByLabel('Alamat kalender').inputValue();
    expect(await (await fetch(address)).text()).toContain('BEGIN:VCALENDAR');
    await readable(page);
    await page.getByRole('button', { name: 'Matikan alamat lama' }).click();
    await page.getByText('Alamat lama tidak berlaku lagi').waitFor();
    expect((await fetch(address)).status).toBe(404);
  });

  it('keeps how one wants to be told', async () => {
    await page.getByLabel('Surat elektronik').selectOption('digest');
    await page.getByText('Tersimpan').waitFor();
    await page.reload();
    expect(await page.getByLabel('Surat elektronik').inputValue()).toBe('digest');
  });

  it('shows what one was told; opening it counts as read', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.review');
    const returned = await send(office, 'supervisor', id, 'RETURN_TARGETS', {
      comment: 'Target terlalu rendah',
    });
    expect(returned.status).toBe(200);
    await until(async () =>
      (await noticesOf(office, 'employee')).some(({ kind }) => kind === 'targetsReturned'),
    );
    await page.goto(portal);
    await page.getByText('SKP dikembalikan untuk diperbaiki').waitFor();
    await page.getByRole('link', { name: /Pemberitahuan, \d+ belum dibaca/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Pemberitahuan' }).waitFor();
    await page.getByText('Target terlalu rendah').waitFor();
    await readable(page);
    await page.getByRole('link', { name: /SKP dikembalikan untuk diperbaiki/ }).click();
    await page.getByText('Giliran Anda').waitFor();
    await page.goto(`${portal}/notices`);
    await page.getByRole('button', { name: 'Tandai semua sudah dibaca' }).click();
    await page.getByText('Baru', { exact: true }).first().waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Pemberitahuan', exact: true }).waitFor();
  });

  it('opens without a network, keeps nothing of what the server says, and goes on when the network is back', async () => {
    await page.evaluate('navigator.serviceWorker.ready');
    const kept = await page.evaluate<string[]>(
      `caches.keys().then((names) => Promise.all(names.map((name) => caches.open(name).then((cache) => cache.keys()))))
        .then((requests) => requests.flat().map(({ url }) => new URL(url).pathname))`,
    );
    expect(kept).toContain('/portal/index.html');
    expect(kept.filter((path) => !path.startsWith('/portal/'))).toEqual([]);
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('heading', { name: 'Tidak ada jaringan' }).waitFor();
    await readable(page);
    await page.context().setOffline(false);
    await page.getByRole('heading', { level: 1, name: 'Pemberitahuan' }).waitFor();
    errors.length = 0; // the browser's own notes of requests that found no network
  });
});

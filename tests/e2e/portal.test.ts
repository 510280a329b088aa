import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { query } from '../../plugins/workflow/server/src/public';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, BEHAVIOURS, send } from '../support/appraisal';
import {
  barriersIn,
  launchBrowser,
  noteErrors,
  overflowOf,
  type Browser,
  type Page,
} from '../support/browser';
import { buildOffice, dateIn, PASSWORD, type Office, type PersonName } from '../support/office';
import { createRecord } from '../support/records';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1440, height: 900 };

let app: TestApp;
let browser: Browser;
let office: Office;
let portal: string;
const errors: string[] = [];
const pages = new Map<string, Page>();

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  await new Promise<void>((resolve) => app.strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  const { port } = app.strapi.server.httpServer.address() as AddressInfo;
  portal = `http://127.0.0.1:${String(port)}/portal`;
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await app.stop();
});

afterEach(() => {
  expect(errors.splice(0)).toEqual([]);
});

const newPage = async (viewport = DESK): Promise<Page> => {
  const context = await browser.newContext({ viewport, locale: 'id-ID' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  noteErrors(page, errors);
  return page;
};

const signIn = async (page: Page, person: PersonName, password = PASSWORD): Promise<void> => {
  await page.getByLabel('Email atau nama pengguna').fill(`${person.toLowerCase()}@office.test`);
  await page.getByLabel('Kata sandi', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Masuk' }).click();
};

/** The page of a person who stays signed in; the employee works on a phone. */
const as = async (person: PersonName): Promise<Page> => {
  const known = pages.get(person);
  if (known) return known;
  const page = await newPage(person === 'employee' ? PHONE : DESK);
  await page.goto(portal);
  await signIn(page, person);
  await page.getByRole('heading', { name: 'Beranda' }).waitFor();
  pages.set(person, page);
  return page;
};

const open = async (person: PersonName, id: string, action: string): Promise<Page> => {
  const page = await as(person);
  await page.goto(`${portal}/appraisals/${id}`);
  await page.getByRole('link', { name: action, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: action }).waitFor();
  return page;
};

const submit = async (page: Page, action: string): Promise<void> => {
  await page.getByRole('button', { name: action, exact: true }).click();
  await page.getByText(`${action}: berhasil dikirim.`).waitFor();
};

const rate = async (page: Page, path: string, rating: string): Promise<void> => {
  await page.locator(`fieldset:has([id="field-${path}"])`).getByLabel(rating).check();
};

const readable = async (page: Page): Promise<void> => {
  expect(await barriersIn(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
};

describe('signing in', () => {
  it('says what is wrong with a password, in plain words, without barriers', async () => {
    const page = await newPage(PHONE);
    await page.goto(portal);
    await page.getByRole('button', { name: 'Masuk' }).waitFor();
    await readable(page);
    await signIn(page, 'peer', 'wrong');
    await page.getByText('Email atau kata sandi tidak cocok').waitFor();
    expect(errors.splice(0)).toHaveLength(1); // the browser's own note of the 400
    await page.context().close();
  });

  it('speaks English on request and remembers it, and takes the session up again', async () => {
    const page = await newPage();
    await page.goto(portal);
    await page.getByRole('button', { name: 'EN, English' }).click();
    await page.getByLabel('E-mail or user name').fill('peer@office.test');
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('All done.').waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Home' }).waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await page.context().close();
  });
});

describe('an appraisal from its targets to its end', () => {
  let id: string;
  beforeAll(async () => {
    id = await anAppraisalIn(office, 'targetSetting.draft');
  });

  it('shows the employee what waits, and why it is theirs', async () => {
    const page = await as('employee');
    await page.getByText('Susun dan ajukan SKP').waitFor();
    await page.getByText('Anda sebagai pegawai yang dinilai').waitFor();
    await page.getByText('Pelaksanaan dan pemantauan').waitFor();
    await readable(page);
  });

  it('keeps what was typed, refuses weights other than 100, and takes the targets', async () => {
    let page = await open('employee', id, 'Ajukan SKP');
    await page.getByRole('button', { name: 'Tambah hasil kerja' }).click();
    await page.getByLabel('Hasil kerja', { exact: true }).fill('Pasien dilayani tepat waktu');
    await page.getByLabel('Indikator: apa yang diukur?').fill('Pasien dilayani');
    await page.getByLabel('Target', { exact: true }).fill('1200');
    await page.getByLabel('Satuan').fill('orang');
    await page.getByLabel('Bobot', { exact: true }).fill('95');
    await page.getByText('kurang 5 %').waitFor();
    await page.getByText('Tersimpan', { exact: true }).waitFor();
    await readable(page);

    page = await open('employee', id, 'Ajukan SKP');
    await page.getByText('Ketikan Anda yang terakhir sudah dikembalikan.').waitFor();
    await page.getByRole('button', { name: 'Ajukan SKP' }).click();
    await page.getByText('Jumlah bobot 95 %, seharusnya tepat 100 %').waitFor();
    expect(errors.splice(0)).toHaveLength(1); // the browser's own note of the 422
    await page.getByText('1.1 Pasien dilayani').click();
    await page.getByLabel('Bobot', { exact: true }).fill('100');
    await submit(page, 'Ajukan SKP');
    await page.getByText('Menunggu Pegawai supervisor').waitFor();
    await readable(page);
  });

  it('lets the supervisor approve the team’s targets at once', async () => {
    const page = await as('supervisor');
    await page.goto(`${portal}/team`);
    await page.getByLabel('Pilih Pegawai employee').check();
    await readable(page);
    await page.getByRole('button', { name: 'Setujui 1 SKP' }).click();
    await page.getByText('Pelaksanaan dan pemantauan').waitFor();
  });

  it('takes a self-assessment once everything is filled in', async () => {
    await submit(await open('hr', id, 'Buka penilaian'), 'Buka penilaian');
    const page = await open('employee', id, 'Kirim penilaian diri');
    await page.getByRole('button', { name: 'Kirim penilaian diri' }).click();
    await page.getByText('Ada 8 hal yang perlu diperbaiki').waitFor();
    await page.getByLabel('Realisasi', { exact: true }).fill('1260');
    for (const value of BEHAVIOURS) await rate(page, `behaviours.${value}`, 'Sesuai ekspektasi');
    await readable(page);
    await submit(page, 'Kirim penilaian diri');
  });

  it('suggests ratings to the supervisor, wants a reason for another one, and outlives the end of a session', async () => {
    const page = await open('supervisor', id, 'Kirim penilaian');
    await page.getByText('saran sistem', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Isi yang kosong: sesuai ekspektasi' }).click();
    const [indicator] = await page.locator('[id^="field-ratings."]').all();
    const path = ((await indicator?.getAttribute('id')) ?? '').replace('field-', '');
    await rate(page, path, 'Di atas ekspektasi');
    await page.getByText('Ada penilaian yang berbeda dari saran sistem').waitFor();
    await page
      .getByText('Sangat Baik')
      .or(page.getByText('Baik', { exact: true }))
      .first()
      .waitFor();
    await readable(page);
    await page.getByRole('button', { name: 'Kirim penilaian' }).click();
    await page.getByText('Ada 1 hal yang perlu diperbaiki').waitFor();
    await page.getByLabel('Alasan').fill('Melayani dua kecamatan sejak Maret');

    await page.context().clearCookies();
    await page.route('**/events', (route) => route.fulfill({ status: 401, body: '{}' }), { times: 1 });
    await page.getByRole('button', { name: 'Kirim penilaian' }).click();
    await page.getByText('Sesi Anda berakhir').waitFor();
    await signIn(page, 'supervisor');
    await page.getByText('Kirim penilaian: berhasil dikirim.').waitFor();
    errors.length = 0; // the browser's own notes of the refusals that the session's end brought
  });

  it('explains the result down to its sources; what changed meanwhile is told, and the comment stays', async () => {
    const page = await open('employee', id, 'Terima hasil');
    await page.goto(`${portal}/appraisals/${id}`);
    await page.getByText('Bagaimana hasil ini dihitung?').click();
    await page.getByRole('button', { name: 'Buka semua rincian' }).click();
    await page.getByText('PermenPANRB 8/2021').first().waitFor();
    await readable(page);

    await page.getByRole('link', { name: 'Terima hasil', exact: true }).click();
    await page.getByLabel('Catatan (boleh kosong)').fill('Terima kasih');
    const dueAt = new Date(Date.now() + 40 * 86_400_000).toISOString();
    const moved = await send(office, 'hr', id, 'EXTEND_DEADLINE', { comment: 'Libur', data: { dueAt } });
    expect(moved.status).toBe(200);
    await page.getByRole('button', { name: 'Terima hasil' }).click();
    await page.getByText('Ada perubahan selagi Anda mengisi').waitFor();
    await page.getByText('Tenggat diperpanjang oleh Pegawai hr').waitFor();
    expect(errors.splice(0)).toHaveLength(1); // the browser's own note of the 409
    await page.getByRole('button', { name: 'Saya sudah memeriksa' }).click();
    await submit(page, 'Terima hasil');
    await page.getByText('Terima kasih').waitFor();
  });

  it('is approved by the superior and then final', async () => {
    const page = await open('head', id, 'Tetapkan');
    await submit(page, 'Tetapkan');
    await page.getByText('Hasil ditetapkan').waitFor();
    await readable(page);
  });
});

describe('an appeal', () => {
  it('goes from its grounds over the explanation to the decision, each by the right person', async () => {
    const id = await anAppraisalIn(office, 'delivered');
    const employee = await open('employee', id, 'Ajukan keberatan');
    await employee.getByRole('button', { name: 'Ajukan keberatan' }).click();
    await employee.getByText('Ada 1 hal yang perlu diperbaiki').waitFor();
    await employee.getByLabel('Alasan keberatan').fill('Capaian Desember belum dihitung');
    await readable(employee);
    await submit(employee, 'Ajukan keberatan');

    const supervisor = await open('supervisor', id, 'Beri penjelasan');
    await supervisor.getByLabel('Penjelasan').fill('Bukti diterima setelah penilaian');
    await submit(supervisor, 'Beri penjelasan');

    const head = await open('head', id, 'Ubah hasil');
    const indicators = await head.locator('[id^="field-ratings."]').all();
    for (const one of indicators) {
      await rate(head, ((await one.getAttribute('id')) ?? '').replace('field-', ''), 'Di atas ekspektasi');
    }
    await head.getByLabel('Keputusan dan pertimbangannya').fill('Kedua pihak didengar; bukti diakui');
    await submit(head, 'Ubah hasil');
    await head.getByText('Hasil diubah.').waitFor();
    await readable(head);
  });
});

it.each([
  ['phone', PHONE],
  ['desk', DESK],
])('lets the public answer a survey without a login, on a %s', async (_name, viewport) => {
  const survey = await createRecord(app, 'service-survey', {
    service: 'Kartu keluarga',
    orgUnit: office.units.health,
    validFrom: dateIn(-1),
    validTo: dateIn(1),
    access: 'link',
    open: true,
  });
  const page = await newPage(viewport);
  await page.goto(`${portal}/survey/${survey}`);
  await page.getByText('Kartu keluarga, Puskesmas Melati.').waitFor();
  expect(await barriersIn(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  await page.getByRole('button', { name: 'Kirim jawaban' }).click();
  await page.getByText('Masih ada 9 pertanyaan yang belum dijawab.').waitFor();
  for (const question of await page
    .getByRole('group')
    .filter({ has: page.getByRole('radio') })
    .all())
    await question.getByRole('radio').nth(3).check();
  await page.getByLabel('Saran atau pengalaman Anda').fill('Cepat dan ramah');
  await page.screenshot({ path: path.join(os.tmpdir(), `kinerja-survey-${String(viewport.width)}.png`) });
  await page.getByRole('button', { name: 'Kirim jawaban' }).click();
  await page.getByText('Terima kasih!').waitFor();
  expect(await barriersIn(page)).toEqual([]);
  const rows = await query(
    app.strapi.db.connection,
    `SELECT u1, u9, comment FROM survey_answers WHERE survey_id = ?`,
    [survey],
  );
  expect(rows).toEqual([{ u1: 4, u9: 4, comment: 'Cepat dan ramah' }]);
});

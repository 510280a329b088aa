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
import { aCycle } from '../support/cycle';
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

const open = async (where: string, heading: string | RegExp): Promise<void> => {
  await page.goto(`${origin}/admin${where}`);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
};

const choose = async (field: RegExp, option: string | RegExp): Promise<void> => {
  await page.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
};

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

describe('the launch of a cycle', () => {
  it('is checked, started and followed, also after a reload', async () => {
    const { employee, outsider } = office.ids;
    const draft = await aCycle(
      office,
      { employees: [employee, outsider] },
      { name: 'SKP percobaan', year: 2031 },
    );
    await open('/plugins/workflow/launch', 'Pembukaan');
    await choose(/Yang akan dibuka/, /SKP percobaan/);
    await page.getByRole('button', { name: 'Periksa sekarang' }).click();
    const finding = page.getByRole('row', { name: /Pegawai outsider.*dilewati/ });
    await finding.waitFor();
    expect(await finding.getByRole('link').getAttribute('href')).toContain(
      `/content-manager/collection-types/api::employee.employee/${outsider}`,
    );
    await expectReadable('launch');
    await page.getByRole('button', { name: 'Buka siklus' }).click();
    await page.getByText(/1 dari 2 dibuka, sisa 0, dilewati 1/).waitFor();
    await page.reload();
    await page.getByText(/1 dari 2 dibuka, sisa 0, dilewati 1/).waitFor();
    expect(await rowsOf(`SELECT 1 FROM workflow_instances WHERE batch = ?`, [draft])).toHaveLength(1);
    await page.screenshot({ path: path.join(PICTURES, 'cockpit-progress.png') });
  });
});

describe('the page of one subject', () => {
  it('tells where it stands, and what somebody else may do and why not', async () => {
    await open(`/plugins/workflow/appraisals/${appraisals.hr ?? ''}`, /Pegawai hr/);
    await page.getByText(/Menunggu Pegawai yang dinilai: Pegawai hr/).waitFor();
    await page.locator('.react-flow__node').first().waitFor();
    await expectReadable('instance');
    await choose(/Lihat sebagai/, /Pegawai hr \(/);
    await page.getByText(/Seperti dilihat Pegawai hr/).waitFor();
    await page.getByRole('row', { name: /Terima hasil.*hanya pada/ }).waitFor();
    await choose(/Lihat sebagai/, 'Saya sendiri');
  });

  it('cancels with a reason, which then stands in its history', async () => {
    await page.getByRole('button', { name: /^Batalkan/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/Alasan/).fill('Salah entri');
    await dialog.getByRole('button', { name: 'Batalkan' }).click();
    await page.getByText('“Salah entri”').waitFor();
    expect(
      await rowsOf(`SELECT path FROM workflow_instances WHERE subject_id = ?`, [appraisals.hr ?? '']),
    ).toEqual([{ path: 'cancelled' }]);
  });
});

describe('the record in the Content Manager', () => {
  it('tells beside the form where it stands and leads on', async () => {
    const record = `/content-manager/collection-types/api::appraisal.appraisal/${appraisals.peer ?? ''}`;
    await page.goto(`${origin}/admin${record}`);
    await page.getByText(/Menunggu Pegawai supervisor/).waitFor();
    await page.screenshot({ path: path.join(PICTURES, 'cockpit-side-panel.png') });
    await page.getByRole('link', { name: 'Selengkapnya' }).click();
    await page.getByRole('heading', { level: 1, name: /Pegawai peer/ }).waitFor();
  });
});

describe('definitions', () => {
  it('stand there drawn and in words', async () => {
    await open('/plugins/workflow/definitions', 'Definisi');
    await page.locator('.react-flow__node').first().waitFor();
    await page
      .getByRole('row', { name: /Ajukan SKP.*Pegawai yang dinilai/ })
      .first()
      .waitFor();
    await expectReadable('definitions');
  });
});

describe('audit', () => {
  it('verifies all histories and lists what was refused', async () => {
    await send(office, 'employee', appraisals.employee ?? '', 'CANCEL', { comment: 'Coba' });
    await open('/plugins/workflow/audit', 'Audit');
    await page.getByRole('button', { name: 'Periksa sekarang' }).click();
    await page.getByText(/riwayat dengan .* entri, 0 rusak/).waitFor();
    await page.getByRole('row', { name: /Pegawai employee.*Batalkan.*NO_ROLE_FOR_EVENT/ }).waitFor();
    await expectReadable('audit');
  });
});

describe('operations', () => {
  it('lists what failed and tries it again', async () => {
    await rowsOf(
      `SELECT graphile_worker.add_job('workflow-effect', json_build_object('name', 'openMembers', 'subjectType',
         'api::appraisal-cycle.appraisal-cycle', 'subjectId', ?::text), run_at := now() + interval '1 day', max_attempts := 3)`,
      [cycle],
    );
    await rowsOf(
      `UPDATE graphile_worker._private_jobs SET attempts = 3, last_error = 'Server surat tidak menjawab'
       WHERE run_at > now() + interval '23 hours' AND payload ->> 'name' = 'openMembers'`,
    );
    await open('/plugins/workflow/operations', 'Operasional');
    const failed = page.getByRole('row', { name: /Server surat tidak menjawab/ });
    await failed.waitFor();
    await expectReadable('operations');
    await failed.getByRole('button', { name: 'Coba lagi' }).click();
    await failed.waitFor({ state: 'detached' });
    expect(
      await rowsOf(
        `SELECT 1 FROM graphile_worker._private_jobs WHERE attempts = 3 AND payload ->> 'name' = 'openMembers'`,
      ),
    ).toEqual([]);
  });
});

describe('the home page', () => {
  it('tells what is under way, what is overdue and what failed', async () => {
    await rowsOf(
      `UPDATE workflow_instances SET due_at = now() - interval '3 days' WHERE subject_id = ? RETURNING 1`,
      [appraisals.peer ?? ''],
    );
    await page.goto(`${origin}/admin/`);
    await page.getByRole('heading', { name: 'Sedang berjalan' }).waitFor();
    await page.getByRole('heading', { name: 'Efek yang gagal' }).waitFor();
    await page.getByRole('row', { name: /Puskesmas Melati.*1/ }).waitFor();
    await page.screenshot({ path: path.join(PICTURES, 'cockpit-home.png'), fullPage: true });
    await page.getByRole('link', { name: 'Puskesmas Melati' }).click();
    await page.getByRole('link', { name: /Pegawai peer/ }).waitFor();
  });
});

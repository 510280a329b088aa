import { readFileSync } from 'node:fs';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, send } from '../support/appraisal';
import { aCycle } from '../support/cycle';
import { buildOffice, type Office } from '../support/office';
import { openPanel, type Panel } from '../support/panel';
import { until } from '../support/until';

/** The end of a year in the panel: what an admin may not do, the close of the cycle, the proof afterwards; and all of it in the dark. */

let app: TestApp;
let office: Office;
let panel: Panel;
let monitored: string;
let cycle: string;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  monitored = await anAppraisalIn(office, 'monitoring', { year: 2022 });
  cycle = await aCycle(office, { employees: [office.ids.employee] }, { name: 'SKP 2031', year: 2031 });
  await send(office, 'peer', monitored, 'CANCEL', { comment: 'Coba' });
  panel = await openPanel(app);
}, 300_000);

afterAll(async () => {
  await panel.close();
  await app.stop();
});

afterEach(() => {
  expect(panel.errors.splice(0)).toEqual([]);
});

describe('what is not an admin’s to do', () => {
  it('is said on the page of one, with the people whose it is', async () => {
    const { page } = panel;
    await panel.open(`/plugins/workflow/appraisals/${monitored}`, /Pegawai employee/);
    await page.getByRole('row', { name: /Buka penilaian.*Tim pengelola kinerja: Pegawai hr/ }).waitFor();
    await panel.expectReadable('others');
  });

  it('is said where many are chosen, too', async () => {
    const { page } = panel;
    await panel.open('/plugins/workflow?batch=all&state=monitoring', 'Kokpit');
    await page.getByRole('checkbox', { name: 'Centang semua pada halaman ini' }).check();
    await page.getByRole('button', { name: 'Tindakan …' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/bukan wewenang admin:.*Buka penilaian \(Tim pengelola kinerja\)/).waitFor();
    await page.keyboard.press('Escape');
  });
});

describe('an appraisal', () => {
  it('is not offered to be made by hand; who comes to the form by its address learns why', async () => {
    const { page } = panel;
    await page.goto(
      page.url().replace(/\/admin\/.*/, '/admin/content-manager/collection-types/api::appraisal.appraisal'),
    );
    await page.getByRole('button', { name: 'Terlambat' }).waitFor();
    expect(await page.getByText('Buat entri baru').count()).toBe(0);
    await page.goto(page.url().replace(/\?.*|$/, '/create'));
    await page.getByText(/tidak dibuat dengan tangan/).waitFor();
    await page.getByRole('link', { name: 'Ke halaman pembukaan' }).waitFor();
  });
});

describe('the list of appraisals', () => {
  it('is narrowed to those of one appraiser', async () => {
    const { page } = panel;
    await panel.open('/content-manager/collection-types/api::appraisal.appraisal', 'Penilaian');
    const row = page.getByRole('row', { name: /Pegawai employee/ });
    await row.waitFor();
    const narrowTo = async (name: string) => {
      await page.getByRole('button', { name: 'Filter' }).click();
      await panel.choose(/^Pilih isian/, /^Pejabat penilai$/);
      await page.getByRole('textbox', { name: 'Pejabat penilai' }).fill(name);
      await page.getByRole('button', { name: 'Tambahkan filter' }).click();
    };
    await narrowTo('Pegawai supervisor');
    await page.getByText(/Pejabat penilai adalah Pegawai supervisor/).waitFor();
    await row.waitFor();
    await page.getByRole('button', { name: /Pejabat penilai adalah/ }).click();
    await narrowTo('Pegawai peer');
    await row.waitFor({ state: 'detached' });
  });
});

describe('a cycle', () => {
  it('is launched after its check', async () => {
    const { page } = panel;
    await panel.open(`/plugins/workflow/launch?id=${cycle}`, 'Pembukaan');
    await page.getByRole('button', { name: 'Periksa sekarang' }).click();
    await page.getByRole('button', { name: 'Buka siklus' }).click();
    const done = page.getByText(/1 dari 1 dibuka, sisa 0, dilewati 0/);
    await done.waitFor();
    await page.getByRole('link', { name: 'Selengkapnya' }).click();
    await done.waitFor();
    await page.getByRole('link', { name: 'Buka dokumen' }).click();
    await page.getByRole('heading', { name: 'Alur kerja' }).waitFor();
    await done.waitFor();
    expect(await page.getByLabel('Tahun').inputValue()).toBe('2031');
  });
});

describe('the close of a cycle', () => {
  it('says how many are not done, and is possible when all are', async () => {
    const { page } = panel;
    await panel.open(`/plugins/workflow?batch=${cycle}`, 'Kokpit');
    await page.getByRole('link', { name: 'Tentang siklus ini' }).click();
    await page.getByRole('row', { name: /Tutup siklus.*1 penilaian belum selesai/ }).waitFor();
    await panel.open(`/plugins/workflow?batch=${cycle}&state=targetSetting.draft`, 'Kokpit');
    await page.getByRole('checkbox', { name: 'Centang semua pada halaman ini' }).check();
    await page.getByRole('button', { name: 'Tindakan …' }).click();
    await panel.choose(/^Tindakan/, 'Batalkan');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/Alasan/).fill('Salah entri');
    await dialog.getByRole('button', { name: 'Batalkan' }).click();
    await dialog.getByText('1 berhasil, 0 ditolak').waitFor();
    await dialog.getByRole('button', { name: 'Tutup', exact: true }).first().click();
    await page.getByRole('link', { name: 'Tentang siklus ini' }).click();
    await page.getByRole('button', { name: 'Tutup siklus …' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Tutup siklus' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await panel.stateOf(cycle)).toBe('closed');
    await panel.expectReadable('cycle-closed');
  });
});

const fileOf = async (take: () => Promise<unknown>): Promise<string> => {
  const [download] = await Promise.all([panel.page.waitForEvent('download'), take()]);
  return readFileSync(await download.path(), 'utf8');
};

describe('the proof afterwards', () => {
  it('finds what was done, and takes it along', async () => {
    const { page } = panel;
    await panel.open('/plugins/workflow/audit', 'Audit');
    await page.getByRole('row', { name: /Admin Kepegawaian \(Admin\).*Tutup siklus/ }).waitFor();
    await page.getByRole('searchbox', { name: 'Nama orang atau dokumen' }).fill('kepegawaian');
    await page.getByRole('button', { name: 'Cari', exact: true }).click();
    await page.getByRole('row', { name: /Batalkan.*Salah entri/ }).waitFor();
    expect(await page.getByRole('row', { name: /Pegawai supervisor \(/ }).count()).toBe(0);
    await panel.expectReadable('audit-search');
    const file = await fileOf(() => page.getByRole('button', { name: 'Ekspor (CSV)' }).click());
    expect(file).toMatch(/Admin Kepegawaian \(Admin\),Batalkan,.*Salah entri,[0-9a-f]{64}/);
    expect(file).not.toContain('Pegawai supervisor (');
  });

  it('lists of the cockpit are taken along whole', async () => {
    const { page } = panel;
    await panel.open('/plugins/workflow?batch=all&state=monitoring', 'Kokpit');
    const file = await fileOf(() => page.getByRole('button', { name: 'Ekspor', exact: true }).click());
    expect(file.split('\r\n')[1]).toMatch(/Pegawai employee,Pelaksanaan dan pemantauan,Puskesmas Melati/);
  });
});

const PAGES: readonly [string, RegExp][] = [
  ['/plugins/workflow?batch=all&state=monitoring', /Kokpit/],
  ['/plugins/workflow/launch', /Pembukaan/],
  ['/plugins/workflow/definitions', /Definisi/],
  ['/plugins/workflow/delegations', /Pelimpahan/],
  ['/plugins/workflow/audit', /Audit/],
  ['/plugins/workflow/operations', /Operasional/],
  ['/kinerja/reports', /Laporan/],
  ['/kinerja/calibration', /Kalibrasi/],
  ['/kinerja/indicators', /Indikator/],
  ['/kinerja/policies', /Kebijakan/],
];

describe('in the dark', () => {
  it('every page is as readable as in the light', async () => {
    await panel.inDark(async () => {
      for (const [where, heading] of PAGES) {
        await panel.open(where, heading);
        await panel.expectReadable(`dark-${where.replace(/\?.*/, '').replace(/\W+/g, '-')}`);
      }
      await panel.open(`/plugins/workflow/appraisals/${monitored}`, /Pegawai employee/);
      await panel.page.locator('.react-flow__node').first().waitFor();
      await panel.expectReadable('dark-instance');
    });
  });
});

describe('by the keyboard', () => {
  it('a state of the pipeline is opened, somebody is ticked, and the dialog gives the focus back', async () => {
    const { page } = panel;
    await panel.open('/plugins/workflow?batch=all', 'Kokpit');
    await page.getByRole('button', { name: /^Pelaksanaan dan pemantauan/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: /^Centang .*Pegawai employee/ }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Ingatkan' }).focus();
    await page.keyboard.press('Enter');
    // A tip that stands open takes the first Escape.
    await until(async () => {
      await page.keyboard.press('Escape');
      return (await page.getByRole('dialog').count()) === 0;
    });
    await page.locator('button:focus', { hasText: 'Ingatkan' }).waitFor();
  });
});

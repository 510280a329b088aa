import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn } from '../support/appraisal';
import { buildOffice, type Office } from '../support/office';
import { openPanel, type Panel } from '../support/panel';
import { call, createRecord } from '../support/records';
import { leadTo } from '../support/steps';

/** The pages of the domain in the panel: reports, the workshop of indicators, policies; and what an officer sees. */

let app: TestApp;
let office: Office;
let panel: Panel;
let open: string;
let session: string;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  await anAppraisalIn(office, 'final');
  await anAppraisalIn(office, 'delivered');
  const { appraisals } = await office.openCycle({ members: ['employee', 'peer'] });
  open = appraisals.employee ?? '';
  const run = await office.openCycle({
    policy: { calibration: true, minimumUnitSize: 1 },
    members: ['employee'],
  });
  await leadTo(office, run.appraisals.employee ?? '', 'calibration');
  const ofRun = { orgUnit: office.units.health, cycle: run.cycle };
  await createRecord(app, 'unit-achievement', { ...ofRun, achievement: 'outstanding' });
  const begun = await call(office, 'hr', 'post', '/api/calibration-sessions', { data: ofRun });
  session = begun.body.data.documentId as string;
  const category = await createRecord(app, 'indicator-category', {
    name: 'Layanan warga',
    family: 'serviceQuality',
  });
  const placed = { category, positions: [office.position], aspect: 'quantity', direction: 'higher' };
  for (const title of ['Pasien dilayani tepat waktu', 'PASIEN dilayani, tepat waktu'])
    await createRecord(app, 'indicator', { title, unit: 'orang', suggestedTarget: 100, ...placed });
  await createRecord(app, 'indicator', { title: 'Keluhan warga yang selesai', unit: null, ...placed });
  await createRecord(app, 'appraisal-policy', {
    name: 'Kebijakan 2030',
    validFrom: '2030-01-01',
    appealDays: 10,
  });
  panel = await openPanel(app);
}, 240_000);

afterAll(async () => {
  await panel.close();
  await app.stop();
});

afterEach(() => {
  expect(panel.errors.splice(0)).toEqual([]);
});

describe('reports', () => {
  it('are reached from the menu, drawn and in a table, in both languages', async () => {
    const { page } = panel;
    await page.locator('a[href="/admin/kinerja"]').first().click();
    await page.getByRole('heading', { level: 1, name: 'Laporan' }).waitFor();
    await page.locator('.recharts-bar-rectangle').first().waitFor();
    await page.getByRole('row', { name: /Puskesmas Melati.*Penyusunan SKP/ }).waitFor();
    await panel.expectReadable('reports');
    await panel.inEnglish(async () => {
      await page.getByRole('heading', { level: 1, name: 'Reports' }).waitFor();
      await page.getByRole('row', { name: /Puskesmas Melati.*Drafting targets/ }).waitFor();
    });
  });

  it('of predicates are chosen, and taken along as a file', async () => {
    const { page } = panel;
    await panel.choose(/^Laporan/, 'Predikat dan pola distribusi');
    await page.getByRole('cell', { name: 'Puskesmas Melati' }).first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'XLSX' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('predicates.xlsx');
    await panel.expectReadable('reports-predicates');
  });
});

describe('calibration', () => {
  it('shows a unit against the guide, and what would be if', async () => {
    const { page, rowsOf } = panel;
    await panel.open('/kinerja/calibration', 'Kalibrasi');
    await page.getByText(/Sangat Baik: lebih dari 50 %/).waitFor();
    await panel.expectReadable('calibration');
    for (const part of ['Hasil', 'Perilaku'])
      await panel.choose(new RegExp(`^${part}, Pegawai employee`), 'Di atas ekspektasi');
    await page.getByText('Baik → Sangat Baik').waitFor();
    await page.getByText(/Sangat Baik: paling banyak 70 %/).waitFor();
    const stored = `SELECT result->>'predicate' AS predicate FROM appraisals WHERE state = 'calibration'`;
    expect(await rowsOf(stored)).toEqual([{ predicate: 'good' }]);
    await panel.inEnglish(async () => {
      await page.getByRole('heading', { level: 1, name: 'Calibration' }).waitFor();
      await page.getByText(/Very Good: more than 50 %/).waitFor();
    });
    await panel.open(`/plugins/workflow/calibration-sessions/${session}`, /.+/);
  });
});

describe('the workshop of indicators', () => {
  it('tells what could be better, and leads to those', async () => {
    const { page } = panel;
    await panel.open('/kinerja/indicators', 'Indikator');
    await page.getByRole('button', { name: /Tanpa satuan \(1\)/ }).waitFor();
    await panel.expectReadable('indicators');
    await page.getByRole('button', { name: /Judul yang sama ada lebih dari sekali \(2\)/ }).click();
    await page
      .getByText(/seluruhnya 2/)
      .first()
      .waitFor();
    expect(await page.getByRole('row', { name: /pasien dilayani/i }).count()).toBe(2);
    await panel.inEnglish(async () => {
      await page.getByRole('button', { name: /The same title is there more than once \(2\)/ }).waitFor();
    });
  });

  it('switches off those that are ticked', async () => {
    const { page } = panel;
    await page.getByRole('checkbox', { name: 'Centang semua pada halaman ini' }).check();
    await page.getByRole('button', { name: 'Ubah …' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Ubah', exact: true }).click();
    await dialog.getByText('2 indikator diubah.').waitFor();
    expect(await panel.rowsOf(`SELECT 1 FROM indicators WHERE active = false`)).toHaveLength(2);
    await dialog.getByRole('button', { name: 'Tutup', exact: true }).last().click();
    await page
      .getByRole('row', { name: /Tidak aktif/ })
      .first()
      .waitFor();
  });

  it('says where one is used', async () => {
    const { page } = panel;
    await page
      .getByRole('button', { name: /Pemakaian Pasien/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Perawat Ahli Pertama' }).waitFor();
    await page.getByRole('button', { name: 'Tutup', exact: true }).last().click();
  });

  it('looks a file through before anything is written', async () => {
    const { page } = panel;
    await page.getByRole('button', { name: 'Impor' }).click();
    const dialog = page.getByRole('dialog');
    const give = async (content: string): Promise<void> => {
      await dialog
        .locator('input[type=file]')
        .setInputFiles({ name: 'indikator.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
      await dialog.getByRole('button', { name: 'Periksa' }).click();
    };
    await give('Judul;Arah\r\nWaktu tunggu di loket;menyamping');
    await dialog.getByRole('row', { name: /^2/ }).waitFor();
    await give('Judul;Satuan\r\nWaktu tunggu di loket;menit');
    await dialog.getByText(/1 baris: 1 akan dibuat/).waitFor();
    await dialog.getByRole('button', { name: 'Simpan' }).click();
    await dialog.getByText(/1 baris: 1 dibuat/).waitFor();
    expect(await panel.rowsOf(`SELECT 1 FROM indicators WHERE title = 'Waktu tunggu di loket'`)).toHaveLength(
      1,
    );
    await dialog.getByRole('button', { name: 'Tutup', exact: true }).last().click();
  });
});

describe('policies', () => {
  it('stand beside their sources and the policy before', async () => {
    const { page } = panel;
    await panel.open('/kinerja/policies', 'Kebijakan');
    await page.getByText('PP 30/2019 pasal 59').first().waitFor();
    await page.getByText('Sebelumnya: 14', { exact: true }).first().waitFor();
    await panel.expectReadable('policies');
    await panel.inEnglish(async () => {
      await page.getByRole('heading', { level: 1, name: 'Policies' }).waitFor();
      await page.getByText('PP 30/2019 art. 59').first().waitFor();
    });
  });

  it('are edited, and refuse what cannot be', async () => {
    const { page } = panel;
    await page.getByRole('button', { name: 'Ubah', exact: true }).click();
    const days = page.getByRole('textbox', { name: 'Tenggat keberatan (hari)' });
    await days.fill('0');
    await page.getByText('Harus dari 1 sampai 365').waitFor();
    expect(await page.getByRole('button', { name: 'Simpan' }).isDisabled()).toBe(true);
    await days.fill('12');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByText('Tersimpan.').waitFor();
    expect(
      await panel.rowsOf(`SELECT appeal_days AS days FROM appraisal_policies WHERE name = 'Kebijakan 2030'`),
    ).toEqual([{ days: 12 }]);
  });

  it('are tried on figures', async () => {
    const { page } = panel;
    await page.getByRole('button', { name: 'Hitung' }).click();
    await page.getByRole('row', { name: /Kebijakan 2030.*Sesuai ekspektasi.*Baik/ }).waitFor();
    await page.getByRole('row', { name: /^Kebijakan (?!2030).*Baik/ }).waitFor();
  });

  it('become a new version', async () => {
    const { page } = panel;
    await page.getByRole('button', { name: 'Buat versi baru' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Nama' }).fill('Kebijakan 2031');
    await dialog.locator('input[type=date]').fill('2031-01-01');
    await dialog.getByRole('button', { name: 'Buat', exact: true }).click();
    await page.getByRole('heading', { name: 'Kebijakan 2031' }).waitFor();
    expect(
      await panel.rowsOf(`SELECT appeal_days AS days FROM appraisal_policies WHERE name = 'Kebijakan 2031'`),
    ).toEqual([{ days: 12 }]);
  });
});

describe('the Content Manager', () => {
  it('lists appraisals by state in words', async () => {
    const { page } = panel;
    await page.goto(
      new URL('/admin/content-manager/collection-types/api::appraisal.appraisal', page.url()).href,
    );
    await page.getByRole('link', { name: 'Penyusunan SKP' }).first().waitFor();
    await page.getByRole('combobox', { name: 'Tahap' }).click();
    await page.getByRole('option', { name: 'Ditetapkan', exact: true }).click();
    await page.getByRole('link', { name: 'Penyusunan SKP' }).first().waitFor({ state: 'detached' });
    await panel.expectReadable('list');
  });

  it('acts from beside the record', async () => {
    const { page, rowsOf } = panel;
    await page.goto(
      new URL(`/admin/content-manager/collection-types/api::appraisal.appraisal/${open}`, page.url()).href,
    );
    await page.getByText(/ditulis oleh alur kerja/).waitFor();
    await page.getByRole('button', { name: 'Perpanjang tenggat …' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/Tenggat baru/).fill('2031-03-01T16:00');
    await dialog.getByLabel(/Alasan/).fill('Gangguan jaringan');
    await dialog.getByRole('button', { name: 'Perpanjang tenggat' }).click();
    await page.getByText('“Gangguan jaringan”').waitFor();
    expect(
      await rowsOf(
        `SELECT to_char(due_at, 'YYYY-MM-DD') AS due FROM workflow_instances WHERE subject_id = ?`,
        [open],
      ),
    ).toEqual([{ due: '2031-03-01' }]);
    await page.screenshot({ path: '.data/pictures/cockpit-beside.png', fullPage: true });
  });
});

describe('an officer', () => {
  it('finds the units that they serve, and no others', async () => {
    const officer = await panel.signIn('hr@office.test', 'kinerja-hr-officer');
    const { page } = officer;
    await officer.open('/plugins/workflow', 'Kokpit');
    await page.getByRole('button', { name: /Puskesmas Melati, .*: 1/ }).waitFor();
    expect(await page.getByRole('link', { name: 'Audit' }).count()).toBe(0);
    // What they may do is known late on a slow line: the first page is not chosen before.
    await page.route('**/admin/users/me/permissions', async (route) => {
      await page.waitForTimeout(2000);
      await route.continue();
    });
    await officer.open('/kinerja', 'Laporan');
    await page
      .getByRole('row', { name: /Puskesmas Melati/ })
      .first()
      .waitFor();
    expect(await page.getByRole('link', { name: 'Kebijakan' }).count()).toBe(0);
    await officer.open('/kinerja/indicators', 'Indikator');
    expect(await page.getByRole('button', { name: 'Ubah …' }).count()).toBe(0);
    expect(officer.errors).toEqual([]);
    await officer.close();
  });
});

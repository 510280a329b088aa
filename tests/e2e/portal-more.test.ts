import { openPeriods } from '../../src/api/periodic-evaluation/workflow/open';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn } from '../support/appraisal';
import { launchBrowser, type Browser } from '../support/browser';
import { buildOffice, dateIn, type Office, type PersonName } from '../support/office';
import {
  DESK,
  PHONE,
  rate,
  readable,
  servePortal,
  submit,
  visitorsOf,
  type Visitors,
} from '../support/portal';
import { createRecord } from '../support/records';
import { leadTo } from '../support/steps';
import { until } from '../support/until';

/** What not everybody does every day: the panel's calibration, months and quarters, notices about rules. */

let app: TestApp;
let browser: Browser;
let office: Office;
let portal: string;
const errors: string[] = [];

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  portal = await servePortal(app);
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await app.stop();
});

afterEach(() => {
  expect(errors.splice(0)).toEqual([]);
});

describe.each([
  ['on a phone', PHONE],
  ['at a desk', DESK],
])('%s', (_where, viewport) => {
  let people: Visitors;
  beforeAll(() => {
    people = visitorsOf(browser, portal, errors, viewport);
  });
  afterAll(() => people.leave());

  const at = async (person: PersonName, place: string) => {
    const page = await people.as(person);
    await page.goto(`${portal}${place}`);
    return page;
  };

  it('a panel tries ratings out, changes one with its reason, and closes with a reason for the whole', async () => {
    const { cycle, appraisals } = await office.openCycle({
      policy: { calibration: true, minimumUnitSize: 1 },
      members: ['employee'],
    });
    await leadTo(office, appraisals.employee ?? '', 'calibration');
    await createRecord(app, 'unit-achievement', {
      orgUnit: office.units.health,
      cycle,
      achievement: 'outstanding',
    });
    const page = await at('hr', '');
    await page.getByRole('link', { name: 'Buka sidang kalibrasi' }).click();
    await page.getByText('1 hasil menunggu panel.').waitFor();
    await readable(page);
    await page.getByRole('button', { name: 'Mulai sidang' }).click();
    await page.getByText('Capaian organisasi: Istimewa').waitFor();
    await page.getByRole('heading', { name: 'Sekarang' }).waitFor();
    await readable(page);

    const row = page.getByRole('listitem').filter({ hasText: 'Pegawai employee' });
    await row.getByText('Coba rating lain').click();
    await row.getByRole('group', { name: 'Hasil kerja' }).getByLabel('Di atas ekspektasi').check();
    await row.getByRole('group', { name: 'Perilaku kerja' }).getByLabel('Di atas ekspektasi').check();
    await page.getByRole('heading', { name: 'Jika begitu (1 orang lain)' }).waitFor();
    await row.getByRole('button', { name: 'Sesuaikan hasil' }).click();
    await row.getByText('Tuliskan alasan perubahan').waitFor();
    await row.getByLabel('Alasan perubahan').fill('Setara dengan unit sebelah');
    await readable(page);
    await row.getByRole('button', { name: 'Sesuaikan hasil' }).click();
    await row.getByText('Setara dengan unit sebelah').waitFor();
    await row.getByText('Sangat Baik').waitFor();

    await page.getByRole('link', { name: 'Tutup sidang dan sahkan semua hasil' }).click();
    await page.getByRole('button', { name: 'Tutup sidang dan sahkan semua hasil' }).click();
    await page.getByRole('button', { name: /^Distribusi menyimpang dari pola/ }).waitFor();
    await page.getByLabel('Alasan', { exact: true }).fill('Hanya satu orang yang dinilai');
    await readable(page);
    errors.length = 0; // the browser's own note of the 422
    await submit(page, 'Tutup sidang dan sahkan semua hasil');
    await page.getByText('Alasan penutupan oleh Pegawai hr').waitFor();
    await readable(page);
  });

  it('a month is planned, reported and rated on pages of its own', async () => {
    const id = await anAppraisalIn(office, 'monitoring', { policy: { periodicEvaluation: 'monthly' } });
    await openPeriods(app.strapi, { now: new Date(), units: null });
    const employee = await at('employee', `/appraisals/${id}`);
    await employee.getByRole('link', { name: /Evaluasi periodik/ }).click();
    await employee.getByText('belum ada rencana aksi').click();
    await employee.getByRole('link', { name: 'Susun rencana aksi', exact: true }).click();
    await employee.getByLabel('Apa yang akan dikerjakan?').fill('Posyandu keliling');
    await employee.getByLabel('Untuk target tahunan').selectOption({ label: 'Pasien dilayani' });
    await employee.getByLabel('Target', { exact: true }).fill('4');
    await employee.getByLabel('Satuan').fill('desa');
    await readable(employee);
    await submit(employee, 'Susun rencana aksi');
    await employee.getByText('Posyandu keliling').waitFor();
    await employee.getByRole('link', { name: 'Laporkan capaian', exact: true }).click();
    await employee.getByLabel('Realisasi').fill('4');
    await readable(employee);
    await submit(employee, 'Laporkan capaian');
    await readable(employee);

    const supervisor = await at('supervisor', `/appraisals/${id}/periods`);
    await supervisor.getByText('1 rencana aksi').click();
    await supervisor.getByRole('link', { name: 'Buka evaluasi', exact: true }).click();
    await submit(supervisor, 'Buka evaluasi');
    await supervisor.getByRole('link', { name: 'Sampaikan evaluasi', exact: true }).click();
    await supervisor.getByText('4 desa').first().waitFor();
    await rate(supervisor, 'actionPlans.0', 'Sesuai ekspektasi');
    await rate(supervisor, 'resultRating', 'Sesuai ekspektasi');
    await rate(supervisor, 'behaviourRating', 'Sesuai ekspektasi');
    await readable(supervisor);
    await submit(supervisor, 'Sampaikan evaluasi');

    const result = await at('employee', '');
    await result.getByText('Baca evaluasi periodik Anda').first().click();
    await result.getByText('Baik', { exact: true }).waitFor();
    await readable(result);
    await result.getByRole('link', { name: 'Terima hasil', exact: true }).click();
    await submit(result, 'Terima hasil');
    await at('employee', `/appraisals/${id}/periods`);
    await result.getByText('1 dari 1 periode sudah dinilai.').waitFor();
    await readable(result);
  });

  it('a notice about rules is read, and confirmed once', async () => {
    const title = `Jam kerja ${String(viewport.width)}`;
    const notice = await createRecord(app, 'policy-notice', {
      title,
      titleEn: `Working hours ${String(viewport.width)}`,
      text: 'Jam kerja 37 jam 30 menit seminggu.',
      audience: 'all',
      publishOn: dateIn(0),
    });
    const page = await at('peer', '/notices');
    await page.getByRole('link', { name: 'Pemberitahuan kebijakan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Pemberitahuan kebijakan' }).waitFor();
    await readable(page);
    await page.getByRole('link', { name: new RegExp(title) }).click();
    await page.getByText('Jam kerja 37 jam 30 menit seminggu.').waitFor();
    await page.getByRole('button', { name: 'Saya sudah membaca' }).click();
    await page.getByText('Anda menyatakan sudah membaca').waitFor();
    await readable(page);
    const counted = await until(async () => {
      const answer = await app.request
        .get(`/api/policy-notices/${notice}/receipts?read=true`)
        .set('Authorization', `Bearer ${await office.jwt('hr')}`);
      return (answer.body as { data?: { name: string }[] }).data;
    });
    expect(counted.map(({ name }) => name)).toEqual(['Pegawai peer']);
    await page.getByRole('button', { name: 'EN, English' }).click();
    await page.getByRole('heading', { level: 1, name: `Working hours ${String(viewport.width)}` }).waitFor();
    await page.getByRole('button', { name: /^ID,/ }).click();
  });
});

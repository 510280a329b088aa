import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openPeriods } from '../../src/api/periodic-evaluation/workflow/open';
import { anAppraisalIn, aPlan } from '../support/appraisal';
import type { Page } from '../support/browser';
import { dateIn, type PersonName } from '../support/office';
import {
  DESK,
  PHONE,
  portalScene,
  rate,
  readable,
  submit,
  visitorsOf,
  type Visitors,
} from '../support/portal';
import { createRecord } from '../support/records';
import { leadTo, must } from '../support/steps';
import { until } from '../support/until';

/** What not everybody does every day: plans with all that belongs to them, calibration, months and quarters, notices. */

const scene = portalScene();

/** Sends an event that needs no more than to be confirmed. */
const submitted = async (page: Page, action: string): Promise<void> => {
  await page.getByRole('link', { name: action, exact: true }).click();
  await submit(page, action);
};

/** A file that HR has put into the library of files; its row id. */
const uploaded = async (name: string, content: string): Promise<number | undefined> => {
  const filepath = path.join(await mkdtemp(path.join(tmpdir(), 'kinerja-upload-')), name);
  await writeFile(filepath, content);
  const files = { filepath, originalFilename: name, mimetype: 'application/pdf', size: content.length };
  const upload: { upload: (given: object) => Promise<{ id: number }[]> } = scene.app.strapi
    .plugin('upload')
    .service('upload');
  return (await upload.upload({ data: {}, files }))[0]?.id;
};

describe.each([
  ['on a phone', PHONE],
  ['at a desk', DESK],
])('%s', (_where, viewport) => {
  let people: Visitors;
  beforeAll(() => {
    people = visitorsOf(scene.browser, scene.portal, scene.errors, viewport);
  });
  afterAll(() => people.leave());

  const at = async (person: PersonName, place: string) => {
    const page = await people.as(person);
    await page.goto(`${scene.portal}${place}`);
    return page;
  };

  it('a panel tries ratings out, changes one with its reason, and closes with a reason for the whole', async () => {
    const { cycle, appraisals } = await scene.office.openCycle({
      policy: { calibration: true, minimumUnitSize: 1 },
      members: ['employee'],
    });
    await leadTo(scene.office, appraisals.employee ?? '', 'calibration');
    await createRecord(scene.app, 'unit-achievement', {
      orgUnit: scene.office.units.health,
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
    scene.errors.length = 0; // the browser's own note of the 422
    await submit(page, 'Tutup sidang dan sahkan semua hasil');
    await page.getByText('Alasan penutupan oleh Pegawai hr').waitFor();
    await readable(page);
  });

  it('a plan carries annexes, what the leader expects, and links to the leader’s results; each version is kept', async () => {
    const { office } = scene;
    const { appraisals } = await office.openCycle({
      members: ['employee', 'supervisor'],
      assessmentDate: dateIn(60),
    });
    const [mine = '', leaders = ''] = [appraisals.employee, appraisals.supervisor];
    const cascade = { workResults: [{ ...aPlan()[0], title: 'Puskesmas melayani tepat waktu' }] };
    await must(office, 'supervisor', leaders, 'SUBMIT_TARGETS', { data: cascade }, 'targetSetting.review');
    await must(office, 'head', leaders, 'APPROVE_TARGETS', {}, 'monitoring');

    const employee = await at('employee', `/appraisals/${mine}/SUBMIT_TARGETS`);
    await employee.getByRole('button', { name: 'Tambah hasil kerja' }).click();
    await employee.getByLabel('Hasil kerja', { exact: true }).fill('Pasien dilayani tepat waktu');
    const supports = employee.getByLabel(/^Mendukung hasil kerja Pegawai supervisor/);
    await supports.selectOption({ label: 'Puskesmas melayani tepat waktu' });
    await employee.getByLabel('Indikator: apa yang diukur?').fill('Pasien dilayani');
    await employee.getByLabel('Target', { exact: true }).fill('1000');
    await employee.getByLabel('Satuan').fill('orang');
    await employee.getByLabel('Bobot', { exact: true }).fill('100');
    await employee.getByText(/^Lampiran: dukungan/).click();
    await employee.getByLabel('Dukungan sumber daya').fill('Dua perawat\nSatu kendaraan');
    await readable(employee);
    await submit(employee, 'Ajukan SKP');

    const supervisor = await at('supervisor', `/appraisals/${mine}`);
    await supervisor.getByText('Satu kendaraan').waitFor();
    await supervisor.getByRole('link', { name: 'Setujui SKP', exact: true }).click();
    await supervisor.getByText('Ekspektasi khusus pimpinan (boleh kosong)').click();
    await supervisor.getByLabel('Kolaboratif').fill('Menggandeng kader posyandu');
    await readable(supervisor);
    await submit(supervisor, 'Setujui SKP');

    await employee.goto(`${scene.portal}/appraisals/${mine}`);
    await employee.getByText('Menggandeng kader posyandu').waitFor();
    await employee.getByRole('link', { name: 'Hubungkan dengan hasil kerja pimpinan' }).click();
    await employee
      .getByLabel('Pasien dilayani tepat waktu')
      .selectOption({ label: 'Tidak terkait, atau belum' });
    await readable(employee);
    await submit(employee, 'Hubungkan dengan hasil kerja pimpinan');

    await employee.getByRole('link', { name: 'Ubah SKP', exact: true }).click();
    await employee.getByLabel('Alasan').fill('Tugas tambahan sejak bulan ini');
    await submit(employee, 'Ubah SKP');
    await employee.getByRole('link', { name: 'Ajukan SKP', exact: true }).click();
    await employee.getByText(/^1\.1 Pasien dilayani/).click();
    await employee.getByLabel('Target', { exact: true }).fill('1200');
    await submit(employee, 'Ajukan SKP');
    await supervisor.goto(`${scene.portal}/appraisals/${mine}`);
    await supervisor.locator('del', { hasText: '1.000' }).waitFor();
    await supervisor.locator('ins', { hasText: '1.200' }).waitFor();
    await supervisor.getByText('Versi SKP yang pernah diajukan').click();
    await supervisor.getByText('Versi 2').waitFor();
    await readable(supervisor);
    await submitted(supervisor, 'Setujui SKP');
    await supervisor.getByText('Menggandeng kader posyandu').waitFor();
  });

  it('targets of several people go back at once, with one reason that each of them reads', async () => {
    const { office } = scene;
    const { appraisals } = await office.openCycle({ members: ['employee', 'peer'] });
    for (const person of ['employee', 'peer'] as const) {
      const data = { workResults: aPlan() };
      await must(
        office,
        person,
        appraisals[person] ?? '',
        'SUBMIT_TARGETS',
        { data },
        'targetSetting.review',
      );
    }
    const supervisor = await at('supervisor', '/team');
    for (const person of ['employee', 'peer'])
      await supervisor.getByLabel(`Pilih Pegawai ${person}`, { exact: true }).check();
    await supervisor.getByRole('button', { name: 'Kembalikan 2 SKP' }).click();
    await supervisor.getByText('Tuliskan alasannya').waitFor();
    await supervisor.getByLabel('Alasan, bila dikembalikan').fill('Selaraskan dengan target puskesmas');
    await readable(supervisor);
    await supervisor.getByRole('button', { name: 'Kembalikan 2 SKP' }).click();
    await supervisor.getByText('2 dari 2 SKP dikembalikan').waitFor();
    await readable(supervisor);
    const employee = await at('employee', `/appraisals/${appraisals.employee ?? ''}`);
    await employee.getByText('Selaraskan dengan target puskesmas').first().waitFor();
  });

  it('a month is planned, reported and rated on pages of its own', async () => {
    const id = await anAppraisalIn(scene.office, 'monitoring', { policy: { periodicEvaluation: 'monthly' } });
    await openPeriods(scene.app.strapi, { now: new Date(), units: null });
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

  it('a month is counted where the policy keeps numbers', async () => {
    const policy = { periodicEvaluation: 'monthly', ruleSet: 'numeric' };
    const id = await anAppraisalIn(scene.office, 'monitoring', { policy });
    await openPeriods(scene.app.strapi, { now: new Date(), units: null });
    const supervisor = await at('supervisor', `/appraisals/${id}/periods`);
    await supervisor.getByText('belum ada rencana aksi').click();
    await supervisor.getByRole('link', { name: 'Susun rencana aksi', exact: true }).click();
    await supervisor.getByLabel('Apa yang akan dikerjakan?').fill('Posyandu keliling');
    await supervisor.getByLabel('Target', { exact: true }).fill('4');
    await supervisor.getByLabel('Satuan').fill('desa');
    await submit(supervisor, 'Susun rencana aksi');
    await submitted(supervisor, 'Buka evaluasi');
    await supervisor.getByRole('link', { name: 'Sampaikan evaluasi', exact: true }).click();
    await supervisor.getByRole('button', { name: 'Sampaikan evaluasi' }).click();
    await supervisor
      .getByText(/Pasien dilayani: /)
      .first()
      .waitFor();
    await readable(supervisor);
    await supervisor.getByLabel('Realisasi menurut Anda').fill('4');
    await supervisor.getByLabel('Pasien dilayani', { exact: true }).fill('95');
    await supervisor.getByLabel('Waktu tunggu', { exact: true }).fill('30');
    await supervisor.getByText(/^Tujuh perilaku kerja/).click();
    for (const field of await supervisor.getByLabel(/· Nilai/).all()) await field.fill('100,5');
    await readable(supervisor);
    await submit(supervisor, 'Sampaikan evaluasi');
    await supervisor.getByText(/Nilai kinerja: /).waitFor();
    await readable(supervisor);
  });

  it('a notice about rules is read, and confirmed once', async () => {
    const title = `Jam kerja ${String(viewport.width)}`;
    const notice = await createRecord(scene.app, 'policy-notice', {
      title,
      titleEn: `Working hours ${String(viewport.width)}`,
      text: 'Jam kerja 37 jam 30 menit seminggu.',
      audience: 'all',
      publishOn: dateIn(0),
      file: await uploaded('edaran.pdf', '%PDF-1.7 surat edaran'),
    });
    const page = await at('peer', '/notices');
    await page.getByRole('link', { name: 'Pemberitahuan kebijakan', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Pemberitahuan kebijakan' }).waitFor();
    await readable(page);
    await page.getByRole('link', { name: new RegExp(title) }).click();
    await page.getByText('Jam kerja 37 jam 30 menit seminggu.').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'edaran.pdf' }).click();
    expect((await download).suggestedFilename()).toBe('edaran.pdf');
    expect(await readFile(await (await download).path(), 'utf8')).toBe('%PDF-1.7 surat edaran');
    await page.getByRole('button', { name: 'Saya sudah membaca' }).click();
    await page.getByText('Anda menyatakan sudah membaca').waitFor();
    await readable(page);
    const counted = await until(async () => {
      const answer = await scene.app.request
        .get(`/api/policy-notices/${notice}/receipts?read=true`)
        .set('Authorization', `Bearer ${await scene.office.jwt('hr')}`);
      return (answer.body as { data?: { name: string }[] }).data;
    });
    expect(counted.map(({ name }) => name)).toEqual(['Pegawai peer']);
    await page.getByRole('button', { name: 'EN, English' }).click();
    await page.getByRole('heading', { level: 1, name: `Working hours ${String(viewport.width)}` }).waitFor();
    await page.getByRole('button', { name: /^ID,/ }).click();
  });
});

import { anAppraisalIn, BEHAVIOURS } from '../support/appraisal';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page, Route } from '../support/browser';
import { letPass } from '../support/clock';
import type { PersonName } from '../support/office';
import {
  DESK,
  indicatorsIn,
  PHONE,
  portalScene,
  rate,
  readable,
  signIn,
  submit,
  visitorsOf,
  type Visitors,
} from '../support/portal';

/**
 * One year of one employee from the first draft to the final approval, by the page alone: the employee, the
 * supervisor, the head, a colleague, the performance team, and somebody who has no business with it. The steps follow
 * each other; the same story on a phone and at a desk.
 */

const scene = portalScene();

describe.each([
  ['on a phone', PHONE],
  ['at a desk', DESK],
])('the year of an employee, %s', (_where, viewport) => {
  let id: string;
  let people: Visitors;
  beforeAll(async () => {
    id = await anAppraisalIn(scene.office, 'targetSetting.draft');
    people = visitorsOf(scene.browser, scene.portal, scene.errors, viewport);
  });
  afterAll(() => people.leave());

  let goesOn = true;
  /** One step of the story; those after one that failed could only fail. */
  const step = (title: string, work: () => Promise<void>): void => {
    it(title, async () => {
      expect(goesOn).toBe(true);
      goesOn = false;
      await work();
      goesOn = true;
    });
  };
  /** Until the page has counted what the ratings come to. */
  const counted = (page: Page) => page.locator('.outcome strong').getByText('Baik').waitFor();

  /** From the list of what waits to the page of this appraisal. */
  const called = async (person: PersonName, todo: string): Promise<Page> => {
    const page = await people.as(person);
    await page.goto(scene.portal);
    await page.getByRole('link', { name: new RegExp(todo) }).click();
    await page.getByText('Giliran Anda').waitFor();
    return page;
  };

  step('begins with targets, which the employee writes and hands in', async () => {
    const page = await called('employee', 'Susun dan ajukan SKP');
    // What is kept meanwhile may be on its way for long: it never comes after what is handed in.
    await page.route('**/drafts/SUBMIT_TARGETS', async (route) => {
      if (route.request().method() === 'PUT') await pause(3_000);
      await route.continue();
    });
    await page.getByRole('link', { name: 'Ajukan SKP', exact: true }).click();
    await page.getByRole('button', { name: 'Tambah hasil kerja' }).click();
    await page.getByLabel('Hasil kerja', { exact: true }).fill('Pasien dilayani tepat waktu');
    await page.getByRole('button', { name: 'Tambah indikator' }).click();
    for (const [at, title, target, unit, weight] of [
      [0, 'Pasien dilayani', '1000', 'orang', '60'],
      [1, 'Waktu tunggu', '30', 'menit', '40'],
    ] as const) {
      await page.getByLabel('Indikator: apa yang diukur?').nth(at).fill(title);
      await page.getByLabel('Target', { exact: true }).nth(at).fill(target);
      await page.getByLabel('Satuan').nth(at).fill(unit);
      await page.getByLabel('Bobot', { exact: true }).nth(at).fill(weight);
    }
    await page.getByLabel('Arah').nth(1).selectOption('lower');
    await page.getByText('· pas').waitFor();
    await readable(page);
    await submit(page, 'Ajukan SKP');
    await page.getByText('Menunggu Pegawai supervisor').waitFor();
    await page.unroute('**/drafts/SUBMIT_TARGETS');
  });

  step('the supervisor sends them back with a reason', async () => {
    const page = await called('supervisor', 'Periksa dan setujui SKP');
    await page.getByRole('link', { name: 'Kembalikan SKP', exact: true }).click();
    await page.getByLabel('Pasien dilayani', { exact: true }).fill('Tahun lalu sudah 1.100');
    await page.getByLabel('Alasan').fill('Target pasien terlalu rendah');
    await submit(page, 'Kembalikan SKP');
    await readable(page);
  });

  step('the employee reads the reason and mends the targets, with the form open in two tabs', async () => {
    const first = await called('employee', 'Susun dan ajukan SKP');
    await first.getByText('Target pasien terlalu rendah').first().waitFor();
    await first.getByText('Tahun lalu sudah 1.100').first().waitFor();
    const second = await first.context().newPage();
    second.setDefaultTimeout(15_000);
    for (const tab of [first, second]) {
      await tab.goto(`${scene.portal}/appraisals/${id}/SUBMIT_TARGETS`);
      await tab.getByText('Tahun lalu sudah 1.100').waitFor();
      expect(await tab.getByText('Ketikan Anda yang terakhir').count()).toBe(0);
    }
    const target = (tab: Page) => tab.getByLabel('Target', { exact: true }).first();
    await target(first).fill('1200');
    await second.getByText('Formulir ini juga diisi di tab lain').waitFor();
    await second.getByRole('button', { name: 'Teruskan isian dari tab lain' }).click();
    expect(await target(second).inputValue()).toBe('1.200');
    await second.close();
    const mine = first.getByRole('button', { name: 'Teruskan isian di sini' });
    if (await mine.isVisible()) await mine.click();
    await submit(first, 'Ajukan SKP');
  });

  step('the supervisor agrees to them on the team’s page', async () => {
    const page = await people.as('supervisor');
    await page.goto(`${scene.portal}/team`);
    await page.getByLabel('Pilih Pegawai employee').check();
    await readable(page);
    await page.getByRole('button', { name: 'Setujui 1 SKP' }).click();
    await page
      .getByText('1 dari 1 SKP disetujui')
      .or(page.getByText('Pelaksanaan dan pemantauan'))
      .first()
      .waitFor();
  });

  step('work is written down day by day, also where there is no network', async () => {
    const page = await people.as('employee');
    await page.goto(`${scene.portal}/daily`);
    const write = async (text: string, quantity: string): Promise<void> => {
      const form = page.locator('form.entry').last();
      await form.getByLabel('Apa yang dikerjakan').fill(text);
      await form.getByLabel('Untuk target').selectOption({ label: 'Pasien dilayani' });
      await form.getByLabel('Jumlah').fill(quantity);
      await form.getByRole('button', { name: 'Simpan kegiatan' }).click();
    };
    await write('Melayani di loket', '700');
    await page.getByRole('button', { name: 'Perbaiki' }).waitFor(); // the server has it
    await page.context().setOffline(true);
    await write('Melayani di posyandu', '560');
    await page.getByText('Menunggu dikirim').waitFor();
    await page.context().setOffline(false);
    await page.getByText('Menunggu dikirim').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /2 kegiatan, menunggu atasan/ }).waitFor();
    await readable(page);
    scene.errors.length = 0; // the browser's own notes of requests that found no network
  });

  step('the supervisor approves what was done, all at once', async () => {
    const page = await people.as('supervisor');
    await page.goto(`${scene.portal}/team/daily`);
    const card = page.getByRole('region', { name: /Pegawai employee/ });
    await card.getByText('Melayani di posyandu').waitFor();
    await readable(page);
    await card.getByRole('button', { name: 'Setujui 2' }).click();
    await page.getByText('Tidak ada kegiatan yang menunggu Anda').waitFor();
  });

  step('the employee names a colleague, whom the supervisor confirms', async () => {
    const employee = await people.as('employee');
    await employee.goto(`${scene.portal}/appraisals/${id}/peers`);
    await employee.getByLabel('Siapa yang sering bekerja dengan Anda?').first().fill('Pegawai peer');
    await employee.getByRole('radio', { name: 'Pegawai peer' }).check();
    await employee.getByRole('button', { name: 'Usulkan rekan' }).click();
    await employee.getByText('Menunggu persetujuan atasan').waitFor();
    const supervisor = await called('supervisor', 'Setujui rekan yang diusulkan');
    await supervisor.getByRole('link', { name: 'Setujui', exact: true }).click();
    await submit(supervisor, 'Setujui');
  });

  step('who has no business with it finds nothing', async () => {
    const page = await people.as('outsider');
    await page.getByText('Semua sudah beres.').waitFor();
    await page.goto(`${scene.portal}/appraisals/${id}`);
    await page.getByText('Data ini tidak ada, atau bukan untuk Anda.').waitFor();
    await readable(page);
    await page.waitForLoadState('networkidle'); // each question is refused by itself
    expect(scene.errors.splice(0).length).toBeGreaterThan(0); // the browser's own notes of the 404s
  });

  step('the performance team opens the assessment', async () => {
    await submit(await people.open('hr', id, 'Buka penilaian'), 'Buka penilaian');
  });

  step('the colleague answers without a name', async () => {
    const page = await called('peer', 'Beri pendapat tentang rekan');
    await page.getByRole('link', { name: 'Kirim jawaban' }).click();
    for (const value of BEHAVIOURS)
      await page
        .locator(`fieldset:has([id="field-answers.${value}"])`)
        .getByLabel('Di atas ekspektasi')
        .check();
    await readable(page);
    await submit(page, 'Kirim jawaban');
  });

  step(
    'the employee assesses themselves; daily work is added up already, and a session that ends loses nothing',
    async () => {
      const page = await called('employee', 'Isi penilaian diri');
      await page.getByRole('link', { name: 'Kirim penilaian diri', exact: true }).click();
      await page.getByText(/Dari kegiatan harian yang disetujui: 1\.260 orang/).waitFor();
      const realised = page.getByLabel('Realisasi', { exact: true });
      expect(await realised.first().inputValue()).toMatch(/^1\.260/);
      await realised.nth(1).fill('29');
      for (const value of BEHAVIOURS) await rate(page, `behaviours.${value}`, 'Di atas ekspektasi');
      await readable(page);
      await page.context().clearCookies();
      await page.route('**/events', (route) => route.fulfill({ status: 401, body: '{}' }), { times: 1 });
      await page.getByRole('button', { name: 'Kirim penilaian diri' }).click();
      await page.getByText('Sesi Anda berakhir').waitFor();
      await readable(page);
      await signIn(page, 'employee');
      await page.getByText('Kirim penilaian diri: berhasil dikirim.').waitFor();
      scene.errors.length = 0; // the browser's own notes of the refusals that the session's end brought
    },
  );

  step('the supervisor rates; what both see differently is laid open', async () => {
    const page = await called('supervisor', 'Beri penilaian');
    // On a slow network the suggestions come late; the button waits for them rather than do nothing.
    const slowly = async (route: Route) => {
      await pause(1_500);
      await route.continue();
    };
    await page.route('**/api/scoring/preview', slowly, { times: 1 });
    await page.getByRole('link', { name: 'Kirim penilaian', exact: true }).click();
    await page.getByRole('button', { name: 'Isi yang kosong dengan saran sistem' }).click();
    await rate(page, 'behaviours.service_oriented', 'Di bawah ekspektasi');
    await page.getByRole('button', { name: 'Isi yang kosong: sesuai ekspektasi' }).click();
    await counted(page);
    await readable(page);
    await submit(page, 'Kirim penilaian');
    await page
      .getByRole('region', { name: 'Di mana pandangan berbeda' })
      .getByText('perlu dibicarakan')
      .waitFor();
    await readable(page);
  });

  step('the employee reads the result and its reasons, and appeals', async () => {
    const page = await called('employee', 'Baca hasil penilaian Anda');
    await page.getByText('Bagaimana hasil ini dihitung?').click();
    await readable(page);
    await page.getByRole('link', { name: 'Ajukan keberatan', exact: true }).click();
    await page.getByLabel('Alasan keberatan').fill('Posyandu di dua desa belum dihitung');
    await submit(page, 'Ajukan keberatan');
  });

  step('the supervisor explains, and the head decides for the employee', async () => {
    const supervisor = await called('supervisor', 'Beri penjelasan atas keberatan');
    await supervisor.getByRole('link', { name: 'Beri penjelasan', exact: true }).click();
    await supervisor.getByLabel('Penjelasan').fill('Daftar hadir posyandu datang terlambat');
    await submit(supervisor, 'Beri penjelasan');

    const head = await called('head', 'Putuskan keberatan');
    await head.getByText('Daftar hadir posyandu datang terlambat').first().waitFor();
    await head.getByRole('link', { name: 'Ubah hasil', exact: true }).click();
    for (const key of await indicatorsIn(head)) await rate(head, `ratings.${key}`, 'Di atas ekspektasi');
    for (const value of BEHAVIOURS) await rate(head, `behaviours.${value}`, 'Di atas ekspektasi');
    await head.getByLabel('Keputusan dan pertimbangannya').fill('Kedua pihak didengar; posyandu dihitung');
    await counted(head);
    await readable(head);
    await submit(head, 'Ubah hasil');
  });

  step('the head sets the result for good; the employee has it with its documents', async () => {
    const head = await called('head', 'Tetapkan hasil penilaian');
    await head.getByRole('link', { name: 'Tetapkan', exact: true }).click();
    await submit(head, 'Tetapkan');

    const page = await people.as('employee');
    await page.goto(`${scene.portal}/appraisals/${id}`);
    await page.getByText('Hasil ditetapkan').waitFor();
    await page.getByText('Sangat Baik').first().waitFor();
    for (const name of ['SKP', 'Evaluasi kinerja', 'Keputusan keberatan'])
      await page.getByRole('button', { name, exact: true }).waitFor();
    await readable(page);
  });

  step(
    'where the employee does nothing, time goes on: both lapses are told, and the result is set',
    async () => {
      const lapsing = await anAppraisalIn(scene.office, 'selfAssessment');
      await letPass(scene.app, lapsing, 'SELF_ASSESSMENT_LAPSED');
      const supervisor = await people.open('supervisor', lapsing, 'Kirim penilaian');
      for (const key of await indicatorsIn(supervisor))
        await rate(supervisor, `ratings.${key}`, 'Sesuai ekspektasi');
      await supervisor.getByRole('button', { name: 'Isi yang kosong: sesuai ekspektasi' }).click();
      await counted(supervisor);
      await submit(supervisor, 'Kirim penilaian');
      await letPass(scene.app, lapsing, 'ACCEPT_BY_LAPSE');
      await submit(await people.open('head', lapsing, 'Tetapkan'), 'Tetapkan');

      const page = await people.as('employee');
      await page.goto(`${scene.portal}/appraisals/${lapsing}`);
      await page.getByText('Hasil ditetapkan').waitFor();
      await page.getByText('Penilaian diri tidak diisi sampai tenggat').waitFor();
      await page.getByText('Hasil diterima karena lewat waktu').first().waitFor();
      await readable(page);
    },
  );
});

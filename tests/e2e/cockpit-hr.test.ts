import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn } from '../support/appraisal';
import { buildOffice, type Office } from '../support/office';
import { openPanel, type Panel } from '../support/panel';
import { createRecord } from '../support/records';
import { leadTo } from '../support/steps';
import { upgrade } from '../support/versions';

/** What HR does in the panel beside looking: calibration, stand-ins, interventions, a new version of a definition. */

let app: TestApp;
let office: Office;
let panel: Panel;
let officer: Panel;
let calibrated: string;
let reviewed: string;
let monitored: string;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  const run = await office.openCycle({
    policy: { calibration: true, minimumUnitSize: 1 },
    members: ['employee'],
  });
  calibrated = run.appraisals.employee ?? '';
  await leadTo(office, calibrated, 'calibration');
  const ofRun = { orgUnit: office.units.health, cycle: run.cycle };
  await createRecord(app, 'unit-achievement', { ...ofRun, achievement: 'outstanding' });
  reviewed = await anAppraisalIn(office, 'review', { year: 2022 });
  monitored = await anAppraisalIn(office, 'monitoring', { year: 2023 });
  panel = await openPanel(app);
}, 300_000);

afterAll(async () => {
  await panel.close();
  await app.stop();
});

afterEach(() => {
  expect(panel.errors.splice(0)).toEqual([]);
});

describe('a calibration session', () => {
  it('is prepared with its members and its day', async () => {
    const { page } = panel;
    await panel.open('/kinerja/calibration', 'Kalibrasi');
    await page.getByRole('button', { name: 'Siapkan sidang Puskesmas Melati' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: 'Pegawai hr' }).waitFor();
    await dialog.getByLabel(/Tanggal sidang/).fill('2031-01-15');
    await dialog.getByRole('button', { name: 'Siapkan sidang' }).click();
    await page.getByText(/Anggota sidang: Pegawai hr/).waitFor();
    expect(await panel.rowsOf(`SELECT state, meets_on::text AS day FROM calibration_sessions`)).toEqual([
      { state: 'open', day: '2031-01-15' },
    ]);
    await panel.expectReadable('calibration-session');
  });

  it('has a decision recorded with its reason, in the name of the member who decided', async () => {
    const { page } = panel;
    for (const part of ['Hasil', 'Perilaku'])
      await panel.choose(new RegExp(`^${part}, Pegawai employee`), 'Di atas ekspektasi');
    await page.getByText('Baik → Sangat Baik').waitFor();
    await page.getByRole('button', { name: 'Catat putusan Pegawai employee' }).click();
    const dialog = page.getByRole('dialog');
    const record = dialog.getByRole('button', { name: 'Catat putusan' });
    expect(await record.isDisabled()).toBe(true);
    await dialog.getByLabel(/Alasan/).fill('Setara rekan lain');
    await record.click();
    await page.getByText(/semula Baik.*Setara rekan lain/).waitFor();
    expect(
      await panel.rowsOf(
        `SELECT h.actor_id LIKE 'admin:%' AS "byAdmin", h.on_behalf_of AS "for" FROM workflow_history h
         JOIN workflow_instances i ON i.id = h.instance_id WHERE i.subject_id = ? AND h.event = 'ADJUST_RESULT'`,
        [calibrated],
      ),
    ).toEqual([{ byAdmin: true, for: office.ids.hr }]);
  });

  it('is closed with a reason for the breach, and all results are delivered', async () => {
    const { page } = panel;
    await page.getByRole('button', { name: 'Tutup sidang …' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/Alasan/).fill('Unit baru dibentuk');
    await dialog.getByRole('button', { name: 'Tutup sidang' }).click();
    await page
      .getByRole('row', { name: /Puskesmas Melati.*ditutup, hasil disahkan.*Unit baru dibentuk/ })
      .waitFor();
    expect(await panel.stateOf(calibrated)).toBe('delivered');
    await panel.expectReadable('calibration-closed');
    await panel.inEnglish(async () => {
      await page.getByRole('row', { name: /Puskesmas Melati.*closed, results confirmed/ }).waitFor();
    });
  });

  it('stands in the history of the appraisal with what it changed, in words', async () => {
    const { page } = panel;
    await panel.open(`/plugins/workflow/appraisals/${calibrated}`, /Pegawai employee/);
    const adjusted = page.getByRole('listitem').filter({ hasText: 'Sesuaikan hasil' }).first();
    await adjusted.getByText(/atas nama Pegawai hr/).waitFor();
    await adjusted.getByText('Hasil › Predikat:').waitFor();
    expect(await adjusted.innerText()).toMatch(/Hasil › Predikat:\s*Baik\s*→\s*Sangat Baik/);
    await panel.expectReadable('instance-diffs');
    await panel.inEnglish(async () => {
      await page.getByText('Result › Predicate:').first().waitFor();
    });
  });
});

describe('an intervention', () => {
  it('gives an appraisal another appraiser, with the reason', async () => {
    const { page } = panel;
    await panel.open(`/plugins/workflow/appraisals/${reviewed}`, /Pegawai employee/);
    await page
      .getByRole('button', { name: /^Ganti pejabat/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await panel.choose(/Peran/, 'Pejabat penilai kinerja');
    await dialog.getByRole('searchbox').fill('outsideHead');
    await dialog.getByRole('radio', { name: 'Pegawai outsideHead' }).click();
    await dialog.getByLabel(/Alasan/).fill('Pejabat lama pensiun');
    await dialog.getByRole('button', { name: /^Ganti pejabat/ }).click();
    await page.getByText('“Pejabat lama pensiun”').waitFor();
    expect(
      await panel.rowsOf(
        `SELECT p.principal FROM workflow_participants p JOIN workflow_instances i ON i.id = p.instance_id
         WHERE i.subject_id = ? AND p.role = 'appraiser' AND p.valid_to IS NULL`,
        [reviewed],
      ),
    ).toEqual([{ principal: office.ids.outsideHead }]);
    await page
      .getByText(/Pegawai supervisor/)
      .first()
      .waitFor();
  });
});

describe('delegations', () => {
  it('are arranged for somebody, and ended', async () => {
    const { page } = panel;
    await panel.open('/plugins/workflow/delegations', 'Pelimpahan');
    await page.getByRole('button', { name: 'Atur pelimpahan …' }).click();
    const dialog = page.getByRole('dialog');
    const [from, to] = [
      dialog.getByLabel(/^Atas nama/).first(),
      dialog.getByLabel(/^Yang bertindak/).first(),
    ];
    await from.fill('supervisor');
    await dialog.getByRole('radio', { name: 'Pegawai supervisor' }).click();
    await to.fill('outsideHead');
    await dialog.getByRole('radio', { name: 'Pegawai outsideHead' }).last().click();
    await dialog.getByLabel(/^Sejak/).fill('2030-01-01');
    await dialog.getByLabel(/^Sampai/).fill('2031-12-31');
    await dialog.getByLabel(/Alasan/).fill('Tugas belajar');
    await dialog.getByRole('button', { name: 'Atur pelimpahan' }).click();
    await page.getByRole('row', { name: /Pegawai supervisor.*Pegawai outsideHead.*Tugas belajar/ }).waitFor();
    await panel.expectReadable('delegations');
    await panel.inEnglish(async () => {
      await page.getByRole('heading', { level: 1, name: 'Delegations' }).waitFor();
    });
    await page.getByRole('button', { name: /Akhiri pelimpahan dari Pegawai supervisor/ }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Akhiri' }).click();
    await page.getByText('Tidak ada yang bertindak atas nama orang lain.').waitFor();
    expect(await panel.rowsOf(`SELECT ended_at IS NOT NULL AS ended FROM workflow_delegations`)).toEqual([
      { ended: true },
    ]);
  });
});

describe('the home page of an officer', () => {
  it('shows the units that they serve, and leads to their people', async () => {
    officer = await panel.signIn('hr@office.test', 'kinerja-hr-officer');
    const { page } = officer;
    await page.getByRole('heading', { name: 'Unit saya' }).waitFor();
    const mine = page.getByRole('region', { name: 'Unit saya' });
    await mine.getByRole('row', { name: /Puskesmas Melati/ }).waitFor();
    await mine.getByRole('link', { name: 'Puskesmas Melati' }).click();
    await page
      .getByRole('link', { name: /Pegawai employee/ })
      .first()
      .waitFor();
    expect(officer.errors).toEqual([]);
  });
});

describe('the course of a year', () => {
  it('finds somebody by name, and opens the assessment for those ticked', async () => {
    const { page } = officer;
    await officer.open('/plugins/workflow?batch=all', 'Kokpit');
    await page.getByRole('searchbox', { name: 'Cari nama' }).fill('EMPLOYEE');
    await page.getByRole('button', { name: 'Cari', exact: true }).click();
    await page.getByRole('row', { name: /Pegawai employee.*Pelaksanaan dan pemantauan/ }).waitFor();
    expect(await page.getByRole('row', { name: /Pegawai employee/ }).count()).toBe(3);
    await officer.open('/plugins/workflow?batch=all&state=monitoring', 'Kokpit');
    await page.getByRole('checkbox', { name: 'Centang semua pada halaman ini' }).check();
    await page.getByRole('button', { name: 'Tindakan …' }).click();
    await officer.choose(/^Tindakan/, 'Buka penilaian');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Buka penilaian' }).click();
    await dialog.getByText('1 berhasil, 0 ditolak').waitFor();
    expect(await panel.stateOf(monitored)).toBe('selfAssessment');
    expect(officer.errors).toEqual([]);
    await officer.close();
  });
});

describe('a new version of a definition', () => {
  it('is compared, tried and moved to', async () => {
    await upgrade(app, 'api::appraisal.appraisal', ({ machine }) => {
      const { review } = machine.states ?? {};
      const both = { ...review, meta: { ...review?.meta, tasks: ['appraiser', 'appraiserSuperior'] } };
      return {
        machine: { ...machine, states: { ...machine.states, review: both } },
        migrations: [{ from: 1, states: {} }],
      };
    });
    const { page } = panel;
    await panel.open('/plugins/workflow/definitions', 'Definisi');
    await panel.choose(/^Versi/, /Versi 1/);
    await page
      .getByText(
        'Berubah: Penilaian pejabat penilai: tugas, dari "Pejabat penilai kinerja" menjadi "Pejabat penilai kinerja, Atasan pejabat penilai"',
      )
      .waitFor();
    await page.getByLabel(/Alasan/).fill('Aturan tahun depan');
    await page.getByRole('button', { name: 'Uji coba' }).click();
    await page.getByText(/3 akan dipindahkan, 0 tidak dapat/).waitFor();
    await panel.expectReadable('migration');
    await page.getByRole('button', { name: 'Pindahkan 3' }).click();
    await page.getByText(/3 dipindahkan, 0 tidak dapat/).waitFor();
    expect(
      await panel.rowsOf(`SELECT version FROM workflow_instances WHERE subject_id = ?`, [reviewed]),
    ).toEqual([{ version: 2 }]);
  });
});

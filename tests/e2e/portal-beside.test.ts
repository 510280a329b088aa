import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, BEHAVIOURS, send } from '../support/appraisal';
import { launchBrowser, type Browser, type Page } from '../support/browser';
import { buildOffice, type Office, type PersonName } from '../support/office';
import { DESK, openPage, PHONE, readable, servePortal, signIn } from '../support/portal';

/** What is kept beside an appraisal: feedback, achievements, and what colleagues say. */

let app: TestApp;
let browser: Browser;
let office: Office;
let portal: string;
let appraisal: string;
const errors: string[] = [];
const pages = new Map<PersonName, Page>();

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  appraisal = await anAppraisalIn(office, 'monitoring');
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

const at = async (person: PersonName, place: string): Promise<Page> => {
  let page = pages.get(person);
  if (!page) {
    page = await openPage(browser, errors, person === 'supervisor' ? DESK : PHONE);
    await page.goto(portal);
    await signIn(page, person);
    await page.getByRole('heading', { name: 'Beranda' }).waitFor();
    pages.set(person, page);
  }
  await page.goto(`${portal}${place}`);
  return page;
};

it('feedback is given from the team’s page in one sentence, and the employee answers it', async () => {
  const supervisor = await at('supervisor', '/team');
  await supervisor.getByRole('link', { name: /Beri umpan balik Pegawai employee/ }).click();
  await supervisor
    .getByLabel('Apa yang baik, apa yang bisa lebih baik?')
    .fill('Layanan loket cepat dan ramah');
  await readable(supervisor);
  await supervisor.getByRole('button', { name: 'Kirim', exact: true }).click();
  await supervisor.getByText('Terkirim. Pegawai dapat membaca').waitFor();

  const employee = await at('employee', '');
  await employee.getByText('Baca dan tanggapi umpan balik').click();
  await employee.getByText('Layanan loket cepat dan ramah').waitFor();
  await readable(employee);
  await employee.getByRole('link', { name: 'Tanggapi' }).click();
  await employee.getByRole('button', { name: 'Tanggapi' }).click();
  await employee.getByText('Tanggapi: berhasil dikirim.').waitFor();
  await readable(employee);
});

it('an achievement is proposed with a file of evidence and approved by one tap', async () => {
  const employee = await at('employee', `/appraisals/${appraisal}/achievements`);
  await employee.getByText('Catat prestasi').click();
  await employee.getByLabel('Apa yang dicapai?').fill('Antrean daring');
  await employee.getByLabel('Apa akibatnya bagi layanan?').fill('Waktu tunggu turun menjadi 25 menit');
  await readable(employee);
  await employee.getByRole('button', { name: 'Usulkan' }).click();
  await employee.getByText('Menunggu atasan').waitFor();

  const supervisor = await at('supervisor', `/appraisals/${appraisal}/achievements`);
  await supervisor.getByText('Waktu tunggu turun menjadi 25 menit').waitFor();
  await readable(supervisor);
  await supervisor.getByRole('button', { name: 'Setujui' }).click();
  await supervisor.getByText('Disetujui', { exact: true }).waitFor();
});

it('a colleague is named, confirmed, and answers without a name', async () => {
  const employee = await at('employee', `/appraisals/${appraisal}/peers`);
  await employee.getByLabel('Siapa yang sering bekerja dengan Anda?').first().fill('Pegawai peer');
  await employee.getByRole('radio', { name: 'Pegawai peer' }).check();
  await readable(employee);
  await employee.getByRole('button', { name: 'Usulkan rekan' }).click();
  await employee.getByText('Menunggu persetujuan atasan').waitFor();

  const supervisor = await at('supervisor', `/appraisals/${appraisal}/peers`);
  await supervisor.getByRole('button', { name: 'Setujui' }).click();
  await supervisor.getByText('Disetujui', { exact: true }).waitFor();

  // Colleagues answer once the year is being assessed.
  expect((await send(office, 'hr', appraisal, 'OPEN_ASSESSMENT')).status).toBe(200);
  const peer = await at('peer', '');
  await peer.getByRole('link', { name: 'Beri pendapat tentang rekan' }).click();
  await peer.getByRole('link', { name: 'Kirim jawaban' }).click();
  await peer.getByText('Bagaimana Pegawai employee bekerja?').waitFor();
  await readable(peer);
  for (const value of BEHAVIOURS)
    await peer.locator(`fieldset:has([id="field-answers.${value}"])`).getByLabel('Sesuai ekspektasi').check();
  await peer.getByRole('button', { name: 'Kirim jawaban' }).click();
  await peer.getByText('Kirim jawaban: berhasil dikirim.').waitFor();
});

import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, BEHAVIOURS, send } from '../support/appraisal';
import { launchBrowser, overflowOf, type Browser, type Page } from '../support/browser';
import { letPass } from '../support/clock';
import { buildOffice, type Office, type PersonName } from '../support/office';
import { DESK, openPage, PHONE, readable, servePortal, signIn } from '../support/portal';

/** What must hold on the portal whatever happens: returns, lapses, two tabs, the keyboard alone, large text. */

let app: TestApp;
let browser: Browser;
let office: Office;
let portal: string;
const errors: string[] = [];
const pages = new Map<PersonName, Page>();

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

/** The employee at a desk, the supervisor on a phone: the other way round than in the other tests. */
const as = async (person: PersonName): Promise<Page> => {
  const known = pages.get(person);
  if (known) return known;
  const page = await openPage(browser, errors, person === 'supervisor' ? PHONE : DESK);
  await page.goto(portal);
  await signIn(page, person);
  await page.getByRole('heading', { name: 'Beranda' }).waitFor();
  pages.set(person, page);
  return page;
};

const submit = async (page: Page, action: string): Promise<void> => {
  await page.getByRole('button', { name: action, exact: true }).click();
  await page.getByText(`${action}: berhasil dikirim.`).waitFor();
};

describe('a step that goes back', () => {
  it('is returned on a phone with a reason, which the employee reads and answers by the keyboard alone', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.review');
    const supervisor = await as('supervisor');
    await supervisor.goto(`${portal}/appraisals/${id}/RETURN_TARGETS`);
    await supervisor.getByRole('button', { name: 'Kembalikan SKP' }).click();
    await supervisor.getByText('Tuliskan alasannya').first().waitFor();
    await readable(supervisor);
    await supervisor.getByLabel('Alasan').fill('Target terlalu rendah');
    await submit(supervisor, 'Kembalikan SKP');

    const employee = await as('employee');
    await employee.goto(`${portal}/appraisals/${id}`);
    await employee.getByText('Target terlalu rendah').first().waitFor();
    const go = async (name: string, key = 'Enter'): Promise<void> => {
      for (let presses = 0; presses < 80; presses += 1) {
        await employee.keyboard.press('Tab');
        const reached = await employee.evaluate<string>(`(document.activeElement?.textContent ?? '').trim()`);
        if (reached === name) return employee.keyboard.press(key);
      }
      throw new Error(`the keyboard does not reach "${name}"`);
    };
    await go('Ajukan SKP');
    await employee.getByRole('heading', { level: 1, name: 'Ajukan SKP' }).waitFor();
    await go('Ajukan SKP');
    await employee.getByText('Ajukan SKP: berhasil dikirim.').waitFor();
    await readable(employee);
  });
});

describe('what happens when nobody acts', () => {
  it('a self-assessment that is not made lapses on record, and the appraiser goes on', async () => {
    const id = await anAppraisalIn(office, 'selfAssessment');
    await letPass(app, id, 'SELF_ASSESSMENT_LAPSED');
    const supervisor = await as('supervisor');
    await supervisor.goto(`${portal}/appraisals/${id}`);
    await supervisor.getByText('Penilaian diri tidak diisi sampai tenggat').waitFor();
    await supervisor.getByText('Giliran Anda').waitFor();
    await readable(supervisor);
  });

  it('a result that is not answered counts as accepted', async () => {
    const id = await anAppraisalIn(office, 'delivered');
    await letPass(app, id, 'ACCEPT_BY_LAPSE');
    const employee = await as('employee');
    await employee.goto(`${portal}/appraisals/${id}`);
    await employee.getByText('Hasil diterima karena lewat waktu').first().waitFor();
    await readable(employee);
  });
});

describe('two tabs of one person', () => {
  it('tell each other what was typed, and what was sent; nothing is lost', async () => {
    const id = await anAppraisalIn(office, 'selfAssessment');
    const first = await as('employee');
    const second = await first.context().newPage();
    for (const tab of [first, second]) {
      await tab.goto(`${portal}/appraisals/${id}/SUBMIT_SELF_ASSESSMENT`);
      await tab.getByRole('heading', { level: 1, name: 'Kirim penilaian diri' }).waitFor();
    }
    const notes = (tab: Page) => tab.getByLabel('Catatan (boleh kosong)').first();
    for (const tab of [first, second]) await notes(tab).waitFor();
    await notes(first).fill('Dari tab pertama');
    await second.getByText('Formulir ini juga diisi di tab lain').waitFor();
    await readable(second);
    await second.getByRole('button', { name: 'Teruskan isian dari tab lain' }).click();
    expect(await notes(second).inputValue()).toBe('Dari tab pertama');

    await first.getByRole('button', { name: 'Teruskan isian di sini' }).click();
    const realisations = await first.getByLabel('Realisasi', { exact: true }).all();
    for (const field of realisations) await field.fill('10');
    for (const value of BEHAVIOURS)
      await first
        .locator(`fieldset:has([id="field-behaviours.${value}"])`)
        .getByLabel('Sesuai ekspektasi')
        .check();
    await submit(first, 'Kirim penilaian diri');

    // The other tab still shows the form, and is told that somebody was faster.
    await notes(second).fill('Ditulis kemudian');
    for (const value of BEHAVIOURS)
      await second
        .locator(`fieldset:has([id="field-behaviours.${value}"])`)
        .getByLabel('Sesuai ekspektasi')
        .check();
    for (const field of await second.getByLabel('Realisasi', { exact: true }).all()) await field.fill('11');
    await second.getByRole('button', { name: 'Kirim penilaian diri' }).click();
    await second.getByText('Ada perubahan selagi Anda mengisi').waitFor();
    expect(await notes(second).inputValue()).toBe('Ditulis kemudian');
    errors.length = 0; // the browser's own notes of the refusals
    await second.close();
  });
});

/** Where people work; the records' pages belong to an appraisal that is being carried out. */
const places = (id: string): string[] => [
  '',
  '/mine',
  `/appraisals/${id}`,
  `/appraisals/${id}/coaching`,
  `/appraisals/${id}/achievements`,
  `/appraisals/${id}/peers`,
  `/appraisals/${id}/periods`,
  '/daily',
  '/team',
  '/team/daily',
  '/trainings',
  '/calibration',
  '/policy-notices',
  '/delegations',
  '/notices',
  '/account',
  '/nowhere',
];

describe('each page', () => {
  let id: string;
  beforeAll(async () => {
    id = await anAppraisalIn(office, 'monitoring');
  });

  const shown = async (page: Page, place: string): Promise<void> => {
    await page.goto(`${portal}${place}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
  };
  /** Words that stand in no language file show as their key: `home.title`. */
  const keysIn = (page: Page) =>
    page.evaluate(`[...document.querySelectorAll('body *')].flatMap((one) => [...one.childNodes])
      .filter((node) => node.nodeType === 3 && /^[a-z]+(\\.[A-Za-z_-]+)+$/.test(node.textContent.trim()))
      .map((node) => node.textContent)`);

  it.each([
    ['employee', 'id'],
    ['supervisor', 'en'],
  ] as const)('has no barrier and no missing word, for the %s, in %s', async (person, language) => {
    const page = await as(person);
    await page.getByRole('button', { name: new RegExp(`^${language.toUpperCase()},`) }).click();
    for (const place of places(id)) {
      await shown(page, place);
      expect([place, await keysIn(page)]).toEqual([place, []]);
      await readable(page);
    }
    await page.getByRole('button', { name: /^ID,/ }).click();
  });

  it('can be read with text twice as large, at a desk', async () => {
    const page = await as('employee');
    for (const place of places(id).slice(0, 7)) {
      await shown(page, place);
      await page.evaluate(`document.documentElement.style.fontSize = '200%'`);
      expect([place, await overflowOf(page)]).toEqual([place, 0]);
    }
  });

  it('moves nothing for who wants no motion', async () => {
    const page = await as('employee');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await shown(page, `/appraisals/${id}`);
    const moving = await page.evaluate(`[...document.querySelectorAll('*')].filter((one) => {
      const { transitionDuration, animationDuration } = getComputedStyle(one);
      return [transitionDuration, animationDuration].some((time) => time.split(',').some((each) => parseFloat(each) > 0.01));
    }).map((one) => one.outerHTML.slice(0, 100))`);
    expect(moving).toEqual([]);
    await page.emulateMedia({ reducedMotion: null });
  });

  it('is in place at its first view: nothing jumps', async () => {
    const page = await as('employee');
    await page.addInitScript(`globalThis.shifts = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shifts += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });`);
    await shown(page, '');
    expect(await page.evaluate('globalThis.shifts')).toBeLessThan(0.1);
  });
});

it('who acts for somebody sees so on every page', async () => {
  const given = await app.request
    .post('/api/workflow/delegations')
    .set('Authorization', `Bearer ${await office.jwt('supervisor')}`)
    .send({
      to: office.ids.outsider,
      validFrom: new Date(Date.now() - 86_400_000).toISOString(),
      validTo: new Date(Date.now() + 86_400_000).toISOString(),
      reason: 'Cuti',
    });
  expect(given.status).toBe(201);
  const id = await anAppraisalIn(office, 'targetSetting.review');
  const page = await as('outsider');
  await page.goto(portal);
  await page
    .getByText(/Anda mewakili Pegawai supervisor/)
    .first()
    .waitFor();
  await page.getByText('Periksa dan setujui SKP').first().waitFor();
  await readable(page);
  await page.goto(`${portal}/appraisals/${id}/APPROVE_TARGETS`);
  await page
    .getByText(/Anda mewakili Pegawai supervisor/)
    .first()
    .waitFor();
  await submit(page, 'Setujui SKP');
  await page.getByText(/Pegawai outsider mewakili Pegawai supervisor/).waitFor();
  const moved = await send(office, 'employee', id, 'SUBMIT_TARGETS');
  expect(moved.status).toBe(409);
});

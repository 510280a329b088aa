import { anAppraisalIn, BEHAVIOURS, send } from '../support/appraisal';
import { overflowOf, type Page } from '../support/browser';
import { letPass } from '../support/clock';
import type { PersonName } from '../support/office';
import { DESK, openPage, PHONE, portalScene, readable, signIn, submit } from '../support/portal';

/** What must hold on the portal whatever happens: returns, lapses, two tabs, the keyboard alone, large text. */

const scene = portalScene();
const pages = new Map<PersonName, Page>();

/** The employee at a desk, the supervisor on a phone: the other way round than in the other tests. */
const as = async (person: PersonName): Promise<Page> => {
  const known = pages.get(person);
  if (known) return known;
  const page = await openPage(scene.browser, scene.errors, person === 'supervisor' ? PHONE : DESK);
  await page.goto(scene.portal);
  await signIn(page, person);
  await page.getByRole('heading', { name: 'Beranda' }).waitFor();
  pages.set(person, page);
  return page;
};

/** Goes on by the Tab key to what has this text, or to a field of a form. */
const tabTo = async (page: Page, { name, field }: { name?: string; field?: string }): Promise<void> => {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    const [text, id] = await page.evaluate<[string, string]>(
      `[(document.activeElement?.textContent ?? '').trim(), document.activeElement?.id ?? '']`,
    );
    if (field === undefined ? text === name : id === `field-${field}` || (await holds(page, field))) return;
  }
  throw new Error(`the keyboard does not reach "${name ?? field ?? ''}"`);
};

/** Whether the focus is in this group of radio buttons: Tab leads to the one that is chosen. */
const holds = (page: Page, field: string): Promise<boolean> =>
  page.evaluate<boolean>(`document.activeElement?.getAttribute('name') === 'field-${field}'`);

const press = async (page: Page, name: string): Promise<void> => {
  await tabTo(page, { name });
  await page.keyboard.press('Enter');
};

describe('a step that goes back', () => {
  it('is returned on a phone with a reason, which the employee reads and answers by the keyboard alone', async () => {
    const id = await anAppraisalIn(scene.office, 'targetSetting.review');
    const supervisor = await as('supervisor');
    await supervisor.goto(`${scene.portal}/appraisals/${id}/RETURN_TARGETS`);
    await supervisor.getByRole('button', { name: 'Kembalikan SKP' }).click();
    await supervisor.getByText('Tuliskan alasannya').first().waitFor();
    await readable(supervisor);
    await supervisor.getByLabel('Alasan').fill('Target terlalu rendah');
    await submit(supervisor, 'Kembalikan SKP');

    const employee = await as('employee');
    await employee.goto(`${scene.portal}/appraisals/${id}`);
    await employee.getByText('Target terlalu rendah').first().waitFor();
    await press(employee, 'Ajukan SKP');
    await employee.getByRole('heading', { level: 1, name: 'Ajukan SKP' }).waitFor();
    await press(employee, 'Ajukan SKP');
    await employee.getByText('Ajukan SKP: berhasil dikirim.').waitFor();
    await readable(employee);
  });
});

describe('the keyboard alone', () => {
  let id: string;

  it('reviews: takes suggestions, chooses ratings by the arrows, sends', async () => {
    id = await anAppraisalIn(scene.office, 'review');
    const page = await as('supervisor');
    await page.goto(`${scene.portal}/appraisals/${id}`);
    await page.getByText('Giliran Anda').waitFor();
    await press(page, 'Kirim penilaian');
    await page.getByRole('heading', { level: 1, name: 'Kirim penilaian' }).waitFor();
    await page
      .getByRole('button', { name: 'Isi yang kosong dengan saran sistem', disabled: false })
      .waitFor();
    await press(page, 'Isi yang kosong dengan saran sistem');
    await press(page, 'Isi yang kosong: sesuai ekspektasi');
    await tabTo(page, { field: 'behaviours.loyal' });
    await page.keyboard.press('ArrowDown');
    await page.locator('.outcome strong').getByText('Baik').waitFor();
    await page.getByRole('button', { name: 'Kirim penilaian', disabled: false }).waitFor();
    await press(page, 'Kirim penilaian');
    await page.getByText('Kirim penilaian: berhasil dikirim.').waitFor();
    const loyal = page
      .getByRole('region', { name: 'Perilaku kerja' })
      .getByRole('listitem')
      .filter({ hasText: 'Loyal' });
    await loyal.getByText('Di atas ekspektasi').waitFor();
  });

  it('appeals: opens the reasons of the result, writes the grounds, sends', async () => {
    const page = await as('employee');
    await page.goto(`${scene.portal}/appraisals/${id}`);
    await page.getByText('Giliran Anda').waitFor();
    await tabTo(page, { name: 'Bagaimana hasil ini dihitung?' });
    await page.keyboard.press('Enter');
    await page.getByText('Dasar peraturan').waitFor();
    await page.getByRole('link', { name: 'Langsung ke isi' }).focus();
    await press(page, 'Ajukan keberatan');
    await page.getByRole('heading', { level: 1, name: 'Ajukan keberatan' }).waitFor();
    await tabTo(page, { field: 'grounds' });
    await page.keyboard.type('Posyandu di dua desa belum dihitung');
    await press(page, 'Ajukan keberatan');
    await page.getByText('Ajukan keberatan: berhasil dikirim.').waitFor();
    await page.getByText('Posyandu di dua desa belum dihitung').first().waitFor();
  });
});

describe('what happens when nobody acts', () => {
  it('a self-assessment that is not made lapses on record, and the appraiser goes on', async () => {
    const id = await anAppraisalIn(scene.office, 'selfAssessment');
    await letPass(scene.app, id, 'SELF_ASSESSMENT_LAPSED');
    const supervisor = await as('supervisor');
    await supervisor.goto(`${scene.portal}/appraisals/${id}`);
    await supervisor.getByText('Penilaian diri tidak diisi sampai tenggat').waitFor();
    await supervisor.getByText('Giliran Anda').waitFor();
    await readable(supervisor);
  });

  it('a result that is not answered counts as accepted', async () => {
    const id = await anAppraisalIn(scene.office, 'delivered');
    await letPass(scene.app, id, 'ACCEPT_BY_LAPSE');
    const employee = await as('employee');
    await employee.goto(`${scene.portal}/appraisals/${id}`);
    await employee.getByText('Hasil diterima karena lewat waktu').first().waitFor();
    await readable(employee);
  });
});

describe('two tabs of one person', () => {
  it('tell each other what was typed, and what was sent; nothing is lost', async () => {
    const id = await anAppraisalIn(scene.office, 'selfAssessment');
    const first = await as('employee');
    const second = await first.context().newPage();
    for (const tab of [first, second]) {
      await tab.goto(`${scene.portal}/appraisals/${id}/SUBMIT_SELF_ASSESSMENT`);
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
    scene.errors.length = 0; // the browser's own notes of the refusals
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
    id = await anAppraisalIn(scene.office, 'monitoring');
  });

  const shown = async (page: Page, place: string): Promise<void> => {
    await page.goto(`${scene.portal}${place}`);
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
  const given = await scene.app.request
    .post('/api/workflow/delegations')
    .set('Authorization', `Bearer ${await scene.office.jwt('supervisor')}`)
    .send({
      to: scene.office.ids.outsider,
      validFrom: new Date(Date.now() - 86_400_000).toISOString(),
      validTo: new Date(Date.now() + 86_400_000).toISOString(),
      reason: 'Cuti',
    });
  expect(given.status).toBe(201);
  const id = await anAppraisalIn(scene.office, 'targetSetting.review');
  const page = await as('outsider');
  await page.goto(scene.portal);
  await page
    .getByText(/Anda mewakili Pegawai supervisor/)
    .first()
    .waitFor();
  await page.getByText('Periksa dan setujui SKP').first().waitFor();
  await readable(page);
  await page.goto(`${scene.portal}/appraisals/${id}/APPROVE_TARGETS`);
  await page
    .getByText(/Anda mewakili Pegawai supervisor/)
    .first()
    .waitFor();
  await submit(page, 'Setujui SKP');
  await page.getByText(/Pegawai outsider mewakili Pegawai supervisor/).waitFor();
  const moved = await send(scene.office, 'employee', id, 'SUBMIT_TARGETS');
  expect(moved.status).toBe(409);
});

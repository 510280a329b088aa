import { query } from '../../plugins/workflow/server/src/public';
import { HINT_CODES } from '../../src/indicators/hints';
import { anAdmin, type Admin } from '../support/admin';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn } from '../support/appraisal';
import { buildOffice, type Office } from '../support/office';
import { createRecord } from '../support/records';

/** The library of indicators as HR tends it: by family and position, with what could be better, changed in numbers. */

let app: TestApp;
let office: Office;
let hr: Admin;
let auditor: Admin;
let category: string;
const ids: Record<string, string> = {};

const sound = {
  unit: 'dokumen',
  aspect: 'quantity',
  direction: 'higher',
  suggestedTarget: 100,
  active: true,
};

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  hr = await anAdmin(app);
  auditor = await anAdmin(app, 'auditor@panel.test', 'kinerja-auditor');
  category = await createRecord(app, 'indicator-category', { name: 'Layanan', family: 'serviceQuality' });
  const add = async (name: string, data: Record<string, unknown>): Promise<void> => {
    ids[name] = await createRecord(app, 'indicator', { ...sound, ...data });
  };
  const placed = { category, positions: [office.position] };
  await add('sound', { title: 'Pasien dilayani tepat waktu', ...placed });
  await add('bare', {
    title: 'Kinerja baik',
    unit: null,
    aspect: null,
    suggestedTarget: null,
  });
  await add('zero', { title: 'Keluhan warga dalam setahun', ...placed, suggestedTarget: 0 });
  await add('range', {
    title: 'Waktu tunggu di loket',
    ...placed,
    suggestedTarget: 30,
    suggestedTargetUpper: 20,
  });
  await add('twin', { title: 'PASIEN dilayani, tepat  waktu', ...placed });
});
afterAll(() => app.stop());

interface Listed {
  documentId: string;
  hints: string[];
  positions: number;
}

const list = async (search = ''): Promise<{ data: Listed[]; total: number }> => {
  const answer = await hr.get(`/indicators${search}`);
  expect([answer.status, answer.body.error]).toEqual([200, undefined]);
  return { data: answer.body.data, total: answer.body.meta.pagination.total };
};
const namesOf = ({ data }: { data: Listed[] }): string[] =>
  data.map(({ documentId }) => Object.keys(ids).find((name) => ids[name] === documentId) ?? documentId);
const change = (asked: object) => hr.call('post', '/indicators/changes', asked);

describe('the workshop of indicators', () => {
  it('says of each what could be better', async () => {
    const { data } = await list();
    const hints = Object.fromEntries(
      Object.entries(ids).map(([name, id]) => [name, data.find((one) => one.documentId === id)?.hints]),
    );
    expect(hints).toEqual({
      sound: ['DUPLICATE'],
      bare: [
        'TARGET_MISSING',
        'UNIT_MISSING',
        'ASPECT_MISSING',
        'TITLE_SHORT',
        'CATEGORY_MISSING',
        'POSITION_MISSING',
      ],
      zero: ['TARGET_ZERO'],
      range: ['RANGE_REVERSED'],
      twin: ['DUPLICATE'],
    });
  });

  it.each(HINT_CODES)('lists those of one hint, as many as it counts: %s', async (code) => {
    const { body } = await hr.get('/indicators/summary');
    const counted = (body.data.hints as { code: string; indicators: number }[]).find(
      (hint) => hint.code === code,
    );
    const { data, total } = await list(`?hint=${code}`);
    expect(total).toBe(counted?.indicators);
    expect(total).toBeGreaterThan(0);
    for (const { hints } of data) expect(hints).toContain(code);
  });

  it('finds by family, category, position and words', async () => {
    expect((await list('?family=serviceQuality')).total).toBe(4);
    expect((await list('?family=discipline')).total).toBe(0);
    expect((await list(`?category=${category}&position=${office.position}`)).total).toBe(4);
    expect(namesOf(await list('?search=loket'))).toEqual(['range']);
    expect((await list('?search=%25')).total).toBe(0);
    expect(namesOf(await list('?page=2&pageSize=2'))).toEqual(['sound', 'twin']);
  });

  it.each(['?hint=NONE', '?page=0', '?family=x', '?sort=title', '?category=..'])(
    'refuses what cannot be asked: %s',
    async (search) => expect((await hr.get(`/indicators${search}`)).status).toBe(400),
  );

  it('changes many at once, with who did it', async () => {
    const answer = await change({
      documentIds: [ids.bare, ids.zero],
      change: { active: false, category, unit: 'orang', suggestedWeight: 20, addPosition: office.position },
    });
    expect([answer.status, answer.body.data]).toEqual([200, { changed: 2 }]);
    const { data } = await list('?active=false');
    expect(namesOf({ data }).sort()).toEqual(['bare', 'zero']);
    for (const one of data)
      expect(one).toMatchObject({ category: 'Layanan', unit: 'orang', weight: 20, positions: 1 });
    const rows = await query<{ by: string }>(
      app.strapi.db.connection,
      `SELECT u.email AS by FROM indicators i JOIN admin_users u ON u.id = i.updated_by_id`,
    );
    expect(rows).toEqual([{ by: hr.email }, { by: hr.email }]);
  });

  it('changes nothing where one part is wrong', async () => {
    const documentIds = [ids.sound];
    for (const wrong of [
      {},
      { category: 'nothere' },
      { addPosition: 'nothere' },
      { suggestedWeight: 101 },
      { title: 'x' },
    ])
      expect((await change({ documentIds, change: { ...wrong } })).status).toBe(400);
    expect((await change({ documentIds, change: { active: false, category: 'nothere' } })).status).toBe(400);
    expect(namesOf(await list('?active=false')).sort()).toEqual(['bare', 'zero']);
    expect((await change({ documentIds: [], change: { active: true } })).status).toBe(400);
  });

  it('tells where one is in use', async () => {
    await anAppraisalIn(office, 'monitoring');
    const used = await hr.get(`/indicators/${ids.sound}/uses`);
    expect(used.body.data).toMatchObject({
      positions: [{ name: 'Perawat Ahli Pertama' }],
      positionCount: 1,
    });
    expect(used.body.data.cycles).toHaveLength(1);
    expect((await hr.get('/indicators/nothere/uses')).status).toBe(404);
  });

  it('gives the library as a file', async () => {
    const csv = await hr.get('/exports/indicators.csv');
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(csv.text).toContain('Pasien dilayani tepat waktu');
    expect((await hr.get('/exports/indicators.xlsx')).status).toBe(200);
  });

  it('lets an auditor look, and change nothing', async () => {
    expect((await auditor.get('/indicators')).status).toBe(200);
    const asked = { documentIds: [ids.sound], change: { active: false } };
    expect((await auditor.call('post', '/indicators/changes', asked)).status).toBe(403);
    expect((await app.request.get('/indicators')).status).toBe(401);
  });
});

import { startApp, type TestApp } from '../support/app';
import { get } from '../support/appraisal';
import { buildOffice, dateIn, type Office, type PersonName } from '../support/office';
import { conforms } from '../support/openapi';
import { call, createRecord } from '../support/records';

let app: TestApp;
let office: Office;
let forAll: string;
let forHealth: string;
let ahead: string;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  const notice = (data: object) =>
    createRecord(app, 'policy-notice', {
      title: 'Aturan penilaian kinerja',
      text: 'Predikat ditentukan oleh kuadran hasil kerja dan perilaku.',
      publishOn: dateIn(-2),
      audience: 'all',
      ...data,
    });
  forAll = await notice({ link: 'https://kota.test/aturan' });
  forHealth = await notice({ audience: 'units', units: [office.units.health] });
  ahead = await notice({ publishOn: dateIn(5) });
});
afterAll(() => app.stop());

const read = (by: PersonName, id: string) => call(office, by, 'post', `/api/policy-notices/${id}/receipt`);
const shown = async (by: PersonName) => {
  const { body } = conforms(await get(office, by, '/api/policy-notices?populate=*'));
  return (body.data as { documentId: string }[]).map(({ documentId }) => documentId).sort();
};
const counts = (by: PersonName, id: string) => get(office, by, `/api/policy-notices/${id}/receipts/by-unit`);
const list = (by: PersonName, id: string, query = '') =>
  get(office, by, `/api/policy-notices/${id}/receipts${query}`);

describe('a policy notice', () => {
  it('comes out on its day, to everybody or to its units and those below', async () => {
    expect(await shown('employee')).toEqual([forAll, forHealth].sort());
    expect(await shown('outsider')).toEqual([forAll]);
    expect((await get(office, 'outsider', `/api/policy-notices/${forHealth}`)).status).toBe(404);
    expect((await read('outsider', forHealth)).status).toBe(404);
    expect((await read('employee', ahead)).status).toBe(404);
    const written = await call(office, 'hr', 'post', '/api/policy-notices', { data: { title: 'x' } });
    expect(written.status).toBe(403);
  });

  it('is confirmed by each reader, once, however often it is sent', async () => {
    const [first, second] = await Promise.all([read('employee', forAll), read('employee', forAll)]);
    expect([conforms(first).status, second.status]).toEqual([200, 200]);
    expect(first.body.data.readAt).toBe(second.body.data.readAt);
    expect((await read('employee', forAll)).body.data.readAt).toBe(first.body.data.readAt);
    const own = conforms(await get(office, 'employee', `/api/policy-notices/${forAll}`));
    expect(own.body.data).toMatchObject({ readAt: first.body.data.readAt, link: 'https://kota.test/aturan' });
    expect((await get(office, 'peer', `/api/policy-notices/${forAll}`)).body.data.readAt).toBeNull();
  });

  it('tells a performance team who has read it, of the units that it serves', async () => {
    await read('supervisor', forAll);
    const { body } = conforms(await counts('hr', forAll));
    expect(body.data).toMatchObject([{ code: 'AG.1', people: 5, read: 2 }]);
    expect(body.meta).toEqual({ people: 5, read: 2 });
    expect((await counts('employee', forAll)).status).toBe(403);
    expect((await counts('hr', 'nosuchnotice')).status).toBe(404);
    const agency = conforms(await counts('outsideHead', forAll)).body;
    expect((agency.data as { code: string }[]).map(({ code }) => code)).toEqual(['AG', 'AG.2']);
  });

  it('lists readers and those still to read it, page by page', async () => {
    const names = async (query: string) => {
      const { body } = conforms(await list('hr', forAll, query));
      return [(body.data as { name: string }[]).map(({ name }) => name), body.meta.pagination.total];
    };
    expect(await names('?read=true')).toEqual([['Pegawai employee', 'Pegawai supervisor'], 2]);
    expect(await names('?read=false&pagination[pageSize]=2')).toEqual([['Pegawai head', 'Pegawai hr'], 3]);
    expect(await names(`?unit=${office.units.licensing}`)).toEqual([[], 0]);
    for (const wrong of ['?read=x', '?pagination[page]=0', '?pagination[pageSize]=101', '?x=1'])
      expect([wrong, (await list('hr', forAll, wrong)).status]).toEqual([wrong, 400]);
    expect((await list('outsider', forAll)).status).toBe(403);
  });
});

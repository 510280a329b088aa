import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startApp, type TestApp } from '../support/app';
import { get } from '../support/appraisal';
import { buildOffice, dateIn, type Office, type PersonName } from '../support/office';
import { conforms } from '../support/openapi';
import { afterJobs } from '../support/jobs';
import { noticesOf } from '../support/notices';
import { download } from '../support/pdf';
import { call, createRecord, updateRecord } from '../support/records';
import { query, workflowOf } from '../../plugins/workflow/server/src/public';
import { registeredFor } from '../../src/records/driven';
import { POLICY_NOTICE } from '../../src/scope/policy-notices';
import { isHourForNewcomers, tellNewcomers } from '../../src/api/policy-notice/workflow';

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

const told = async (by: PersonName, id: string) =>
  (await noticesOf(office, by, '?pagination[pageSize]=100')).filter(({ documentId }) => documentId === id);

describe('a policy notice', () => {
  it('that is out is told to everybody whom it addresses, once, and to nobody else', async () => {
    await afterJobs(app, 'workflow-effect');
    for (const by of ['employee', 'supervisor', 'outsider'] as const)
      expect(await told(by, forAll)).toMatchObject([
        { kind: 'policyNotice', subject: 'policy-notices', about: 'Aturan penilaian kinerja', readAt: null },
      ]);
    expect(await told('employee', forHealth)).toHaveLength(1);
    expect(await told('outsider', forHealth)).toEqual([]);
    expect(await told('employee', ahead)).toEqual([]);
    const effect = registeredFor(app.strapi, POLICY_NOTICE).binding.effects?.tellReaders;
    await effect?.({
      subjectType: POLICY_NOTICE,
      subjectId: forAll,
      sequence: 2,
      name: 'tellReaders',
      params: {},
      key: 'again',
    });
    expect(await told('employee', forAll)).toHaveLength(1);
  });

  it('keeps its words once it is out; before that HR may change them and the day', async () => {
    const changed = updateRecord(app, 'policy-notice', forAll, { text: 'Lain' });
    await expect(changed).rejects.toMatchObject({ details: { code: 'LOCKED_BY_STATE' } });
    await updateRecord(app, 'policy-notice', ahead, { text: 'Lain', publishOn: dateIn(9) });
    const state = async () =>
      (
        await query(app.strapi.db.connection, `SELECT state FROM policy_notices WHERE document_id = ?`, [
          ahead,
        ])
      )[0];
    const workflow = workflowOf(app.strapi);
    const registered = registeredFor(app.strapi, POLICY_NOTICE);
    const timer = async () =>
      (
        await query<{ at: string }>(
          app.strapi.db.connection,
          `SELECT timers ->> 'COME_OUT' AS at FROM workflow_instances WHERE subject_type = ? AND subject_id = ?`,
          [POLICY_NOTICE, ahead],
        )
      )[0]?.at ?? '';
    const first = await timer();
    await workflow.fire(registered, ahead, 'COME_OUT', new Date(first));
    expect(await state()).toEqual({ state: 'planned' });
    expect(Date.parse(await timer()) - Date.parse(first)).toBe(4 * 86_400_000);
  });

  it('comes out on its day, to everybody or to its units and those below', async () => {
    expect(await shown('employee')).toEqual([forAll, forHealth].sort());
    expect(await shown('outsider')).toEqual([forAll]);
    expect((await get(office, 'outsider', `/api/policy-notices/${forHealth}`)).status).toBe(404);
    expect((await read('outsider', forHealth)).status).toBe(404);
    expect((await read('employee', ahead)).status).toBe(404);
    const written = await call(office, 'hr', 'post', '/api/policy-notices', { data: { title: 'x' } });
    expect(written.status).toBe(403);
  });

  it('hands its file to those who may read it, and to nobody who knows the address alone', async () => {
    const pdf = Buffer.from('%PDF-1.7 surat edaran');
    const folder = await mkdtemp(path.join(tmpdir(), 'kinerja-upload-'));
    const filepath = path.join(folder, 'edaran.pdf');
    await writeFile(filepath, pdf);
    const files = { filepath, originalFilename: 'edaran.pdf', mimetype: 'application/pdf', size: pdf.length };
    const upload: { upload: (given: object) => Promise<{ id: number; url: string }[]> } = app.strapi
      .plugin('upload')
      .service('upload');
    const [file] = await upload.upload({ data: {}, files });
    const id = await createRecord(app, 'policy-notice', {
      title: 'Surat edaran',
      text: 'Lihat berkas',
      publishOn: dateIn(-1),
      audience: 'units',
      units: [office.units.health],
      file: file?.id,
    });
    const shownFile = conforms(await get(office, 'employee', `/api/policy-notices/${id}?populate=file`)).body
      .data.file as { url: string; name: string };
    expect(shownFile.name).toBe('edaran.pdf');
    expect((await app.request.get(shownFile.url)).status).toBe(200);
    const route = `/api/policy-notices/${id}/file`;
    const mine = await download(office, 'employee', route);
    expect([mine.status, mine.headers['content-type'], mine.headers['content-disposition']]).toEqual([
      200,
      'application/pdf',
      'attachment; filename="edaran.pdf"',
    ]);
    expect(mine.body).toEqual(pdf);
    expect((await get(office, 'outsider', route)).status).toBe(404);
    expect((await get(office, 'employee', `/api/policy-notices/${forAll}/file`)).status).toBe(404);
    expect([401, 403]).toContain((await app.request.get(route)).status);
    // Where Strapi would have it lie for everybody: there, with the seal that the panel is given, and not without.
    const stored = (
      await query<{ url: string }>(app.strapi.db.connection, `SELECT url FROM files WHERE id = ?`, [
        String(file?.id),
      ])
    )[0]?.url;
    expect((await app.request.get(stored ?? '')).status).toBe(404);
    const { provider } = app.strapi.plugin('upload') as unknown as {
      provider: { getSignedUrl: (of: object) => Promise<{ url: string }> };
    };
    const { url } = await provider.getSignedUrl({ url: stored });
    expect((await app.request.get(url)).status).toBe(200);
    expect((await app.request.get(`${url}x`)).status).toBe(404);
  });

  it('is told to who joins later and to units that are added, once, and to nobody who knows it', async () => {
    const at = (id: string) =>
      createRecord(app, 'employee', { name: 'Pegawai baru', orgUnit: id, civilServant: true });
    const toldIn = async (id: string) =>
      (
        await query<{ principal: string }>(
          app.strapi.db.connection,
          `SELECT n.principal FROM workflow_notices n JOIN workflow_instances i ON i.id = n.instance_id
           WHERE i.subject_type = ? AND i.subject_id = ? ORDER BY n.id`,
          [POLICY_NOTICE, id],
        )
      ).map(({ principal }) => principal);
    const withdrawn = await createRecord(app, 'policy-notice', {
      title: 'Sudah diganti',
      text: 'Tidak berlaku lagi',
      publishOn: dateIn(-1),
      audience: 'all',
    });
    const admin = { kind: 'admin' as const, id: 'admin:1', name: 'Admin', person: null };
    await afterJobs(app, 'workflow-effect');
    await workflowOf(app.strapi).send(
      registeredFor(app.strapi, POLICY_NOTICE),
      withdrawn,
      admin,
      { event: 'WITHDRAW', comment: 'Diganti' },
      { now: new Date() },
    );
    const before = {
      all: await toldIn(forAll),
      health: await toldIn(forHealth),
      withdrawn: await toldIn(withdrawn),
    };
    const nurse = await at(office.units.health);
    const clerk = await at(office.units.licensing);
    await tellNewcomers(app.strapi);
    await tellNewcomers(app.strapi);
    expect(await toldIn(forAll)).toEqual([...before.all, ...[nurse, clerk].sort()]);
    expect(await toldIn(forHealth)).toEqual([...before.health, nurse]);
    expect(await toldIn(withdrawn)).toEqual(before.withdrawn);
    expect(await toldIn(ahead)).toEqual([]);

    await updateRecord(app, 'policy-notice', forHealth, {
      units: [office.units.health, office.units.licensing],
    });
    await tellNewcomers(app.strapi);
    expect((await toldIn(forHealth)).slice(before.health.length)).toEqual([
      nurse,
      ...[clerk, office.ids.outsider, office.ids.outsideHead].sort(),
    ]);
    await updateRecord(app, 'policy-notice', forHealth, { units: [office.units.health] });
    for (const id of [nurse, clerk])
      await updateRecord(app, 'employee', id, { employmentStatus: 'suspended' });
  });

  it.each([
    ['2026-11-26T21:59:00Z', false],
    ['2026-11-26T22:00:00Z', true],
    ['2026-11-26T22:59:59Z', true],
    ['2026-11-26T23:00:00Z', false],
  ])('is told to newcomers once a day, before work: %s', (now, expected) => {
    expect(isHourForNewcomers(new Date(now))).toBe(expected);
  });

  it('that was withdrawn is gone, for a reason that stands on record', async () => {
    const id = await createRecord(app, 'policy-notice', {
      title: 'Keliru',
      text: 'Tanggal keliru',
      publishOn: dateIn(0),
      audience: 'all',
    });
    expect((await get(office, 'employee', `/api/policy-notices/${id}`)).status).toBe(200);
    const registered = registeredFor(app.strapi, POLICY_NOTICE);
    const admin = { kind: 'admin' as const, id: 'admin:1', name: 'Admin', person: null };
    const sent = await workflowOf(app.strapi).send(
      registered,
      id,
      admin,
      { event: 'WITHDRAW', comment: 'Tanggal keliru' },
      { now: new Date() },
    );
    expect(sent).toMatchObject({ ok: true, state: 'withdrawn' });
    expect((await get(office, 'employee', `/api/policy-notices/${id}`)).status).toBe(404);
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

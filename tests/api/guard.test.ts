import { anAdmin, type Admin } from '../support/admin';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, aPlan } from '../support/appraisal';
import { insideOf } from '../support/inside';
import { buildOffice, type Office } from '../support/office';
import { expectEverythingWhole } from '../support/whole';

const APPRAISAL = 'api::appraisal.appraisal';
const PANEL = `/content-manager/collection-types/${APPRAISAL}`;

let app: TestApp;
let office: Office;
let admin: Admin;
let token: string;
let id: string;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  admin = await anAdmin(app);
  const made = await app.strapi
    .service('admin::api-token')
    .create({ name: 'External', description: '', type: 'full-access', lifespan: null });
  token = (made as { accessKey: string }).accessKey;
  id = await anAppraisalIn(office, 'monitoring');
});
afterAll(async () => {
  expect(await expectEverythingWhole(app)).toBeGreaterThan(0);
  await app.stop();
});

/** What the engine alone writes, with a value other than the present one. */
const OWNED: [string, () => unknown][] = [
  ['state', () => 'final'],
  ['revision', () => 99],
  ['stateSince', () => '2020-01-01T00:00:00.000Z'],
  ['dueAt', () => '2099-01-01T00:00:00.000Z'],
  ['result', () => ({ predicate: 'very_good' })],
  ['initialResult', () => ({ predicate: 'poor' })],
  ['review', () => ({ reason: 'x' })],
  ['appeal', () => ({ grounds: 'x' })],
  ['behaviours', () => [{ value: 'loyal', rating: 'above' }]],
  ['selfAssessment', () => ({ lapsed: true })],
  ['agreedWorkResults', () => []],
  ['period', () => 7],
  ['periodStart', () => '2020-01-01'],
  ['periodEnd', () => '2020-01-01'],
  ['employee', () => office.ids.peer],
  ['appraiser', () => office.ids.peer],
  ['appraiserSuperior', () => office.ids.peer],
  ['orgUnit', () => office.units.licensing],
];

type Fields = Record<string, unknown>;
const documents = () => app.strapi.documents(APPRAISAL as 'api::employee.employee');
const update = (documentId: string, data: Fields) => documents().update({ documentId, data });

const unchangedBy = async (work: () => Promise<unknown>): Promise<void> => {
  const before = await insideOf(app, id);
  await work();
  expect(await insideOf(app, id)).toEqual(before);
};
const asToken = (method: 'post' | 'put' | 'delete', path: string, data?: object) =>
  app.request[method](path)
    .set('Authorization', `Bearer ${token}`)
    .send(data ? { data } : undefined);

describe.each(OWNED)('%s is written by the workflow alone', (field, value) => {
  it('not through the document service, whoever calls it', () =>
    unchangedBy(async () => {
      const write = update(id, { [field]: value() });
      await expect(write).rejects.toMatchObject({
        details: { code: 'ENGINE_OWNED', errors: [{ path: field }] },
      });
    }));

  it('not by REST: neither by a person nor by an API token with full access', () =>
    unchangedBy(async () => {
      for (const by of ['employee', 'supervisor', 'hr'] as const) {
        const answer = await app.request
          .put(`/api/appraisals/${id}`)
          .set('Authorization', `Bearer ${await office.jwt(by)}`)
          .send({ data: { [field]: value() } });
        expect(answer.body.error).toMatchObject({ status: 400, details: { errors: [{ path: field }] } });
      }
      const { body } = await asToken('put', `/api/appraisals/${id}`, { [field]: value() });
      expect(body.error).toMatchObject({ status: 400, details: { errors: [{ path: field }] } });
    }));

  it('not in the Content Manager of the panel', () =>
    unchangedBy(async () => {
      const answer = await admin.call('put', `${PANEL}/${id}`, { [field]: value() });
      expect(answer.body.error).toMatchObject({ status: 400, details: { code: 'ENGINE_OWNED' } });
    }));
});

describe('an appraisal', () => {
  it('is made by the workflow alone', async () => {
    const data = { employee: office.ids.employee, state: 'final' };
    const create = documents().create({ data });
    await expect(create).rejects.toMatchObject({ status: 409 });
    expect((await asToken('post', '/api/appraisals', data)).status).toBe(409);
    // The panel offers it to no role, super admins included.
    expect((await admin.call('post', PANEL, data)).status).toBe(403);
    const clone = documents().clone({ documentId: id, data: {} as never });
    await expect(clone).rejects.toMatchObject({ status: 409 });
    expect((await admin.call('post', `${PANEL}/clone/${id}`, {})).status).toBe(403);
  });

  it('is never deleted', () =>
    unchangedBy(async () => {
      const remove = documents().delete({ documentId: id });
      await expect(remove).rejects.toMatchObject({ status: 409, details: { code: 'HAS_HISTORY' } });
      expect((await asToken('delete', `/api/appraisals/${id}`)).status).toBe(409);
      expect((await admin.call('delete', `${PANEL}/${id}`)).status).toBe(403);
      const many = await admin.call('post', `${PANEL}/actions/bulkDelete`, { documentIds: [id] });
      expect(many.status).toBe(403);
      for (const by of ['employee', 'hr'] as const) {
        const own = await app.request
          .delete(`/api/appraisals/${id}`)
          .set('Authorization', `Bearer ${await office.jwt(by)}`);
        expect([403, 404, 405]).toContain(own.status);
      }
    }));

  it('has a plan that its state locks: open in the draft, closed from then on', async () => {
    const workResults = aPlan().map((one) => ({ ...one, title: 'Baru' }));
    await unchangedBy(() =>
      expect(update(id, { workResults })).rejects.toMatchObject({
        status: 409,
        details: { code: 'LOCKED_BY_STATE' },
      }),
    );
    const draft = await anAppraisalIn(office, 'targetSetting.draft');
    await expect(update(draft, { workResults })).resolves.toBeTruthy();
  });

  it('may be sent back by the panel as it was read: what does not change is no write', async () => {
    const { subject } = await insideOf(app, id);
    const data = { state: subject.state, revision: subject.revision, dueAt: subject.due_at };
    await app.strapi
      .documents(APPRAISAL as 'api::employee.employee')
      .update({ documentId: id, data: data as never });
    const { subject: after } = await insideOf(app, id);
    expect([after.state, after.revision, after.due_at]).toEqual([
      subject.state,
      subject.revision,
      subject.due_at,
    ]);
  });
});

describe('a cycle, which people make as a record', () => {
  it('begins as a draft: nobody makes one that is open or closed already', async () => {
    const cycle = {
      name: 'SKP',
      startDate: '2026-01-01',
      endDate: '2026-12-31',
      assessmentDate: '2026-12-01',
      policy: office.policy,
    };
    for (const state of ['open', 'closed', 'launching']) {
      const uid = 'api::appraisal-cycle.appraisal-cycle' as 'api::employee.employee';
      const made = await app.strapi
        .documents(uid)
        .create({ data: { ...cycle, state, revision: 5 } })
        .catch(() => null);
      const { state: stored, revision } = (made ?? { state: 'draft', revision: 0 }) as unknown as {
        state: string;
        revision: number;
      };
      expect({ given: state, stored, revision }).toEqual({ given: state, stored: 'draft', revision: 0 });
    }
  });
});

describe('an API token with full access', () => {
  it('keeps records that no workflow owns, by the generated API', async () => {
    const holiday = { date: '2098-01-01', name: 'Tahun Baru', kind: 'nationalHoliday' };
    const made = await asToken('post', '/api/holidays', holiday);
    expect(made.status).toBe(201);
    const at = `/api/holidays/${made.body.data.documentId}`;
    expect((await asToken('put', at, { name: 'Tahun Baru 2098' })).status).toBe(200);
    expect((await asToken('delete', at)).status).toBe(204);
    expect((await asToken('post', '/api/employees', { name: 'Pegawai baru' })).status).toBe(201);
  });
});

import type { Response } from 'supertest';
import { query } from '../../plugins/workflow/server/src/public';
import { anAdmin, type Admin } from '../support/admin';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, get } from '../support/appraisal';
import { buildOffice, type Office } from '../support/office';
import { conforms } from '../support/openapi';
import { call, createRecord, updateRecord } from '../support/records';

let app: TestApp;
let office: Office;
let admin: Admin;
beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  admin = await anAdmin(app);
  await anAppraisalIn(office, 'targetSetting.draft');
});
afterAll(() => app.stop());

const TYPE = '/content-manager/collection-types/api::appraisal-policy.appraisal-policy';
const versioned = (id: string, body: object): Promise<Response> =>
  admin.call('post', `/appraisal-policies/${id}/versions`, body);
const code = ({ status, body }: Response) => [status, body.error?.details.code ?? null];

describe('a policy', () => {
  it('in use keeps its figures: HR is told to make a new version', async () => {
    const refused = await admin.call('put', `${TYPE}/${office.policy}`, { belowThreshold: 80 });
    expect(code(refused)).toEqual([409, 'POLICY_IN_USE']);
    expect(refused.body.error.details.fields).toEqual(['belowThreshold']);
    expect(refused.body.error.message).toMatch(/versi baru.*new version/s);
    await expect(
      updateRecord(app, 'appraisal-policy', office.policy, { validFrom: '2021-01-01' }),
    ).rejects.toThrow(/in use|dipakai/);
  });

  it('in use is refused a change by the database too', async () => {
    const changed = query(
      app.strapi.db.connection,
      `UPDATE appraisal_policies SET appeal_days = 3 WHERE document_id = ?`,
      [office.policy],
    );
    await expect(changed).rejects.toThrow(/in use/);
  });

  it('in use may be saved as it is, and say anew when people are reminded', async () => {
    const { body } = await admin.get(`${TYPE}/${office.policy}`);
    const same = await admin.call('put', `${TYPE}/${office.policy}`, { ...body.data, reminderDays: [5] });
    expect([same.status, same.body.error ?? null]).toEqual([200, null]);
  });

  it('that nobody is appraised by can be changed', async () => {
    const policy = await createRecord(app, 'appraisal-policy', {
      name: 'Rancangan',
      validFrom: '2031-01-01',
    });
    expect((await admin.call('put', `${TYPE}/${policy}`, { belowThreshold: 80 })).status).toBe(200);
  });

  it('gets a new version by one request: the same rules from a later day on, and what is to be otherwise', async () => {
    const made = await versioned(office.policy, {
      data: { validFrom: '2029-01-01', changes: { belowThreshold: 85, figures: { mostIsOver: 60 } } },
    });
    expect(made.status).toBe(201);
    expect(made.body.data).toMatchObject({
      name: 'Kebijakan baku',
      validFrom: '2029-01-01',
      belowThreshold: 85,
      aboveThreshold: 110,
      appealDays: 14,
      figures: { mostIsOver: 60 },
      supersedes: { documentId: office.policy },
    });
    expect(code(await versioned(office.policy, { data: { validFrom: '2020-01-01' } }))).toEqual([
      422,
      'VALID_FROM_NOT_LATER',
    ]);
    const wrong = await versioned(office.policy, {
      data: { validFrom: '2030-01-01', changes: { figures: { skpCap: 'x' } } },
    });
    expect([wrong.status, wrong.body.error.details.errors[0].path]).toEqual([400, 'figures.skpCap']);
    const unknown = await versioned(office.policy, { data: { validFrom: '2030-01-01', changes: { id: 1 } } });
    expect([unknown.status, unknown.body.error.details.errors[0].path]).toEqual([400, 'data.changes.id']);
    expect((await versioned('nothing', { data: { validFrom: '2030-01-01' } })).status).toBe(404);
  });

  it('of a day is the latest by then, with the legal basis of each rule', async () => {
    await createRecord(app, 'appraisal-policy', {
      name: 'Angka',
      validFrom: '2028-06-01',
      ruleSet: 'numeric',
      legalBasis: [
        { rule: 'appeal', regulation: 'Perbup 3/2028', text: { id: 'Keberatan', en: 'Objection' } },
      ],
    });
    const inForce = async (search: string) =>
      conforms(await get(office, 'outsider', `/api/appraisal-policies/in-force${search}`)).body;
    expect((await inForce('?date=2028-05-31')).data.name).toBe('Kebijakan baku');
    const numeric = await inForce('?date=2028-06-01');
    expect(numeric.data.name).toBe('Angka');
    expect(numeric.meta.legalBasis).toContainEqual({
      key: 'appeal',
      regulation: 'Perbup 3/2028',
      text: { id: 'Keberatan', en: 'Objection' },
    });
    expect((await inForce('?date=2028-06-01&ruleSet=quadrant')).data.name).toBe('Kebijakan baku');
    expect((await get(office, 'outsider', '/api/appraisal-policies/in-force?date=1999-01-01')).status).toBe(
      404,
    );
    expect((await get(office, 'outsider', '/api/appraisal-policies/in-force?date=2026-02-29')).status).toBe(
      400,
    );
  });

  it('is named with others of the same first day, in calculations too: agencies may each hold their own', async () => {
    const of = (name: string) => createRecord(app, 'appraisal-policy', { name, validFrom: '2022-02-02' });
    const [one, other] = [await of('Dinas Satu'), await of('Dinas Dua')];
    const { body } = conforms(
      await get(office, 'outsider', '/api/appraisal-policies/in-force?date=2022-02-03'),
    );
    expect(body.data.name).toBe('Dinas Dua');
    expect(body.meta.alsoInForce).toEqual([{ documentId: one, name: 'Dinas Satu' }]);
    const alone = conforms(await get(office, 'outsider', '/api/appraisal-policies/in-force?date=2028-06-01'));
    expect(alone.body.meta.alsoInForce).toEqual([]);

    const taken = async (policy?: string) => {
      const asked = { ruleSet: 'quadrant', workResults: [], behaviours: [], ...(policy ? { policy } : {}) };
      return conforms(await call(office, 'outsider', 'post', '/api/scoring/preview', asked)).body.meta;
    };
    expect(await taken(one)).toEqual({ policy: { documentId: one, name: 'Dinas Satu' }, alsoInForce: [] });
    await query(
      app.strapi.db.connection,
      `UPDATE appraisal_policies SET valid_from = ? WHERE document_id IN (?, ?)`,
      [new Date().toISOString().slice(0, 10), one, other],
    );
    expect(await taken()).toEqual({
      policy: { documentId: other, name: 'Dinas Dua' },
      alsoInForce: [{ documentId: one, name: 'Dinas Satu' }],
    });
  });

  it('is read by everybody who is signed in, and written by nobody of them', async () => {
    const list = await get(office, 'outsider', '/api/appraisal-policies?sort=validFrom');
    expect(list.body.data[0]).toMatchObject({ name: 'Kebijakan baku', ruleSet: 'quadrant' });
    const answer = await app.request
      .post(`/api/appraisal-policies/${office.policy}/versions`)
      .set('Authorization', `Bearer ${await office.jwt('hr')}`)
      .send({ data: { validFrom: '2030-01-01' } });
    expect(answer.status).toBe(403);
  });
});

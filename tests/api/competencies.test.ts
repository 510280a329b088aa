import type { Response } from 'supertest';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, aReview, get, send } from '../support/appraisal';
import { buildOffice, type Office, type PersonName } from '../support/office';
import { conforms } from '../support/openapi';
import { call, createRecord } from '../support/records';

let app: TestApp;
let office: Office;
let triage: string;
let service: string;
let foreign: string;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  triage = await createRecord(app, 'competency', { name: 'Triase', nameEn: 'Triage', kind: 'technical' });
  service = await createRecord(app, 'competency', { name: 'Pelayanan publik', kind: 'managerial' });
  foreign = await createRecord(app, 'competency', { name: 'Kearsipan', kind: 'technical' });
  for (const [competency, level] of [
    [triage, 4],
    [service, 3],
  ] as const)
    await createRecord(app, 'competency-standard', { position: office.position, competency, level });
});
afterAll(() => app.stop());

const rating = (competency: string, level: number) => ({ competency, level, reason: 'Terlihat dalam tugas' });
const assess = (by: PersonName, appraisal: string, ratings: object[]) =>
  call(office, by, 'post', '/api/competency-assessments', { data: { appraisal, ratings } });
const codeOf = (answer: Response) => [answer.status, answer.body.error?.details.code];
const look = (by: PersonName, appraisal: string) =>
  get(office, by, `/api/appraisals/${appraisal}/competencies`);

describe('competence', () => {
  it('is assessed by the appraiser for every standard of the position, with a reason, once', async () => {
    const id = await anAppraisalIn(office, 'monitoring');
    const sound = [rating(triage, 2), rating(service, 5)];
    expect(conforms(await look('employee', id)).body.data).toMatchObject([
      { competency: service, required: 3, level: null },
      { competency: triage, required: 4, level: null, nameEn: 'Triage' },
    ]);
    expect(codeOf(conforms(await assess('supervisor', id, sound.slice(1))))).toEqual([422, 'NOT_ALL_RATED']);
    expect(codeOf(await assess('supervisor', id, [...sound, rating(foreign, 1)]))).toEqual([
      422,
      'UNKNOWN_COMPETENCY',
    ]);
    for (const wrong of [rating(triage, 0), rating(triage, 6), { competency: triage, level: 3, reason: ' ' }])
      expect((await assess('supervisor', id, [wrong, rating(service, 3)])).status).toBe(400);
    expect((await assess('employee', id, sound)).status).toBe(403);
    expect((await assess('outsider', id, sound)).status).toBe(404);
    const made = conforms(await assess('supervisor', id, sound));
    expect([made.status, made.body.error ?? null]).toEqual([201, null]);
    expect(codeOf(conforms(await assess('supervisor', id, sound)))).toEqual([409, 'ALREADY_ASSESSED']);
    const { documentId } = made.body.data as { documentId: string };
    const changed = await call(office, 'supervisor', 'put', `/api/competency-assessments/${documentId}`, {
      data: { ratings: [rating(triage, 3), rating(service, 3)] },
    });
    expect(conforms(changed).body.data.ratings).toMatchObject([{ level: 3 }, { level: 3 }]);
    const short = await call(office, 'supervisor', 'put', `/api/competency-assessments/${documentId}`, {
      data: { ratings: [rating(triage, 3)] },
    });
    expect(codeOf(conforms(short))).toEqual([422, 'NOT_ALL_RATED']);
  });

  it('is assessed anew by the same routes as all else, on record, and not by the employee or a stranger', async () => {
    const id = await anAppraisalIn(office, 'monitoring');
    const made = await assess('supervisor', id, [rating(triage, 2), rating(service, 5)]);
    const { documentId } = made.body.data as { documentId: string };
    const event = (by: PersonName, name: string, data?: object) =>
      call(office, by, 'post', `/api/workflow/competency-assessments/${documentId}/events`, {
        event: name,
        data,
      });
    const ratings = [rating(triage, 4), rating(service, 4)];
    expect((await event('employee', 'ASSESS_ANEW', { ratings })).status).toBe(404);
    expect((await event('outsider', 'ASSESS_ANEW', { ratings })).status).toBe(404);
    expect((await event('head', 'ASSESS_ANEW', { ratings })).status).toBe(403);
    expect(conforms(await event('supervisor', 'ASSESS_ANEW', { ratings })).status).toBe(200);
    const history = await get(office, 'hr', `/api/workflow/competency-assessments/${documentId}/history`);
    expect(history.body.data).toMatchObject([
      {
        event: 'OPENED',
        actor: { id: office.ids.supervisor },
        data: { ratings: [{ level: 2 }, { level: 5 }] },
      },
      { event: 'ASSESS_ANEW', data: { ratings: [{ level: 4 }, { level: 4 }] } },
    ]);
    // Another appraiser takes it over with the appraisal.
    const change = { data: { role: 'appraiser', employee: office.ids.outsideHead }, comment: 'Mutasi' };
    expect((await send(office, 'hr', id, 'REASSIGN', change)).status).toBe(200);
    expect((await event('supervisor', 'ASSESS_ANEW', { ratings })).status).toBe(404);
    expect((await event('outsideHead', 'ASSESS_ANEW', { ratings })).status).toBe(200);
    // What was discarded makes room for another.
    expect((await event('outsideHead', 'DISCARD')).status).toBe(200);
    expect((await get(office, 'hr', `/api/competency-assessments/${documentId}`)).status).toBe(404);
    expect((await assess('outsideHead', id, ratings)).status).toBe(201);
  });

  it('shows to the employee with the result, which it does not change, and asks for training', async () => {
    const training = await createRecord(app, 'training', {
      title: 'Triase lanjutan',
      mode: 'online',
      competencies: [triage],
    });
    const id = await anAppraisalIn(office, 'review');
    const made = await assess('supervisor', id, [rating(triage, 2), rating(service, 5)]);
    expect(made.status).toBe(201);
    const { documentId } = made.body.data as { documentId: string };
    expect((await get(office, 'employee', `/api/competency-assessments/${documentId}`)).status).toBe(404);
    expect((await look('employee', id)).body).toMatchObject({
      data: [{ level: null }, { level: null }],
      meta: { assessment: null },
    });
    const sent = await send(office, 'supervisor', id, 'SUBMIT_REVIEW', { data: aReview() });
    expect(sent.status).toBe(200);
    expect((await get(office, 'employee', `/api/appraisals/${id}`)).body.data.result.predicate).toBe('good');
    for (const by of ['employee', 'head', 'hr'] as const)
      expect(conforms(await look(by, id)).body.data).toMatchObject([
        { competency: service, level: 5, gap: 0 },
        { competency: triage, level: 2, gap: 2 },
      ]);
    for (const by of ['peer', 'outsider'] as const) expect((await look(by, id)).status).toBe(404);
    const suggested = conforms(await get(office, 'employee', `/api/appraisals/${id}/training-suggestions`));
    expect(suggested.body.meta.competencies).toMatchObject([
      { competency: triage, name: 'Triase', gap: 2, trainings: [{ documentId: training }] },
    ]);
    const asked = await call(office, 'employee', 'post', '/api/enrolments', {
      data: { training, appraisal: id, item: { kind: 'competency', key: triage } },
    });
    expect([asked.status, asked.body.data?.item]).toEqual([
      201,
      { kind: 'competency', key: triage, title: 'Triase' },
    ]);
  });

  it('has no assessment where the position has no standard', async () => {
    const other = await createRecord(app, 'position', { name: 'Tanpa standar', kind: 'implementer' });
    await app.strapi.documents('api::employee.employee').update({
      documentId: office.ids.peer,
      data: { position: other } as never,
    });
    const { appraisals } = await office.openCycle({ members: ['peer'] });
    expect(codeOf(await assess('supervisor', appraisals.peer ?? '', [rating(triage, 3)]))).toEqual([
      422,
      'NO_STANDARD',
    ]);
  });
});

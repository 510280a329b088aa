import type { Response } from 'supertest';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, aReview, get, send } from '../support/appraisal';
import { buildOffice, dateIn, type Office, type PersonName } from '../support/office';
import { conforms } from '../support/openapi';
import { call, createRecord } from '../support/records';

let app: TestApp;
let office: Office;
let provider: string;
let count = 0;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  provider = await createRecord(app, 'training-provider', { name: 'Balai Diklat', kind: 'partner' });
});
afterAll(() => app.stop());

const aTraining = (data: object = {}): Promise<string> => {
  count += 1;
  return createRecord(app, 'training', {
    title: `Pelayanan prima ${String(count)}`,
    mode: 'online',
    hours: 16,
    offeredBy: provider,
    ...data,
  });
};
const ask = (by: PersonName, data: object) => call(office, by, 'post', '/api/enrolments', { data });
const idOf = (answer: Response): string => {
  expect([answer.status, answer.body.error ?? null]).toEqual([201, null]);
  return (answer.body as { data: { documentId: string } }).data.documentId;
};
const act = (by: PersonName, id: string, event: string, body: object = {}) =>
  call(office, by, 'post', `/api/workflow/enrolments/${id}/events`, { event, ...body });
const goes = async (by: PersonName, id: string, event: string, state: string, body: object = {}) => {
  const answer = conforms(await act(by, id, event, body));
  expect([event, answer.body.error ?? null, answer.body.data?.state]).toEqual([event, null, state]);
};
const refusedWith = (answer: Response) => [answer.status, answer.body.error?.details.code];
const read = async (by: PersonName, id: string) => get(office, by, `/api/enrolments/${id}`);

describe('an enrolment', () => {
  it('is asked for by the employee, decided by the appraiser, and confirmed by the performance team', async () => {
    const id = idOf(conforms(await ask('employee', { training: await aTraining(), reason: 'Perlu' })));
    expect((await read('employee', id)).body.data).toMatchObject({ state: 'proposed', reason: 'Perlu' });
    await goes('employee', id, 'REQUEST', 'requested');
    const tasks = await get(office, 'supervisor', '/api/workflow/tasks?subject=enrolments');
    expect(tasks.body.data).toMatchObject([{ documentId: id, role: 'appraiser' }]);
    expect(refusedWith(await act('employee', id, 'APPROVE'))[0]).toBe(403);
    await goes('supervisor', id, 'APPROVE', 'approved');
    const data = { completedOn: dateIn(-1), score: 87.5, certificateLink: 'https://diklat.test/1' };
    await goes('employee', id, 'COMPLETE', 'confirmation', { data });
    await goes('hr', id, 'RETURN_COMPLETION', 'approved', { comment: 'Lampirkan sertifikat' });
    expect((await read('employee', id)).body.data.feedback).toBe('Lampirkan sertifikat');
    await goes('employee', id, 'COMPLETE', 'confirmation', { data });
    await goes('hr', id, 'CONFIRM', 'completed');
    const shown = conforms(await get(office, 'supervisor', `/api/enrolments/${id}?populate=*`)).body.data;
    expect(shown).toMatchObject({ state: 'completed', hours: 16, completedOn: dateIn(-1) });
    expect(Number(shown.score)).toBe(87.5);
    expect(shown.training.title).toMatch(/Pelayanan prima/);
  });

  it('may be asked for in one call, once for each key, and not twice at a time', async () => {
    const training = await aTraining();
    const once = async () =>
      app.request
        .post('/api/enrolments')
        .set('Authorization', `Bearer ${await office.jwt('employee')}`)
        .set('Idempotency-Key', `enrol-${training}`)
        .send({ data: { training, request: true } });
    const first = conforms(await once());
    expect(first.body.data.state).toBe('requested');
    expect((await once()).body.data.documentId).toBe(idOf(first));
    expect(refusedWith(conforms(await ask('employee', { training })))).toEqual([409, 'ALREADY_ENROLLED']);
    await goes('supervisor', idOf(first), 'DECLINE', 'declined', { comment: 'Anggaran habis' });
    idOf(await ask('employee', { training }));
  });

  it('is proposed by the appraiser alone, and then needs no second decision of theirs', async () => {
    const training = await aTraining();
    for (const by of ['peer', 'outsider', 'hr'] as const)
      expect(refusedWith(await ask(by, { training, employee: office.ids.employee }))).toEqual([
        403,
        'NO_ROLE_FOR_THIS',
      ]);
    const id = idOf(await ask('supervisor', { training, employee: office.ids.employee }));
    expect(refusedWith(await act('supervisor', id, 'REQUEST'))[0]).toBe(403);
    await goes('employee', id, 'REQUEST', 'approved');
    await goes('hr', id, 'COMPLETE', 'completed', { data: { completedOn: dateIn(0) } });
  });

  it('is nobody else’s to see or to move', async () => {
    const id = idOf(await ask('employee', { training: await aTraining() }));
    for (const by of ['peer', 'outsider', 'head'] as const) {
      expect((await read(by, id)).status).toBe(404);
      expect((await act(by, id, 'CANCEL', { comment: 'x' })).status).toBe(404);
      expect((await get(office, by, '/api/enrolments')).body.meta.pagination.total).toBe(0);
    }
    const changed = await call(office, 'employee', 'put', `/api/enrolments/${id}`, {
      data: { state: 'completed' },
    });
    expect(changed.status).toBe(403);
  });

  it('is of a training that is offered and still ahead', async () => {
    const code = async (data: object) => refusedWith(conforms(await ask('employee', data)));
    expect(await code({ training: 'nosuchtraining' })).toEqual([422, 'NO_SUCH_TRAINING']);
    expect(await code({ training: await aTraining({ active: false }) })).toEqual([
      422,
      'TRAINING_NOT_OFFERED',
    ]);
    expect(await code({ training: await aTraining({ startDate: dateIn(-3) }) })).toEqual([
      422,
      'TRAINING_HAS_BEGUN',
    ]);
    expect((await ask('employee', { training: 5 })).status).toBe(400);
    expect((await ask('employee', { training: await aTraining(), employee: 'nobody' })).status).toBe(404);
    expect(
      (await ask('employee', { training: await aTraining(), item: { kind: 'behaviour', key: 'loyal' } }))
        .status,
    ).toBe(400);
  });

  it('is completed on a day that has come, within the training', async () => {
    const training = await aTraining({ startDate: dateIn(1), endDate: dateIn(2) });
    const id = idOf(await ask('employee', { training, request: true }));
    await goes('supervisor', id, 'APPROVE', 'approved');
    const on = async (completedOn: unknown) =>
      refusedWith(await act('employee', id, 'COMPLETE', { data: { completedOn } }));
    expect(await on(dateIn(5))).toEqual([422, 'DATE_IN_FUTURE']);
    expect(await on(dateIn(-1))).toEqual([422, 'COMPLETED_BEFORE_START']);
    expect((await on('besok'))[0]).toBe(400);
  });

  it('passes to another appraiser with a reason; nobody takes two parts in it', async () => {
    const id = idOf(await ask('employee', { training: await aTraining(), request: true }));
    const to = (name: PersonName) => ({
      data: { role: 'appraiser', employee: office.ids[name] },
      comment: 'Cuti melahirkan',
    });
    expect(refusedWith(await act('hr', id, 'REASSIGN', to('employee')))).toEqual([422, 'ROLE_CONFLICT']);
    await goes('hr', id, 'REASSIGN', 'requested', to('head'));
    await goes('head', id, 'APPROVE', 'approved');
    expect((await act('supervisor', id, 'APPROVE')).status).not.toBe(200);
  });
});

/** The appraisal of a year before, with one value rated below. */
const ratedLow = async (year: number): Promise<string> => {
  const appraisal = await anAppraisalIn(office, 'review', { year });
  const review = aReview();
  const behaviours = review.behaviours.map((one) =>
    one.value === 'service_oriented' ? { ...one, rating: 'below' } : one,
  );
  for (const [by, event, body] of [
    ['supervisor', 'SUBMIT_REVIEW', { data: { ...review, behaviours } }],
    ['employee', 'ACKNOWLEDGE', {}],
    ['head', 'APPROVE', {}],
  ] as const) {
    const sent = await send(office, by, appraisal, event, body);
    expect([event, sent.body.error ?? null]).toEqual([event, null]);
  }
  return appraisal;
};

describe('the follow-up of an appraisal', () => {
  it('shows in the next cycle what was low, which trainings were done, and how it is rated now', async () => {
    const year = new Date().getUTCFullYear();
    const past = await ratedLow(year - 1);
    const training = await aTraining({ behaviourValue: 'service_oriented' });
    const suggested = () => get(office, 'supervisor', `/api/appraisals/${past}/training-suggestions`);
    const offered = conforms(await suggested()).body.data[0].trainings;
    expect(offered).toContainEqual(
      expect.objectContaining({ documentId: training, provider: 'Balai Diklat', enrolment: null }),
    );
    const item = { kind: 'behaviour', key: 'service_oriented' };
    const id = idOf(conforms(await ask('supervisor', { training, appraisal: past, item })));
    await goes('employee', id, 'REQUEST', 'approved');
    expect((await suggested()).body.data[0].trainings).toContainEqual(
      expect.objectContaining({ documentId: training, enrolment: { documentId: id, state: 'approved' } }),
    );
    await goes('hr', id, 'COMPLETE', 'completed', { data: { completedOn: dateIn(-1), score: 90 } });

    const present = await anAppraisalIn(office, 'review', { year });
    const look = async (by: PersonName) =>
      conforms(await get(office, by, `/api/appraisals/${present}/follow-up`));
    const before = (await look('employee')).body.data;
    expect(before.previous).toMatchObject({ documentId: past, year: year - 1 });
    expect(before.items).toMatchObject([
      {
        item: { kind: 'behaviour', value: 'service_oriented' },
        before: { rating: 'below' },
        trainings: [{ documentId: id, state: 'completed', hours: 16 }],
        now: { key: 'service_oriented', rating: null },
        change: null,
      },
    ]);
    const sent = await send(office, 'supervisor', present, 'SUBMIT_REVIEW', { data: aReview() });
    expect(sent.body.error ?? null).toBeNull();
    for (const by of ['employee', 'supervisor', 'head', 'hr'] as const)
      expect((await look(by)).body.data.items).toMatchObject([
        { now: { rating: 'meets' }, change: 'better' },
      ]);
    expect((await look('outsider')).status).toBe(404);
    expect((await look('peer')).status).toBe(404);
    expect(conforms(await get(office, 'employee', `/api/appraisals/${past}/follow-up`)).body.data).toBeNull();
  });

  it('counts an indicator of the plan that is meant, and refuses one that is none', async () => {
    const appraisal = await anAppraisalIn(office, 'monitoring', { year: 2019 });
    const training = await aTraining();
    const meant = (key: string) => ask('employee', { training, appraisal, item: { kind: 'indicator', key } });
    expect((await meant('nope')).status).toBe(400);
    const id = idOf(await meant('i1'));
    expect((await read('employee', id)).body.data.item).toEqual({
      kind: 'indicator',
      key: 'i1',
      title: 'Pasien dilayani',
    });
    expect((await ask('outsider', { training, appraisal })).status).toBe(404);
  });
});

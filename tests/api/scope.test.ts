import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, aPlan, aReview, get, send } from '../support/appraisal';
import { buildOffice, type Office, type PersonName } from '../support/office';

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
});
afterAll(() => app.stop());

interface Appraisal {
  documentId: string;
  state: string;
  result: unknown;
  review: unknown;
  workResults: { indicators: { rating: string | null; realisation: unknown }[] }[];
  behaviours: { rating: string | null; selfRating: string | null }[];
}

const read = async (by: PersonName, id: string) => {
  const answer = await get(office, by, `/api/appraisals/${id}`);
  return { status: answer.status, appraisal: (answer.body as { data: Appraisal | null }).data };
};

const list = async (by: PersonName, query = '') => {
  const answer = await get(office, by, `/api/appraisals${query}`);
  return answer.body as { data: Appraisal[]; meta: { pagination: { total: number } } };
};

describe("the generated API within a person's own sight", () => {
  it('shows an appraisal to those who take part and to nobody else', async () => {
    const id = await anAppraisalIn(office, 'monitoring');
    for (const name of ['employee', 'supervisor', 'head', 'hr'] as const) {
      expect((await read(name, id)).appraisal?.documentId).toBe(id);
      expect((await list(name, `?filters[documentId][$eq]=${id}`)).meta.pagination.total).toBe(1);
    }
    for (const name of ['peer', 'outsider'] as const) {
      expect((await read(name, id)).status).toBe(404);
      expect((await list(name, `?filters[documentId][$eq]=${id}`)).meta.pagination.total).toBe(0);
    }
  });

  it('hides ratings and result from the employee until they are delivered, and again after a rejection', async () => {
    const id = await anAppraisalIn(office, 'calibration');
    const hidden = (await read('employee', id)).appraisal;
    expect(hidden?.result).toBeNull();
    expect(hidden?.review).toBeNull();
    expect(hidden?.workResults[0]?.indicators[0]).toMatchObject({ rating: null, realisation: 100 });
    expect(hidden?.behaviours[0]).toMatchObject({ rating: null, selfRating: 'meets' });
    expect((await read('supervisor', id)).appraisal?.result).toMatchObject({ predicate: 'good' });

    await send(office, 'hr', id, 'CONFIRM_RESULT');
    expect((await read('employee', id)).appraisal?.result).toMatchObject({
      predicate: 'good',
      resultRating: 'meets',
    });
    await send(office, 'employee', id, 'ACKNOWLEDGE');
    await send(office, 'head', id, 'REJECT', { comment: 'Periksa lagi' });
    expect((await read('employee', id)).appraisal).toMatchObject({
      state: 'review',
      result: null,
      review: null,
    });
  });

  it('leaves whole fields out of lists unless they are asked for', async () => {
    const id = await anAppraisalIn(office, 'delivered');
    const [plain] = (await list('employee', `?filters[documentId][$eq]=${id}`)).data;
    expect(plain).not.toHaveProperty('workResults');
    const [asked] = (
      await list('employee', `?filters[documentId][$eq]=${id}&fields[0]=workResults&populate=employee`)
    ).data;
    expect(asked?.workResults).toHaveLength(1);
    expect(asked).toMatchObject({ employee: { documentId: office.ids.employee } });
  });

  it.each([
    'filters[result][$contains]=good',
    'filters[workResults][$notNull]=true',
    'sort=result',
    'filters[employee][employeeNumber][$startsWith]=1',
    'populate=employee.user',
    'populate[employee][populate][user]=true&populate=xyz',
    'fields=initialResult,secret',
    'filters[$or][0][review][$null]=true',
    'pagination[page]=-1',
    'pagination[page]=abc',
    'filters[revision][$eq]=abc',
    'filters[dueAt][$gt]=never',
    'unknown=1',
  ])('never lets a filter look where the reader may not: %s', async (query) => {
    const answer = await get(office, 'outsider', `/api/appraisals?${query}`);
    expect(answer.status).toBe(query.startsWith('populate=employee.user') ? 200 : 400);
    expect(JSON.stringify(answer.body)).not.toContain('password');
  });

  it('lets the employee edit workResults in the draft and nothing else', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.draft');
    const put = async (by: PersonName, data: unknown) =>
      app.request
        .put(`/api/appraisals/${id}`)
        .set('Authorization', `Bearer ${await office.jwt(by)}`)
        .send({ data });

    const saved = await put('employee', { workResults: aPlan() });
    expect(saved.status).toBe(200);
    expect(saved.body).toMatchObject({ data: { workResults: [{ key: 'r1' }] } });
    expect((await put('employee', { state: 'final' })).body).toMatchObject({
      error: { status: 400, details: { errors: [{ path: 'state' }] } },
    });
    expect((await put('employee', { workResults: [{ kind: 'primary' }] })).status).toBe(400);
    expect((await put('supervisor', { workResults: aPlan() })).status).toBe(403);
    expect((await put('outsider', { workResults: aPlan() })).status).toBe(404);
    expect((await put('employee', 'x')).status).toBe(400);

    expect((await send(office, 'employee', id, 'SUBMIT_TARGETS')).status).toBe(200);
    expect((await put('employee', { workResults: aPlan() })).body).toMatchObject({
      error: { status: 409, details: { code: 'LOCKED_BY_STATE', state: 'targetSetting.review' } },
    });
  });

  it('shows everybody by name, position and unit, and more only of people one appraises', async () => {
    const all = await get(office, 'outsider', '/api/employees?populate=*&pagination[pageSize]=100');
    const people = (all.body as { data: Record<string, unknown>[] }).data;
    expect(people).toHaveLength(8);
    const other = people.find(({ documentId }) => documentId === office.ids.employee);
    expect(Object.keys(other ?? {}).sort()).toEqual(['documentId', 'id', 'name', 'orgUnit', 'position']);
    const own = await get(office, 'supervisor', `/api/employees/${office.ids.employee}`);
    expect(own.body).toMatchObject({ data: { employeeNumber: expect.stringMatching(/^\d{18}$/) as string } });
  });

  it('shows a former appraiser the appraisal as it was when the term ended', async () => {
    const id = await anAppraisalIn(office, 'review');
    const done = await send(office, 'hr', id, 'REASSIGN', {
      data: { role: 'appraiser', employee: office.ids.outsideHead },
      comment: 'Pejabat penilai mutasi',
    });
    expect(done.status).toBe(200);
    expect((await send(office, 'supervisor', id, 'SUBMIT_REVIEW', { data: aReview() })).status).toBe(403);
    expect((await send(office, 'outsideHead', id, 'SUBMIT_REVIEW', { data: aReview('above') })).status).toBe(
      200,
    );
    expect((await read('supervisor', id)).appraisal).toMatchObject({ state: 'review', result: null });
    expect((await read('outsideHead', id)).appraisal).toMatchObject({ state: 'delivered' });
  });

  it.each([
    'indicators',
    'indicator-categories',
    'holidays',
    'positions',
    'org-units',
    'appraisal-cycles',
    'activity-logs',
  ])('answers a signed-in person on /api/%s and nobody else', async (plural) => {
    expect((await get(office, 'employee', `/api/${plural}?populate=*`)).status).toBe(200);
    expect([401, 403]).toContain((await app.request.get(`/api/${plural}`)).status);
  });
});

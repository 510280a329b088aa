import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, get, send, WAYS } from '../support/appraisal';
import { buildOffice, type Office } from '../support/office';

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
});
afterAll(() => app.stop());

describe('the way of an appraisal over HTTP', () => {
  it.each(Object.keys(WAYS))('reaches %s', async (state) => {
    const id = await anAppraisalIn(office, state);
    const described = await get(office, 'supervisor', `/api/workflow/appraisals/${id}`);
    expect(described.body).toMatchObject({ data: { state } });
  });

  it('tells the whole history of a finally approved appraisal', async () => {
    const id = await anAppraisalIn(office, 'final');
    const history = await get(office, 'employee', `/api/workflow/appraisals/${id}/history`);
    expect((history.body as { data: { event: string }[] }).data.map(({ event }) => event)).toEqual([
      'OPENED',
      'SUBMIT_TARGETS',
      'APPROVE_TARGETS',
      'OPEN_ASSESSMENT',
      'SUBMIT_SELF_ASSESSMENT',
      'SUBMIT_REVIEW',
      'ACKNOWLEDGE',
      'APPROVE',
    ]);
    expect((await send(office, 'head', id, 'APPROVE')).status).toBe(409);
  });
});

import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, aReview, get, send } from '../support/appraisal';
import { conforms } from '../support/openapi';
import { buildOffice, dateIn, type Office, type PersonName } from '../support/office';
import { createRecord } from '../support/records';

let app: TestApp;
let office: Office;
let id: string;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  const training = (data: object) =>
    createRecord(app, 'training', { mode: 'online', active: true, title: 'Pelatihan', ...data });
  await training({ title: 'Pelayanan prima', behaviourValue: 'service_oriented', startDate: dateIn(20) });
  await training({ title: 'Pelayanan dasar', behaviourValue: 'service_oriented', hours: 8 });
  await training({ title: 'Sudah berlalu', behaviourValue: 'service_oriented', startDate: dateIn(-5) });
  await training({ title: 'Tidak ditawarkan lagi', behaviourValue: 'service_oriented', active: false });
  await training({ title: 'Etika', behaviourValue: 'accountable' });
  id = await anAppraisalIn(office, 'review');
});
afterAll(() => app.stop());

const suggested = async (by: PersonName) =>
  conforms(await get(office, by, `/api/appraisals/${id}/training-suggestions`));

describe('training', () => {
  it('is a catalogue that everybody signed in reads', async () => {
    const { body } = conforms(await get(office, 'outsider', '/api/trainings?sort=title'));
    expect((body.data as { title: string }[]).map(({ title }) => title)).toContain('Etika');
  });

  it('is suggested for what was rated low, once the result may be seen, of what can still be joined', async () => {
    expect((await suggested('supervisor')).body).toEqual({ data: null });
    const review = aReview();
    const behaviours = review.behaviours.map((one) =>
      one.value === 'service_oriented' ? { ...one, rating: 'below' } : one,
    );
    const sent = await send(office, 'supervisor', id, 'SUBMIT_REVIEW', { data: { ...review, behaviours } });
    expect([sent.status, sent.body.error]).toEqual([200, undefined]);
    for (const by of ['employee', 'supervisor'] as const) {
      expect((await suggested(by)).body.data).toEqual([
        {
          kind: 'behaviour',
          value: 'service_oriented',
          trainings: [
            expect.objectContaining({ title: 'Pelayanan prima', startDate: dateIn(20) }),
            expect.objectContaining({ title: 'Pelayanan dasar', hours: 8, startDate: null }),
          ],
        },
      ]);
    }
    expect((await suggested('outsider')).status).toBe(404);
  });
});

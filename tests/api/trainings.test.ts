import { startApp, type TestApp } from '../support/app';
import { query } from '../../plugins/workflow/server/src/public';
import { anAppraisalIn, aPlan, aReview, get, send } from '../support/appraisal';
import { at } from '../support/clock';
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

/** An appraisal whose result stands, with one library indicator rated below; the panel may still look at it. */
const ratedLow = async (state: 'calibration' | 'delivered'): Promise<{ appraisal: string }> => {
  const category = await createRecord(app, 'indicator-category', {
    name: `Arsip ${state}`,
    family: 'productivity',
  });
  const indicator = await createRecord(app, 'indicator', { title: `Arsip tertata ${state}`, category });
  await createRecord(app, 'training', {
    title: `Kearsipan ${state}`,
    mode: 'online',
    active: true,
    categories: [category],
  });
  const appraisal = await anAppraisalIn(office, 'targetSetting.draft', {
    policy: { calibration: state === 'calibration' },
  });
  const [result] = aPlan();
  const [first, second] = result?.indicators ?? [];
  const workResults = [{ ...result, indicators: [{ ...first, libraryIndicator: indicator }, second] }];
  const review = aReview();
  const ratings = [{ indicator: 'i1', rating: 'below' }, ...review.ratings.slice(1)];
  const behaviours = review.behaviours.map(({ value }) => ({ value, rating: 'meets' }));
  const selfRatings = [
    { indicator: 'i1', realisation: 10 },
    { indicator: 'i2', realisation: 30 },
  ];
  for (const [by, event, data] of [
    ['employee', 'SUBMIT_TARGETS', { workResults }],
    ['supervisor', 'APPROVE_TARGETS', undefined],
    ['hr', 'OPEN_ASSESSMENT', undefined],
    ['employee', 'SUBMIT_SELF_ASSESSMENT', { ratings: selfRatings, behaviours }],
    ['supervisor', 'SUBMIT_REVIEW', { ...review, ratings, reason: 'Lihat bukti' }],
  ] as const) {
    const sent = await send(office, by, appraisal, event, data === undefined ? {} : { data });
    expect([event, sent.status, sent.body.error]).toEqual([event, 200, undefined]);
  }
  return { appraisal };
};

const titlesOf = (data: { trainings: { title: string }[] }[]): string[] =>
  data.flatMap(({ trainings }) => trainings.map(({ title }) => title));

describe('what an indicator needs', () => {
  it('is found by its category', async () => {
    const { appraisal } = await ratedLow('delivered');
    const { body } = conforms(
      await get(office, 'supervisor', `/api/appraisals/${appraisal}/training-suggestions`),
    );
    expect(body.data).toMatchObject([{ kind: 'indicator', key: 'i1', title: 'Pasien dilayani' }]);
    expect(titlesOf(body.data)).toEqual(['Kearsipan delivered']);
  });

  it('is told to an API token once the result was delivered, not before', async () => {
    const { appraisal } = await ratedLow('calibration');
    const { accessKey } = (await app.strapi.service('admin::api-token').create({
      name: 'suggestions',
      type: 'custom',
      lifespan: null,
      permissions: ['api::appraisal.appraisal.findOne'],
    })) as { accessKey: string };
    const asToken = async () =>
      conforms(
        await app.request
          .get(`/api/appraisals/${appraisal}/training-suggestions`)
          .set('Authorization', `Bearer ${accessKey}`),
      ).body.data;
    expect(await asToken()).toBeNull();
    const confirmed = await send(office, 'hr', appraisal, 'CONFIRM_RESULT');
    expect([confirmed.status, confirmed.body.error]).toEqual([200, undefined]);
    expect(titlesOf(await asToken())).toEqual(['Kearsipan calibration']);
  });
});

it('of today is still to come, by the day of the unit', async () => {
  const on = app.strapi.db.connection;
  const day = '2026-06-10';
  await query(on, `UPDATE trainings SET start_date = ?::date WHERE title = 'Pelayanan prima'`, [day]);
  const offered = (moment: string) =>
    at(app, new Date(moment), async () => titlesOf((await suggested('supervisor')).body.data));
  // 9 June 17:30 UTC is 10 June in Jakarta; 10 June 17:30 UTC is the day after.
  expect(await offered('2026-06-09T17:30:00Z')).toContain('Pelayanan prima');
  expect(await offered('2026-06-10T16:30:00Z')).toContain('Pelayanan prima');
  expect(await offered('2026-06-10T17:30:00Z')).not.toContain('Pelayanan prima');
});

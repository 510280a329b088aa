import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, aPlan, send } from '../support/appraisal';
import { insideOf } from '../support/inside';
import { FORMS, withValue } from '../support/malformed';
import { buildOffice, type Office } from '../support/office';
import { must } from '../support/steps';

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
});
afterAll(() => app.stop());

interface Refusal {
  status: number;
  details: { code: string; errors?: { path: string; message: string }[] };
}
const errorOf = (body: unknown): Refusal => (body as { error: Refusal }).error;

describe.each(FORMS)(
  'the data of $event in $state',
  ({ event, state, by, policy, sound, wrong, extra = [] }) => {
    let id: string;
    beforeAll(async () => {
      id = await anAppraisalIn(office, state, policy ? { policy } : {});
    });

    it('is sound as the tests have it: nothing but a rule stands against it', async () => {
      const { status } = await send(office, by, id, event, { data: sound, dryRun: true, comment: 'Alasan' });
      expect([200, 422]).toContain(status);
    });

    it.each(Object.keys(wrong).filter((path) => wrong[path]?.length))(
      'is refused with a wrong %s',
      async (path) => {
        const before = await insideOf(app, id);
        for (const value of wrong[path] ?? []) {
          const answer = await send(office, by, id, event, {
            data: withValue(sound, path, value),
            comment: 'x',
          });
          const shown = (JSON.stringify(value) as string | undefined)?.slice(0, 60);
          expect([shown, answer.status]).toEqual([shown, 400]);
          const { details } = errorOf(answer.body);
          expect(details.code).toBe('VALIDATION_FAILED');
          const place = (details.errors ?? []).filter((error) =>
            `${error.path}.`.startsWith(`data.${path}.`),
          );
          expect({ shown, errors: details.errors, named: place.length > 0 }).toMatchObject({ named: true });
          for (const { message } of place) expect(message).toMatch(/\w/);
        }
        expect(await insideOf(app, id)).toEqual(before);
      },
    );

    it('takes no field that the form does not know', async () => {
      for (const path of extra) {
        const place = path === '' ? 'unknownField' : `${path}.unknownField`;
        const data = withValue(sound, place, 1);
        const error = errorOf((await send(office, by, id, event, { data, comment: 'x' })).body);
        expect([path, error.status]).toEqual([path, 400]);
        expect(error.details.errors).toContainEqual(
          expect.objectContaining({ path: path === '' ? 'data' : `data.${path}` }),
        );
      }
    });

    it('is an object and nothing else', async () => {
      for (const data of ['x', 5, true, [], [sound]]) {
        const error = errorOf((await send(office, by, id, event, { data, comment: 'x' })).body);
        expect([data, error.status, error.details.errors?.[0]?.path]).toEqual([data, 400, 'data']);
      }
    });
  },
);

describe('an event without a form', () => {
  it('takes no data, but an empty object or null does no harm', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.review');
    for (const data of [{ workResults: aPlan() }, { x: 1 }, 'x', 5, false, [1]]) {
      const error = errorOf((await send(office, 'supervisor', id, 'APPROVE_TARGETS', { data })).body);
      expect(error).toMatchObject({ status: 400, details: { errors: [{ path: 'data' }] } });
    }
    await must(
      office,
      'supervisor',
      id,
      'RETURN_TARGETS',
      { data: null, comment: 'x' },
      'targetSetting.draft',
    );
    const plan = { data: { workResults: aPlan() } };
    await must(office, 'employee', id, 'SUBMIT_TARGETS', plan, 'targetSetting.review');
    await must(office, 'supervisor', id, 'APPROVE_TARGETS', { data: {} }, 'monitoring');
  });
});

describe('a repeated item', () => {
  it.each([
    ['SUBMIT_TARGETS', 'targetSetting.draft', 'employee', 'workResults'],
    ['SUBMIT_SELF_ASSESSMENT', 'selfAssessment', 'employee', 'ratings'],
    ['SUBMIT_SELF_ASSESSMENT', 'selfAssessment', 'employee', 'behaviours'],
    ['SUBMIT_REVIEW', 'review', 'supervisor', 'ratings'],
  ] as const)('is refused by %s in %s', async (event, state, by, list) => {
    const id = await anAppraisalIn(office, state);
    const sound = FORMS.find((form) => form.event === event)?.sound ?? {};
    const items = sound[list] as object[];
    const twice = items.map((_item, n) => items[n === 1 ? 0 : n]);
    const data = { ...sound, [list]: twice.length === 1 ? [items[0], items[0]] : twice };
    const error = errorOf((await send(office, by, id, event, { data })).body);
    expect(error.status).toBe(400);
    expect(new Set(error.details.errors?.map(({ path }) => path))).toEqual(new Set([`data.${list}`]));
  });

  it('of a range means less than nothing: its least must be below its most', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.draft');
    for (const target of [
      { min: 2, max: 1 },
      { min: 1, max: '1.0' },
      { min: '10', max: '9' },
    ]) {
      const data = withValue({ workResults: aPlan() }, 'workResults.0.indicators.0.target', target);
      expect((await send(office, 'employee', id, 'SUBMIT_TARGETS', { data })).status).toBe(400);
    }
  });
});

import { startApp, type TestApp } from '../support/app';
import {
  anAppraisalIn,
  aPlan,
  aReview,
  aSelfAssessment,
  BEHAVIOURS,
  send,
  type Sent,
} from '../support/appraisal';
import { after, at, letPass } from '../support/clock';
import { insideOf } from '../support/inside';
import { buildOffice, type Office, type PersonName } from '../support/office';
import { must, refused } from '../support/steps';
import { expectEverythingWhole } from '../support/whole';

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
});
afterAll(async () => {
  expect(await expectEverythingWhole(app)).toBeGreaterThan(0);
  await app.stop();
});

interface Rule {
  state: string;
  by: PersonName;
  event: string;
  policy?: Record<string, unknown>;
}

/** On one appraisal in that state: each of these is refused by its rule, with a reason that a person can act on. */
const refusesEach = async ({ state, by, event, policy }: Rule, bodies: [string, Sent][]): Promise<string> => {
  const id = await anAppraisalIn(office, state, policy ? { policy } : {});
  const before = await insideOf(app, id);
  for (const [code, body] of bodies) {
    const answer = await refused(office, by, id, event, body, 422, code);
    const { reasons } = answer.body.error.details;
    expect(reasons.length).toBeGreaterThan(0);
    for (const reason of reasons) {
      expect(reason).toMatchObject({ code: expect.any(String), message: expect.stringMatching(/\w+ \w+/) });
    }
    expect(await insideOf(app, id)).toEqual(before);
  }
  return id;
};

const plan = (change: (result: ReturnType<typeof aPlan>[number]) => object): Sent => ({
  data: { workResults: aPlan().map(change) },
});
const target = (value: unknown) =>
  plan((result) => ({
    ...result,
    indicators: result.indicators.map((one, n) => (n === 0 ? { ...one, target: value } : one)),
  }));
const weights = (...given: (number | string | null)[]) =>
  plan((result) => ({
    ...result,
    indicators: result.indicators.map((one, n) => ({ ...one, weight: given[n] })),
  }));

describe('a target plan is refused', () => {
  const rule = { state: 'targetSetting.draft', by: 'employee', event: 'SUBMIT_TARGETS' } as const;

  it('without a primary work result, without indicators, or with weights that are not exactly 100', async () => {
    const id = await refusesEach(rule, [
      ['NO_WORK_RESULTS', {}],
      ['NO_WORK_RESULTS', { data: { workResults: [] } }],
      ['NO_WORK_RESULTS', plan((result) => ({ ...result, kind: 'additional' }))],
      ['NO_INDICATORS', plan((result) => ({ ...result, indicators: [] }))],
      ['WEIGHTS_NOT_100', weights(60, 39.999999)],
      ['WEIGHTS_NOT_100', weights('60.000001', 40)],
      ['WEIGHTS_NOT_100', weights(null, 100 - 1e-6)],
      ['WEIGHTS_NOT_100', weights(0, 0)],
    ]);
    // Decimal text and numbers are counted exactly: 33.1 + 66.9 is 100.
    await must(office, 'employee', id, 'SUBMIT_TARGETS', weights('33.1', 66.9), 'targetSetting.review');
  });

  it('in the numeric rule set with a target that nothing can be divided by', async () => {
    await refusesEach({ ...rule, policy: { ruleSet: 'numeric' } }, [
      ['TARGET_ZERO', target(0)],
      ['TARGET_ZERO', target('0.00')],
      ['TARGET_NOT_NUMERIC', target('semua pasien')],
    ]);
  });

  it('never for a qualitative target or a missing weight where the policy knows neither', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.draft', { policy: { weightsUsed: false } });
    const free = plan((result) => ({
      ...result,
      indicators: result.indicators.map(({ weight: _weight, ...one }) => ({ ...one, target: 'lebih baik' })),
    }));
    await must(office, 'employee', id, 'SUBMIT_TARGETS', free, 'targetSetting.review');
  });
});

describe('a self-assessment is refused', () => {
  it('unless it covers every indicator and all seven values, and only those of the plan', async () => {
    const { ratings, behaviours } = aSelfAssessment();
    const [first] = ratings;
    const strange = { indicator: 'i9', realisation: 1 };
    await refusesEach({ state: 'selfAssessment', by: 'employee', event: 'SUBMIT_SELF_ASSESSMENT' }, [
      ['NOT_ALL_RATED', { data: { ratings: [first], behaviours } }],
      ['NOT_ALL_RATED', { data: { ratings, behaviours: behaviours.slice(1) } }],
      ['NOT_ALL_RATED', { data: { ratings, behaviours: BEHAVIOURS.map((value) => ({ value })) } }],
      ['NOT_ALL_RATED', { data: { ratings: [], behaviours: [] } }],
      ['UNKNOWN_INDICATOR', { data: { ratings: [...ratings, strange], behaviours } }],
    ]);
  });
});

describe('a review is refused', () => {
  const rule = { state: 'review', by: 'supervisor', event: 'SUBMIT_REVIEW' } as const;
  const { ratings, behaviours, ...overall } = aReview();

  it('unless everything is rated', async () => {
    await refusesEach(rule, [
      ['NOT_ALL_RATED', { data: { ...overall, ratings: ratings.slice(1), behaviours } }],
      ['NOT_ALL_RATED', { data: { ...overall, ratings, behaviours: behaviours.slice(0, 6) } }],
    ]);
  });

  it('where a rating differs from its suggestion without a reason; one reason covers all', async () => {
    const { reason: _reason, ...bare } = aReview('above');
    const id = await refusesEach(rule, [
      ['REASON_REQUIRED', { data: bare }],
      ['REASON_REQUIRED', { data: { ...aReview(), resultRating: 'above' } }],
      ['REASON_REQUIRED', { data: { ...aReview(), behaviourRating: 'below' } }],
    ]);
    await must(office, 'supervisor', id, 'SUBMIT_REVIEW', { data: aReview('above') }, 'delivered');
  });

  it('in the numeric rule set without the realisations that it is computed from', async () => {
    const id = await anAppraisalIn(office, 'selfAssessment', { policy: { ruleSet: 'numeric' } });
    await letPass(app, id, 'SELF_ASSESSMENT_LAPSED');
    const scored = BEHAVIOURS.map((value) => ({ value, score: 100 }));
    const withoutFigures = { ratings: [{ indicator: 'i1' }, { indicator: 'i2' }], behaviours: scored };
    const bare = { data: withoutFigures };
    await refused(office, 'supervisor', id, 'SUBMIT_REVIEW', bare, 422, 'REALISATION_MISSING');
    const figures = [
      { indicator: 'i1', realisation: 100 },
      { indicator: 'i2', realisation: '30' },
    ];
    const whole = { data: { ratings: figures, behaviours: scored } };
    await must(office, 'supervisor', id, 'SUBMIT_REVIEW', whole, 'delivered');
  });

  it('where perceptions are far apart and the policy demands a date for the dialogue', async () => {
    const self = {
      ...aSelfAssessment(),
      behaviours: BEHAVIOURS.map((value) => ({ value, rating: 'above' })),
    };
    for (const gapDialogue of ['required', 'warns']) {
      const id = await anAppraisalIn(office, 'selfAssessment', { policy: { gapDialogue, gapSize: 1 } });
      await must(office, 'employee', id, 'SUBMIT_SELF_ASSESSMENT', { data: self }, 'review');
      const data = aReview('below');
      const answer = await send(office, 'supervisor', id, 'SUBMIT_REVIEW', { data, dryRun: true });
      if (gapDialogue === 'required') {
        expect(answer.body.error.details.code).toBe('DIALOGUE_DATE_MISSING');
        const dated = { data: { ...data, dialogueAt: '2027-01-15' } };
        await must(office, 'supervisor', id, 'SUBMIT_REVIEW', dated, 'delivered');
      } else {
        expect(answer.status).toBe(200);
        expect(answer.body.data.warnings).toContainEqual(
          expect.objectContaining({
            code: 'PERCEPTION_GAP',
            path: 'loyal',
            message: expect.stringContaining('Loyal') as string,
          }),
        );
      }
    }
  });

  it('at calibration without a reason for the adjustment, or unrated', async () => {
    const id = await anAppraisalIn(office, 'calibration');
    const bare = await send(office, 'hr', id, 'ADJUST_RESULT', { data: aReview() });
    expect(bare.body.error).toMatchObject({ status: 400, details: { errors: [{ path: 'data.reason' }] } });
    const data = { ...aReview('above'), ratings: [] };
    await refused(office, 'hr', id, 'ADJUST_RESULT', { data }, 422, 'NOT_ALL_RATED');
    await must(office, 'hr', id, 'ADJUST_RESULT', { data: aReview('above') }, 'calibration');
    await must(office, 'hr', id, 'CONFIRM_RESULT', {}, 'delivered');
    expect((await insideOf(app, id)).subject.result).toMatchObject({ predicate: 'very_good' });
  });
});

describe('a refusal', () => {
  it('names everything that stands against the event at once', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.draft');
    const bad = plan((result) => ({ ...result, kind: 'additional', indicators: [] }));
    const answer = await refused(office, 'employee', id, 'SUBMIT_TARGETS', bad, 422, 'NO_WORK_RESULTS');
    expect(answer.body.error.details.reasons.map(({ code }: { code: string }) => code)).toEqual([
      'NO_WORK_RESULTS',
      'NO_INDICATORS',
      'WEIGHTS_NOT_100',
    ]);
  });

  it('speaks the language of the one who asks, and says who can mend it', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.draft');
    const ask = async (language: string) =>
      (await send(office, 'employee', id, 'SUBMIT_TARGETS', weights(1, 2), { 'Accept-Language': language }))
        .body.error;
    const [indonesian, english] = [await ask('id-ID,id;q=0.9'), await ask('en-GB')];
    expect(indonesian.message).toBe('Jumlah bobot 3 %, seharusnya tepat 100 %');
    expect(english.message).toBe('The weights add up to 3 %, they must be exactly 100 %');
    expect(english.details.reasons[0]).toMatchObject({ fixer: 'employee', actual: '3', path: 'workResults' });
  });

  it('stands in the description before anybody tries, without any data', async () => {
    const id = await anAppraisalIn(office, 'delivered');
    const due = await letPass(app, id, 'ACCEPT_BY_LAPSE');
    await at(app, after(due), () =>
      refused(office, 'employee', id, 'FILE_APPEAL', { data: { grounds: 'x' } }, 409, 'EVENT_NOT_ALLOWED'),
    );
  });
});

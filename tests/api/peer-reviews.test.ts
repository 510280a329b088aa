import type { Response } from 'supertest';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, aReview, aSelfAssessment, BEHAVIOURS, get, send } from '../support/appraisal';
import { buildOffice, type Office, type PersonName } from '../support/office';
import { conforms } from '../support/openapi';
import { call } from '../support/records';
import { historyOf } from '../support/steps';
import { expectEverythingWhole } from '../support/whole';

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
});
afterAll(() => app.stop());

/** Free of other roles in the appraisal of the employee: three people. */
const PEERS = ['peer', 'outsider', 'outsideHead'] as const;

const nominate = async (by: PersonName, appraisal: string, peer: PersonName) =>
  call(office, by, 'post', '/api/peer-reviews', { data: { appraisal, peer: office.ids[peer] } });
const judge = (by: PersonName, id: string, body: unknown) =>
  call(office, by, 'post', `/api/peer-reviews/${id}/verdict`, body);
const answer = (by: PersonName, id: string, body: unknown) =>
  call(office, by, 'post', `/api/peer-reviews/${id}/answers`, body);
const opinions = (by: PersonName, appraisal: string) =>
  get(office, by, `/api/appraisals/${appraisal}/peer-answers`);

const idOf = (response: Response): string => {
  expect([response.status, response.body.error ?? null]).toEqual([201, null]);
  return (response.body as { data: { documentId: string } }).data.documentId;
};
const codeOf = (response: Response) => [response.status, response.body.error?.details.code];
const rated = (rating: string, comment?: string) => ({
  answers: BEHAVIOURS.map((value) => ({ value, rating, comment: comment && `${comment} (${value})` })),
  comment,
});

const confirmed = async (appraisal: string, peers: readonly PersonName[] = PEERS): Promise<string[]> => {
  const ids = [];
  for (const peer of peers) {
    const id = idOf(await nominate('employee', appraisal, peer));
    const done = await judge('supervisor', id, { verdict: 'confirmed' });
    expect([done.status, done.body.error ?? null]).toEqual([200, null]);
    ids.push(id);
  }
  return ids;
};

/** Frees the peers of their open reviews for the tests to come. */
const cancel = (appraisal: string) => send(office, 'hr', appraisal, 'CANCEL', { comment: 'Uji selesai' });

describe('a nomination', () => {
  it('is made by the employee, confirmed by the appraiser, and makes the peer a participant on record', async () => {
    const appraisal = await anAppraisalIn(office, 'monitoring');
    const made = conforms(await nominate('employee', appraisal, 'peer'));
    const id = idOf(made);
    expect(made.body.data).toMatchObject({ state: 'nominated', peer: { documentId: office.ids.peer } });
    expect((await get(office, 'peer', `/api/peer-reviews/${id}`)).status).toBe(404);
    expect((await get(office, 'peer', `/api/appraisals/${appraisal}`)).status).toBe(404);
    for (const by of ['employee', 'head', 'hr'] as const)
      expect([by, (await judge(by, id, { verdict: 'confirmed' })).status]).toEqual([by, 403]);
    expect((await judge('outsider', id, { verdict: 'confirmed' })).status).toBe(404);

    expect(conforms(await judge('supervisor', id, { verdict: 'confirmed' })).status).toBe(200);
    expect((await get(office, 'peer', `/api/peer-reviews/${id}`)).body.data.state).toBe('confirmed');
    const seen = (await get(office, 'peer', `/api/appraisals/${appraisal}`)).body.data;
    expect(seen.workResults[0]).toEqual(expect.objectContaining({ indicators: [] }));
    expect(seen.result).toBeUndefined();
    const colleague = (await get(office, 'peer', `/api/employees/${office.ids.employee}`)).body.data;
    expect(colleague.employeeNumber).toBeUndefined();
    expect((await get(office, 'peer', `/api/workflow/appraisals/${appraisal}`)).body.data.roles).toEqual([
      'peer',
    ]);
    expect((await get(office, 'peer', `/api/appraisals/${appraisal}/realisations`)).status).toBe(404);

    const last = (await historyOf(office, 'supervisor', appraisal)).at(-1);
    expect(last).toMatchObject({ event: 'PEER_CONFIRMED', from: 'monitoring', to: 'monitoring' });
    expect(last?.actor).toMatchObject({ id: office.ids.supervisor, role: 'appraiser' });
    expect(JSON.stringify((await historyOf(office, 'employee', appraisal)).at(-1))).not.toContain(
      office.ids.peer,
    );
    await expectEverythingWhole(app);
    expect(codeOf(conforms(await judge('supervisor', id, { verdict: 'confirmed' })))).toEqual([
      409,
      'ALREADY_DECIDED',
    ]);
    expect(codeOf(await call(office, 'employee', 'delete', `/api/peer-reviews/${id}`))).toEqual([
      409,
      'ALREADY_DECIDED',
    ]);
    await cancel(appraisal);
  });

  it('is declined with a reason, and somebody who was declined may be named again', async () => {
    const appraisal = await anAppraisalIn(office, 'selfAssessment');
    const id = idOf(await nominate('employee', appraisal, 'peer'));
    expect(codeOf(conforms(await judge('supervisor', id, { verdict: 'declined' })))).toEqual([
      422,
      'FEEDBACK_REQUIRED',
    ]);
    expect(
      (await judge('supervisor', id, { verdict: 'declined', feedback: 'Jarang bekerja sama' })).status,
    ).toBe(200);
    expect((await get(office, 'employee', `/api/peer-reviews/${id}`)).body.data).toMatchObject({
      state: 'declined',
      feedback: 'Jarang bekerja sama',
    });
    expect((await get(office, 'peer', `/api/peer-reviews/${id}`)).status).toBe(404);
    const again = idOf(await nominate('employee', appraisal, 'peer'));
    expect(codeOf(conforms(await nominate('employee', appraisal, 'peer')))).toEqual([
      422,
      'ALREADY_NOMINATED',
    ]);
    expect((await call(office, 'employee', 'delete', `/api/peer-reviews/${again}`)).status).toBe(204);
  });

  it.each([
    ['employee', 'ROLE_CONFLICT'],
    ['supervisor', 'ROLE_CONFLICT'],
    ['head', 'ROLE_CONFLICT'],
    ['hr', 'ROLE_CONFLICT'],
    ['regent', 'ROLE_CONFLICT'],
  ] as const)('of %s is refused: %s', async (name, code) => {
    const appraisal = await shared();
    expect(codeOf(conforms(await nominate('employee', appraisal, name)))).toEqual([422, code]);
  });

  it('is made by nobody but employee and performance team', async () => {
    const appraisal = await shared();
    for (const by of ['supervisor', 'head'] as const)
      expect([by, (await nominate(by, appraisal, 'peer')).status]).toEqual([by, 403]);
    for (const by of ['peer', 'outsider'] as const)
      expect([by, (await nominate(by, appraisal, 'peer')).status]).toEqual([by, 404]);
    const drawn = idOf(await nominate('hr', appraisal, 'outsideHead'));
    // Whom the unit drew the employee doesn't learn.
    expect((await get(office, 'employee', `/api/peer-reviews/${drawn}`)).status).toBe(404);
    expect((await get(office, 'supervisor', `/api/peer-reviews/${drawn}`)).status).toBe(200);
    expect((await call(office, 'employee', 'delete', `/api/peer-reviews/${drawn}`)).status).toBe(404);
    expect((await call(office, 'hr', 'delete', `/api/peer-reviews/${drawn}`)).status).toBe(204);
  });

  it.each([
    [{}],
    [{ data: null }],
    [{ data: { peer: 'abc' } }],
    [{ data: { appraisal: 'A B', peer: 'abc' } }],
    [{ data: { appraisal: 5, peer: 'abc' } }],
    [null],
    [[]],
  ])('takes no body like %j', async (body) => {
    expect((await call(office, 'employee', 'post', '/api/peer-reviews', body)).status).toBe(400);
  });

  it('names somebody who exists', async () => {
    const appraisal = await shared();
    const post = (data: unknown) => call(office, 'employee', 'post', '/api/peer-reviews', { data });
    expect(codeOf(await post({ appraisal, peer: 'nobody' }))).toEqual([422, 'NO_SUCH_EMPLOYEE']);
    expect((await post({ appraisal, peer: office.ids.peer, state: 'confirmed' })).status).toBe(400);
  });

  it.each([
    ['targetSetting.draft', 409],
    ['review', 409],
    ['delivered', 409],
    ['final', 409],
  ])('in %s answers %i', async (state, status) => {
    const appraisal = await anAppraisalIn(office, state);
    expect(conforms(await nominate('employee', appraisal, 'peer')).status).toBe(status);
  });

  it('beyond the cap over all appraisals of the cycle is refused, also when two confirm at once', async () => {
    const { appraisals } = await office.openCycle({
      members: ['employee', 'hr', 'head'],
      policy: { peerCap: 1 },
    });
    const { aPlan } = await import('../support/appraisal');
    const [first = '', second = ''] = [appraisals.employee, appraisals.hr];
    for (const [by, appraiser, id] of [
      ['employee', 'supervisor', first],
      ['hr', 'head', second],
    ] as const) {
      await send(office, by, id, 'SUBMIT_TARGETS', { data: { workResults: aPlan() } });
      await send(office, appraiser, id, 'APPROVE_TARGETS');
    }
    const one = idOf(await nominate('employee', first, 'peer'));
    const other = idOf(await nominate('hr', second, 'peer'));
    const both = await Promise.all([
      judge('supervisor', one, { verdict: 'confirmed' }),
      judge('head', other, { verdict: 'confirmed' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 422]);
    expect(both.map((one) => one.body.error?.details.code).filter(Boolean)).toEqual(['PEER_CAP_REACHED']);
  });
});

let open: string | null = null;
const shared = async (): Promise<string> => {
  open ??= await anAppraisalIn(office, 'monitoring');
  return open;
};

describe('an answer', () => {
  it('is given once, by the peer, while the appraisal is assessed', async () => {
    const appraisal = await anAppraisalIn(office, 'monitoring');
    const [id = ''] = await confirmed(appraisal, ['peer']);
    expect(codeOf(conforms(await answer('peer', id, rated('meets'))))).toEqual([409, 'NOT_IN_THIS_STATE']);
    await send(office, 'hr', appraisal, 'OPEN_ASSESSMENT');
    const form = conforms(await get(office, 'peer', `/api/peer-reviews/${id}/form`));
    expect(form.body.data).toMatchObject({ open: true, ruleSet: 'quadrant', answers: null });
    for (const by of ['employee', 'supervisor', 'head', 'hr', 'outsider'] as const) {
      expect([by, (await get(office, by, `/api/peer-reviews/${id}/form`)).status]).toEqual([by, 404]);
      expect([by, (await answer(by, id, rated('meets'))).status]).toEqual([
        by,
        by === 'outsider' ? 404 : 403,
      ]);
    }
    expect(codeOf(conforms(await answer('peer', id, { answers: rated('meets').answers.slice(1) })))).toEqual([
      422,
      'NOT_ALL_RATED',
    ]);
    expect(conforms(await answer('peer', id, rated('meets', 'Baik'))).status).toBe(200);
    expect(codeOf(conforms(await answer('peer', id, rated('below'))))).toEqual([409, 'ALREADY_ANSWERED']);
    const own = conforms(await get(office, 'peer', `/api/peer-reviews/${id}/form`));
    expect(own.body.data).toMatchObject({ open: false, comment: 'Baik' });
    expect(own.body.data.answers).toHaveLength(7);
    await cancel(appraisal);
  });

  it.each([
    [{}],
    [{ answers: 'x' }],
    [{ answers: [{ value: 'kind', rating: 'meets' }] }],
    [{ answers: [{ value: 'loyal', rating: 'best' }] }],
    [{ answers: [{ value: 'loyal', score: 100 }] }],
    [
      {
        answers: [
          { value: 'loyal', rating: 'meets' },
          { value: 'loyal', rating: 'above' },
        ],
      },
    ],
    [{ ...rated('meets'), author: 'x' }],
  ])('is not taken like %j', async (body) => {
    const id = await anOpenReview();
    const refused = conforms(await answer('peer', id, body));
    expect(refused.status).toBe(400);
    expect(refused.body.error.details.errors.length).toBeGreaterThan(0);
  });

  let reviewing: string | null = null;
  const anOpenReview = async (): Promise<string> => {
    if (reviewing === null) {
      const appraisal = await anAppraisalIn(office, 'selfAssessment');
      reviewing = (await confirmed(appraisal, ['peer']))[0] ?? '';
    }
    return reviewing;
  };
});

describe('what the peers said', () => {
  const texts = (told: { comments: { text: string }[] }) => told.comments.map(({ text }) => text).sort();

  it('is told as a group’s from the threshold on, to officials at once and to the employee once delivered', async () => {
    const appraisal = await anAppraisalIn(office, 'selfAssessment');
    const ids = await confirmed(appraisal);
    await answer('peer', ids[0] ?? '', rated('meets', 'Satu'));
    await answer('outsider', ids[1] ?? '', rated('above', 'Dua'));
    const early = conforms(await opinions('supervisor', appraisal));
    expect(early.body.data).toEqual({ confirmed: 3, answered: 2, threshold: 3, opinions: null });

    await answer('outsideHead', ids[2] ?? '', rated('above', 'Tiga'));
    const told = conforms(await opinions('supervisor', appraisal)).body.data.opinions;
    expect(told.respondents).toBe(3);
    expect(told.values[0]).toMatchObject({ ratings: { below: 0, meets: 1, above: 2 }, score: null });
    expect(texts(told)).toEqual(['Dua', 'Satu', 'Tiga']);
    const all = JSON.stringify(told);
    for (const peer of PEERS) {
      expect(all).not.toContain(office.ids[peer]);
      expect(all).not.toContain(`Pegawai ${peer}`);
    }
    for (const id of ids) expect(all).not.toContain(id);

    const hidden = conforms(await opinions('employee', appraisal));
    expect(hidden.body.data).toEqual({ confirmed: null, answered: null, threshold: 3, opinions: null });
    for (const by of ['peer', 'outsider'] as const)
      expect([by, (await opinions(by, appraisal)).status]).toEqual([by, 404]);

    // Nothing else tells the employee or an official who said what, or who has answered.
    for (const by of ['employee', 'supervisor', 'hr'] as const) {
      const list = await get(office, by, `/api/peer-reviews?populate=*&pagination[pageSize]=100`);
      const seen = JSON.stringify(list.body.data);
      expect(seen).toContain(ids[0]);
      for (const secret of ['Satu', 'answeredAt', 'updatedAt', 'answers', 'rating'])
        expect(seen).not.toContain(secret);
      for (const query of [
        'filters[answeredAt][$null]=true',
        'filters[comment][$contains]=Satu',
        'filters[answers][$notNull]=true',
        'sort=answeredAt',
        'sort=updatedAt',
        'fields=answers',
        'populate=answers',
        'filters[peer][user][id]=1',
      ])
        expect([query, (await get(office, by, `/api/peer-reviews?${query}`)).status]).toEqual([query, 400]);
    }

    await send(office, 'employee', appraisal, 'SUBMIT_SELF_ASSESSMENT', { data: aSelfAssessment() });
    await send(office, 'supervisor', appraisal, 'SUBMIT_REVIEW', { data: aReview() });
    const shown = conforms(await opinions('employee', appraisal)).body.data;
    expect(shown).toMatchObject({ confirmed: null, answered: null, opinions: { respondents: 3 } });
    expect(texts(shown.opinions)).toEqual(['Dua', 'Satu', 'Tiga']);
    expect(JSON.stringify(await historyOf(office, 'employee', appraisal))).not.toContain(
      office.ids.outsideHead,
    );
    await cancel(appraisal);
  });

  it('counts as peer opinions in the numeric rules from the threshold on: 0.60 and 0.40', async () => {
    const scored = (score: number) => ({ answers: BEHAVIOURS.map((value) => ({ value, score })) });
    const scores: string[] = [];
    for (const answering of [2, 3]) {
      const appraisal = await anAppraisalIn(office, 'selfAssessment', { policy: { ruleSet: 'numeric' } });
      const ids = await confirmed(appraisal);
      for (const [index, peer] of PEERS.slice(0, answering).entries())
        expect((await answer(peer, ids[index] ?? '', scored(50))).status).toBe(200);
      const ratings = [
        { indicator: 'i1', realisation: 100 },
        { indicator: 'i2', realisation: 30 },
      ];
      const behaviours = BEHAVIOURS.map((value) => ({ value, score: 80 }));
      await send(office, 'employee', appraisal, 'SUBMIT_SELF_ASSESSMENT', { data: { ratings, behaviours } });
      await send(office, 'supervisor', appraisal, 'SUBMIT_REVIEW', { data: { ratings, behaviours } });
      const { result } = (await get(office, 'supervisor', `/api/appraisals/${appraisal}`)).body.data;
      scores.push(result.score);
      await cancel(appraisal);
    }
    // SKP 109, the appraiser's behaviour 80: 0.7·109 + 0.3·80, then 0.6·109 + 0.4·80.
    expect(scores).toEqual(['100.30', '97.40']);
  });
});

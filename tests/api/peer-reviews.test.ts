import type { Response } from 'supertest';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, aReview, aSelfAssessment, BEHAVIOURS, get, send } from '../support/appraisal';
import { buildOffice, type Office, type PersonName } from '../support/office';
import { conforms } from '../support/openapi';
import { act, call } from '../support/records';
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

const name = async (by: PersonName, appraisal: string, peer: PersonName, submit = true) =>
  call(office, by, 'post', '/api/peer-reviews', { data: { appraisal, peer: office.ids[peer] }, submit });
const event = (by: PersonName, id: string, name: string, more: Record<string, unknown> = {}) =>
  act(office, by, 'peer-reviews', id, name, more);
const answer = (by: PersonName, id: string, data: unknown) => event(by, id, 'ANSWER', { data });
const described = async (by: PersonName, id: string) =>
  (await get(office, by, `/api/workflow/peer-reviews/${id}`)).body.data as Record<string, unknown>;
const history = async (by: PersonName, id: string) =>
  (await get(office, by, `/api/workflow/peer-reviews/${id}/history`)).body.data as { event: string }[];
const waiting = async (by: PersonName, id: string) => {
  const tasks = await get(office, by, '/api/workflow/tasks?subject=peer-reviews&pagination[pageSize]=100');
  return (tasks.body.data as { documentId: string }[]).some(({ documentId }) => documentId === id);
};
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
    const id = idOf(await name('employee', appraisal, peer));
    const done = await event('supervisor', id, 'CONFIRM');
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
    const made = conforms(await name('employee', appraisal, 'peer'));
    const id = idOf(made);
    expect(made.body.data).toMatchObject({ state: 'nominated', peer: { documentId: office.ids.peer } });
    expect((await get(office, 'peer', `/api/peer-reviews/${id}`)).status).toBe(404);
    expect((await get(office, 'peer', `/api/appraisals/${appraisal}`)).status).toBe(404);
    for (const by of ['employee', 'head', 'hr'] as const)
      expect([by, (await event(by, id, 'CONFIRM')).status]).toEqual([by, 403]);
    expect((await event('outsider', id, 'CONFIRM')).status).toBe(404);

    expect(await waiting('supervisor', id)).toBe(true);
    expect(conforms(await event('supervisor', id, 'CONFIRM')).status).toBe(200);
    expect(await waiting('supervisor', id)).toBe(false);
    expect(await waiting('peer', id)).toBe(true);
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
    for (const [by, what] of [
      ['supervisor', 'CONFIRM'],
      ['supervisor', 'DECLINE'],
      ['employee', 'DISCARD'],
    ] as const)
      expect([what, ...codeOf(conforms(await event(by, id, what, { comment: 'x' })))]).toEqual([
        what,
        409,
        'EVENT_NOT_ALLOWED',
      ]);
    await cancel(appraisal);
  });

  it('is a draft until it is sent, and the rules are asked then', async () => {
    const appraisal = await anAppraisalIn(office, 'monitoring');
    const made = conforms(await name('employee', appraisal, 'peer', false));
    expect(made.body.data.state).toBe('draft');
    const id = idOf(made);
    expect((await event('hr', id, 'NOMINATE')).status).toBe(422);
    expect((await event('supervisor', id, 'NOMINATE')).status).toBe(403);
    expect(conforms(await event('employee', id, 'NOMINATE')).body.data.state).toBe('nominated');
    const twice = idOf(await name('employee', appraisal, 'peer', false));
    expect(codeOf(conforms(await event('employee', twice, 'NOMINATE')))).toEqual([422, 'ALREADY_NOMINATED']);
    expect((await event('employee', twice, 'DISCARD')).status).toBe(200);
    await cancel(appraisal);
  });

  it('can be declined by the peer with a reason, who then takes no part any more', async () => {
    const appraisal = await anAppraisalIn(office, 'monitoring');
    const [id = ''] = await confirmed(appraisal, ['peer']);
    expect(codeOf(await event('peer', id, 'DECLINE'))).toEqual([422, 'COMMENT_REQUIRED']);
    expect((await event('peer', id, 'DECLINE', { comment: 'Jarang bertemu' })).status).toBe(200);
    expect((await get(office, 'employee', `/api/peer-reviews/${id}`)).body.data).toMatchObject({
      state: 'declined',
      feedback: 'Jarang bertemu',
    });
    expect(await waiting('peer', id)).toBe(false);
    expect((await get(office, 'supervisor', `/api/workflow/appraisals/${appraisal}`)).status).toBe(200);
    const log = JSON.stringify(await historyOf(office, 'employee', appraisal));
    expect(log).toContain('PEER_RELEASED');
    expect(log).not.toContain(office.ids.peer);
    expect(codeOf(await answer('peer', id, rated('meets')))).toEqual([403, 'NO_ROLE_FOR_EVENT']);
    await expectEverythingWhole(app);
    await cancel(appraisal);
  });

  it('is declined with a reason, and somebody who was declined may be named again', async () => {
    const appraisal = await anAppraisalIn(office, 'selfAssessment');
    const id = idOf(await name('employee', appraisal, 'peer'));
    expect(codeOf(conforms(await event('supervisor', id, 'DECLINE')))).toEqual([422, 'COMMENT_REQUIRED']);
    expect((await event('supervisor', id, 'DECLINE', { comment: 'Jarang bekerja sama' })).status).toBe(200);
    expect((await get(office, 'employee', `/api/peer-reviews/${id}`)).body.data).toMatchObject({
      state: 'declined',
      feedback: 'Jarang bekerja sama',
    });
    expect((await get(office, 'peer', `/api/peer-reviews/${id}`)).status).toBe(404);
    const again = idOf(await name('employee', appraisal, 'peer'));
    expect(codeOf(conforms(await name('employee', appraisal, 'peer')))).toEqual([422, 'ALREADY_NOMINATED']);
    expect((await event('employee', again, 'DISCARD')).status).toBe(200);
    expect((await get(office, 'employee', `/api/peer-reviews/${again}`)).status).toBe(404);
  });

  it.each([
    ['employee', 'ROLE_CONFLICT'],
    ['supervisor', 'ROLE_CONFLICT'],
    ['head', 'ROLE_CONFLICT'],
    ['hr', 'ROLE_CONFLICT'],
    ['regent', 'ROLE_CONFLICT'],
  ] as const)('of %s is refused: %s', async (person, code) => {
    const appraisal = await shared();
    expect(codeOf(conforms(await name('employee', appraisal, person)))).toEqual([422, code]);
  });

  it('is made by nobody but employee and performance team', async () => {
    const appraisal = await shared();
    for (const by of ['supervisor', 'head'] as const)
      expect([by, (await name(by, appraisal, 'peer')).status]).toEqual([by, 403]);
    for (const by of ['peer', 'outsider'] as const)
      expect([by, (await name(by, appraisal, 'peer')).status]).toEqual([by, 404]);
    const drawn = idOf(await name('hr', appraisal, 'outsideHead'));
    // Whom the unit drew the employee doesn't learn.
    expect((await get(office, 'employee', `/api/peer-reviews/${drawn}`)).status).toBe(404);
    expect((await get(office, 'supervisor', `/api/peer-reviews/${drawn}`)).status).toBe(200);
    expect((await get(office, 'employee', `/api/workflow/peer-reviews/${drawn}`)).status).toBe(404);
    expect((await get(office, 'employee', `/api/workflow/peer-reviews/${drawn}/history`)).status).toBe(404);
    expect((await event('employee', drawn, 'DISCARD')).status).toBe(404);
    expect((await event('hr', drawn, 'DISCARD')).status).toBe(200);
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
    expect(conforms(await name('employee', appraisal, 'peer')).status).toBe(status);
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
    const one = idOf(await name('employee', first, 'peer'));
    const other = idOf(await name('hr', second, 'peer'));
    const both = await Promise.all([event('supervisor', one, 'CONFIRM'), event('head', other, 'CONFIRM')]);
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
    expect(codeOf(conforms(await answer('peer', id, rated('meets'))))).toEqual([422, 'NOT_IN_THIS_STATE']);
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
    expect(codeOf(conforms(await answer('peer', id, rated('below'))))).toEqual([409, 'EVENT_NOT_ALLOWED']);
    expect(await waiting('peer', id)).toBe(false);
    expect(await described('peer', id)).toMatchObject({ state: 'answered', roles: ['peer'] });
    expect((await history('peer', id)).at(-1)).toMatchObject({
      event: 'ANSWER',
      data: rated('meets', 'Baik'),
    });
    const own = conforms(await get(office, 'peer', `/api/peer-reviews/${id}/form`));
    expect(own.body.data).toMatchObject({ open: false, comment: 'Baik' });
    expect(own.body.data.answers).toHaveLength(7);
    await cancel(appraisal);
  });

  it('changes nothing that anybody else can see', async () => {
    const appraisal = await anAppraisalIn(office, 'selfAssessment');
    const [id = ''] = await confirmed(appraisal, ['peer']);
    const officials = ['employee', 'supervisor', 'head', 'hr'] as const;
    const look = async (by: PersonName) => [
      await described(by, id),
      await history(by, id),
      (await get(office, by, `/api/peer-reviews/${id}?populate=*`)).body.data,
      (await event(by, id, 'ANSWER', { revision: 99 })).body,
      (await event(by, id, 'CONFIRM', { revision: 99 })).body,
      (await event(by, id, 'DECLINE', { comment: 'x' })).body,
      (await event(by, id, 'DISCARD')).body,
    ];
    const before = new Map<PersonName, unknown>();
    for (const by of officials) before.set(by, await look(by));
    expect((await answer('peer', id, rated('below', 'Rahasia'))).status).toBe(200);
    for (const by of officials) expect([by, await look(by)]).toEqual([by, before.get(by)]);
    expect(await described('supervisor', id)).toMatchObject({ state: 'confirmed', revision: 2 });
    await expectEverythingWhole(app);
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

import { Client } from 'pg';
import { verifyHistory } from '../../plugins/workflow/server/src/public';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, aReview, aSelfAssessment, get } from '../support/appraisal';
import { HOLDER, STATES } from '../support/contract-table';
import { letPass } from '../support/clock';
import { insideOf } from '../support/inside';
import { buildOffice, type Office, type PersonName } from '../support/office';
import { historyOf, must } from '../support/steps';
import { expectEverythingWhole } from '../support/whole';

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
});
afterAll(() => app.stop());

const SECRET = 'RAHASIA';
/** A review whose every text is secret, with ratings that nothing else in the appraisal has. */
const aSecretReview = () => {
  const review = aReview('above');
  return {
    ...review,
    ratings: review.ratings.map((one) => ({ ...one, note: `${SECRET} ${one.indicator}` })),
    behaviours: review.behaviours.map((one) => ({ ...one, note: `${SECRET} ${one.value}` })),
    reason: `${SECRET} alasan`,
  };
};
const hush = (data?: object) => ({ comment: `${SECRET} catatan`, ...(data ? { data } : {}) });

const WHOLE = [
  'result',
  'initialResult',
  'review',
  'workResults',
  'agreedWorkResults',
  'behaviours',
  'appeal',
]
  .map((field, n) => `fields[${n}]=${field}`)
  .join('&');

/** Everything that a person can read about an appraisal, as one text. */
const allThatIsShownTo = async (by: PersonName, id: string): Promise<string> => {
  const paths = [
    `/api/workflow/appraisals/${id}`,
    `/api/workflow/appraisals/${id}/history`,
    `/api/workflow/tasks?pagination[pageSize]=100`,
    `/api/appraisals/${id}?populate=*`,
    `/api/appraisals?populate=*&filters[documentId][$eq]=${id}&${WHOLE}`,
  ];
  const texts: string[] = [];
  for (const path of paths) {
    const answer = await get(office, by, path);
    expect([path, answer.status]).toEqual([path, 200]);
    texts.push(JSON.stringify(answer.body));
  }
  return texts.join('\n');
};

/** What of the secret review can be read there; the employee's own ratings are all `meets`. */
const tells = (shown: string): string[] => [
  ...new Set(
    shown.match(/RAHASIA|"rating":"above"|"(resultRating|behaviourRating|predicate)":"[a-z_]+"/g) ?? [],
  ),
];

describe('hidden until shared', () => {
  it('the employee reads no word and no rating of a review before it is delivered', async () => {
    const id = await anAppraisalIn(office, 'review', { policy: { calibration: true } });
    await must(office, 'supervisor', id, 'SUBMIT_REVIEW', hush(aSecretReview()), 'calibration');
    await must(office, 'hr', id, 'ADJUST_RESULT', hush(aSecretReview()), 'calibration');
    await must(office, 'hr', id, 'RETURN_REVIEW', hush(), 'review');
    await must(office, 'supervisor', id, 'SUBMIT_REVIEW', hush(aSecretReview()), 'calibration');
    const shown = await allThatIsShownTo('employee', id);
    expect(tells(shown)).toEqual([]);
    // That it happened is no secret.
    expect((await historyOf(office, 'employee', id)).slice(-4)).toMatchObject(
      ['SUBMIT_REVIEW', 'ADJUST_RESULT', 'RETURN_REVIEW', 'SUBMIT_REVIEW'].map((event) => ({
        event,
        comment: null,
        data: null,
        actor: { name: expect.stringMatching(/^Pegawai/) as string },
      })),
    );
    for (const by of ['supervisor', 'head', 'hr', 'regent'] as const) {
      expect(tells(await allThatIsShownTo(by, id))).toContain(SECRET);
    }
  });

  it('the employee reads all of it once it is delivered, and nothing again after a rejection', async () => {
    const id = await anAppraisalIn(office, 'review');
    await must(office, 'supervisor', id, 'SUBMIT_REVIEW', hush(aSecretReview()), 'delivered');
    const delivered = (await historyOf(office, 'employee', id)).at(-1);
    expect(delivered).toMatchObject({ comment: `${SECRET} catatan`, data: { resultRating: 'above' } });
    expect(tells(await allThatIsShownTo('employee', id))).toContain('"predicate":"very_good"');

    await must(office, 'employee', id, 'ACKNOWLEDGE', {}, 'finalApproval');
    await must(office, 'head', id, 'REJECT', hush(), 'review');
    expect(tells(await allThatIsShownTo('employee', id))).toEqual([]);

    await must(office, 'supervisor', id, 'SUBMIT_REVIEW', { data: aReview() }, 'delivered');
    expect(tells(await allThatIsShownTo('employee', id))).toContain(SECRET);
  });

  it('shows the employee what they wrote themselves at any time', async () => {
    const id = await anAppraisalIn(office, 'calibration');
    const own = (await historyOf(office, 'employee', id)).find(
      ({ event }) => event === 'SUBMIT_SELF_ASSESSMENT',
    );
    expect(own?.data).toEqual(aSelfAssessment());
  });

  it('shows a former appraiser the history up to the end of the term, and no word of what came after', async () => {
    const id = await anAppraisalIn(office, 'review');
    const reassign = { data: { role: 'appraiser', employee: office.ids.outsideHead }, comment: 'Mutasi' };
    await must(office, 'hr', id, 'REASSIGN', reassign, 'review');
    const data = { ...aSecretReview() };
    await must(office, 'outsideHead', id, 'SUBMIT_REVIEW', hush(data), 'delivered');
    expect((await historyOf(office, 'supervisor', id)).at(-1)?.event).toBe('REASSIGN');
    expect(tells(await allThatIsShownTo('supervisor', id))).toEqual([]);
  });
});

describe('history', () => {
  it('tells who did what in which role, of people by name and of the system as such', async () => {
    const id = await anAppraisalIn(office, 'delivered');
    await letPass(app, id, 'ACCEPT_BY_LAPSE');
    const entries = await historyOf(office, 'employee', id);
    expect(entries.map(({ event, from, to, actor }) => [event, from, to, actor.role])).toEqual([
      ['OPENED', null, 'targetSetting.draft', 'system'],
      ['SUBMIT_TARGETS', 'targetSetting.draft', 'targetSetting.review', 'employee'],
      ['APPROVE_TARGETS', 'targetSetting.review', 'monitoring', 'appraiser'],
      ['OPEN_ASSESSMENT', 'monitoring', 'selfAssessment', 'performanceTeam'],
      ['SUBMIT_SELF_ASSESSMENT', 'selfAssessment', 'review', 'employee'],
      ['SUBMIT_REVIEW', 'review', 'delivered', 'appraiser'],
      ['ACCEPT_BY_LAPSE', 'delivered', 'finalApproval', 'system'],
    ]);
    const wordsIn = async (language: string) => {
      const answer = await app.request
        .get(`/api/workflow/appraisals/${id}/history`)
        .set({ Authorization: `Bearer ${await office.jwt('employee')}`, 'Accept-Language': language });
      return (answer.body.data as { label: string }[]).slice(0, 2).map(({ label }) => label);
    };
    expect([await wordsIn('id'), await wordsIn('en')]).toEqual([
      ['Dimulai', 'Ajukan SKP'],
      ['Begun', 'Submit targets'],
    ]);
    expect(entries.at(-1)?.actor).toEqual({ id: null, name: 'system', role: 'system' });
    expect(entries[1]?.actor).toEqual({
      id: office.ids.employee,
      name: 'Pegawai employee',
      role: 'employee',
    });
    expect(new Set(entries.map(({ hash }) => hash)).size).toBe(entries.length);
    for (const { hash, at } of entries) {
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
      expect(at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    }
  });

  it.each(STATES)('of %s is not changed by reading', async (state) => {
    const id = await anAppraisalIn(office, state);
    const before = await insideOf(app, id);
    for (const by of Object.values(HOLDER)) await allThatIsShownTo(by, id);
    expect(await insideOf(app, id)).toEqual(before);
  });

  it('is whole for all of them: every hash recomputed, every state the fold of its history', async () => {
    expect(await expectEverythingWhole(app)).toBeGreaterThan(STATES.length);
  });

  it.each([
    ['an event', `UPDATE workflow_history SET event = 'APPROVE' WHERE id = $1`],
    ['the time', `UPDATE workflow_history SET at = at + interval '1 second' WHERE id = $1`],
    ['the person', `UPDATE workflow_history SET actor_id = 'x' WHERE id = $1`],
    ['a comment', `UPDATE workflow_history_values SET comment = 'x' WHERE history_id = $1`],
    [
      'a change',
      `UPDATE workflow_history_values SET changes = '{"dueAt": [null, null]}' WHERE history_id = $1`,
    ],
  ])('shows it when somebody with all power over the database alters %s', async (_what, statement) => {
    const id = await anAppraisalIn(office, 'monitoring');
    const client = new Client({ connectionString: app.databaseUrl });
    await client.connect();
    const select = async <R>(text: string, parameters: unknown[]) =>
      (await client.query(text, parameters)).rows as R[];
    try {
      expect((await verifyHistory(select)).broken).toEqual([]);
      const [row] = await select<{ id: string }>(
        `SELECT h.id::text FROM workflow_history h JOIN workflow_instances i ON i.id = h.instance_id
         WHERE i.subject_id = $1 AND h.sequence = 1`,
        [id],
      );
      await client.query(`BEGIN; SET LOCAL session_replication_role = replica`);
      await client.query(statement, [row?.id]);
      const { broken } = await verifyHistory(select);
      await client.query('ROLLBACK');
      expect(broken).toMatchObject([{ subjectId: id, sequence: 1, historyId: row?.id }]);
    } finally {
      await client.end();
    }
  });
});

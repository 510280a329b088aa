import { anAdmin, type Admin } from '../support/admin';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, send } from '../support/appraisal';
import {
  END_STATES,
  EVENTS,
  HOLDER,
  OPEN_STATES,
  PARTICIPANTS,
  STATES,
  STRANGERS,
  SYSTEM_EVENTS,
  type Role,
} from '../support/contract-table';
import { insideOf } from '../support/inside';
import { buildOffice, type Office, type PersonName } from '../support/office';
import { expectEverythingWhole } from '../support/whole';

let app: TestApp;
let office: Office;
let admin: Admin;
const appraisals = new Map<string, string>();

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  admin = await anAdmin(app);
  for (const state of STATES) appraisals.set(state, await anAppraisalIn(office, state));
});
afterAll(() => app.stop());

const roleOf = (person: PersonName): Role | undefined =>
  (Object.keys(HOLDER) as (keyof typeof HOLDER)[]).find((role) => HOLDER[role] === person);

interface Answer {
  status: number;
  body: { error?: { status: number; details: { code?: string } } };
}

/** Sends one event as each of these people; tells of every answer other than this one, and of every trace left. */
const surprises = async (
  state: string,
  event: string,
  people: PersonName[],
  status: number,
  code: string,
): Promise<string[]> => {
  const id = appraisals.get(state) ?? '';
  const before = await insideOf(app, id);
  const answers = await Promise.all(
    people.map(async (person) => [person, (await send(office, person, id, event)) as Answer] as const),
  );
  const after = await insideOf(app, id);
  return [
    ...answers
      .filter(([, { status: got, body }]) => got !== status || body.error?.details.code !== code)
      .map(([person, { status: got, body }]) => `${event} by ${person}: ${got} ${JSON.stringify(body)}`),
    ...(JSON.stringify(before) === JSON.stringify(after) ? [] : [`${event} left a trace`]),
  ];
};

describe.each(STATES)('in %s', (state) => {
  it('refuses every event to whoever holds no role for it, and nothing changes', async () => {
    const found: string[] = [];
    for (const [event, { by }] of Object.entries(EVENTS)) {
      const others = PARTICIPANTS.filter((person) => !by.includes(roleOf(person)!));
      found.push(...(await surprises(state, event, others, 403, 'NO_ROLE_FOR_EVENT')));
    }
    expect(found).toEqual([]);
  });

  it('does not exist for people who take no part in it', async () => {
    const found: string[] = [];
    for (const event of [...Object.keys(EVENTS), ...SYSTEM_EVENTS, 'UNKNOWN']) {
      found.push(...(await surprises(state, event, STRANGERS, 404, 'NOT_FOUND')));
    }
    expect(found).toEqual([]);
  });

  it("takes the system's own events from nobody", async () => {
    const found: string[] = [];
    for (const event of SYSTEM_EVENTS) {
      found.push(...(await surprises(state, event, PARTICIPANTS, 400, 'UNKNOWN_EVENT')));
    }
    expect(found).toEqual([]);
  });

  it('lets an admin of the panel do what stewards do, and nothing of the parties', async () => {
    const id = appraisals.get(state) ?? '';
    const before = await insideOf(app, id);
    for (const [event, { by, in: states }] of Object.entries(EVENTS)) {
      const { status } = await admin.send('appraisals', id, event, { dryRun: true });
      const declared = states.includes(state);
      // Without data or a comment a steward's event is malformed or refused by a rule, but never for want of a role.
      expect([event, status]).toEqual([
        event,
        by.includes('admin') ? (declared ? (event === 'CANCEL' ? 422 : 400) : 409) : 403,
      ]);
    }
    expect(await insideOf(app, id)).toEqual(before);
  });
});

describe('whoever holds no role', () => {
  it('cannot look either: neither the appraisal, nor its history, nor its drafts', async () => {
    for (const id of appraisals.values()) {
      for (const person of STRANGERS) {
        const paths = ['', '/history', '/drafts/CANCEL'].map((end) => `/api/workflow/appraisals/${id}${end}`);
        for (const path of paths) {
          const answer = await app.request
            .get(path)
            .set('Authorization', `Bearer ${await office.jwt(person)}`);
          expect([path, answer.status]).toEqual([path, 404]);
        }
      }
    }
  });

  it('is asked to sign in before anything is said, whatever is sent', async () => {
    const id = appraisals.get('review') ?? '';
    for (const body of [{}, { event: 'CANCEL' }, { event: 3 }, []]) {
      const answer = await app.request.post(`/api/workflow/appraisals/${id}/events`).send(body);
      expect([401, 403]).toContain(answer.status);
    }
    expect((await app.request.post(`/workflow/appraisals/${id}/events`).send({})).status).toBe(401);
  });

  it('cannot use the panel with the login of the portal, nor the portal with that of the panel', async () => {
    const id = appraisals.get('review') ?? '';
    const person = `Bearer ${await office.jwt('hr')}`;
    const body = { event: 'CANCEL', comment: 'x' };
    const asAdmin = await app.request
      .post(`/workflow/appraisals/${id}/events`)
      .set('Authorization', person)
      .send(body);
    expect(asAdmin.status).toBe(401);
    expect([401, 403, 404]).toContain(
      (await admin.call('post', `/api/workflow/appraisals/${id}/events`, body)).status,
    );
    expect((await insideOf(app, id)).instance.path).toBe('review');
  });
});

describe('an admin who is an employee too', () => {
  it('is refused on the own appraisal, and on those where the person plays another part', async () => {
    const id = appraisals.get('monitoring') ?? '';
    const before = await insideOf(app, id);
    for (const person of ['employee', 'supervisor', 'head'] as const) {
      const own = await anAdmin(app, `${person}@office.test`);
      const answer = await own.send('appraisals', id, 'CANCEL', { comment: 'Tidak jadi' });
      expect([person, answer.status]).toEqual([person, 422]);
      expect(answer.body.error.details.code).toBe('ROLE_CONFLICT');
    }
    expect(await insideOf(app, id)).toEqual(before);
  });
});

it('all the time every history is whole', async () => {
  expect(await expectEverythingWhole(app)).toBe(OPEN_STATES.length + END_STATES.length);
});

import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, aPlan, aReview, aSelfAssessment } from '../support/appraisal';
import { fire, momentOf } from '../support/clock';
import { insideOf } from '../support/inside';
import { buildOffice, dateIn, type Office, type PersonName } from '../support/office';
import { act, call } from '../support/records';
import { halfway, sendTo, untilSomebodyWaits, type Outcome, type Shot } from '../support/stepped';
import { expectEverythingWhole } from '../support/whole';

/**
 * Two transactions, one step at a time: the first has written and not committed when the second comes. Whatever the pair,
 * the end is that of one after the other, or of the second alone where the first is taken back.
 */

jest.setTimeout(300_000);

const APPRAISAL = 'api::appraisal.appraisal';
const ACTIVITY = 'api::activity-log.activity-log';

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
});
afterAll(() => app.stop());

const as = (name: PersonName, event: string, request: Shot['request'] = {}): Shot => ({
  by: { kind: 'person', id: office.ids[name], name },
  event,
  request,
});

/** As a decision sends it: what it says takes the place of a reason. */
const higher = () => {
  const { reason: _reason, ...review } = { reason: '', ...aReview('above') };
  return review;
};

const comment = 'Karena satu dan lain hal';

/** What people may want in each state, in turn allowed and refused after each other. */
const CONTENDERS: Record<string, () => Shot[]> = {
  'targetSetting.draft': () => [
    as('employee', 'SUBMIT_TARGETS', { data: { workResults: aPlan() } }),
    as('hr', 'CANCEL', { comment }),
    as('hr', 'REASSIGN', { comment, data: { role: 'appraiser', employee: office.ids.peer } }),
  ],
  'targetSetting.review': () => [
    as('supervisor', 'APPROVE_TARGETS'),
    as('supervisor', 'RETURN_TARGETS', { comment }),
    as('hr', 'REASSIGN', { comment, data: { role: 'appraiser', employee: office.ids.peer } }),
    as('hr', 'EXTEND_DEADLINE', { comment, data: { dueAt: '2099-06-30T00:00:00+07:00' } }),
  ],
  selfAssessment: () => [
    as('employee', 'SUBMIT_SELF_ASSESSMENT', { data: aSelfAssessment() }),
    as('hr', 'CANCEL', { comment }),
  ],
  review: () => [
    as('supervisor', 'SUBMIT_REVIEW', { data: aReview() }),
    as('supervisor', 'RETURN_SELF_ASSESSMENT', { comment }),
  ],
  delivered: () => [
    as('employee', 'ACKNOWLEDGE'),
    as('employee', 'FILE_APPEAL', { data: { grounds: 'Bukti belum dibaca' } }),
    as('hr', 'EXTEND_DEADLINE', { comment, data: { dueAt: '2099-06-30T00:00:00+07:00' } }),
  ],
  'appeal.decision': () => [
    as('head', 'UPHOLD', { data: { decision: 'Sudah tepat' } }),
    as('head', 'CHANGE_RESULT', { data: { ...higher(), decision: 'Bukti baru' } }),
  ],
  finalApproval: () => [as('head', 'APPROVE'), as('head', 'REJECT', { comment })],
};

/** What of the outcome must be the same whichever way it came about. */
const told = (outcome: Outcome) =>
  outcome.ok
    ? { state: outcome.state, revision: outcome.revision }
    : { code: outcome.code, reasons: (outcome.reasons ?? []).map(({ code }) => code) };

const left = async (id: string) => {
  const { instance, subject, history, tasks } = await insideOf(app, id);
  return {
    path: instance.path,
    revision: instance.revision,
    subject: subject.state,
    history: history.map(({ event, actor_role }) => [event, actor_role]),
    tasks: tasks.map(({ role, principal }) => [role, principal]),
  };
};

/** One after the other, on an appraisal of the same kind. */
const inTurn = async (state: string, shots: Shot[]) => {
  const id = await anAppraisalIn(office, state);
  const outcomes: Outcome[] = [];
  for (const shot of shots) outcomes.push(await sendTo(app, APPRAISAL, id, shot));
  return { last: told(outcomes.at(-1) as Outcome), left: await left(id) };
};

const race = async (state: string, first: Shot, second: Shot, end: 'commit' | 'rollback') => {
  const id = await anAppraisalIn(office, state);
  const leading = await halfway(app, APPRAISAL, id, first);
  const following = sendTo(app, APPRAISAL, id, second);
  await untilSomebodyWaits(app);
  await leading[end]();
  return { last: told(await following), left: await left(id) };
};

describe.each(Object.keys(CONTENDERS))('two events in %s', (state) => {
  it('end as one after the other', async () => {
    for (const first of CONTENDERS[state]?.() ?? [])
      for (const second of CONTENDERS[state]?.() ?? []) {
        const pair = `${first.event}, ${second.event}`;
        expect({ pair, ...(await race(state, first, second, 'commit')) }).toEqual({
          pair,
          ...(await inTurn(state, [first, second])),
        });
      }
  });

  it('end as the second alone where the first is taken back', async () => {
    const [first, ...others] = CONTENDERS[state]?.() ?? [];
    if (!first) throw new Error('nobody wants anything');
    for (const second of [first, ...others]) {
      const pair = `${first.event}, ${second.event}`;
      expect({ pair, ...(await race(state, first, second, 'rollback')) }).toEqual({
        pair,
        ...(await inTurn(state, [second])),
      });
    }
  });
});

describe('a deadline that comes while an event is not yet committed', () => {
  it.each([
    ['commit', 'ACKNOWLEDGE'],
    ['rollback', 'ACCEPT_BY_LAPSE'],
  ] as const)('after %s the answer is %s', async (end, event) => {
    const id = await anAppraisalIn(office, 'delivered');
    const due = await momentOf(app, id);
    const leading = await halfway(app, APPRAISAL, id, as('employee', 'ACKNOWLEDGE'));
    const lapse = fire(app, id, 'ACCEPT_BY_LAPSE', due);
    await untilSomebodyWaits(app);
    await leading[end]();
    await lapse;
    const { instance, history } = await insideOf(app, id);
    expect([instance.path, history.at(-1)?.event]).toEqual(['finalApproval', event]);
  });
});

describe('a role that is being passed on', () => {
  const passOn = () =>
    as('hr', 'REASSIGN', { comment, data: { role: 'appraiser', employee: office.ids.peer } });

  const handedIn = async (appraisal: string): Promise<string> => {
    const made = await call(office, 'employee', 'post', '/api/activity-logs', {
      data: {
        appraisal,
        indicator: 'i1',
        date: dateIn(0),
        description: 'Melayani pasien',
        quantity: 1,
        minutes: 60,
      },
      submit: true,
    });
    expect(made.status).toBe(201);
    return (made.body as { data: { documentId: string } }).data.documentId;
  };

  it('is passed on in what stands within, too, for whoever comes before the commit', async () => {
    const appraisal = await anAppraisalIn(office, 'monitoring');
    const log = await handedIn(appraisal);
    const leading = await halfway(app, APPRAISAL, appraisal, passOn());
    const late = sendTo(app, ACTIVITY, log, as('supervisor', 'APPROVE'));
    await untilSomebodyWaits(app);
    await leading.commit();
    expect(told(await late)).toMatchObject({ code: 'NOT_FOUND' });
    expect((await act(office, 'peer', 'activity-logs', log, 'APPROVE')).status).toBe(200);
  });

  it('waits for what is being done within by who held it, which then counts', async () => {
    const appraisal = await anAppraisalIn(office, 'monitoring');
    const log = await handedIn(appraisal);
    const leading = await halfway(app, ACTIVITY, log, as('supervisor', 'APPROVE'));
    const passing = sendTo(app, APPRAISAL, appraisal, passOn());
    await untilSomebodyWaits(app);
    await leading.commit();
    expect((await passing).ok).toBe(true);
    const { participants } = await insideOf(app, appraisal);
    const appraiser = participants.find(({ role, valid_to }) => role === 'appraiser' && valid_to === null);
    expect(appraiser?.principal).toBe(office.ids.peer);
  });
});

it('leaves everything whole', async () => {
  expect(await expectEverythingWhole(app)).toBeGreaterThan(0);
});

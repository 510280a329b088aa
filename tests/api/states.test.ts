import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, get, send } from '../support/appraisal';
import { EVENTS, HOLDER, STATES, type Role } from '../support/contract-table';
import { insideOf } from '../support/inside';
import { buildOffice, type Office, type PersonName } from '../support/office';

let app: TestApp;
let office: Office;
const appraisals = new Map<string, string>();

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  for (const state of STATES) appraisals.set(state, await anAppraisalIn(office, state));
});
afterAll(() => app.stop());

const holders = (by: Role[]): PersonName[] => by.flatMap((role) => (role === 'admin' ? [] : [HOLDER[role]]));

interface Described {
  state: string;
  revision: number;
  roles: string[];
  events: { event: string; allowed: boolean; reasons: { code: string; message: string }[] }[];
}

const describeFor = async (person: PersonName, id: string): Promise<Described> =>
  ((await get(office, person, `/api/workflow/appraisals/${id}`)).body as { data: Described }).data;

describe.each(STATES)('in %s', (state) => {
  it('refuses every event that does not belong here, even to its own role, and nothing changes', async () => {
    const id = appraisals.get(state) ?? '';
    const before = await insideOf(app, id);
    for (const [event, { by, in: states }] of Object.entries(EVENTS)) {
      if (states.includes(state)) continue;
      for (const person of holders(by)) {
        const answer = await send(office, person, id, event, {
          comment: 'Alasan',
          revision: before.instance.revision,
        });
        expect([event, person, answer.status]).toEqual([event, person, 409]);
        expect(answer.body.error).toMatchObject({
          status: 409,
          details: { code: 'EVENT_NOT_ALLOWED', state },
        });
      }
      expect(await insideOf(app, id)).toEqual(before);
    }
  });

  it('knows every event that belongs here: only data or a rule can stand against it', async () => {
    const id = appraisals.get(state) ?? '';
    const before = await insideOf(app, id);
    for (const [event, { by, in: states }] of Object.entries(EVENTS)) {
      if (!states.includes(state)) continue;
      for (const person of holders(by)) {
        const { status } = await send(office, person, id, event, { dryRun: true });
        expect([event, person, [200, 400, 422].includes(status)]).toEqual([event, person, true]);
      }
    }
    expect(await insideOf(app, id)).toEqual(before);
  });

  it.each(Object.entries(HOLDER))(
    "tells the %s exactly that role's events, and why not now",
    async (role, person) => {
      const id = appraisals.get(state) ?? '';
      const described = await describeFor(person, id);
      expect(described).toMatchObject({ state, roles: [role] });
      const own = Object.entries(EVENTS).filter(([, { by }]) => by.includes(role as Role));
      expect(described.events.map(({ event }) => event).sort()).toEqual(own.map(([event]) => event).sort());
      for (const { event, allowed, reasons } of described.events) {
        const here = EVENTS[event]?.in.includes(state);
        if (!here) expect([event, allowed]).toEqual([event, false]);
        expect([event, reasons.length > 0]).toEqual([event, !allowed]);
        if (!here) expect(reasons.map(({ code }) => code)).toEqual(['EVENT_NOT_ALLOWED']);
        expect(reasons.every(({ message }) => message.length > 0)).toBe(true);
      }
    },
  );

  it('gives tasks to those who must act here, and to nobody at the end', async () => {
    const id = appraisals.get(state) ?? '';
    const { tasks, instance } = await insideOf(app, id);
    const must: Record<string, string[]> = {
      'targetSetting.draft': ['employee'],
      'targetSetting.review': ['appraiser'],
      selfAssessment: ['employee'],
      review: ['appraiser'],
      calibration: ['performanceTeam'],
      delivered: ['employee'],
      'appeal.explanation': ['appraiser'],
      'appeal.decision': ['appraiserSuperior'],
      'appeal.decided': ['employee'],
      'appeal.secondInstance': ['appointingAuthority'],
      finalApproval: ['appraiserSuperior'],
    };
    expect(tasks.map(({ role }) => role)).toEqual(must[state] ?? []);
    for (const { role, principal, due_at } of tasks) {
      expect(principal).toBe(office.ids[HOLDER[role as keyof typeof HOLDER]]);
      expect(due_at).toBe(instance.due_at);
    }
  });
});

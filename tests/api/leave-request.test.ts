import { dayIn, letLeavePass, openLeaveDesk, type LeaveDesk } from '../support/leave';
import type { PersonName } from '../support/office';
import { updateRecord } from '../support/records';

/** A definition of quite another shape, driven by the same engine over the same routes. */

let desk: LeaveDesk;
beforeAll(async () => {
  desk = await openLeaveDesk();
});
afterAll(() => desk.stop());

const BOTH = 'approval.management.waiting+approval.panel.voting';

const goes = async (by: PersonName, id: string, event: string, state: string, body: object = {}) => {
  const answer = await desk.send(by, id, event, body);
  expect([event, answer.body.error ?? null, answer.body.data?.state]).toEqual([event, null, state]);
  return answer;
};
const refused = async (by: PersonName, id: string, event: string, code: string, body: object = {}) => {
  const answer = await desk.send(by, id, event, body);
  expect([event, answer.body.error?.details.code ?? answer.body]).toEqual([event, code]);
  return answer;
};
const tasksOf = async (by: PersonName): Promise<{ documentId: string; role: string; events: string[] }[]> =>
  (
    await desk.app.request
      .get('/api/workflow/tasks?subject=leave-requests&pagination[pageSize]=100')
      .set('Authorization', `Bearer ${await desk.office.jwt(by)}`)
  ).body.data;
const hasTask = async (by: PersonName, id: string) =>
  (await tasksOf(by)).some(({ documentId }) => documentId === id);
const handedIn = async () => {
  const id = await desk.ask();
  await goes('employee', id, 'SUBMIT', BOTH);
  return id;
};

describe('a leave request', () => {
  it('belongs to whoever is signed in, begins as a draft, and is nobody else’s to see', async () => {
    const id = await desk.ask();
    const { body } = await desk.look('employee', id);
    expect(body.data).toMatchObject({ definition: 'leave-request', state: 'draft', roles: ['employee'] });
    expect((await desk.look('peer', id)).status).toBe(404);
  });

  it('is looked at by the head of the unit and the panel at once, each with a task of their own', async () => {
    const id = await handedIn();
    for (const by of ['supervisor', 'peer', 'outsider', 'outsideHead'] as const)
      expect([by, await hasTask(by, id)]).toEqual([by, true]);
    expect((await desk.look('employee', id)).body.data).toMatchObject({
      state: BOTH,
      stateLabel: 'Waiting for the manager · Waiting for the panel',
    });
  });

  it('needs two of three panel members; who has voted has no task and no second vote', async () => {
    const id = await handedIn();
    await goes('outsider', id, 'ENDORSE', BOTH);
    expect(await hasTask('outsider', id)).toBe(false);
    const again = await refused('outsider', id, 'ENDORSE', 'ALREADY_VOTED');
    expect(again.status).toBe(422);
    await refused('outsider', id, 'OBJECT', 'ALREADY_VOTED', { comment: 'Berubah pikiran' });

    const steps = (await desk.look('employee', id)).body.data.steps as object[];
    expect(steps[1]).toMatchObject({
      state: 'approval',
      status: 'current',
      votes: [
        {
          role: 'panel',
          need: { ENDORSE: 2, OBJECT: 2 },
          cast: [{ event: 'ENDORSE', by: { name: 'Pegawai outsider' }, onBehalfOf: null }],
          outstanding: [{ name: 'Pegawai peer' }, { name: 'Pegawai outsideHead' }],
        },
      ],
    });
    await goes('peer', id, 'ENDORSE', 'approval.management.waiting+approval.panel.endorsed');
    expect(await hasTask('outsideHead', id)).toBe(false);
    await goes('supervisor', id, 'AGREE', 'granted.planned');
  });

  it('may be returned with a reason and handed in again: the votes begin anew', async () => {
    const id = await handedIn();
    await goes('peer', id, 'ENDORSE', BOTH);
    await refused('supervisor', id, 'RETURN', 'COMMENT_REQUIRED');
    await goes('supervisor', id, 'RETURN', 'draft', { comment: 'Bentrok dengan akreditasi' });
    await goes('employee', id, 'SUBMIT', BOTH, { data: { firstDay: dayIn(40), lastDay: dayIn(41) } });
    expect(await hasTask('peer', id)).toBe(true);
    await goes('peer', id, 'ENDORSE', BOTH);
  });

  it('is refused by its own rules, each with its reason and place', async () => {
    const id = await desk.ask();
    const answer = await refused('employee', id, 'SUBMIT', 'LAST_DAY_BEFORE_FIRST', {
      data: { lastDay: dayIn(1) },
    });
    expect(answer.body.error.details.reasons).toMatchObject([{ path: 'data.lastDay', fixer: 'employee' }]);
  });

  it('is forwarded to other eyes only, with a reason', async () => {
    const id = await handedIn();
    const { ids } = desk.office;
    const to = (name: PersonName) => ({ data: { to: ids[name] }, comment: 'Sedang dinas luar' });
    await refused('supervisor', id, 'FORWARD', 'COMMENT_REQUIRED', { data: { to: ids.head } });
    await refused('supervisor', id, 'FORWARD', 'ROLE_CONFLICT', to('employee'));
    await refused('supervisor', id, 'FORWARD', 'ROLE_CONFLICT', to('peer'));
    await refused('supervisor', id, 'FORWARD', 'NO_SUCH_PERSON', {
      data: { to: 'nobody' },
      comment: 'Sedang dinas luar',
    });
    await goes('supervisor', id, 'FORWARD', BOTH, to('head'));
    expect([await hasTask('supervisor', id), await hasTask('head', id)]).toEqual([false, true]);
    expect((await desk.send('supervisor', id, 'AGREE')).status).toBe(403);
    await goes('head', id, 'AGREE', 'approval.management.agreed+approval.panel.voting');
  });

  it('waits for nobody for ever: personnel replaces a member, silence of the panel counts as support', async () => {
    const id = await handedIn();
    const { ids } = desk.office;
    await goes('peer', id, 'OBJECT', BOTH, { comment: 'Jadwal penuh' });
    await goes('hr', id, 'REASSIGN', BOTH, {
      data: { role: 'panel', from: ids.peer, to: ids.regent },
      comment: 'Pindah tugas',
    });
    expect([await hasTask('peer', id), await hasTask('regent', id)]).toEqual([false, true]);
    await letLeavePass(desk, id, 'VOTING_LAPSED');
    await goes('supervisor', id, 'AGREE', 'granted.planned');
    await letLeavePass(desk, id, 'LEAVE_BEGINS');
    await letLeavePass(desk, id, 'LEAVE_ENDS');
    expect((await desk.look('employee', id)).body.data).toMatchObject({ state: 'taken' });
  });

  it('tells in its history who did what, and keeps its answer out of anybody’s reach', async () => {
    const id = await handedIn();
    await letLeavePass(desk, id, 'ANSWER_OVERDUE');
    expect(await hasTask('hr', id)).toBe(true);
    await goes('supervisor', id, 'REFUSE', 'refused', { comment: 'Kuota habis' });
    const { data } = (await desk.look('employee', id, '/history')).body as { data: { event: string }[] };
    expect(data.map(({ event }) => event)).toEqual(['OPENED', 'SUBMIT', 'ANSWER_OVERDUE', 'REFUSE']);
    const change = updateRecord(desk.app, 'leave-request', id, { answer: 'granted' });
    await expect(change).rejects.toThrow('Only the workflow writes: answer');
  });
});

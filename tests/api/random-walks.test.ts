import { query, verifyHistory } from '../../plugins/workflow/server/src/public';
import { aPlan, aReview, aSelfAssessment } from '../support/appraisal';
import { LEAVE, openLeaveDesk, type LeaveDesk } from '../support/leave';
import { walkInDatabase, type Walk } from '../support/walks';

/**
 * Random walks over two definitions of quite different shape in one database. `WALK_STEPS` makes them longer,
 * `WALK_SEED` repeats one that failed.
 */

const steps = Number(process.env.WALK_STEPS ?? 50);
const seed = Number(process.env.WALK_SEED ?? Date.now() % 1_000_000);

let desk: LeaveDesk;
beforeAll(async () => {
  desk = await openLeaveDesk();
});
afterAll(() => desk.stop());

const appraisals = ({ app, office }: LeaveDesk): Walk => ({
  app,
  uid: 'api::appraisal.appraisal',
  play: {
    data: {
      SUBMIT_TARGETS: [{ workResults: aPlan() }],
      DRAFT_FOR_EMPLOYEE: [{ workResults: aPlan() }],
      SUBMIT_SELF_ASSESSMENT: [aSelfAssessment()],
      SUBMIT_REVIEW: [aReview(), aReview('above')],
      ADJUST_RESULT: [aReview('above')],
      FILE_APPEAL: [{ grounds: 'Tidak sesuai bukti' }],
      EXPLAIN: [{ explanation: 'Lihat berkas' }],
      UPHOLD: [{ decision: 'Sudah tepat' }],
      CHANGE_RESULT: [{ ...aReview('above'), reason: undefined, decision: 'Bukti baru' }],
      REASSIGN: [{ role: 'appraiser', employee: office.ids.peer }],
      EXTEND_DEADLINE: [{ dueAt: '2099-06-30T00:00:00+07:00' }],
    },
    // They end a walk too soon, or lead on in another appraisal.
    without: ['CANCEL', 'TRANSFER'],
  },
  async fresh() {
    const { appraisals: opened } = await office.openCycle({ members: ['employee'] });
    return opened.employee ?? '';
  },
});

const leaves = ({ app, office, ask }: LeaveDesk): Walk => ({
  app,
  uid: LEAVE,
  play: {
    data: {
      FORWARD: [{ to: office.ids.head }, { to: office.ids.peer }],
      REASSIGN: [
        { role: 'panel', from: office.ids.peer, to: office.ids.regent },
        { role: 'manager', from: office.ids.supervisor, to: office.ids.head },
      ],
    },
  },
  fresh: ask,
});

describe(`random walks of ${String(steps)} steps, seed ${String(seed)}`, () => {
  it.each([
    ['an appraisal', appraisals],
    ['a leave request', leaves],
  ])('%s is at every step what its history says, and a refused event leaves no trace', async (_what, way) => {
    const gone = await walkInDatabase(way(desk), { seed, steps });
    expect(gone.taken + gone.refused).toBe(steps);
    // Some walks are short of luck; what counts is that none of their steps broke a rule.
    expect(gone.taken).toBeGreaterThan(0);
    expect(gone.states.size).toBeGreaterThan(1);
  });

  it('leave a history that is whole', async () => {
    const { chains, broken } = await verifyHistory((text, parameters) =>
      query(desk.app.strapi.db.connection, text.replace(/\$1/g, '?'), parameters as string[]),
    );
    expect(chains).toBeGreaterThan(1);
    expect(broken).toEqual([]);
  });
});

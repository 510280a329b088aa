import {
  powersOf,
  problemsOf,
  randomWalks,
  walkEveryPath,
  type Play,
} from '../../../plugins/workflow/server/src/testing';
import { coachingDefinition, type CoachingFacts } from './coaching-definition';
import { aGround, participantsOf } from './ground-builders';

const facts: CoachingFacts = {
  subject: {
    kind: 'coaching',
    date: '2026-06-12',
    note: 'Waktu tunggu membaik',
    followUps: [
      { key: 'f1', text: 'Ikut pelatihan', dueOn: null, doneAt: null },
      { key: 'f2', text: 'Rekap mingguan', dueOn: null, doneAt: null },
    ],
    reply: null,
    acknowledgedAt: null,
  },
  ground: aGround(),
};
const play: Play<CoachingFacts> = {
  definition: coachingDefinition,
  facts,
  participants: participantsOf(coachingDefinition),
  now: new Date('2026-06-15T02:00:00Z'),
  data: {
    TICK_FOLLOW_UP: [
      { key: 'f1', done: true },
      { key: 'f2', done: true },
      { key: 'f2', done: false },
      { key: 'f9', done: true },
    ],
  },
};
const done = ({ subject }: CoachingFacts) => subject.followUps.map(({ doneAt }) => doneAt !== null);

describe('a coaching session', () => {
  const walked = walkEveryPath(play, { alsoBy: done });

  it('is soundly defined', () => {
    expect(problemsOf(coachingDefinition)).toEqual([]);
  });

  it('is noted and closed by the appraiser, taken note of by the employee, ticked off by either', () => {
    expect(powersOf(coachingDefinition)).toEqual({
      noted: {
        employee: ['ACKNOWLEDGE', 'TICK_FOLLOW_UP'],
        appraiser: ['TICK_FOLLOW_UP', 'DISCARD'],
      },
      agreed: { employee: ['TICK_FOLLOW_UP'], appraiser: ['TICK_FOLLOW_UP'] },
      done: { employee: ['TICK_FOLLOW_UP'], appraiser: ['TICK_FOLLOW_UP', 'CLOSE'] },
      closed: {},
      discarded: {},
    });
  });

  it('holds on every path what holds of every definition, and leaves nothing unreached', () => {
    expect(walked.breaches).toEqual([]);
    expect(walked.unreached).toEqual({ states: [], events: [] });
    randomWalks(play, { runs: 20, steps: 12 });
  });

  it('counts as done exactly when every follow-up is', () => {
    for (const { instance, facts: then } of walked.positions) {
      if (instance.path === 'agreed') expect(done(then)).toContain(false);
      if (instance.path === 'done') expect(done(then)).toEqual([true, true]);
    }
  });

  it('without follow-ups is closed by taking note of it', () => {
    const plain = { ...facts, subject: { ...facts.subject, followUps: [] } };
    expect([...walkEveryPath({ ...play, facts: plain }).ways].sort()).toEqual([
      'noted ACKNOWLEDGE closed',
      'noted DISCARD discarded',
    ]);
  });

  it('of an appraisal that has ended stays as it is', () => {
    const ended = { ...facts, ground: aGround({ state: 'final' }) };
    expect(walkEveryPath({ ...play, facts: ended }).ways).toEqual(new Set());
  });
});

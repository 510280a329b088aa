import {
  playThrough,
  problemsOf,
  randomWalks,
  walkEveryPath,
  type Play,
} from '../../../../plugins/workflow/server/src/testing';
import { enrolmentDefinition } from './definition';
import type { EnrolmentFacts } from './facts';

const play: Play<EnrolmentFacts> = {
  definition: enrolmentDefinition,
  facts: {
    subject: { employee: 'ani', proposedBy: 'employee' },
    training: { title: 'Pelayanan prima', startDate: '2026-05-04', endDate: '2026-05-05', hours: 16 },
    zone: 'Asia/Jakarta',
    holidays: new Set(),
    named: { name: 'Eko', available: true, actedAs: [] },
  },
  participants: [
    { role: 'employee', principal: 'ani' },
    { role: 'appraiser', principal: 'budi' },
    { role: 'performanceTeam', principal: 'gita' },
  ],
  now: new Date('2026-05-04T02:00:00Z'),
  comment: 'Sesuai kebutuhan',
  data: {
    COMPLETE: [{ completedOn: '2026-05-04' }],
    REASSIGN: [{ role: 'appraiser', employee: 'eko' }],
  },
};
const proposed: Play<EnrolmentFacts> = {
  ...play,
  facts: { ...play.facts, subject: { employee: 'ani', proposedBy: 'appraiser' } },
};

describe('an enrolment', () => {
  it('is soundly defined', () => expect(problemsOf(enrolmentDefinition)).toEqual([]));

  const walked = walkEveryPath(play);

  it('holds on every path what holds of every definition, and leaves nothing unreached', () => {
    expect(walked.breaches).toEqual([]);
    expect(walked.unreached).toEqual({ states: [], events: [] });
  });

  it('holds it on random walks, with the clock going on', () => {
    randomWalks(play);
  });

  it('is decided by the appraiser, unless they proposed it', () => {
    const asked = { by: 'ani', event: 'REQUEST' };
    expect(playThrough(play, [asked]).instance.path).toBe('requested');
    expect(playThrough(proposed, [asked]).instance.path).toBe('approved');
  });

  it('is confirmed by the performance team, whose own entry needs no confirmation', () => {
    const begun = [
      { by: 'ani', event: 'REQUEST' },
      { by: 'budi', event: 'APPROVE' },
    ];
    const data = { completedOn: '2026-05-04' };
    const reported = playThrough(play, [...begun, { by: 'ani', event: 'COMPLETE', data }]);
    expect(reported.instance.path).toBe('confirmation');
    expect(reported.facts.subject).toMatchObject({ completedOn: '2026-05-04', hours: 16 });
    const entered = playThrough(play, [...begun, { by: 'gita', event: 'COMPLETE', data }]);
    expect(entered.instance.path).toBe('completed');
  });

  it('is due for a decision after five working days, and for its report ten after the training', () => {
    const requested = playThrough(play, [{ by: 'ani', event: 'REQUEST' }]);
    expect(requested.instance.dueAt).toEqual(new Date('2026-05-11T16:59:59.999Z'));
    const approved = playThrough(proposed, [{ by: 'ani', event: 'REQUEST' }]);
    expect(approved.instance.dueAt).toEqual(new Date('2026-05-19T16:59:59.999Z'));
  });
});

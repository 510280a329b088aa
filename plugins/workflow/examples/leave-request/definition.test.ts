import {
  playThrough,
  powersOf,
  problemsOf,
  randomWalks,
  walkEveryPath,
  type Play,
} from '../../server/src/testing';
import { leaveDefinition } from './definition';
import type { LeaveFacts } from './facts';

/** A leave request, gone through by the test kit: what a definition of one's own is tested by. */

const play: Play<LeaveFacts> = {
  definition: leaveDefinition,
  facts: {
    subject: {
      employee: 'ani',
      unit: 'clinic',
      firstDay: '2026-06-01',
      lastDay: '2026-06-03',
      reason: null,
      answer: null,
    },
    heads: ['budi', 'citra'],
    panel: ['dewi', 'eko', 'fitri'],
    personnel: ['gita'],
    named: { name: 'Hadi', available: true, actedAs: [] },
  },
  participants: [
    { role: 'employee', principal: 'ani' },
    { role: 'personnel', principal: 'gita' },
  ],
  now: new Date('2026-05-04T02:00:00Z'),
  data: { FORWARD: [{ to: 'hadi' }], REASSIGN: [{ role: 'panel', from: 'fitri', to: 'hadi' }] },
};
const submitted = { by: 'ani', event: 'SUBMIT' };

describe('a leave request', () => {
  it('is soundly defined', () => expect(problemsOf(leaveDefinition)).toEqual([]));

  const walked = walkEveryPath(play);

  it('holds on every path what holds of every definition, and leaves nothing unreached', () => {
    expect(walked.breaches).toEqual([]);
    expect(walked.unreached).toEqual({ states: [], events: [] });
  });

  it('holds it on random walks, with the clock going on', () => randomWalks(play));

  it('is granted only when the manager agrees and the panel endorses or stays silent', () => {
    const waits = 'approval.management.waiting+approval.panel.voting';
    const agreed = 'approval.management.agreed+approval.panel.voting';
    const endorsed = 'approval.management.waiting+approval.panel.endorsed';
    expect([...walked.ways].filter((way) => way.endsWith(' granted.planned')).sort()).toEqual(
      [
        `${agreed} ENDORSE granted.planned`,
        `${agreed} VOTING_LAPSED granted.planned`,
        `${endorsed} AGREE granted.planned`,
      ].sort(),
    );
    expect(walked.ways).toContain(`${waits} RETURN draft`);
    expect(walked.ways).toContain(`${waits} OBJECT draft`);
  });

  it('gives each role its own powers', () => {
    const powers = powersOf(leaveDefinition);
    expect(powers['approval.panel.voting']).toMatchObject({ panel: ['ENDORSE', 'OBJECT'] });
    expect(powers['approval.management.waiting']?.manager).toEqual(['AGREE', 'RETURN', 'REFUSE', 'FORWARD']);
    expect(powers.taken).toEqual({});
  });

  it('is answered by the head of the unit; who leads the unit is answered by the head above', () => {
    const managers = ({ participants }: { participants: { role: string; principal: string }[] }) =>
      participants.filter(({ role }) => role === 'manager').map(({ principal }) => principal);
    expect(managers(playThrough(play, [submitted]))).toEqual(['budi']);
    const head = {
      ...play,
      facts: { ...play.facts, subject: { ...play.facts.subject, employee: 'budi' } },
      participants: [{ role: 'employee', principal: 'budi' }],
    };
    expect(managers(playThrough(head, [{ by: 'budi', event: 'SUBMIT' }]))).toEqual(['citra']);
  });

  it('begins and ends by itself', () => {
    const late = new Date('2026-07-01T00:00:00Z');
    const story = [
      submitted,
      { by: 'dewi', event: 'ENDORSE' },
      { by: 'eko', event: 'ENDORSE' },
      { by: 'budi', event: 'AGREE', at: late },
    ];
    const { instance, steps } = playThrough(play, story);
    expect(instance.path).toBe('taken');
    expect(steps.slice(-2).map(({ event, actor }) => [event, actor.role])).toEqual([
      ['LEAVE_BEGINS', 'system'],
      ['LEAVE_ENDS', 'system'],
    ]);
  });
});

import {
  playThrough,
  powersOf,
  problemsOf,
  randomWalks,
  walkEveryPath,
  type Play,
} from '../../../../plugins/workflow/server/src/testing';
import { proposalDefinition, type ProposalFacts } from './definition';

const play: Play<ProposalFacts> = {
  definition: proposalDefinition,
  facts: {
    subject: { kind: 'reward', decision: null },
    employee: 'ani',
    zone: 'Asia/Jakarta',
    holidays: new Set(),
    named: { name: 'Eko', available: true, actedAs: [] },
  },
  participants: [
    { role: 'appraiser', principal: 'budi' },
    { role: 'performanceTeam', principal: 'gita' },
    { role: 'appointingAuthority', principal: 'dewi' },
  ],
  now: new Date('2026-05-04T02:00:00Z'),
  comment: 'Alasan',
  data: {
    APPROVE: [{ decision: 'Disetujui' }],
    REASSIGN: [{ role: 'appointingAuthority', employee: 'eko' }],
  },
};

describe('a proposal of a reward or a sanction', () => {
  it('is soundly defined', () => expect(problemsOf(proposalDefinition)).toEqual([]));

  it('holds on every path what holds of every definition, and leaves nothing unreached', () => {
    const walked = walkEveryPath(play);
    expect(walked.breaches).toEqual([]);
    expect(walked.unreached).toEqual({ states: [], events: [] });
    randomWalks(play);
  });

  it('is decided by the appointing authority alone', () => {
    const powers = powersOf(proposalDefinition).proposed;
    expect(powers?.appointingAuthority).toEqual(['APPROVE', 'REJECT']);
    expect(powers?.employee ?? []).toEqual([]);
    expect(powers?.admin).not.toContain('APPROVE');
  });

  it('shows to the employee once it is approved, and never when it is rejected', () => {
    const roles = (event: string, data?: object) =>
      playThrough(play, [{ by: 'dewi', event, ...(data ? { data } : {}) }]).participants.map(
        ({ role }) => role,
      );
    expect(roles('APPROVE', { decision: 'Ya' })).toContain('employee');
    expect(roles('REJECT')).not.toContain('employee');
  });
});

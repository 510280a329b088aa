import {
  problemsOf,
  randomWalks,
  walkEveryPath,
  type Play,
} from '../../../plugins/workflow/server/src/testing';
import { aGround, participantsOf } from '../monitoring/ground-builders';
import { BEHAVIOUR_VALUES } from '../plan';
import { peerReviewDefinition, type ReviewFacts } from './definition';

const facts: ReviewFacts = {
  subject: {
    peer: 'peer-1',
    nominatedBy: 'employee',
    feedback: null,
    answers: null,
    comment: null,
    answeredAt: null,
  },
  ground: aGround({ state: 'selfAssessment' }),
  candidate: { name: 'Budi', status: 'active', roles: [], openReviews: 0, alreadyNamed: false },
  wasDelivered: false,
};
const all = BEHAVIOUR_VALUES.map((value) => ({ value, rating: 'meets' }));
const play: Play<ReviewFacts> = {
  definition: peerReviewDefinition,
  facts,
  participants: participantsOf(peerReviewDefinition).filter(({ role }) => role !== 'peer'),
  now: new Date('2026-06-15T02:00:00Z'),
  data: { ANSWER: [{ answers: all }, { answers: all.slice(1) }] },
  comment: 'Alasan',
};
const waysOf = (more: Partial<ReviewFacts>): string[] =>
  [...walkEveryPath({ ...play, facts: { ...facts, ...more } }).ways].sort();

describe('a peer review', () => {
  const walked = walkEveryPath(play);

  it('is soundly defined', () => {
    expect(problemsOf(peerReviewDefinition)).toEqual([]);
  });

  it('holds on every path what holds of every definition, and leaves nothing unreached', () => {
    expect(walked.breaches).toEqual([]);
    expect(walked.unreached).toEqual({ states: [], events: [] });
    randomWalks(play, { runs: 20, steps: 12 });
  });

  it('takes part of the peer from the confirmation on, and no more once they declined', () => {
    const peers = walked.positions.map(({ instance, participants }) => [
      instance.path,
      participants.some(({ role }) => role === 'peer'),
    ]);
    expect(Object.fromEntries(peers)).toEqual({
      draft: false,
      nominated: false,
      confirmed: true,
      answered: true,
      declined: false,
      discarded: false,
    });
  });

  it('is taken each step by nobody but the one whose step it is', () => {
    const able = (event: string, state: string) =>
      new Set(
        walked.attempts
          .filter((one) => one.event === event && one.state === state && one.outcome === 'ok')
          .map(({ role }) => role),
      );
    expect(able('NOMINATE', 'draft')).toEqual(new Set(['employee']));
    expect(able('DISCARD', 'nominated')).toEqual(new Set(['employee']));
    expect(able('CONFIRM', 'nominated')).toEqual(new Set(['appraiser']));
    expect(able('DECLINE', 'nominated')).toEqual(new Set(['appraiser']));
    expect(able('DECLINE', 'confirmed')).toEqual(new Set(['peer']));
    expect(able('ANSWER', 'confirmed')).toEqual(new Set(['peer']));
  });

  it('of somebody whom the unit drew is the performance team’s to send and to take back', () => {
    const drawn = walkEveryPath({
      ...play,
      facts: { ...facts, subject: { ...facts.subject, nominatedBy: 'performanceTeam' } },
    });
    const senders = drawn.attempts.filter(({ event, outcome }) => event === 'NOMINATE' && outcome === 'ok');
    expect(new Set(senders.map(({ role }) => role))).toEqual(new Set(['performanceTeam']));
  });

  it.each([
    ['is not active', { candidate: { ...facts.candidate, status: 'suspended' } }],
    ['is named already', { candidate: { ...facts.candidate, alreadyNamed: true } }],
    ['holds another role', { candidate: { ...facts.candidate, roles: ['appraiser'] } }],
    ['has reviewed enough', { candidate: { ...facts.candidate, openReviews: 5 } }],
  ])('of somebody who %s is not sent', (_, more) => {
    expect(waysOf(more)).toEqual(['draft DISCARD discarded']);
  });

  it('is answered while the appraisal is assessed and before anything was delivered', () => {
    const answered = (more: Partial<ReviewFacts>) => waysOf(more).includes('confirmed ANSWER answered');
    expect(answered({})).toBe(true);
    expect(answered({ wasDelivered: true })).toBe(false);
    expect(answered({ ground: aGround({ state: 'monitoring' }) })).toBe(false);
    expect(waysOf({ ground: aGround({ state: 'review' }) })).toEqual([]);
  });
});

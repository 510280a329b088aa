import { powersOf, randomWalks, walkEveryPath } from '../../../plugins/workflow/server/src/testing';
import { cycleDefinition, type CycleFacts } from './definition';

/** A cycle's way, gone through by the engine's test kit. */

const facts: CycleFacts = { subject: {}, hasPolicy: true, memberCount: 3, unfinished: 0, check: [] };
const play = {
  definition: cycleDefinition,
  facts,
  participants: [],
  now: new Date('2026-01-05T02:00:00Z'),
};

describe('the cycle', () => {
  const walked = walkEveryPath(play);

  it('is opened and closed by HR admins alone, and told of its launch by the system', () => {
    expect(powersOf(cycleDefinition)).toEqual({
      draft: { admin: ['LAUNCH', 'CANCEL'] },
      launching: { system: ['LAUNCHED'] },
      open: { admin: ['ADD_MEMBERS', 'CLOSE'] },
      closed: {},
      cancelled: {},
    });
  });

  it('holds what holds of every definition', () => {
    expect(walked.breaches).toEqual([]);
    expect(walked.unreached).toEqual({ states: [], events: [] });
    randomWalks(play, { runs: 5, steps: 10 });
  });
});

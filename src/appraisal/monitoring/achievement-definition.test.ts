import {
  powersOf,
  problemsOf,
  randomWalks,
  walkEveryPath,
  type Play,
} from '../../../plugins/workflow/server/src/testing';
import { achievementDefinition, type AchievementFacts } from './achievement-definition';
import { aGround, participantsOf } from './ground-builders';

const facts: AchievementFacts = {
  subject: {
    title: 'Antrean daring',
    description: 'Waktu tunggu turun',
    date: '2026-06-12',
    kind: 'beneficial_idea',
    evidenceLink: null,
    feedback: null,
  },
  ground: aGround(),
};
const play: Play<AchievementFacts> = {
  definition: achievementDefinition,
  facts,
  participants: participantsOf(achievementDefinition),
  now: new Date('2026-06-15T02:00:00Z'),
  data: { APPROVE: [{}, { kind: 'general' }] },
};

describe('an achievement', () => {
  const walked = walkEveryPath(play, { alsoBy: ({ subject }) => subject.kind });

  it('is soundly defined', () => {
    expect(problemsOf(achievementDefinition)).toEqual([]);
  });

  it('is proposed by the employee and judged by the appraiser, and nobody else does anything', () => {
    expect(powersOf(achievementDefinition)).toEqual({
      draft: { employee: ['SUBMIT', 'DISCARD'] },
      submitted: { appraiser: ['APPROVE', 'RETURN'], employee: ['WITHDRAW', 'DISCARD'] },
      returned: { employee: ['SUBMIT', 'DISCARD'] },
      approved: {},
      discarded: {},
    });
  });

  it('holds on every path what holds of every definition, and leaves nothing unreached', () => {
    expect(walked.breaches).toEqual([]);
    expect(walked.unreached).toEqual({ states: [], events: [] });
    randomWalks(play, { runs: 20, steps: 12 });
  });

  it('counts as what the appraiser approves it as', () => {
    const kinds = walked.positions
      .filter(({ instance }) => instance.path === 'approved')
      .map(({ facts: { subject } }) => subject.kind);
    expect(new Set(kinds)).toEqual(new Set(['beneficial_idea', 'general']));
  });

  it.each([
    ['targetSetting.review', false, [false, false]],
    ['monitoring', true, [true, true]],
    ['selfAssessment', true, [true, true]],
    ['review', true, [false, true]],
    ['delivered', true, [false, false]],
  ])('of an appraisal in %s (plan agreed: %p) may be proposed and judged: %j', (state, agreed, expected) => {
    const { mayStillBeProposed, reviewIsOpen } = achievementDefinition.guards;
    const input = {
      facts: { ...facts, ground: aGround({ state, planWasAgreed: agreed }) },
      context: {},
      event: '',
      data: {},
      comment: null,
      actor: { id: 'e', name: 'E', role: 'employee' },
      participants: [],
      dueAt: null,
      now: play.now,
    };
    expect([mayStillBeProposed?.(input), reviewIsOpen?.(input)].map((reason) => reason === null)).toEqual(
      expected,
    );
  });

  it('is not proposed for a day that is still ahead', () => {
    const ahead = { ...facts, subject: { ...facts.subject, date: '2026-06-16' } };
    expect(walkEveryPath({ ...play, facts: ahead }).ways).toEqual(new Set(['draft DISCARD discarded']));
  });
});

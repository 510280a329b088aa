import type { Actor } from './actor';
import { problemsOf } from './checks';
import { begin, decide } from './decide';
import type { Decision } from './decision';
import { defineWorkflow, requires, type BaseFacts, type VotesRef } from './definition';
import { describeEvents, describeRoute } from './describe';
import { fold } from './fold';
import { compile, type Participant } from './instance';
import { withRenamedBallots } from './votes';

/** A grant that a committee votes on; who chairs it is found by a formula. */

interface Facts extends BaseFacts {
  subject: Record<string, never>;
  chairs: string[];
}

const NOW = new Date('2026-01-01T00:00:00Z');
const both = (text: string) => ({ id: text, en: text });

const grant = (need: VotesRef['need']) =>
  defineWorkflow<Facts>({
    name: 'grant',
    version: 1,
    subject: 'api::grant.grant',
    machine: {
      id: 'grant',
      context: { rounds: 0 },
      initial: 'draft',
      states: {
        draft: { on: { SUBMIT: { target: 'voting', actions: ['countRound'] } } },
        voting: {
          meta: { tasks: ['member'], votes: { role: 'member', need }, appoints: { chair: 'chairs' } },
          on: {
            AGREE: { target: 'granted', guard: requires({ dataRules: ['isNotInHaste'] }) },
            OBJECT: { target: 'draft' },
            REPLACE: { actions: ['replace'] },
          },
        },
        granted: { type: 'final' },
      },
    },
    labels: {
      states: { draft: both('Draft'), voting: both('Voting'), granted: both('Granted') },
      roles: { author: both('Author'), member: both('Member'), chair: both('Chair') },
    },
    events: {
      SUBMIT: { label: both('Submit'), by: ['author'] },
      AGREE: { label: both('Agree'), by: ['member'], comment: 'optional' },
      OBJECT: { label: both('Object'), by: ['member'], comment: 'required' },
      REPLACE: { label: both('Replace'), by: ['author'], comment: 'required' },
    },
    guards: {
      isNotInHaste: ({ comment }) =>
        comment === 'quick' ? { code: 'IN_HASTE', message: both('Think again') } : null,
    },
    conditions: {},
    assigns: { countRound: ({ context }) => ({ rounds: Number(context.rounds) + 1 }) },
    actions: {
      replace: ({ comment }) => {
        const [gone, come] = (comment ?? '').split(' ');
        return {
          participants: [{ role: 'member', end: { principal: gone ?? '' }, start: come ? [come] : [] }],
        };
      },
    },
    timers: {},
    formulas: { chairs: ({ facts }) => facts.chairs },
    exclusiveRoles: true,
    ownedFields: [],
    route: () => ['draft', 'voting', 'granted'],
  });

const MEMBERS = ['m1', 'm2', 'm3'].map((principal) => ({ role: 'member', principal }));
const AUTHOR = { role: 'author', principal: 'a' };

const committee = (need: VotesRef['need'], members: Participant[] = MEMBERS, chairs = ['c']) => {
  const compiled = compile(grant(need));
  const facts: Facts = { subject: {}, chairs };
  let participants = [AUTHOR, ...members];
  const first = begin(
    compiled,
    facts,
    participants,
    { event: 'OPENED', actor: { id: null, name: 'system', role: 'system' } },
    NOW,
  );
  let instance = first.after;
  const steps = [...first.steps];
  let tasks: string[] = [];
  const actorOf = (id: string, behalf?: string): Actor => ({
    kind: 'person',
    id,
    name: id,
    held: [
      ...participants.filter((p) => p.principal === id).map(({ role }) => ({ role })),
      ...participants
        .filter((p) => p.principal === behalf)
        .map(({ role }) => ({ role, onBehalfOf: { id: behalf ?? '', name: behalf ?? '' } })),
    ],
    actedAs: [],
  });
  const situation = () => ({ instance, facts, participants });
  const send = (by: string, event: string, comment = 'because', behalf?: string) => {
    const answer = decide(compiled, situation(), actorOf(by, behalf), { event, comment }, NOW);
    if (!answer.ok) return answer.code;
    follow(answer);
    return instance.path;
  };
  const follow = (decision: Decision) => {
    for (const { role, ended, started } of decision.participants) {
      participants = participants.filter((p) => p.role !== role || !ended.includes(p.principal));
      participants = [...participants, ...started.map((principal) => ({ role, principal }))];
    }
    instance = decision.after;
    tasks = decision.tasks.map(({ principal }) => principal);
    steps.push(...decision.steps);
    expect(fold(steps)).toMatchObject({ path: instance.path, context: instance.context });
  };
  return {
    compiled,
    send,
    tasks: () => tasks,
    actorOf,
    situation,
    instance: () => instance,
    steps,
    participants: () => participants,
  };
};

describe('two of three', () => {
  it('decide: the first vote is noted, the second moves', () => {
    const { send, tasks, instance } = committee({ AGREE: 2, OBJECT: 2 });
    expect(send('a', 'SUBMIT')).toBe('voting');
    expect(tasks()).toEqual(['m1', 'm2', 'm3']);
    expect(send('m2', 'AGREE')).toBe('voting');
    expect(tasks()).toEqual(['m1', 'm3']);
    expect(send('m3', 'AGREE')).toBe('granted');
    expect(instance().context).toEqual({ rounds: 1, votes: {} });
  });

  it('nobody votes twice, nor changes sides', () => {
    const { send } = committee({ AGREE: 2, OBJECT: 2 });
    send('a', 'SUBMIT');
    send('m1', 'AGREE');
    expect(send('m1', 'AGREE')).toBe('ALREADY_VOTED');
    expect(send('m1', 'OBJECT')).toBe('ALREADY_VOTED');
  });

  it('a delegate votes once, be it for themself or for somebody else', () => {
    const { send, tasks } = committee({ AGREE: 2, OBJECT: 2 });
    send('a', 'SUBMIT');
    expect(send('d', 'AGREE', 'for m1', 'm1')).toBe('voting');
    expect(tasks()).toEqual(['m2', 'm3']);
    expect(send('m1', 'AGREE')).toBe('ALREADY_VOTED');
    expect(send('d', 'AGREE', 'for m2', 'm2')).toBe('ALREADY_VOTED');
    expect(send('m2', 'AGREE', 'mine', 'm3')).toBe('granted');
  });

  it('a vote has its own rules and its own required comment', () => {
    const { send } = committee({ AGREE: 2, OBJECT: 2 });
    send('a', 'SUBMIT');
    expect(send('m1', 'AGREE', 'quick')).toBe('IN_HASTE');
    expect(send('m1', 'OBJECT', ' ')).toBe('COMMENT_REQUIRED');
  });

  it('a new round begins without votes', () => {
    const { send, tasks, instance } = committee({ AGREE: 2, OBJECT: 1 });
    send('a', 'SUBMIT');
    send('m1', 'AGREE');
    expect(send('m2', 'OBJECT')).toBe('draft');
    send('a', 'SUBMIT');
    expect(tasks()).toEqual(['m1', 'm2', 'm3']);
    expect(instance().context).toMatchObject({ votes: {} });
    expect(send('m1', 'AGREE')).toBe('voting');
  });

  it('the route tells who has voted how, and whose vote is awaited', () => {
    const { compiled, send, situation, actorOf } = committee({ AGREE: 2, OBJECT: 2 });
    send('a', 'SUBMIT');
    send('m1', 'AGREE');
    const step = describeRoute(compiled, situation(), []).find(({ status }) => status === 'current');
    expect(step).toMatchObject({
      state: 'voting',
      who: ['m2', 'm3'],
      votes: [
        {
          role: 'member',
          need: { AGREE: 2, OBJECT: 2 },
          cast: [{ holder: 'm1', by: 'm1', event: 'AGREE' }],
          outstanding: ['m2', 'm3'],
        },
      ],
    });
    expect(
      describeEvents(compiled, situation(), actorOf('m1'), NOW).find(({ event }) => event === 'AGREE'),
    ).toMatchObject({ allowed: false, reasons: [{ code: 'ALREADY_VOTED' }] });
  });
});

describe('all of them', () => {
  it('must agree', () => {
    const { send } = committee({ AGREE: 'all', OBJECT: 1 });
    send('a', 'SUBMIT');
    expect(['m1', 'm2', 'm3'].map((member) => send(member, 'AGREE'))).toEqual([
      'voting',
      'voting',
      'granted',
    ]);
  });

  it('who leaves blocks nobody: the votes of those who are left are counted at once', () => {
    const { send, steps } = committee({ AGREE: 'all', OBJECT: 1 });
    send('a', 'SUBMIT');
    send('m1', 'AGREE');
    send('m2', 'AGREE');
    expect(send('a', 'REPLACE', 'm3')).toBe('granted');
    expect(steps.at(-1)).toMatchObject({ event: 'AGREE', actor: { role: 'system' } });
  });

  it('who comes instead votes anew, and the vote of who left counts no more', () => {
    const { send, tasks } = committee({ AGREE: 'all', OBJECT: 1 });
    send('a', 'SUBMIT');
    send('m1', 'AGREE');
    expect(send('a', 'REPLACE', 'm1 m4')).toBe('voting');
    expect(tasks()).toEqual(['m2', 'm3', 'm4']);
  });

  it('a committee of nobody agrees to nothing', () => {
    const { send } = committee({ AGREE: 'all', OBJECT: 1 }, []);
    expect(send('a', 'SUBMIT')).toBe('voting');
  });
});

describe('who is named by a formula', () => {
  it('takes the role when the state is entered, and leaves it when somebody else is named', () => {
    const { send, participants, situation } = committee({ AGREE: 3, OBJECT: 1 });
    send('a', 'SUBMIT');
    expect(participants()).toContainEqual({ role: 'chair', principal: 'c' });
    send('m1', 'OBJECT');
    situation().facts.chairs = ['c2'];
    send('a', 'SUBMIT');
    expect(participants().filter(({ role }) => role === 'chair')).toEqual([
      { role: 'chair', principal: 'c2' },
    ]);
  });

  it('never holds another role as well: then there is nobody, and the step is refused', () => {
    expect(committee({ AGREE: 2 }, MEMBERS, ['a']).send('a', 'SUBMIT')).toBe('NOBODY_APPOINTED');
    expect(committee({ AGREE: 2 }, MEMBERS, []).send('a', 'SUBMIT')).toBe('NOBODY_APPOINTED');
  });
});

describe('a definition with votes', () => {
  it('is sound', () => expect(problemsOf(grant({ AGREE: 2, OBJECT: 1 }))).toEqual([]));

  it('is refused when a vote leads nowhere, takes no number, or may be sent by others', () => {
    expect(problemsOf(grant({ AGREE: 0, REPLACE: 1 }))).toEqual([
      'state "voting": AGREE needs a number of votes or all',
      'state "voting": the vote REPLACE leads nowhere',
      'state "voting": REPLACE must be sent by member alone',
    ]);
  });

  it('is refused when a formula or its role is unknown', () => {
    const definition = grant({ AGREE: 2 });
    const { formulas: _none, ...rest } = definition;
    expect(problemsOf(rest)).toEqual(['state "voting": unknown formula "chairs"']);
  });
});

describe('a definition that goes on under another version', () => {
  it('takes the votes along into the renamed state', () => {
    const ballot = { holder: 'm1', by: 'm1', event: 'AGREE' };
    const context = { rounds: 1, votes: { voting: [ballot], other: [] } };
    expect(withRenamedBallots(context, { voting: 'board.voting' })).toEqual({
      rounds: 1,
      votes: { 'board.voting': [ballot], other: [] },
    });
    expect(withRenamedBallots({ rounds: 1 }, { voting: 'board.voting' })).toEqual({ rounds: 1 });
  });
});

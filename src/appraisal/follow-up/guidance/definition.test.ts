import {
  playThrough,
  problemsOf,
  randomWalks,
  walkEveryPath,
  type Play,
} from '../../../../plugins/workflow/server/src/testing';
import { needsGuidance, nextNoteDue } from './behind';
import { guidanceDefinition } from './definition';
import type { GuidanceFacts } from './facts';
import { FEEDBACK_STATEMENTS } from './feedback';
import { feedbackForm } from './forms';

const answers = Object.fromEntries(Object.keys(FEEDBACK_STATEMENTS).map((key) => [key, 4]));
const plan = {
  goals: 'Melayani tepat waktu',
  until: '2026-12-31',
  measures: [{ key: 'm1', text: 'Ikut loket' }],
};
const play: Play<GuidanceFacts> = {
  definition: guidanceDefinition,
  facts: {
    subject: {
      employee: 'ani',
      goals: 'Melayani tepat waktu',
      measures: [{ key: 'm1', text: 'Ikut loket', dueOn: null, doneOn: null }],
      notes: [],
      until: '2026-12-31',
      startedOn: null,
      outcome: null,
    },
    zone: 'Asia/Jakarta',
    holidays: new Set(),
    named: { name: 'Eko', available: true, actedAs: [] },
  },
  participants: [
    { role: 'employee', principal: 'ani' },
    { role: 'appraiser', principal: 'budi' },
    { role: 'appraiserSuperior', principal: 'citra' },
    { role: 'performanceTeam', principal: 'gita' },
  ],
  now: new Date('2026-05-04T02:00:00Z'),
  comment: 'Alasan',
  data: {
    SET_PLAN: [plan],
    NOTE: [{ date: '2026-05-04', text: 'Dibahas' }],
    GIVE_FEEDBACK: [{ answers }],
    CLOSE: [{ outcome: 'improved', note: 'Membaik' }],
    REASSIGN: [{ role: 'appraiser', employee: 'eko' }],
  },
};
const noted: Play<GuidanceFacts> = {
  ...play,
  facts: {
    ...play.facts,
    subject: {
      ...play.facts.subject,
      notes: [{ date: '2026-05-04', text: 'x', by: { id: 'budi', name: 'Budi' } }],
    },
  },
};

describe('a guidance plan', () => {
  it('is soundly defined', () => expect(problemsOf(guidanceDefinition)).toEqual([]));

  it('holds on every path what holds of every definition, and leaves nothing unreached', () => {
    const walked = walkEveryPath(noted);
    expect(walked.breaches).toEqual([]);
    expect(walked.unreached).toEqual({ states: [], events: [] });
    randomWalks(play);
  });

  it('wants a note within a month of its start and of each note', () => {
    const started = playThrough(play, [{ by: 'budi', event: 'START' }]);
    expect(started.instance.dueAt).toEqual(new Date('2026-06-04T16:59:59.999Z'));
    const at = new Date('2026-05-20T02:00:00Z');
    const later = playThrough(play, [
      { by: 'budi', event: 'START' },
      { by: 'budi', event: 'NOTE', data: { date: '2026-05-20', text: 'Dibahas', done: ['m1'] }, at },
    ]);
    expect(later.instance.dueAt).toEqual(new Date('2026-06-20T16:59:59.999Z'));
    expect(later.facts.subject.measures).toMatchObject([{ key: 'm1', doneOn: '2026-05-20' }]);
  });

  it('is not closed before guidance was given', () => {
    const close = { by: 'budi', event: 'CLOSE', data: { outcome: 'improved', note: 'Baik' } };
    expect(() => playThrough(play, [{ by: 'budi', event: 'START' }, close])).toThrow('NO_NOTES');
  });

  it('is for needs improvement and below', () => {
    const low = (['very_good', 'good', 'fair', 'needs_improvement', 'poor', 'very_poor'] as const).map(
      needsGuidance,
    );
    expect(low).toEqual([false, false, true, true, true, true]);
    expect(needsGuidance(null)).toBe(false);
  });

  it('counts the month from the latest note, whatever their order', () => {
    expect(nextNoteDue('2026-01-01', [])).toBe('2026-02-01');
    expect(nextNoteDue('2026-01-01', [{ date: '2026-03-05' }, { date: '2026-02-01' }])).toBe('2026-04-05');
  });

  it('takes feedback on all nine statements, 1 to 5', () => {
    expect(Object.keys(FEEDBACK_STATEMENTS)).toHaveLength(9);
    expect(feedbackForm.safeParse({ answers }).success).toBe(true);
    const { regular: _regular, ...eight } = answers;
    for (const wrong of [eight, { ...answers, regular: 6 }, { ...answers, other: 3 }])
      expect(feedbackForm.safeParse({ answers: wrong }).success).toBe(false);
  });
});

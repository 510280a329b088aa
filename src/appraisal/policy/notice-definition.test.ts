import {
  playThrough,
  problemsOf,
  walkEveryPath,
  type Play,
} from '../../../plugins/workflow/server/src/testing';
import { noticeDefinition, type NoticeFacts } from './notice-definition';

const play = (publishOn: string): Play<NoticeFacts> => ({
  definition: noticeDefinition,
  facts: { subject: { title: 'Aturan baru', publishOn } },
  participants: [],
  now: new Date('2026-05-04T02:00:00Z'),
  comment: 'Keliru',
});
describe('a notice about rules', () => {
  it('is soundly defined', () => expect(problemsOf(noticeDefinition)).toEqual([]));

  it('holds on every path what holds of every definition', () => {
    const walked = ['2026-05-04', '2026-06-01'].map((day) => walkEveryPath(play(day)));
    expect(walked.flatMap(({ breaches }) => breaches)).toEqual([]);
  });

  it('whose day has come is out at once', () => {
    const { instance, steps } = playThrough(play('2026-05-04'), []);
    expect(instance.path).toBe('published');
    expect(steps.map(({ event }) => event)).toEqual(['OPENED', 'COME_OUT']);
  });

  it('waits for its day, which begins when it begins in the west of the country', () => {
    const { instance } = playThrough(play('2026-06-01'), []);
    expect([instance.path, instance.timers]).toEqual(['planned', { COME_OUT: '2026-05-31T17:00:00.000Z' }]);
  });
});

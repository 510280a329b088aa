import {
  playThrough,
  problemsOf,
  walkEveryPath,
  type Play,
} from '../../../plugins/workflow/server/src/testing';
import { aGround } from '../monitoring/ground-builders';
import { competenceDefinition, type CompetenceFacts } from './definition';

const standard = { competency: 'triage', name: 'Triase', nameEn: null, kind: 'technical', required: 4 };
const rating = (level: number) => ({ competency: 'triage', level, reason: 'Terlihat dalam tugas' });

const play: Play<CompetenceFacts> = {
  definition: competenceDefinition,
  facts: {
    subject: { ratings: [{ ...standard, ...rating(2) }] },
    standards: [standard],
    ground: aGround(),
  },
  participants: [
    { role: 'appraiser', principal: 'budi' },
    { role: 'appraiserSuperior', principal: 'citra' },
    { role: 'performanceTeam', principal: 'gita' },
  ],
  now: new Date('2026-05-04T02:00:00Z'),
  data: { ASSESS_ANEW: [{ ratings: [rating(3)] }] },
};

describe('an assessment of competence', () => {
  it('is soundly defined', () => expect(problemsOf(competenceDefinition)).toEqual([]));

  it('holds on every path what holds of every definition', () => {
    const walked = walkEveryPath(play);
    expect(walked.breaches).toEqual([]);
    expect(walked.unreached).toEqual({ states: [], events: [] });
  });

  it('is made anew with the standard of that day, and says by whom', () => {
    const { facts, steps } = playThrough(play, [
      { by: 'budi', event: 'ASSESS_ANEW', data: { ratings: [rating(5)] } },
    ]);
    expect(facts.subject.ratings).toEqual([{ ...standard, ...rating(5) }]);
    expect(steps.at(-1)?.actor).toMatchObject({ id: 'budi', role: 'appraiser' });
  });

  it('takes no rating that the position does not ask for', () => {
    const strange = { ...rating(3), competency: 'archive' };
    expect(() =>
      playThrough(play, [{ by: 'budi', event: 'ASSESS_ANEW', data: { ratings: [strange] } }]),
    ).toThrow('UNKNOWN_COMPETENCY');
  });
});

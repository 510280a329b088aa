import type { Content } from '../api/contracts';
import { eventsOfOthers } from './others';

const content: Content = {
  name: 'appraisal',
  version: 1,
  machine: {
    id: 'appraisal',
    states: {
      monitoring: {
        on: { OPEN: { target: 'assessment' }, CANCEL: { target: 'ended' }, LAPSE: { target: 'ended' } },
      },
      assessment: { on: { SUBMIT: { target: 'ended' } } },
      ended: { type: 'final' },
    },
  },
  events: {
    OPEN: { by: ['team', 'system'], comment: 'none' },
    CANCEL: { by: ['team', 'admin'], comment: 'required' },
    LAPSE: { by: ['system'], comment: 'none' },
    SUBMIT: { by: ['employee'], comment: 'none' },
  },
};
const definition = { order: ['monitoring', 'assessment', 'ended'], events: { OPEN: 'Buka penilaian' } };
const participants = [
  { id: 'heri', name: 'Heri', role: 'team' },
  { id: 'yuli', name: 'Yuli', role: 'employee' },
];

describe('what others may do', () => {
  it('is told to an admin who may not do it, with the people who may', () => {
    expect(eventsOfOthers(content, definition, 'monitoring', participants)).toEqual([
      { event: 'OPEN', label: 'Buka penilaian', roles: ['team'], names: ['Heri'] },
    ]);
  });

  it('is what is possible where the subject stands, and nothing else', () => {
    expect(eventsOfOthers(content, definition, 'assessment', participants).map(({ event }) => event)).toEqual(
      ['SUBMIT'],
    );
    expect(eventsOfOthers(content, definition, 'ended', participants)).toEqual([]);
  });
});

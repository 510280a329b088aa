import type { Task } from '../../api/shapes';
import { grouped } from './groups';

const task = (documentId: string, state = 'review', role = 'appraiser'): Task => ({
  subject: 'appraisals',
  documentId,
  title: documentId,
  state,
  stateLabel: state,
  role,
  since: '2026-01-01T00:00:00.000Z',
  dueAt: null,
  overdue: false,
  events: [],
});

describe('what waits for somebody', () => {
  it('stands one by one while few are of a kind', () => {
    expect(grouped([task('a'), task('b'), task('c')]).map(({ kind }) => kind)).toEqual(['one', 'one', 'one']);
  });

  it('stands as one line, at the place of its first deadline, once many are of a kind', () => {
    const lines = grouped([
      task('x', 'delivered'),
      ...'abcd'.split('').map((id) => task(id)),
      task('y', 'delivered'),
    ]);
    expect(
      lines.map((line) =>
        line.kind === 'one' ? line.task.documentId : line.tasks.map((one) => one.documentId),
      ),
    ).toEqual(['x', ['a', 'b', 'c', 'd'], 'y']);
  });

  it('keeps apart what one does in another role', () => {
    const own = 'abcd'.split('').map((id) => task(id));
    expect(grouped([...own, task('e', 'review', 'appraiserSuperior')])).toHaveLength(2);
  });
});

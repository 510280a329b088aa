import { ownFirst } from './order';

describe('the home page', () => {
  it('begins with what is under way and late, and leaves out what would stay empty', () => {
    const ids = ownFirst([
      { id: 'last-edited-entries', pluginId: 'content-manager' },
      { id: 'last-published-entries', pluginId: 'content-manager' },
      { id: 'running', pluginId: 'workflow' },
      { id: 'units', pluginId: 'kinerja' },
    ]).map(({ id }) => id);
    expect(ids).toEqual(['running', 'units', 'last-edited-entries']);
  });
});

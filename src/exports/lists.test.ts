import { LISTS } from './lists';

describe('every list that is taken along', () => {
  it.each(Object.values(LISTS).map((list) => [list.name, list] as const))(
    '%s has headings in words, each once, in both languages',
    (_name, { columns }) => {
      for (const language of ['id', 'en'] as const) {
        const headings = columns.map(({ heading }) => heading[language]);
        expect(headings.filter((heading) => /^[a-z]+([A-Z][a-z]*)*$/.test(heading))).toEqual([]);
        expect(new Set(headings).size).toBe(headings.length);
      }
    },
  );
});

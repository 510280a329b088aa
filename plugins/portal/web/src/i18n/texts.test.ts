import en from './en.json';
import id from './id.json';

const keysOf = (value: object, above = ''): string[] =>
  Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' && inner !== null ? keysOf(inner, `${above}${key}.`) : [`${above}${key}`],
  );
const blanksOf = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
const textAt = (texts: object, key: string): string =>
  key.split('.').reduce<unknown>((inner, part) => (inner as Record<string, unknown>)[part], texts) as string;

describe('the texts of the portal', () => {
  it('are there in Indonesian and English alike', () => {
    expect(keysOf(en).sort()).toEqual(keysOf(id).sort());
  });

  it('leave the same blanks to fill in', () => {
    const different = keysOf(id).filter(
      (key) => blanksOf(textAt(id, key)).join() !== blanksOf(textAt(en, key)).join(),
    );
    expect(different).toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import en from './en.json';
import id from './id.json';

const source = path.resolve(__dirname, '..');
const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
  .map((file) => readFileSync(path.join(source, file), 'utf8'))
  .join('\n');

/** Names of the values a text takes; what stands within a plural's own braces is text. */
const valuesIn = (text: string): string[] => {
  const outermost = text.split('').reduce(
    ({ depth, kept }, letter) => {
      const next = letter === '{' ? depth + 1 : letter === '}' ? depth - 1 : depth;
      return { depth: next, kept: Math.min(depth, next) < 2 ? kept + letter : kept };
    },
    { depth: 0, kept: '' },
  ).kept;
  return [...new Set([...outermost.matchAll(/\{(\w+)[,}]/g)].map((match) => match[1] ?? ''))].sort();
};

describe('the words of the engine’s pages', () => {
  it('are there in both languages', () => {
    expect(Object.keys(id)).toEqual(Object.keys(en));
  });

  it.each(Object.keys(en) as (keyof typeof en)[])('%s takes the same values in both', (key) => {
    expect(en[key].trim()).not.toBe('');
    expect(valuesIn(id[key])).toEqual(valuesIn(en[key]));
  });

  it('are all in use', () => {
    const unused = Object.keys(en)
      .map((key) => key.replace(/^workflow\./, ''))
      // names of fields are asked for by the fields of forms
      .filter((key) => !key.startsWith('field.'))
      // asked for by the edge of a period
      .filter((key) => !/^delegations\.valid(From|To)$/.test(key))
      .filter((key) => !code.includes(`'${key}'`) && !code.includes(`workflow.${key}'`));
    expect(unused).toEqual([]);
  });
});

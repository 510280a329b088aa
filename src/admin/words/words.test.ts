import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import en from './en.json';
import enFields from './fields-en.json';
import idFields from './fields-id.json';
import id from './id.json';

const source = path.resolve(__dirname, '..');
const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
  .map((file) => readFileSync(path.join(source, file), 'utf8'))
  .join('\n');
/** Asked for by a code that is put behind it. */
const BY_CODE = ['rating.', 'predicate.', 'achievement.', 'rule.', 'change.', 'policies.', 'calibration.is.'];

describe('the words of the domain’s pages', () => {
  it('are there in both languages', () => {
    expect(Object.keys(id)).toEqual(Object.keys(en));
    expect(Object.keys(idFields)).toEqual(Object.keys(enFields));
    // An empty one is left out of the history, in both alike.
    const told = (fields: Record<string, string>) => Object.keys(fields).filter((key) => fields[key] !== '');
    expect(told(idFields)).toEqual(told(enFields));
  });

  it('are all in use', () => {
    const unused = Object.keys(en)
      .map((key) => key.replace(/^kinerja\.page\./, ''))
      .filter((key) => !BY_CODE.some((start) => key.startsWith(start)))
      .filter((key) => !code.includes(`'${key}'`));
    expect(unused).toEqual([]);
  });
});

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { drawnDocuments } from './diagrams';

const root = path.resolve(__dirname, '..', '..');
const read = (file: string): string =>
  existsSync(path.join(root, file)) ? readFileSync(path.join(root, file), 'utf8') : '(missing)';

describe('docs are what the machine says', () => {
  it.each([...drawnDocuments(root)])('%s; if not: node scripts/run.mjs diagrams', (file, wanted) => {
    expect(read(file)).toBe(wanted);
  });
});

const documents = [
  'README.md',
  'CHANGELOG.md',
  'plugins/workflow/README.md',
  ...readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.join('docs', file)),
];

describe('links of the docs lead somewhere', () => {
  it.each(documents)('%s', (document) => {
    const targets = [...read(document).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target = '']) =>
      path.join(path.dirname(document), target),
    );
    expect(targets.filter((target) => !existsSync(path.join(root, target)))).toEqual([]);
  });
});

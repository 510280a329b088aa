import { existsSync, readFileSync } from 'node:fs';
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

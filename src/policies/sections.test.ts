import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SECTIONS } from './sections';

const schema = JSON.parse(
  readFileSync(
    path.resolve(__dirname, '../api/appraisal-policy/content-types/appraisal-policy/schema.json'),
    'utf8',
  ),
) as { attributes: Record<string, unknown> };

/** Say what a policy is, not what it rules; or are tables that stand in the record alone. */
const OTHERS = ['name', 'validFrom', 'legalBasis', 'supersedes', 'figures'];

it('every setting of a policy stands once beside where it comes from', () => {
  const shown = SECTIONS.flatMap(({ fields }) => Object.keys(fields)).sort();
  const settings = Object.keys(schema.attributes).filter((name) => !OTHERS.includes(name));
  expect(shown).toEqual(settings.sort());
});

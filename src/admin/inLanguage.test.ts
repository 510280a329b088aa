import { inLanguage } from './inLanguage';

it('a label of two languages is read in one, and one that is alike in both in either', () => {
  expect(inLanguage('Pejabat penilai / Appraiser', 'id')).toBe('Pejabat penilai');
  expect(inLanguage('Pejabat penilai / Appraiser', 'en')).toBe('Appraiser');
  expect(inLanguage('ID', 'en')).toBe('ID');
});

import { csvOf } from './csv';

describe('a table for a spreadsheet', () => {
  it('keeps words whole that hold commas, quotes and ends of lines', () => {
    expect(csvOf([['Siti, S.Pd.', 'ia berkata "ya"', 'satu\ndua']])).toBe(
      '\uFEFF"Siti, S.Pd.","ia berkata ""ya""","satu\ndua"\r\n',
    );
  });

  it.each(['=1+1', '+62', '-3', '@x'])('never lets %s be taken for a formula', (text) => {
    expect(csvOf([[text]])).toBe(`\uFEFF'${text}\r\n`);
  });
});

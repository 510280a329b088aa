import { FOR_PANEL_MS, isSealed, sealed } from './seal';

const KEY = 'key';
const NOW = new Date('2026-05-04T02:00:00Z');
const PATH = '/uploads/surat_edaran_1a2b.pdf';
const asked = (address: string) => {
  const { pathname, searchParams } = new URL(address, 'http://kinerja.test');
  return { path: pathname, query: Object.fromEntries(searchParams) };
};

describe('the address of an uploaded file', () => {
  const { path, query } = asked(sealed(PATH, KEY, NOW, FOR_PANEL_MS));

  it('is good for an hour, and for its own file alone', () => {
    expect(isSealed(path, query, KEY, NOW)).toBe(true);
    expect(isSealed(path, query, KEY, new Date(NOW.getTime() + 59 * 60_000))).toBe(true);
    expect(isSealed(path, query, KEY, new Date(NOW.getTime() + 61 * 60_000))).toBe(false);
    expect(isSealed('/uploads/other.pdf', query, KEY, NOW)).toBe(false);
    expect(isSealed(path, query, 'other key', NOW)).toBe(false);
  });

  it.each([
    [{}],
    [{ until: query.until }],
    [{ ...query, until: '99999999999999' }],
    [{ ...query, until: ['1'] }],
    [{ ...query, seal: '' }],
    [{ ...query, seal: `${query.seal ?? ''}x` }],
  ])('is not what somebody made up: %j', (wrong) => expect(isSealed(path, wrong, KEY, NOW)).toBe(false));
});

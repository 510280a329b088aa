import { isGoodPassword } from './password';

describe('a new password', () => {
  it.each([
    ['Kinerja-26', true],
    ['kinerja-2', false], // nine characters
    ['kinerjaku2026', true],
    ['kinerjakita', false], // letters alone
    ['1234567890', false], // figures alone
    ['kinerja kita', false], // a space is no sign
    ['sandi 2026 x', true],
    ['ёлка-новая', true],
    ['😀😀😀😀a1', false], // six characters, however many bytes
  ])('%s: %s', (password, good) => {
    expect(isGoodPassword(password)).toBe(good);
  });
});

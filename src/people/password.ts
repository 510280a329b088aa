/** The rules for a password that somebody chooses. [D] after NIST SP 800-63B: length counts most. */

export const SHORTEST = 10;

export const PASSWORD_RULES = {
  id: `Kata sandi baru paling sedikit ${SHORTEST} karakter, dengan huruf dan angka atau tanda`,
  en: `A new password has at least ${SHORTEST} characters, with a letter and a figure or sign`,
};

/** Whether a new password is good enough; how many bytes it may have at most Strapi says itself (72). */
export const isGoodPassword = (password: string): boolean =>
  Array.from(password).length >= SHORTEST && /\p{L}/u.test(password) && /[^\p{L}\s]/u.test(password);

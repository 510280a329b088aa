import type { Words } from './words';

export const english: Words = {
  locale: 'en-GB',
  greeting: (name) => `Dear ${name},`,
  noticeSubject: ({ title, about }) => `${title} - ${about}`,
  digestSubject: (count) => `${String(count)} unread notices of Kinerja`,
  digestIntroduction: (count) => `You have not read ${String(count)} notices:`,
  comment: (text) => `Comment: ${text}`,
  due: (moment) => `Due: ${moment}`,
  link: (url) => `Open Kinerja: ${url}`,
  footer:
    'Kinerja sent this mail by itself. Language, quiet hours and a daily digest can be chosen in your preferences.',
};

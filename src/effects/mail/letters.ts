import type { Letter, LetterNotice, Letters, Reader } from '../../../plugins/workflow/server/src/public';
import { WORDS } from './words';

/** The mails of Kinerja, as text and as simple HTML of the same paragraphs. */

type Paragraph = string | string[];

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const asText = (paragraphs: Paragraph[]): string =>
  paragraphs
    .map((part) => (typeof part === 'string' ? part : part.map((line) => `- ${line}`).join('\n')))
    .join('\n\n');

const asHtml = (language: Reader['language'], paragraphs: Paragraph[]): string => {
  const lines = (text: string) => escaped(text).replace(/\n/g, '<br>');
  const body = paragraphs.map((part) =>
    typeof part === 'string'
      ? `<p>${lines(part)}</p>`
      : `<ul>${part.map((line) => `<li>${lines(line)}</li>`).join('')}</ul>`,
  );
  return `<!doctype html><html lang="${language}"><body>${body.join('')}</body></html>`;
};

const moment = (at: Date, { language, zone }: Reader): string =>
  new Intl.DateTimeFormat(WORDS[language].locale, {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: zone,
  }).format(at);

/** @param url where people reach the application; where it is empty, mails have no link */
export const lettersOf = (url: string): Letters => {
  const letter = (reader: Reader, subject: string, content: Paragraph[]): Letter => {
    const words = WORDS[reader.language];
    const paragraphs = [
      words.greeting(reader.name),
      ...content,
      ...(url === '' ? [] : [words.link(url)]),
      words.footer,
    ];
    return {
      subject: onOneLine(subject),
      text: asText(paragraphs),
      html: asHtml(reader.language, paragraphs),
    };
  };
  const dueLine = ({ dueAt }: LetterNotice, reader: Reader): string[] =>
    dueAt ? [WORDS[reader.language].due(moment(dueAt, reader))] : [];
  return {
    notice(notice, reader) {
      const words = WORDS[reader.language];
      const comment = notice.comment === null ? [] : [words.comment(notice.comment)];
      const content = [`${notice.title}\n${notice.about}`, ...comment, ...dueLine(notice, reader)];
      return letter(reader, words.noticeSubject(notice), content);
    },
    digest(notices, reader) {
      const words = WORDS[reader.language];
      const count = notices.length;
      const lines = notices.map((notice) =>
        [`${notice.title} - ${notice.about}`, ...dueLine(notice, reader)].join('. '),
      );
      return letter(reader, words.digestSubject(count), [words.digestIntroduction(count), lines]);
    },
  };
};

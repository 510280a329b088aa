import type { Text } from '../core/definition';

/** What a mail says is the application's; the engine says when, to whom, and what about. */

export interface LetterNotice {
  kind: string;
  /** In the reader's language. */
  title: string;
  /** What the subject is called. */
  about: string;
  comment: string | null;
  dueAt: Date | null;
  at: Date;
}

export interface Reader {
  name: string;
  language: keyof Text;
  /** IANA zone, for the moments in the letter. */
  zone: string;
}

export interface Letter {
  subject: string;
  text: string;
  html: string;
}

export interface Letters {
  notice(notice: LetterNotice, reader: Reader): Letter;
  /** One mail for all that was not read, oldest first. */
  digest(notices: LetterNotice[], reader: Reader): Letter;
}

import type { LetterNotice } from '../../../plugins/workflow/server/src/public';
import { english } from './words.en';
import { indonesian } from './words.id';

/** The sentences of a mail, in one language; each language is a file. */
export interface Words {
  /** BCP 47, for dates. */
  locale: string;
  greeting(name: string): string;
  noticeSubject(notice: LetterNotice): string;
  digestSubject(count: number): string;
  digestIntroduction(count: number): string;
  comment(text: string): string;
  due(moment: string): string;
  link(url: string): string;
  /** Why the reader gets this, and how to get less of it. */
  footer: string;
}

export const WORDS: { readonly id: Words; readonly en: Words } = { id: indonesian, en: english };

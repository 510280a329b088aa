import { z } from 'zod';
import type { Text } from './definition';

/** What is wrong with a field, in both languages: the form's own words, or those of the library in each. */

export interface FieldError {
  path: string;
  /** English alone where it is one of the known sentences, which have their Indonesian below. */
  message: string | Text;
}

const known = new Map<string, string>();

/** Gives sentences of forms their Indonesian; they are written in English where they stand. */
export const alsoSaid = (sentences: Record<string, string>): void => {
  for (const [en, id] of Object.entries(sentences)) known.set(en, id);
};

alsoSaid({
  'a documentId': 'berupa documentId',
  'a whole number': 'berupa bilangan bulat',
  'a day or a moment, ISO 8601': 'berupa tanggal atau waktu, ISO 8601',
  'an id': 'berupa id',
  'the same file twice': 'berkas yang sama dua kali',
  'unknown event': 'tindakan tidak dikenal',
  'this event takes no data': 'tindakan ini tidak memerlukan data',
  'this event takes none': 'tindakan ini tidak memerlukan lampiran',
  'is written by the workflow only': 'hanya ditulis oleh alur kerja',
  'at most 255 printable characters': 'paling banyak 255 karakter yang dapat dicetak',
  'a short key': 'berupa kunci pendek',
});

const indonesian = z.locales.id().localeError;

/**
 * The fields that are wrong, by their paths below `under`.
 * @param error what the form said of what was given; in Indonesian it is asked once more
 */
export const fieldErrors = (
  form: z.ZodType,
  given: unknown,
  error: z.ZodError,
  under: string[] = [],
): FieldError[] => {
  const again = form.safeParse(given, { error: indonesian });
  const translated = again.success ? [] : again.error.issues;
  return error.issues.map(({ path, message: en }, place) => {
    const id = translated[place]?.message ?? en;
    return { path: [...under, ...path].join('.'), message: id === en ? en : { id, en } };
  });
};

/** Whatever else is told of a field stays as it is. */
export const spokenErrors = <E extends FieldError>(
  errors: E[],
  language: keyof Text,
): (Omit<E, 'message'> & { message: string })[] =>
  errors.map(({ message, ...more }) => {
    if (typeof message !== 'string') return { ...more, message: message[language] };
    return { ...more, message: language === 'id' ? (known.get(message) ?? message) : message };
  });

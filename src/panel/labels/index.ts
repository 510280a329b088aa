import english from './en.json';
import indonesian from './id.json';

type Messages = Readonly<Record<string, string>>;

/** The panel's own words by language; the admin panel is built with the same files. */
export const messages: { readonly id: Messages; readonly en: Messages } = { id: indonesian, en: english };

const SYSTEM_FIELDS = ['id', 'documentId', 'createdAt', 'updatedAt', 'createdBy', 'updatedBy'];

/** Fields that every type has, named once for all of them; the form never shows them as fields. */
export const isSystemField = (field: string): boolean => SYSTEM_FIELDS.includes(field);

/** The key under which the Content Manager looks for a field's label (its own rule, see its FormLayout). */
export function labelKey(uid: string, field: string): string {
  if (isSystemField(field)) return `kinerja.fields.${field}`;
  return `content-manager.${uid.includes('::') ? 'content-types' : 'components'}.${uid}.${field}`;
}

export const hintKey = (uid: string, field: string): string => `kinerja.hints.${uid}.${field}`;

/**
 * A text in both languages at once, for the places where the Content Manager shows the stored text untranslated:
 * hints, filters, the choice of columns.
 *
 * @returns `Nama / Name`, one word where both are the same, undefined where there is none
 */
export function bilingual(key: string): string | undefined {
  const texts = [messages.id[key], messages.en[key]].filter((text) => text !== undefined);
  return texts.length === 0 ? undefined : [...new Set(texts)].join(' / ');
}

import { bilingual, hintKey, isSystemField, labelKey } from './labels';
import type { View } from './views';

/** What may be said of one field in the form or in the list, by the Content Manager's own names. */
export type Texts = Readonly<Record<string, string | boolean>>;

export interface FormCell {
  readonly name: string;
  /** Twelfths of the row. */
  readonly size: number;
}

/** The part of a Content Manager configuration that Kinerja has an opinion on; JSON through and through. */
export interface Appearance {
  readonly settings: Readonly<Record<string, string | number | boolean>>;
  readonly metadatas: Readonly<Record<string, { readonly edit: Texts; readonly list: Texts }>>;
  readonly layouts: {
    readonly list?: readonly string[];
    readonly edit?: readonly (readonly FormCell[])[];
  };
}

/** As much of a type's schema as its looks depend on. */
export interface Model {
  readonly attributes: Readonly<Record<string, { readonly type: string; readonly target?: string }>>;
}

const FULL_ROW = 12;
const ENTRIES_PER_PAGE = 20;

/**
 * Draws up how a type should look in the panel: labels and hints in both languages, the titles of related entries,
 * and, where it has a view, its columns, form and order. Types without a view get labels alone.
 */
export function appearanceOf(uid: string, model: Model, views: Readonly<Record<string, View>>): Appearance {
  const view = views[uid];
  const fields = Object.entries(model.attributes).map(([name, attribute]) => {
    const related = attribute.target ? views[attribute.target] : undefined;
    return [name, textsOf(uid, name, view, related)] as const;
  });
  return {
    settings: view ? settingsOf(view) : {},
    metadatas: Object.fromEntries(fields),
    layouts: view ? { list: view.columns, edit: view.form.map(rowOf) } : {},
  };
}

function textsOf(uid: string, name: string, view?: View, related?: View): { edit: Texts; list: Texts } {
  const label = bilingual(labelKey(uid, name));
  const description = bilingual(hintKey(uid, name));
  const list = { ...(label && { label }) };
  if (isSystemField(name)) return { edit: {}, list };
  const edit = {
    ...list,
    ...(description && { description }),
    ...(related && { mainField: related.title }),
    ...(view && { editable: !view.readOnly?.includes(name) }),
  };
  return { edit, list };
}

function settingsOf(view: View): Appearance['settings'] {
  const [defaultSortBy, defaultSortOrder] = view.sort;
  return {
    mainField: view.title,
    defaultSortBy,
    defaultSortOrder,
    pageSize: ENTRIES_PER_PAGE,
    bulkable: view.bulk ?? true,
  };
}

const rowOf = (names: readonly string[]): FormCell[] =>
  names.map((name) => ({ name, size: Math.floor(FULL_ROW / names.length) }));

import { isDeepStrictEqual } from 'node:util';
import type { Appearance, FormCell } from './appearance';

type Part = Readonly<Record<string, unknown>>;
type Form = readonly (readonly FormCell[])[];

/** A whole configuration, as the Content Manager stores it. */
export interface Configuration {
  readonly settings: Part;
  readonly metadatas: Readonly<Record<string, { readonly edit: Part; readonly list: Part }>>;
  readonly layouts: { readonly list: readonly string[]; readonly edit: Form };
}

/**
 * Brings a stored configuration up to date without undoing what somebody changed in the panel: a part is replaced
 * only where it still reads as Kinerja left it.
 *
 * @param left the configuration as Kinerja last wrote it; undefined the first time, when every wish comes true
 */
export function merge(
  stored: Configuration,
  left: Configuration | undefined,
  wanted: Appearance,
): Configuration {
  const fields = Object.entries(wanted.metadatas).map(([name, { edit, list }]) => {
    const field = stored.metadatas[name];
    const earlier = left?.metadatas[name];
    return [
      name,
      {
        edit: mergePart(field?.edit ?? {}, earlier?.edit, edit),
        list: mergePart(field?.list ?? {}, earlier?.list, list),
      },
    ] as const;
  });
  return {
    settings: mergePart(stored.settings, left?.settings, wanted.settings),
    metadatas: { ...stored.metadatas, ...Object.fromEntries(fields) },
    layouts: mergeLayouts(stored, left, wanted),
  };
}

function mergePart(stored: Part, left: Part | undefined, wanted: Part): Part {
  const free = Object.entries(wanted).filter(([key]) => !left || isDeepStrictEqual(stored[key], left[key]));
  return { ...stored, ...Object.fromEntries(free) };
}

function mergeLayouts(
  { layouts }: Configuration,
  left: Configuration | undefined,
  wanted: Appearance,
): Configuration['layouts'] {
  if (!left) return { ...layouts, ...wanted.layouts };
  // Fields that came or went since then were placed or taken out by Strapi, by nobody's choice.
  const isOld = (name: string): boolean => name in left.metadatas && name in wanted.metadatas;
  const columns = (list: readonly string[]): readonly string[] => list.filter(isOld);
  const rows = (form: Form): Form =>
    form.map((row) => row.filter(({ name }) => isOld(name))).filter((row) => row.length > 0);
  const sameColumns = isDeepStrictEqual(columns(layouts.list), columns(left.layouts.list));
  const sameForm = isDeepStrictEqual(rows(layouts.edit), rows(left.layouts.edit));
  return {
    list: (sameColumns && wanted.layouts.list) || layouts.list,
    edit: (sameForm && wanted.layouts.edit) || layouts.edit,
  };
}

import type { StrapiApp } from '@strapi/strapi/admin';
import { languageOf } from './branding';
import { inLanguage } from './inLanguage';

const FILTERS_OF_A_LIST = 'Admin/CM/pages/ListView/inject-in-filters';

interface Filters {
  readonly displayedFilters: readonly { readonly label: string }[];
}

/** Strapi translates labels in forms and columns; its filters show them as they are stored, in both languages. */
export const translateFiltersOfLists = (app: Pick<StrapiApp, 'registerHook'>): void => {
  app.registerHook(FILTERS_OF_A_LIST, <F extends Filters>(filters: F): F => {
    const language = languageOf(localStorage);
    return {
      ...filters,
      displayedFilters: filters.displayedFilters
        .map((filter) => ({ ...filter, label: inLanguage(filter.label, language) }))
        .sort((one, other) => one.label.localeCompare(other.label, language)),
    };
  });
};

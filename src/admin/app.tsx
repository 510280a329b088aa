import type { StrapiApp } from '@strapi/strapi/admin';
import { closeAnnouncements, nameEveryPage, preferIndonesian } from './branding';
import logo from './kinerja.svg';
import { translateChoicesInLists } from './choices';
import { translateFiltersOfLists } from './filters';
import { addPages } from './pages';
import { ownFirst } from './widgets/order';
import { translations } from './translations';
import { writeYearsPlainly } from './wholeNumbers';

export default {
  config: {
    locales: ['id', 'en'],
    translations,
    auth: { logo },
    menu: { logo },
    tutorials: false,
    notifications: { releases: false },
  },
  register(app: StrapiApp) {
    preferIndonesian(localStorage, navigator.languages);
    closeAnnouncements(localStorage);
    writeYearsPlainly(app);
    addPages(app);
    app.widgets.register(ownFirst);
  },
  bootstrap(app: Pick<StrapiApp, 'registerHook'>) {
    nameEveryPage(document);
    translateChoicesInLists(app);
    translateFiltersOfLists(app);
  },
};

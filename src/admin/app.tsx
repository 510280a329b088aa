import type { StrapiApp } from '@strapi/strapi/admin';
import { closeAnnouncements, nameEveryPage, preferIndonesian } from './branding';
import logo from './kinerja.svg';
import { translateChoicesInLists } from './choices';
import { addPages } from './pages';
import { translations } from './translations';

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
    addPages(app);
  },
  bootstrap(app: Pick<StrapiApp, 'registerHook'>) {
    nameEveryPage(document);
    translateChoicesInLists(app);
  },
};

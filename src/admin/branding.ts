/** Where Strapi remembers the language of somebody who hasn't signed in, or has no preference in their profile. */
const LANGUAGE = 'strapi-admin-language';

/** Opens the panel in Indonesian for a browser that asks for it, until somebody chooses otherwise. */
export function preferIndonesian(storage: Storage, languages: readonly string[]): void {
  const [first] = languages;
  const isIndonesian = first === 'id' || first?.startsWith('id-');
  if (isIndonesian && storage.getItem(LANGUAGE) === null) storage.setItem(LANGUAGE, 'id');
}

/** The language in which the panel is read. */
export const languageOf = (storage: Storage): 'id' | 'en' =>
  storage.getItem(LANGUAGE) === 'id' ? 'id' : 'en';

/** Strapi writes its own name behind every page's title and has no setting for it. */
export function nameEveryPage(page: Document): void {
  const rename = (): void => {
    if (/Strapi/.test(page.title)) page.title = page.title.replace(/Strapi( Admin)?$/, 'Kinerja');
  };
  new MutationObserver(rename).observe(page.head, { subtree: true, childList: true, characterData: true });
  rename();
}

/** Where Strapi remembers that its announcement was closed; the last part is the installation's id, of which we have none. */
const ANNOUNCEMENTS = ['undefined', 'false'].map(
  (id) => `STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${id}`,
);

/** Spares everybody the banner about Strapi's own news, for which there is no setting. */
export function closeAnnouncements(storage: Storage): void {
  for (const key of ANNOUNCEMENTS) storage.setItem(key, 'true');
}

import type { Plugin, UserConfig } from 'vite';

/** The panel speaks two languages: the other thirty of Strapi's stay out of the build. */
const SPOKEN = ['en', 'id'];
const TRANSLATION = /\/translations\/([\w-]+)\.json(?:\.m?js)?$/;
const NOTHING = '\0no-translation';

const withoutOtherLanguages = (): Plugin => ({
  name: 'without-other-languages',
  enforce: 'pre',
  resolveId(source, importer) {
    const language = TRANSLATION.exec(source)?.[1];
    const isOfStrapi = importer?.includes('/node_modules/@strapi/') === true;
    return isOfStrapi && language !== undefined && !SPOKEN.includes(language) ? NOTHING : null;
  },
  load: (id) => (id === NOTHING ? 'export default {};' : null),
});

/** What Strapi's build of the panel need not do: other languages, and packing every file again to tell its size. */
export default (config: UserConfig): UserConfig => ({
  ...config,
  plugins: [...(config.plugins ?? []), withoutOtherLanguages()],
  build: { ...config.build, reportCompressedSize: false },
});

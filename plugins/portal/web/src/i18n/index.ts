import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

/** Indonesian unless somebody has chosen English; each language is loaded when it is first wanted. */

export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const REMEMBERED = 'kinerja.language';

const texts: Record<Language, () => Promise<{ default: object }>> = {
  id: () => import('./id.json'),
  en: () => import('./en.json'),
};

const isLanguage = (text: string | null): text is Language => LANGUAGES.some((one) => one === text);

const load = async (language: Language): Promise<void> => {
  if (i18next.hasResourceBundle(language, 'translation')) return;
  i18next.addResourceBundle(language, 'translation', (await texts[language]()).default);
};

const show = (language: Language): void => {
  document.documentElement.lang = language;
};

export const startLanguage = async (): Promise<void> => {
  const remembered = localStorage.getItem(REMEMBERED);
  const language = isLanguage(remembered) ? remembered : 'id';
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    interpolation: { escapeValue: false },
    resources: {},
  });
  await load(language);
  await i18next.changeLanguage(language);
  show(language);
};

export const chooseLanguage = async (language: Language): Promise<void> => {
  await load(language);
  localStorage.setItem(REMEMBERED, language);
  await i18next.changeLanguage(language);
  show(language);
};

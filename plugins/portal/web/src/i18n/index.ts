import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { rememberedLanguage, rememberLanguage, textsOf, type Language } from './texts';

const load = async (language: Language): Promise<void> => {
  if (i18next.hasResourceBundle(language, 'translation')) return;
  i18next.addResourceBundle(language, 'translation', await textsOf(language));
};

const show = (language: Language): void => {
  document.documentElement.lang = language;
};

export const startLanguage = async (): Promise<void> => {
  const language = rememberedLanguage();
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
  rememberLanguage(language);
  await i18next.changeLanguage(language);
  show(language);
};

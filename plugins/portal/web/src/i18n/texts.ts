/** Indonesian unless somebody has chosen English; each language is loaded when it is first wanted. */

export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const REMEMBERED = 'kinerja.language';

const texts: Record<Language, () => Promise<{ default: object }>> = {
  id: () => import('./id.json'),
  en: () => import('./en.json'),
};

const isLanguage = (text: string | null): text is Language => LANGUAGES.some((one) => one === text);

export const rememberedLanguage = (): Language => {
  const remembered = localStorage.getItem(REMEMBERED);
  return isLanguage(remembered) ? remembered : 'id';
};

export const rememberLanguage = (language: Language): void => localStorage.setItem(REMEMBERED, language);

export const textsOf = async (language: Language): Promise<object> => (await texts[language]()).default;

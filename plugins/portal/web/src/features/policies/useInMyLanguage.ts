import { useTranslation } from 'react-i18next';

/** The English text where that is wanted and there is one; else the Indonesian. */
export const useInMyLanguage = (): ((text: string, english: string | null) => string) => {
  const { i18n } = useTranslation();
  return (text, english) => (i18n.language === 'en' && english ? english : text);
};

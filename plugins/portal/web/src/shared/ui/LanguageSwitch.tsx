import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { chooseLanguage } from '../../i18n';
import { LANGUAGES, type Language } from '../../i18n/texts';

const NAMES: Record<Language, string> = { id: 'Bahasa Indonesia', en: 'English' };

/** What the server said before is asked anew: its sentences come in the caller's language. */
export const LanguageSwitch = () => {
  const { i18n } = useTranslation();
  const queries = useQueryClient();
  const choose = async (language: Language) => {
    await chooseLanguage(language);
    await queries.invalidateQueries();
  };
  return (
    <div className="languages" role="group" aria-label="Bahasa / Language">
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={i18n.language === language}
          aria-label={`${language.toUpperCase()}, ${NAMES[language]}`}
          onClick={() => void choose(language)}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </div>
  );
};

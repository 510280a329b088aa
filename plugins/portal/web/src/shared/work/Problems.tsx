import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/Notice';

export interface Problem {
  message: string;
  /** Of the field that can mend it: `workResults.0.title`. */
  path?: string;
  /** The role that can mend it. */
  fixer?: string;
}

/** The id of a field's control, by which a problem leads to it. */
export const fieldId = (path: string): string => `field-${path}`;

const goTo = (path: string) => {
  const control = document.getElementById(fieldId(path));
  control?.closest('details')?.setAttribute('open', '');
  control?.focus();
};

/** All that has to be mended, in one place; each leads to its field. */
export const Problems = ({ problems }: { problems: Problem[] }) => {
  const { t } = useTranslation();
  if (problems.length === 0) return null;
  return (
    <Notice kind="error" title={t('event.problems', { count: problems.length })}>
      <ul>
        {problems.map(({ message, path, fixer }) => (
          <li key={`${path ?? ''} ${message}`}>
            {path ? (
              <button type="button" className="link" onClick={() => goTo(path)}>
                {message}
              </button>
            ) : (
              message
            )}
            {fixer && <span className="faint"> · {t('actions.fixer', { role: t(`role.${fixer}`) })}</span>}
          </li>
        ))}
      </ul>
    </Notice>
  );
};

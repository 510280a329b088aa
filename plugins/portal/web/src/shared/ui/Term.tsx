import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** A word of the field; pressing it says what it means. */
export const Term = ({ name, children }: { name: string; children: ReactNode }) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <span className="term">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        onKeyDown={({ key }) => {
          if (key === 'Escape') setOpen(false);
        }}
      >
        {children}
        <span className="hidden"> ({t('term.what')})</span>
        <span className="mark" aria-hidden="true">
          ?
        </span>
      </button>
      <span id={id} role="note" hidden={!open} className="meaning">
        {t(`term.${name}`)}
      </span>
    </span>
  );
};

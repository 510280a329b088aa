import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router-dom';
import type { Reason } from '../../api/shapes';
import { Notice } from '../ui/Notice';

/** What an event's page leaves behind for the page after it. */
export interface SentNote {
  sent: string;
  warnings: Reason[];
}

/** Says that what was sent has arrived, and of what the server warns. */
export const Sent = () => {
  const { t } = useTranslation();
  const note = useLocation().state as SentNote | null;
  if (!note) return null;
  return (
    <>
      <Notice kind="success" title={t('event.sent', { label: note.sent })} />
      {note.warnings.map(({ code, message }) => (
        <Notice key={code} kind="warning">
          {message}
        </Notice>
      ))}
    </>
  );
};

import { Checkbox } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sendEvent } from '../../api/sendEvent';
import type { Coaching } from '../../api/shapes';
import { newKey } from '../newKey';
import { useDates } from '../useDates';
import { wordsFor } from './Failure';
import { Notice } from './Notice';

const OPEN = ['noted', 'agreed', 'done'];

/** What was said, what was agreed to be done, and what the employee answered. Either side ticks off. */
export const CoachingFacts = ({ session }: { session: Coaching }) => {
  const { t } = useTranslation();
  const { date: dayOf } = useDates();
  const queries = useQueryClient();
  const { documentId, note, followUps, reply, heldBy, date, kind, state } = session;
  const ticking = useMutation({
    mutationFn: (data: { key: string; done: boolean }) =>
      sendEvent({
        work: { subject: 'coaching-sessions', id: documentId },
        event: 'TICK_FOLLOW_UP',
        data,
        key: newKey(),
      }),
    onSettled: () => queries.invalidateQueries(),
  });
  return (
    <>
      <p className="faint">
        {[t(`coaching.kind.${kind}`), dayOf(`${date}T12:00:00`), heldBy?.name].filter(Boolean).join(' · ')}
      </p>
      <p className="said">{note}</p>
      {ticking.error && <Notice kind="error">{wordsFor(ticking.error, t)}</Notice>}
      {followUps && followUps.length > 0 && (
        <fieldset className="stack-small">
          <legend className="small">{t('coaching.followUps')}</legend>
          {followUps.map(({ key, text, dueOn, doneAt }) => (
            <Checkbox
              key={key}
              label={dueOn ? `${text} (${t('coaching.until', { date: dayOf(`${dueOn}T12:00:00`) })})` : text}
              checked={doneAt !== null}
              disabled={!OPEN.includes(state)}
              onChange={({ currentTarget }) => ticking.mutate({ key, done: currentTarget.checked })}
            />
          ))}
        </fieldset>
      )}
      {reply && (
        <p>
          <span className="faint small block">{t('coaching.reply')}</span>
          <q>{reply}</q>
        </p>
      )}
    </>
  );
};

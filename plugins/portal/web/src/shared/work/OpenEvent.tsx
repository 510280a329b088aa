import { useQuery } from '@tanstack/react-query';
import { Suspense, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { descriptionQuery } from '../../api/description';
import { draftQuery } from '../../api/drafts';
import type { EventDescription } from '../../api/shapes';
import type { Work } from '../../api/work';
import { readLocalDraft } from '../localDrafts';
import { Back } from '../ui/Back';
import { Failure } from '../ui/Failure';
import { Loading } from '../ui/Loading';
import { Notice } from '../ui/Notice';
import { Page } from '../ui/Page';
import { useDates } from '../useDates';
import { canBegin } from './canBegin';
import type { EventProps } from './EventShell';
import { pageOf } from './place';
import { newest } from './useDraft';

interface Props {
  work: Work;
  event: string;
  /** The form, once it is known that it may be opened and what was typed before. */
  children: (props: EventProps) => ReactNode;
}

/** Takes one event to its sending: what was typed before is there again, and nothing typed is lost. */
export const OpenEvent = ({ work, event, children }: Props) => {
  const { t } = useTranslation();
  const { titled } = useDates();
  const standing = useQuery(descriptionQuery(work));
  const described = standing.data?.events.find((one) => one.event === event);
  const open = described !== undefined && canBegin(described);
  // A form that was open stays, with what was typed, also when the event has become impossible meanwhile.
  const opened = useRef<EventDescription | null>(null);
  if (opened.current?.event !== event) opened.current = null;
  if (open) opened.current = described;
  const shown = opened.current;
  // Without a network or with a draft that is gone, the copy on this device does.
  const draft = useQuery({ ...draftQuery(work, event), enabled: open, retry: 1 });

  if (standing.error) {
    return (
      <Page title={t('event.unknown')}>
        <Failure error={standing.error} retry={standing.refetch} />
      </Page>
    );
  }
  if (!standing.data || (shown && draft.isPending)) return <Loading />;
  return (
    <Page title={shown?.label ?? described?.label ?? t('event.unknown')}>
      <Back to={pageOf(work)}>{titled(standing.data.title)}</Back>
      {shown ? (
        <Suspense fallback={<Loading />}>
          {children({
            work,
            description: standing.data,
            event: shown,
            stored: newest(draft.data ?? null, readLocalDraft(work.id, event)),
          })}
        </Suspense>
      ) : (
        <Notice kind="warning" title={t('event.notNow')}>
          {described?.reasons.map(({ message }) => (
            <p key={message}>{message}</p>
          ))}
        </Notice>
      )}
    </Page>
  );
};

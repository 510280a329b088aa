import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import { appraisalQuery } from '../../api/appraisal';
import { descriptionQuery } from '../../api/description';
import { draftQuery } from '../../api/drafts';
import type { EventName } from '../../api/shapes';
import { readLocalDraft } from '../../shared/localDrafts';
import { Failure } from '../../shared/ui/Failure';
import { Icon } from '../../shared/ui/Icon';
import { Loading } from '../../shared/ui/Loading';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import { canBegin } from './canBegin';
import type { EventProps } from './events/EventShell';
import { newest } from './events/useDraft';

const targets = lazy(async () => ({ default: (await import('./events/TargetsEvent')).TargetsEvent }));
const self = lazy(async () => ({
  default: (await import('./events/SelfAssessmentEvent')).SelfAssessmentEvent,
}));
const review = lazy(async () => ({ default: (await import('./events/ReviewEvent')).ReviewEvent }));
const generic = lazy(async () => ({ default: (await import('./events/GenericEvent')).GenericEvent }));

/** Events with a page of their own; any other gets a form made from the schema that the server describes. */
const PAGES: Record<string, ComponentType<EventProps>> = {
  SUBMIT_TARGETS: targets,
  DRAFT_FOR_EMPLOYEE: targets,
  SUBMIT_SELF_ASSESSMENT: self,
  SUBMIT_REVIEW: review,
  ADJUST_RESULT: review,
  CHANGE_RESULT: review,
};

/** Takes one event to its sending: what was typed before is there again, and nothing typed is lost. */
export const EventPage = () => {
  const { t } = useTranslation();
  const { id = '', event = '' } = useParams();
  const record = useQuery(appraisalQuery(id));
  const standing = useQuery(descriptionQuery(id));
  const described = standing.data?.events.find((one) => one.event === event);
  const open = described !== undefined && canBegin(described);
  // Without a network or with a draft that is gone, the copy on this device does.
  const draft = useQuery({
    ...draftQuery(id, event as EventName),
    enabled: open,
    retry: 1,
  });

  const error = record.error ?? standing.error;
  if (error) {
    return (
      <Page title={t('appraisal.title')}>
        <Failure error={error} retry={() => Promise.all([record.refetch(), standing.refetch()])} />
      </Page>
    );
  }
  if (!record.data || !standing.data || (open && draft.isPending)) return <Loading />;
  const Form = PAGES[event] ?? generic;
  return (
    <Page title={described?.label ?? t('event.unknown')}>
      <p>
        <Link to={`/appraisals/${id}`} className="back">
          <Icon name="back" size={18} /> {standing.data.title}
        </Link>
      </p>
      {open ? (
        <Suspense fallback={<Loading />}>
          <Form
            key={event}
            appraisal={record.data}
            description={standing.data}
            event={described}
            stored={newest(draft.data ?? null, readLocalDraft(id, event))}
          />
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

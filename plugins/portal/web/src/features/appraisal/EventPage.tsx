import { lazy, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router-dom';
import { appraisalQuery } from '../../api/appraisal';
import { appraisalWork } from '../../api/work';
import { Failure } from '../../shared/ui/Failure';
import { Loading } from '../../shared/ui/Loading';
import { Page } from '../../shared/ui/Page';
import { useCurrent } from '../../shared/useCurrent';
import { OpenEvent } from '../../shared/work/OpenEvent';
import type { AppraisalEventProps } from './events/props';

const targets = lazy(async () => ({ default: (await import('./events/TargetsEvent')).TargetsEvent }));
const self = lazy(async () => ({
  default: (await import('./events/SelfAssessmentEvent')).SelfAssessmentEvent,
}));
const review = lazy(async () => ({ default: (await import('./events/ReviewEvent')).ReviewEvent }));
const returned = lazy(async () => ({
  default: (await import('./events/ReturnTargetsEvent')).ReturnTargetsEvent,
}));
const approval = lazy(async () => ({
  default: (await import('./events/ApproveTargetsEvent')).ApproveTargetsEvent,
}));
const links = lazy(async () => ({ default: (await import('./events/LinkEvent')).LinkEvent }));
const generic = lazy(async () => ({
  default: (await import('../../shared/work/GenericEvent')).GenericEvent,
}));

/** Events with a page of their own; any other gets a form made from the schema that the server describes. */
const PAGES: Record<string, ComponentType<AppraisalEventProps>> = {
  SUBMIT_TARGETS: targets,
  DRAFT_FOR_EMPLOYEE: targets,
  APPROVE_TARGETS: approval,
  RETURN_TARGETS: returned,
  LINK_RESULTS: links,
  SUBMIT_SELF_ASSESSMENT: self,
  SUBMIT_REVIEW: review,
  ADJUST_RESULT: review,
  CHANGE_RESULT: review,
};

/** One event of an appraisal. */
export const EventPage = () => {
  const { t } = useTranslation();
  const { id = '', event = '' } = useParams();
  const { data: appraisal, error, refetch } = useCurrent(appraisalQuery(id));
  if (error && !appraisal) {
    return (
      <Page title={t('appraisal.title')}>
        <Failure error={error} retry={refetch} />
      </Page>
    );
  }
  if (!appraisal) return <Loading />;
  const Form = PAGES[event] ?? generic;
  return (
    <OpenEvent work={appraisalWork(id)} event={event}>
      {(props) => <Form key={event} {...props} appraisal={appraisal} />}
    </OpenEvent>
  );
};

import { lazy, type ComponentType } from 'react';
import { useParams } from 'react-router-dom';
import type { EventProps } from '../../shared/work/EventShell';
import { GenericEvent } from '../../shared/work/GenericEvent';
import { OpenEvent } from '../../shared/work/OpenEvent';

const peerAnswer = lazy(async () => ({ default: (await import('./forms/PeerAnswer')).PeerAnswer }));

const planActions = lazy(async () => ({ default: (await import('./forms/period/PlanActions')).PlanActions }));
const reportProgress = lazy(async () => ({
  default: (await import('./forms/period/ReportProgress')).ReportProgress,
}));
const ratePeriod = lazy(async () => ({ default: (await import('./forms/period/RatePeriod')).RatePeriod }));

/** Events with a form of their own; any other gets one from the schema that the server describes. */
const FORMS: Record<string, ComponentType<EventProps>> = {
  'peer-reviews ANSWER': peerAnswer,
  'periodic-evaluations PLAN_ACTIONS': planActions,
  'periodic-evaluations REPORT_PROGRESS': reportProgress,
  'periodic-evaluations SUBMIT_EVALUATION': ratePeriod,
};

/** One event of whatever has no page of its own. */
export const WorkEventPage = () => {
  const { subject = '', id = '', event = '' } = useParams();
  const Form = FORMS[`${subject} ${event}`] ?? GenericEvent;
  return (
    <OpenEvent work={{ subject, id }} event={event}>
      {(props) => <Form key={event} {...props} />}
    </OpenEvent>
  );
};

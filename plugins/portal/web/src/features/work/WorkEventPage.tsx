import { lazy, type ComponentType } from 'react';
import { useParams } from 'react-router-dom';
import type { EventProps } from '../../shared/work/EventShell';
import { GenericEvent } from '../../shared/work/GenericEvent';
import { OpenEvent } from '../../shared/work/OpenEvent';

const peerAnswer = lazy(async () => ({ default: (await import('./forms/PeerAnswer')).PeerAnswer }));

/** Events with a form of their own; any other gets one from the schema that the server describes. */
const FORMS: Record<string, ComponentType<EventProps>> = { 'peer-reviews ANSWER': peerAnswer };

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

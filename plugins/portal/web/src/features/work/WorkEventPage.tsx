import { useParams } from 'react-router-dom';
import { GenericEvent } from '../../shared/work/GenericEvent';
import { OpenEvent } from '../../shared/work/OpenEvent';

/** One event of whatever has no page of its own. */
export const WorkEventPage = () => {
  const { subject = '', id = '', event = '' } = useParams();
  return (
    <OpenEvent work={{ subject, id }} event={event}>
      {(props) => <GenericEvent key={event} {...props} />}
    </OpenEvent>
  );
};

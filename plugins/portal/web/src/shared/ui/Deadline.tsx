import { useDates } from '../useDates';
import { Icon } from './Icon';

/** "3 hari lagi (26 November 2026)". */
export const Deadline = ({ at, brief = false }: { at: string; brief?: boolean }) => {
  const { deadline, date } = useDates();
  const late = Date.parse(at) < Date.now();
  return (
    <span className={late ? 'deadline late' : 'deadline'}>
      <Icon name="clock" size={18} />
      <span>
        {deadline(at)}
        {!brief && <span className="faint"> · {date(at)}</span>}
      </span>
    </span>
  );
};

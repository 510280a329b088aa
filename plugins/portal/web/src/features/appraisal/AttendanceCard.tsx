import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { attendanceQuery } from '../../api/attendance';
import { Notice } from '../../shared/ui/Notice';
import { useDates } from '../../shared/useDates';

const COUNTED = ['present', 'late', 'officialDuty', 'excused', 'unexcused', 'unrecorded'] as const;
const MINUTES = 60;

/** Days at work and away, and how far the next threshold of PP 94/2021 is. It sets no rating. */
export const AttendanceCard = ({ id }: { id: string }) => {
  const { t } = useTranslation();
  const { figure } = useDates();
  const { data } = useQuery(attendanceQuery(id));
  if (!data) return null;
  const { flag, hours, workingDays } = data;
  // Nothing is known: a table of noughts would only worry people.
  if (data.unrecorded === workingDays && !flag) return null;
  const thisYear = data.discipline[data.discipline.length - 1];
  const inHours = (minutes: number) => figure(Math.round((minutes / MINUTES) * 10) / 10);
  return (
    <section className="card" aria-labelledby="attendance">
      <h2 id="attendance">{t('attendance.title')}</h2>
      {flag && (
        <Notice kind="warning">
          {t('attendance.flag', {
            count: flag.days,
            year: flag.year,
            regulation: flag.basis.regulation,
            article: flag.basis.article,
            penalty: t(`attendance.penalty.${flag.penalty}`),
          })}
        </Notice>
      )}
      <p className="faint small">{t('attendance.of', { count: workingDays })}</p>
      <dl className="counts">
        {COUNTED.filter((kind) => data[kind] > 0 || kind === 'present').map((kind) => (
          <div key={kind}>
            <dt>{t(`attendance.${kind}`)}</dt>
            <dd>{figure(data[kind])}</dd>
          </div>
        ))}
      </dl>
      {hours.requiredMinutes > 0 && (
        <p className="small">
          {t('attendance.hours', {
            worked: inHours(hours.workedMinutes),
            required: inHours(hours.requiredMinutes),
          })}
        </p>
      )}
      {thisYear && thisYear.unexcused > 0 && thisYear.next && (
        <p className="small">
          {t('attendance.next', {
            count: thisYear.next.daysLeft,
            penalty: t(`attendance.penalty.${thisYear.next.penalty}`),
          })}
        </p>
      )}
    </section>
  );
};

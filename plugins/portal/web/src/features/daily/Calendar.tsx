import { useTranslation } from 'react-i18next';
import type { Activity } from '../../api/shapes';
import { Icon } from '../../shared/ui/Icon';
import { shiftMonth, weeksOf } from '../../shared/month';

interface Props {
  month: string;
  day: string;
  today: string;
  activities: Pick<Activity, 'date' | 'state'>[];
  onDay: (day: string) => void;
  onMonth: (month: string) => void;
}

type Mark = 'none' | 'submitted' | 'approved' | 'returned';

/** What a day looks like: something returned wants attention first, then what waits, then what is approved. */
const markOf = (states: Activity['state'][]): Mark =>
  (['returned', 'submitted', 'approved'] as const).find((state) => states.includes(state)) ?? 'none';

/** A month at a glance: on which days something was written, and what came of it. */
export const Calendar = ({ month, day, today, activities, onDay, onMonth }: Props) => {
  const { t, i18n } = useTranslation();
  const locale = i18n.language === 'en' ? 'en-GB' : 'id-ID';
  const at = (date: string) => new Date(`${date}T12:00:00`);
  const say = (options: Intl.DateTimeFormatOptions, date: string) =>
    new Intl.DateTimeFormat(locale, options).format(at(date));
  const weekdays = [
    '2024-01-01',
    '2024-01-02',
    '2024-01-03',
    '2024-01-04',
    '2024-01-05',
    '2024-01-06',
    '2024-01-07',
  ];
  const statesOn = (date: string) =>
    activities.filter((activity) => activity.date === date).map(({ state }) => state);
  const labelOf = (date: string): string => {
    const states = statesOn(date);
    const name = say({ weekday: 'long', day: 'numeric', month: 'long' }, date);
    return `${name}: ${states.length === 0 ? t('daily.dayEmpty') : t(`daily.day.${markOf(states)}`, { count: states.length })}`;
  };
  return (
    <div className="card calendar">
      <div className="calendar-head">
        <button type="button" aria-label={t('daily.before')} onClick={() => onMonth(shiftMonth(month, -1))}>
          <Icon name="back" />
        </button>
        <strong aria-live="polite">{say({ month: 'long', year: 'numeric' }, `${month}-01`)}</strong>
        <button
          type="button"
          aria-label={t('daily.after')}
          disabled={month >= today.slice(0, 7)}
          onClick={() => onMonth(shiftMonth(month, 1))}
        >
          <Icon name="arrow" />
        </button>
      </div>
      <table>
        <caption className="hidden">{t('daily.calendar')}</caption>
        <thead>
          <tr>
            {weekdays.map((date) => (
              <th key={date} scope="col" abbr={say({ weekday: 'long' }, date)}>
                {say({ weekday: 'short' }, date)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week, row) => (
            <tr key={week.find(Boolean) ?? row}>
              {week.map((date, column) => (
                <td key={date ?? column}>
                  {date && (
                    <button
                      type="button"
                      className={`day day-${markOf(statesOn(date))}`}
                      aria-label={labelOf(date)}
                      aria-pressed={date === day}
                      aria-current={date === today ? 'date' : undefined}
                      disabled={date > today}
                      onClick={() => onDay(date)}
                    >
                      {Number(date.slice(8))}
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="legend small faint" aria-hidden="true">
        {(['approved', 'submitted', 'returned'] as const).map((state) => (
          <span key={state}>
            <span className={`dot day-${state}`} /> {t(`daily.state.${state}`)}
          </span>
        ))}
      </p>
    </div>
  );
};

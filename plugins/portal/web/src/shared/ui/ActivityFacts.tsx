import { useTranslation } from 'react-i18next';
import type { Activity, WorkResult } from '../../api/shapes';
import { useDates } from '../useDates';

interface Props {
  activity: Pick<Activity, 'indicator' | 'quantity' | 'minutes' | 'evidenceLink'> & { date?: string };
  plan: WorkResult[];
  /** Says the day too. */
  dated?: boolean;
}

/** Of an activity: for which target, how much, how long, and where to see it. */
export const ActivityFacts = ({
  activity: { date: day, indicator, quantity, minutes, evidenceLink },
  plan,
  dated = false,
}: Props) => {
  const { t } = useTranslation();
  const { date, figure } = useDates();
  const target = plan.flatMap(({ indicators }) => indicators).find(({ key }) => key === indicator);
  const facts = [
    dated && day ? date(`${day}T12:00:00`) : null,
    target?.title,
    quantity === null ? null : `${figure(quantity)} ${target?.unit ?? ''}`.trim(),
    minutes === null ? null : `${figure(minutes)} ${t('daily.minutesUnit')}`,
  ].filter(Boolean);
  return (
    <span className="faint small">
      {facts.join(' · ')}
      {evidenceLink && (
        <>
          {facts.length > 0 && ' · '}
          <a href={evidenceLink} target="_blank" rel="noreferrer noopener">
            {t('daily.evidence')}
          </a>
        </>
      )}
    </span>
  );
};

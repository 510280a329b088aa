import { useTranslation } from 'react-i18next';
import type { Enrolment } from '../../api/shapes';
import { useDates } from '../useDates';

/** Why a training was asked for, and what came of it. */
export const EnrolmentFacts = ({ enrolment }: { enrolment: Enrolment }) => {
  const { t } = useTranslation();
  const { date, figure } = useDates();
  const { reason, feedback, completedOn, hours, score, certificateLink, item } = enrolment;
  return (
    <>
      {item?.title && <p className="faint">{item.title}</p>}
      {reason && <p className="said">{reason}</p>}
      {feedback && <p className="feedback">{feedback}</p>}
      {completedOn && (
        <p className="faint">
          {[
            t('enrolments.done', { date: date(`${completedOn}T12:00:00`) }),
            hours == null ? null : t('enrolments.hours', { count: hours }),
            score == null ? null : `${t('field.score')} ${figure(score)}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {certificateLink && (
        <a href={certificateLink} target="_blank" rel="noreferrer noopener">
          {t('field.certificateLink')}
        </a>
      )}
    </>
  );
};

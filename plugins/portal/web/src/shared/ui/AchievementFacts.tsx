import { useTranslation } from 'react-i18next';
import type { Achievement } from '../../api/shapes';
import { useDates } from '../useDates';
import { Evidence } from './Evidence';

/** What was achieved, when, with what evidence, and what the appraiser said. */
export const AchievementFacts = ({ achievement, mine }: { achievement: Achievement; mine: boolean }) => {
  const { t } = useTranslation();
  const { date } = useDates();
  const { documentId, description, date: day, kind, evidenceLink, feedback, state } = achievement;
  return (
    <>
      <p className="faint">
        {date(`${day}T12:00:00`)} · {t(`achievements.kind.${kind}`)}
      </p>
      <p className="said">{description}</p>
      {evidenceLink && (
        <p>
          <a href={evidenceLink} target="_blank" rel="noreferrer noopener">
            {t('daily.evidence')}
          </a>
        </p>
      )}
      <Evidence kind="achievements" id={documentId} open={mine && state !== 'approved'} />
      {feedback && <p className="feedback">{feedback}</p>}
    </>
  );
};

import { useTranslation } from 'react-i18next';
import type { Appraisal } from '../../api/shapes';
import { Term } from '../../shared/ui/Term';
import { useDates } from '../../shared/useDates';

type Appeal = NonNullable<Appraisal['appeal']>;

/** Both sides of an appeal and what was decided, in the order of PP 30/2019. */
export const AppealStory = ({ appeal }: { appeal: Appeal }) => {
  const { t } = useTranslation();
  const { date } = useDates();
  const { grounds, requested, evidence, filedAt, explanation, decision } = appeal;
  return (
    <section className="card" aria-labelledby="appeal">
      <h2 id="appeal">
        <Term name="appeal">{t('appeal.title')}</Term>
      </h2>
      <dl>
        <div>
          <dt>{t('appeal.grounds', { date: date(filedAt) })}</dt>
          <dd>{grounds}</dd>
        </div>
        {requested && (
          <div>
            <dt>{t('appeal.requested')}</dt>
            <dd>
              {t('result.resultRating')}: {t(`rating.${requested.resultRating}`)};{' '}
              {t('result.behaviourRating')}: {t(`rating.${requested.behaviourRating}`)}
            </dd>
          </div>
        )}
        {evidence && (
          <div>
            <dt>{t('field.evidence')}</dt>
            <dd>{evidence}</dd>
          </div>
        )}
        {explanation && (
          <div>
            <dt>{t('appeal.explanation', { date: date(explanation.at) })}</dt>
            <dd>{explanation.lapsed ? t('appeal.notExplained') : explanation.text}</dd>
          </div>
        )}
        {decision && (
          <div>
            <dt>{t('appeal.decision', { date: date(decision.at) })}</dt>
            <dd>
              <strong>{t(`appeal.outcome.${decision.outcome}`)}</strong> {decision.text}
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
};

import { useTranslation } from 'react-i18next';
import type { Appraisal } from '../../api/shapes';
import { Term } from '../../shared/ui/Term';
import { useDates } from '../../shared/useDates';

type Appeal = NonNullable<Appraisal['appeal']>;

/** What went on after the superior's decision, where the policy knows a second instance. */
const SecondInstance = ({ second }: { second: NonNullable<Appeal['second']> }) => {
  const { t } = useTranslation();
  const { date } = useDates();
  const { grounds, evidence, filedAt, before, decision } = second;
  return (
    <>
      <div>
        <dt>{t('appeal.secondGrounds', { date: date(filedAt) })}</dt>
        <dd>{grounds}</dd>
      </div>
      {evidence && (
        <div>
          <dt>{t('field.evidence')}</dt>
          <dd>{evidence}</dd>
        </div>
      )}
      {before && (
        <div>
          <dt>{t('appeal.secondBefore')}</dt>
          <dd>{t(`predicate.${before.predicate}`)}</dd>
        </div>
      )}
      {decision && (
        <div>
          <dt>{t('appeal.secondDecision', { date: date(decision.at) })}</dt>
          <dd>
            <strong>{t(`appeal.secondOutcome.${decision.outcome}`)}</strong> {decision.text}
          </dd>
        </div>
      )}
    </>
  );
};

/** Both sides of an appeal and what was decided, in the order of PP 30/2019. */
export const AppealStory = ({ appeal }: { appeal: Appeal }) => {
  const { t } = useTranslation();
  const { date } = useDates();
  const { grounds, requested, evidence, filedAt, explanation, decision, second } = appeal;
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
        {second && <SecondInstance second={second} />}
      </dl>
    </section>
  );
};

import { useTranslation } from 'react-i18next';
import type { Distribution } from '../../api/shapes';
import { useDates } from '../useDates';
import { useGuideRule } from '../useGuideRule';
import { Notice } from './Notice';

const PREDICATES = ['very_good', 'good', 'needs_improvement', 'poor', 'very_poor'] as const;

/** How many of a unit come to which predicate, as bars with their figures, and where that leaves the guide. */
export const Spread = ({ title, distribution }: { title: string; distribution: Distribution }) => {
  const { t } = useTranslation();
  const { figure } = useDates();
  const inWords = useGuideRule();
  const { counts, people, breaches } = distribution;
  return (
    <div className="spread">
      <h3>{title}</h3>
      <dl>
        {PREDICATES.map((predicate) => (
          <div key={predicate}>
            <dt>{t(`predicate.${predicate}`)}</dt>
            <dd>
              <meter min={0} max={Math.max(people, 1)} value={counts[predicate]} aria-hidden="true" />
              <b>{counts[predicate]}</b>
            </dd>
          </div>
        ))}
      </dl>
      {breaches.map((breach) => (
        <Notice key={inWords(breach)} kind="warning">
          {t(`outlook.breach_${breach.unit}`, { rule: inWords(breach), actual: figure(breach.actual) })}
        </Notice>
      ))}
    </div>
  );
};

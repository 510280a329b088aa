import { useTranslation } from 'react-i18next';
import type { Appraisal } from '../../api/shapes';
import { Term } from '../../shared/ui/Term';
import { ANNEXES } from './events/annexes';

/** What belongs to the plan beside its results: support, accountability, consequences, special expectations. */
export const Annexes = ({ details }: { details: Appraisal['planDetails'] }) => {
  const { t } = useTranslation();
  const given = ANNEXES.filter((name) => (details?.[name] ?? []).length > 0);
  const expected = Object.entries(details?.expectations ?? {});
  if (given.length === 0 && expected.length === 0) return null;
  return (
    <section className="card" aria-labelledby="annexes">
      <h2 id="annexes">
        <Term name="annexes">{t('annexes.title')}</Term>
      </h2>
      {given.map((name) => (
        <div key={name}>
          <h3>{t(`annexes.${name}`)}</h3>
          <ul>
            {details?.[name]?.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
      {expected.length > 0 && (
        <>
          <h3>{t('annexes.expectations')}</h3>
          <dl>
            {expected.map(([value, words]) => (
              <div key={value}>
                <dt>{t(`value.${value}.name`)}</dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
};

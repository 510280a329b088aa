import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { trainingSuggestionsQuery } from '../../api/trainings';
import { AskTraining } from '../../shared/work/AskTraining';
import { useDates } from '../../shared/useDates';

/** What was rated low, and the trainings of the catalogue that help with it. */
export const Trainings = ({ id, mine }: { id: string; mine: boolean }) => {
  const { t } = useTranslation();
  const { date } = useDates();
  const { data } = useQuery(trainingSuggestionsQuery(id));
  if (!data || data.length === 0) return null;
  const nameOf = (low: (typeof data)[number]): string =>
    low.kind === 'behaviour' ? t(`value.${low.value}.name`) : low.title;
  const without = data.filter(({ trainings }) => trainings.length === 0);
  return (
    <section className="card" aria-labelledby="trainings">
      <h2 id="trainings">{t('trainings.title')}</h2>
      <p className="faint">{t('trainings.about')}</p>
      <ul className="indicators">
        {data
          .filter(({ trainings }) => trainings.length > 0)
          .map((low) => (
            <li key={low.kind === 'behaviour' ? low.value : low.key}>
              <strong>{nameOf(low)}</strong>
              {low.trainings.map(({ documentId, title, provider, hours, startDate, enrolment }) => (
                <span key={documentId}>
                  {title}
                  <span className="faint small block">
                    {[
                      provider,
                      hours === null ? null : t('trainings.hours', { count: hours }),
                      startDate && date(`${startDate}T12:00:00`),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                  <AskTraining
                    training={documentId}
                    title={title}
                    appraisal={id}
                    item={{ kind: low.kind, key: low.kind === 'behaviour' ? low.value : low.key }}
                    request={mine}
                    enrolment={enrolment}
                  />
                </span>
              ))}
            </li>
          ))}
      </ul>
      {without.length > 0 && (
        <p className="faint">{t('trainings.none', { items: without.map(nameOf).join(', ') })}</p>
      )}
    </section>
  );
};

import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { appraisalQuery } from '../../../../api/appraisal';
import { onePeriodQuery } from '../../../../api/periods';
import type { ActionPlan, Indicator } from '../../../../api/shapes';
import { VALUES } from '../../../../shared/behaviour/values';
import { targetWords } from '../../../../shared/targetWords';
import { Failure } from '../../../../shared/ui/Failure';
import { FigureInput } from '../../../../shared/ui/FigureInput';
import { Loading } from '../../../../shared/ui/Loading';
import { RatingChoice } from '../../../../shared/ui/RatingChoice';
import { useCurrent } from '../../../../shared/useCurrent';
import { useDates } from '../../../../shared/useDates';
import { EventShell, type EventProps } from '../../../../shared/work/EventShell';
import { placeOf } from '../../../../shared/work/place';
import { fieldId, type Problem } from '../../../../shared/work/Problems';
import { useDraft } from '../../../../shared/work/useDraft';
import { beginEvaluation, NO_ROW, toEvaluation, type TypedEvaluation } from './rated';

/** The appraiser's evaluation of a month or quarter: each action plan, then the whole. */
export const RatePeriod = (props: EventProps) => {
  const { data: period, error, refetch } = useCurrent(onePeriodQuery(props.work.id));
  const appraisal = period?.appraisal?.documentId ?? '';
  const year = useCurrent({ ...appraisalQuery(appraisal), enabled: appraisal !== '' });
  const record = year.data;
  if (error && !period) return <Failure error={error} retry={refetch} />;
  if (year.error && !record) return <Failure error={year.error} retry={year.refetch} />;
  if (!period || !record) return <Loading />;
  const primary = (record.agreedWorkResults ?? record.workResults).filter(({ kind }) => kind === 'primary');
  return (
    <Form
      {...props}
      plans={period.actionPlans ?? []}
      indicators={primary.flatMap(({ indicators }) => indicators)}
    />
  );
};

interface FormProps extends EventProps {
  plans: ActionPlan[];
  indicators: Indicator[];
}

const Form = ({ plans, indicators, ...props }: FormProps) => {
  const { t } = useTranslation();
  const { figure } = useDates();
  const asked: object = props.event.form?.properties ?? {};
  const quadrant = 'resultRating' in asked;
  const draft = useDraft<TypedEvaluation>(placeOf(props), () =>
    beginEvaluation(plans, quadrant ? [] : indicators.map(({ key }) => key)),
  );
  const typed = draft.data;
  const set = (changed: Partial<TypedEvaluation>) => draft.setData((before) => ({ ...before, ...changed }));
  const setPlan = (key: string, changed: Partial<typeof NO_ROW>) =>
    set({ plans: { ...typed.plans, [key]: { ...NO_ROW, ...typed.plans[key], ...changed } } });
  const missing = (given: TypedEvaluation): Problem[] => [
    ...plans.flatMap(({ key, title }, at) =>
      quadrant && !given.plans[key]?.rating
        ? [{ path: `actionPlans.${at}`, message: t('review.noRating', { title }) }]
        : [],
    ),
    ...(quadrant
      ? (['resultRating', 'behaviourRating'] as const)
          .filter((field) => given[field] === null)
          .map((field) => ({ path: field, message: t('review.noRating', { title: t(`result.${field}`) }) }))
      : indicators
          .filter(({ key }) => (given.indicators[key] ?? '') === '')
          .map(({ key, title }) => ({
            path: `indicators.${key}`,
            message: t('periods.noRealisation', { title }),
          }))),
  ];
  return (
    <EventShell {...props} draft={draft} toData={toEvaluation(quadrant)} missing={missing}>
      {(problemAt) => (
        <>
          <h2>{t('periods.actionPlans')}</h2>
          {plans.length === 0 && <p className="faint">{t('periods.noPlans')}</p>}
          {plans.map(({ key, title, target, unit, realisation, note }, at) => {
            const row = typed.plans[key] ?? NO_ROW;
            return (
              <section key={key} className="card" aria-labelledby={`plan-${key}`}>
                <h3 id={`plan-${key}`}>{title}</h3>
                <p className="facts">
                  <span>
                    {t('plan.target')}: <b>{targetWords(target, unit, figure)}</b>
                  </span>
                  <span>
                    {t('plan.realisation')}:{' '}
                    <b>{realisation === null ? '–' : `${figure(realisation)} ${unit}`.trim()}</b>
                  </span>
                </p>
                {note && <q>{note}</q>}
                {quadrant ? (
                  <RatingChoice
                    id={fieldId(`actionPlans.${at}`)}
                    label={t('review.rating')}
                    value={row.rating}
                    error={problemAt(`actionPlans.${at}`)}
                    onChange={(rating) => setPlan(key, { rating })}
                  />
                ) : (
                  <FigureInput
                    id={fieldId(`actionPlans.${at}`)}
                    label={t('review.realisation')}
                    suffix={unit ? ` ${unit}` : ''}
                    value={row.realisation}
                    error={problemAt(`actionPlans.${at}.realisation`)}
                    onChange={(next) => setPlan(key, { realisation: next })}
                  />
                )}
                <Textarea
                  label={t('review.note')}
                  minRows={1}
                  maxLength={5000}
                  value={row.note}
                  onChange={({ currentTarget }) => setPlan(key, { note: currentTarget.value })}
                />
              </section>
            );
          })}
          {!quadrant && (
            <>
              <h2>{t('periods.soFar')}</h2>
              <div className="card fields">
                {indicators.map(({ key, title, unit }) => (
                  <FigureInput
                    key={key}
                    id={fieldId(`indicators.${key}`)}
                    label={title}
                    suffix={unit ? ` ${unit}` : ''}
                    value={typed.indicators[key] ?? ''}
                    error={problemAt(`indicators.${key}`)}
                    onChange={(next) => set({ indicators: { ...typed.indicators, [key]: next } })}
                  />
                ))}
              </div>
            </>
          )}
          <details className="card">
            <summary>{t('periods.behaviours')}</summary>
            {VALUES.map((value) => {
              const row = typed.behaviours[value] ?? { rating: null, score: '' };
              const change = (changed: Partial<typeof row>) =>
                set({ behaviours: { ...typed.behaviours, [value]: { ...row, ...changed } } });
              return quadrant ? (
                <RatingChoice
                  key={value}
                  id={fieldId(`behaviours.${value}`)}
                  label={t(`value.${value}.name`)}
                  value={row.rating}
                  onChange={(rating) => change({ rating })}
                />
              ) : (
                <FigureInput
                  key={value}
                  id={fieldId(`behaviours.${value}`)}
                  label={`${t(`value.${value}.name`)} · ${t('review.score')}`}
                  min={0}
                  max={120}
                  value={row.score}
                  onChange={(score) => change({ score })}
                />
              );
            })}
          </details>
          {quadrant && (
            <section className="card" aria-labelledby="overall">
              <h2 id="overall">{t('review.overall')}</h2>
              {(['resultRating', 'behaviourRating'] as const).map((field) => (
                <RatingChoice
                  key={field}
                  id={fieldId(field)}
                  label={t(`result.${field}`)}
                  value={typed[field]}
                  error={problemAt(field)}
                  onChange={(rating) => set({ [field]: rating })}
                />
              ))}
            </section>
          )}
          <Textarea
            id={fieldId('reason')}
            className="card"
            label={t('review.reason')}
            description={t('review.reasonAbout')}
            maxLength={5000}
            error={problemAt('reason')}
            value={typed.reason}
            onChange={({ currentTarget }) => set({ reason: currentTarget.value })}
          />
        </>
      )}
    </EventShell>
  );
};

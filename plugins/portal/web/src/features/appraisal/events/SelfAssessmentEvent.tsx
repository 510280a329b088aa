import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { realisationsQuery } from '../../../api/activityLogs';
import type { Indicator } from '../../../api/shapes';
import { FigureInput } from '../../../shared/ui/FigureInput';
import { Loading } from '../../../shared/ui/Loading';
import { RatingChoice } from '../../../shared/ui/RatingChoice';
import { useCurrent } from '../../../shared/useCurrent';
import { useDates } from '../../../shared/useDates';
import { isFigureTarget, targetText } from '../figures';
import { VALUES } from '../../../shared/behaviour/values';
import { Guides } from '../../../shared/behaviour/Guides';
import { EventShell } from '../../../shared/work/EventShell';
import type { AppraisalEventProps } from './props';
import { placeOf } from '../../../shared/work/place';
import { fieldId } from '../../../shared/work/Problems';
import { beginSelf, missingInSelf, toSelfData, type FromDailyLog, type TypedSelf } from './selfAssessment';
import { useDraft } from '../../../shared/work/useDraft';

/** What I achieved of each target, and how I see my behaviour. Begins once daily work is added up, or can't be. */
export const SelfAssessmentEvent = (props: AppraisalEventProps) => {
  const { data, error } = useCurrent(realisationsQuery(props.appraisal.documentId));
  if (!data && !error) return <Loading />;
  const sums = (data ?? []).flatMap(({ indicator, suggestion }) =>
    suggestion === null ? [] : [[indicator, suggestion] as const],
  );
  return <SelfAssessmentForm {...props} fromDailyLog={new Map(sums)} />;
};

const SelfAssessmentForm = ({
  fromDailyLog,
  ...props
}: AppraisalEventProps & { fromDailyLog: FromDailyLog }) => {
  const { t } = useTranslation();
  const { appraisal } = props;
  const draft = useDraft<TypedSelf>(placeOf(props), () => beginSelf(appraisal, fromDailyLog));
  const { ratings, behaviours } = draft.data;
  const setRating = (key: string, changed: Partial<TypedSelf['ratings'][string]>) =>
    draft.setData((before) => ({
      ...before,
      ratings: {
        ...before.ratings,
        [key]: { realisation: '', note: '', evidence: '', ...before.ratings[key], ...changed },
      },
    }));
  const setBehaviour = (value: string, changed: Partial<TypedSelf['behaviours'][string]>) =>
    draft.setData((before) => ({
      ...before,
      behaviours: {
        ...before.behaviours,
        [value]: { rating: null, note: '', ...before.behaviours[value], ...changed },
      },
    }));
  return (
    <EventShell
      {...props}
      draft={draft}
      toData={toSelfData}
      missing={(typed) => missingInSelf(appraisal, typed, t)}
      summary={<Progress typed={draft.data} />}
    >
      {(problemAt) => (
        <>
          <h2>{t('self.results')}</h2>
          {appraisal.workResults.map((result) => (
            <section key={result.key} className="card" aria-labelledby={`result-${result.key}`}>
              <h3 id={`result-${result.key}`}>{result.title}</h3>
              {result.indicators.map((indicator) => (
                <IndicatorForm
                  key={indicator.key}
                  indicator={indicator}
                  typed={ratings[indicator.key]}
                  fromDailyLog={fromDailyLog.get(indicator.key)}
                  problemAt={problemAt}
                  onChange={(changed) => setRating(indicator.key, changed)}
                />
              ))}
            </section>
          ))}
          <h2>{t('self.behaviours')}</h2>
          <p className="faint">{t('self.behavioursAbout')}</p>
          {VALUES.map((value) => (
            <section key={value} className="card">
              <h3>{t(`value.${value}.name`)}</h3>
              <Guides value={value} expected={appraisal.planDetails?.expectations?.[value]} />
              <RatingChoice
                id={fieldId(`behaviours.${value}`)}
                label={t('self.myRating')}
                value={behaviours[value]?.rating ?? null}
                error={problemAt(`behaviours.${value}`)}
                onChange={(rating) => setBehaviour(value, { rating })}
              />
              <Textarea
                label={t('self.example')}
                minRows={1}
                maxLength={5000}
                value={behaviours[value]?.note ?? ''}
                onChange={({ currentTarget }) => setBehaviour(value, { note: currentTarget.value })}
              />
            </section>
          ))}
        </>
      )}
    </EventShell>
  );
};

interface IndicatorProps {
  indicator: Indicator;
  typed: TypedSelf['ratings'][string] | undefined;
  /** What approved daily work adds up to. */
  fromDailyLog: string | undefined;
  problemAt: (path: string) => string | undefined;
  onChange: (changed: Partial<TypedSelf['ratings'][string]>) => void;
}

const IndicatorForm = ({ indicator, typed, fromDailyLog, problemAt, onChange }: IndicatorProps) => {
  const { t } = useTranslation();
  const { figure } = useDates();
  const { key, title, target, unit } = indicator;
  const path = `ratings.${key}`;
  return (
    <fieldset className="indicator-form">
      <legend>{title}</legend>
      <p>
        {t('plan.target')}: <b>{targetText(indicator, figure)}</b>
      </p>
      {fromDailyLog !== undefined && isFigureTarget(target) && (
        <p className="faint">
          {t('self.fromDailyLog', {
            done: `${figure(fromDailyLog)} ${unit}`.trim(),
            target: targetText(indicator, figure),
          })}{' '}
          {String(typed?.realisation ?? '') !== fromDailyLog && (
            <button type="button" className="link" onClick={() => onChange({ realisation: fromDailyLog })}>
              {t('self.useDailyLog')}
            </button>
          )}
        </p>
      )}
      <div className="fields">
        {isFigureTarget(target) && (
          <FigureInput
            id={fieldId(`${path}.realisation`)}
            label={t('plan.realisation')}
            suffix={unit ? ` ${unit}` : ''}
            error={problemAt(`${path}.realisation`)}
            value={typed?.realisation ?? ''}
            onChange={(realisation) => onChange({ realisation })}
          />
        )}
        <Textarea
          id={fieldId(`${path}.note`)}
          className={isFigureTarget(target) ? undefined : 'wide'}
          label={t(isFigureTarget(target) ? 'self.note' : 'self.story')}
          minRows={1}
          maxLength={5000}
          error={problemAt(`${path}.note`)}
          value={typed?.note ?? ''}
          onChange={({ currentTarget }) => onChange({ note: currentTarget.value })}
        />
        <TextInput
          className="wide"
          label={t('self.evidence')}
          maxLength={2000}
          value={typed?.evidence ?? ''}
          onChange={({ currentTarget }) => onChange({ evidence: currentTarget.value })}
        />
      </div>
    </fieldset>
  );
};

const Progress = ({ typed }: { typed: TypedSelf }) => {
  const { t } = useTranslation();
  const rows = [
    ...Object.values(typed.ratings).map(({ realisation, note }) => realisation !== '' || note.trim() !== ''),
    ...Object.values(typed.behaviours).map(({ rating }) => rating !== null),
  ];
  const done = rows.filter(Boolean).length;
  return (
    <span className={done === rows.length ? 'weights complete' : 'weights'}>
      <progress value={done} max={rows.length} aria-label={t('self.progressLabel')} />
      <span>{t('self.progress', { done, total: rows.length })}</span>
    </span>
  );
};

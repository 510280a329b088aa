import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { onePeriodQuery } from '../../../../api/periods';
import type { ActionPlan } from '../../../../api/shapes';
import { Empty } from '../../../../shared/ui/Empty';
import { Failure } from '../../../../shared/ui/Failure';
import { FigureInput } from '../../../../shared/ui/FigureInput';
import { Loading } from '../../../../shared/ui/Loading';
import { targetWords } from '../../../../shared/targetWords';
import { useCurrent } from '../../../../shared/useCurrent';
import { useDates } from '../../../../shared/useDates';
import { EventShell, type EventProps } from '../../../../shared/work/EventShell';
import { placeOf } from '../../../../shared/work/place';
import { fieldId } from '../../../../shared/work/Problems';
import { useDraft } from '../../../../shared/work/useDraft';

interface Told {
  realisation: number | string;
  note: string;
  evidence: string;
}
type Typed = Record<string, Told>;

const NOTHING: Told = { realisation: '', note: '', evidence: '' };

const beginOf = (plans: ActionPlan[]): Typed =>
  Object.fromEntries(
    plans.map(({ key, realisation, note, evidence }) => [
      key,
      { realisation: realisation ?? '', note: note ?? '', evidence: evidence ?? '' },
    ]),
  );

const toData = (typed: Typed) => ({
  progress: Object.entries(typed).map(([key, { realisation, note, evidence }]) => ({
    key,
    realisation: realisation === '' ? null : realisation,
    note: note.trim() || null,
    evidence: evidence.trim() || null,
  })),
});

/** How far each action plan has come. May be sent again and again until the period is rated. */
export const ReportProgress = (props: EventProps) => {
  const { t } = useTranslation();
  const { data: period, error, refetch } = useCurrent(onePeriodQuery(props.work.id));
  if (error && !period) return <Failure error={error} retry={refetch} />;
  if (!period) return <Loading />;
  const plans = period.actionPlans ?? [];
  if (plans.length === 0) return <Empty title={t('periods.noPlans')}>{t('periods.planFirst')}</Empty>;
  return <Form {...props} plans={plans} />;
};

const Form = ({ plans, ...props }: EventProps & { plans: ActionPlan[] }) => {
  const { t } = useTranslation();
  const { figure } = useDates();
  const draft = useDraft<Typed>(placeOf(props), () => beginOf(plans));
  const set = (key: string, changed: Partial<Told>) =>
    draft.setData((before) => ({ ...before, [key]: { ...NOTHING, ...before[key], ...changed } }));
  return (
    <EventShell {...props} draft={draft} toData={toData}>
      {(problemAt) =>
        plans.map(({ key, title, target, unit }, at) => {
          const typed = draft.data[key] ?? NOTHING;
          const counted = typeof target === 'object' || Number.isFinite(Number(target));
          return (
            <fieldset key={key} className="card indicator-form">
              <legend>{title}</legend>
              <p>
                {t('plan.target')}: <b>{targetWords(target, unit, figure)}</b>
              </p>
              <div className="fields">
                {counted && (
                  <FigureInput
                    id={fieldId(`progress.${at}.realisation`)}
                    label={t('plan.realisation')}
                    suffix={unit ? ` ${unit}` : ''}
                    value={typed.realisation}
                    error={problemAt(`progress.${at}.realisation`)}
                    onChange={(realisation) => set(key, { realisation })}
                  />
                )}
                <Textarea
                  label={t(counted ? 'self.note' : 'self.story')}
                  minRows={1}
                  maxLength={5000}
                  value={typed.note}
                  onChange={({ currentTarget }) => set(key, { note: currentTarget.value })}
                />
                <TextInput
                  id={fieldId(`progress.${at}.evidence`)}
                  className="wide"
                  type="url"
                  label={t('daily.evidenceLink')}
                  maxLength={2000}
                  value={typed.evidence}
                  error={problemAt(`progress.${at}.evidence`)}
                  onChange={({ currentTarget }) => set(key, { evidence: currentTarget.value })}
                />
              </div>
            </fieldset>
          );
        })
      }
    </EventShell>
  );
};

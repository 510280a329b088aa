import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { appraisalQuery } from '../../../../api/appraisal';
import { onePeriodQuery } from '../../../../api/periods';
import type { ActionPlan, WorkResult } from '../../../../api/shapes';
import { Failure } from '../../../../shared/ui/Failure';
import { FigureInput } from '../../../../shared/ui/FigureInput';
import { Icon } from '../../../../shared/ui/Icon';
import { Loading } from '../../../../shared/ui/Loading';
import { targetWords } from '../../../../shared/targetWords';
import { useCurrent } from '../../../../shared/useCurrent';
import { useDates } from '../../../../shared/useDates';
import { EventShell, type EventProps } from '../../../../shared/work/EventShell';
import { placeOf } from '../../../../shared/work/place';
import { fieldId } from '../../../../shared/work/Problems';
import { useDraft } from '../../../../shared/work/useDraft';
import { emptyPlan, fromPlans, toPlans, type TypedPlan } from './planned';

/** What is to be done in this month or quarter, towards the targets of the year. */
export const PlanActions = (props: EventProps) => {
  const { data: period, error, refetch } = useCurrent(onePeriodQuery(props.work.id));
  const appraisal = period?.appraisal?.documentId ?? '';
  const year = useCurrent({ ...appraisalQuery(appraisal), enabled: appraisal !== '' });
  const record = year.data;
  if (error && !period) return <Failure error={error} retry={refetch} />;
  if (year.error && !record) return <Failure error={year.error} retry={year.refetch} />;
  if (!period || !record) return <Loading />;
  const plan = record.agreedWorkResults ?? record.workResults;
  return <Form {...props} known={period.actionPlans ?? []} plan={plan} />;
};

const Form = ({ known, plan, ...props }: EventProps & { known: ActionPlan[]; plan: WorkResult[] }) => {
  const { t } = useTranslation();
  const draft = useDraft<TypedPlan[]>(placeOf(props), () =>
    known.length > 0 ? fromPlans(known) : [emptyPlan()],
  );
  const plans = draft.data;
  const set = (next: TypedPlan[]) => draft.setData(() => next);
  return (
    <EventShell
      {...props}
      draft={draft}
      toData={toPlans}
      missing={(typed) =>
        typed.flatMap(({ title, target, range }, at) => [
          ...(title.trim()
            ? []
            : [{ path: `actionPlans.${at}.title`, message: t('periods.noTitle', { number: at + 1 }) }]),
          ...(range !== null || String(target).trim() !== ''
            ? []
            : [{ path: `actionPlans.${at}.target`, message: t('periods.noTarget', { number: at + 1 }) }]),
        ])
      }
    >
      {(problemAt) => (
        <>
          <p>{t('periods.planAbout')}</p>
          {plans.map((one, at) => (
            <PlanFields
              key={one.id}
              number={at + 1}
              path={`actionPlans.${at}`}
              value={one}
              plan={plan}
              problemAt={problemAt}
              onChange={(changed) => set(plans.map((other, n) => (n === at ? changed : other)))}
              onRemove={() => set(plans.filter((_, n) => n !== at))}
            />
          ))}
          <Button
            variant="default"
            leftSection={<Icon name="plus" />}
            onClick={() => set([...plans, emptyPlan()])}
          >
            {t('periods.addPlan')}
          </Button>
        </>
      )}
    </EventShell>
  );
};

interface FieldsProps {
  number: number;
  path: string;
  value: TypedPlan;
  plan: WorkResult[];
  problemAt: (path: string) => string | undefined;
  onChange: (value: TypedPlan) => void;
  onRemove: () => void;
}

const PlanFields = ({ number, path, value, plan, problemAt, onChange, onRemove }: FieldsProps) => {
  const { t } = useTranslation();
  const { figure } = useDates();
  const set = (changed: Partial<TypedPlan>) => onChange({ ...value, ...changed });
  const unitOf = (key: string) =>
    plan.flatMap(({ indicators }) => indicators).find((one) => one.key === key)?.unit;
  return (
    <fieldset className="card result-fields">
      <legend>{t('periods.plan', { number })}</legend>
      <Textarea
        id={fieldId(`${path}.title`)}
        label={t('periods.planTitle')}
        placeholder={t('periods.planExample')}
        minRows={1}
        maxLength={500}
        error={problemAt(`${path}.title`)}
        value={value.title}
        onChange={({ currentTarget }) => set({ title: currentTarget.value })}
      />
      <NativeSelect
        label={t('periods.towards')}
        value={value.indicator}
        onChange={({ currentTarget }) =>
          set({ indicator: currentTarget.value, unit: value.unit || (unitOf(currentTarget.value) ?? '') })
        }
        data={[
          { value: '', label: t('periods.noIndicator') },
          ...plan.map(({ title, indicators }) => ({
            group: title,
            items: indicators.map((indicator) => ({ value: indicator.key, label: indicator.title })),
          })),
        ]}
      />
      <div className="fields">
        {value.range && (
          <p>
            {t('plan.target')}: <b>{targetWords(value.range, value.unit, figure)}</b>
          </p>
        )}
        {!value.range && (
          <NativeSelect
            label={t('targets.targetKind')}
            value={value.counted ? 'figure' : 'text'}
            data={(['figure', 'text'] as const).map((kind) => ({
              value: kind,
              label: t(`targetKind.${kind}`),
            }))}
            onChange={({ currentTarget }) => set({ counted: currentTarget.value === 'figure', target: '' })}
          />
        )}
        {!value.range && value.counted && (
          <>
            <FigureInput
              id={fieldId(`${path}.target`)}
              label={t('plan.target')}
              value={value.target}
              error={problemAt(`${path}.target`)}
              onChange={(target) => set({ target })}
            />
            <TextInput
              label={t('targets.unit')}
              placeholder={t('targets.unitExample')}
              maxLength={100}
              value={value.unit}
              onChange={({ currentTarget }) => set({ unit: currentTarget.value })}
            />
            <NativeSelect
              label={t('targets.direction')}
              value={value.direction}
              data={(['higher', 'lower'] as const).map((one) => ({
                value: one,
                label: t(`direction.${one}`),
              }))}
              onChange={({ currentTarget }) =>
                set({ direction: currentTarget.value === 'lower' ? 'lower' : 'higher' })
              }
            />
          </>
        )}
        {!value.range && !value.counted && (
          <Textarea
            id={fieldId(`${path}.target`)}
            className="wide"
            label={t('plan.target')}
            minRows={1}
            maxLength={500}
            error={problemAt(`${path}.target`)}
            value={String(value.target)}
            onChange={({ currentTarget }) => set({ target: currentTarget.value })}
          />
        )}
      </div>
      <Button
        size="sm"
        className="start"
        variant="subtle"
        color="danger"
        leftSection={<Icon name="bin" size={18} />}
        onClick={onRemove}
      >
        {t('periods.removePlan')}
      </Button>
    </fieldset>
  );
};

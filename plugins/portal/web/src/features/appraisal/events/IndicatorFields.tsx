import type { Say } from '../../../shared/say';
import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureInput } from '../../../shared/ui/FigureInput';
import { Icon } from '../../../shared/ui/Icon';
import { useDates } from '../../../shared/useDates';
import { targetText } from '../figures';
import { Remark } from '../Remark';
import { fieldId } from '../../../shared/work/Problems';
import type { TargetKind, TypedIndicator } from './targets';

const ASPECTS = ['quantity', 'quality', 'time', 'cost'] as const;
const PERSPECTIVES = ['service_recipients', 'business_process', 'internal_strengthening', 'budget'] as const;
const KINDS: TargetKind[] = ['figure', 'range', 'text'];

interface Props {
  path: string;
  number: string;
  value: TypedIndicator;
  /** Of the appraiser, when the targets were sent back. */
  remark: string | undefined;
  problemAt: (path: string) => string | undefined;
  onChange: (value: TypedIndicator) => void;
  onRemove: () => void;
}

/** One indicator: folded to a line once it is written, so that a long plan stays readable on a phone. */
export const IndicatorFields = ({ path, number, value, remark, problemAt, onChange, onRemove }: Props) => {
  const { t } = useTranslation();
  const { figure } = useDates();
  const [begunOpen] = useState(value.title === '');
  const set = <K extends keyof TypedIndicator>(name: K, next: TypedIndicator[K]) =>
    onChange({ ...value, [name]: next });
  const goal = value.targetKind === 'range' ? { min: value.min, max: value.max } : value.target;
  const faulty = ['title', 'target', 'weight', 'unit'].some((field) => problemAt(`${path}.${field}`));
  return (
    <details
      className={faulty ? 'indicator faulty' : 'indicator'}
      open={begunOpen || faulty || remark !== undefined || undefined}
    >
      <summary>
        <span>
          <strong>
            {number} {value.title || t('targets.newIndicator')}
          </strong>
          <span className="faint">
            {t('plan.target')} {goal === '' ? '–' : targetText({ target: goal, unit: value.unit }, figure)} ·{' '}
            {t('plan.weight')} {value.weight === '' ? '–' : `${figure(value.weight)} %`}
          </span>
        </span>
      </summary>
      <Remark text={remark} />
      <div className="fields">
        <Textarea
          id={fieldId(`${path}.title`)}
          className="wide"
          label={t('targets.indicatorTitle')}
          minRows={1}
          maxLength={500}
          error={problemAt(`${path}.title`)}
          value={value.title}
          onChange={({ currentTarget }) => set('title', currentTarget.value)}
        />
        <NativeSelect
          label={t('targets.targetKind')}
          value={value.targetKind}
          data={KINDS.map((kind) => ({ value: kind, label: t(`targetKind.${kind}`) }))}
          onChange={({ currentTarget }) =>
            onChange({ ...value, targetKind: currentTarget.value as TargetKind, target: '' })
          }
        />
        <Target path={path} value={value} problemAt={problemAt} set={set} />
        {value.targetKind !== 'text' && (
          <TextInput
            id={fieldId(`${path}.unit`)}
            label={t('targets.unit')}
            placeholder={t('targets.unitExample')}
            maxLength={100}
            value={value.unit}
            onChange={({ currentTarget }) => set('unit', currentTarget.value)}
          />
        )}
        <FigureInput
          id={fieldId(`${path}.weight`)}
          label={t('targets.weight')}
          suffix=" %"
          min={0}
          max={100}
          value={value.weight}
          error={problemAt(`${path}.weight`)}
          onChange={(next) => set('weight', next)}
        />
        <NativeSelect
          label={t('targets.aspect')}
          value={value.aspect}
          onChange={({ currentTarget }) => set('aspect', currentTarget.value as TypedIndicator['aspect'])}
          data={[
            { group: t('targets.aspects'), items: options(ASPECTS, t) },
            { group: t('targets.perspectives'), items: options(PERSPECTIVES, t) },
          ]}
        />
        {value.targetKind !== 'text' && (
          <NativeSelect
            label={t('targets.direction')}
            value={value.direction}
            data={(['higher', 'lower'] as const).map((one) => ({ value: one, label: t(`direction.${one}`) }))}
            onChange={({ currentTarget }) =>
              set('direction', currentTarget.value === 'lower' ? 'lower' : 'higher')
            }
          />
        )}
        {value.targetKind === 'figure' && (
          <Checkbox
            className="wide"
            label={t('targets.maximal')}
            checked={value.maximal}
            onChange={({ currentTarget }) => set('maximal', currentTarget.checked)}
          />
        )}
        <Button
          className="wide start"
          size="sm"
          variant="subtle"
          color="danger"
          leftSection={<Icon name="bin" size={18} />}
          onClick={onRemove}
        >
          {t('targets.removeIndicator')}
        </Button>
      </div>
    </details>
  );
};

const options = (names: readonly string[], t: Say) =>
  names.map((name) => ({ value: name, label: t(`aspect.${name}`) }));

interface TargetProps {
  path: string;
  value: TypedIndicator;
  problemAt: (path: string) => string | undefined;
  set: <K extends keyof TypedIndicator>(name: K, next: TypedIndicator[K]) => void;
}

const Target = ({ path, value, problemAt, set }: TargetProps) => {
  const { t } = useTranslation();
  const id = fieldId(`${path}.target`);
  const error = problemAt(`${path}.target`);
  if (value.targetKind === 'text') {
    return (
      <Textarea
        id={id}
        className="wide"
        label={t('plan.target')}
        placeholder={t('targets.textExample')}
        minRows={1}
        maxLength={500}
        error={error}
        value={String(value.target)}
        onChange={({ currentTarget }) => set('target', currentTarget.value)}
      />
    );
  }
  if (value.targetKind === 'range') {
    return (
      <>
        <FigureInput
          id={id}
          label={t('targets.from')}
          value={value.min}
          error={error}
          onChange={(next) => set('min', next)}
        />
        <FigureInput label={t('targets.to')} value={value.max} onChange={(next) => set('max', next)} />
      </>
    );
  }
  return (
    <FigureInput
      id={id}
      label={t('plan.target')}
      value={value.target}
      error={error}
      onChange={(next) => set('target', next)}
    />
  );
};

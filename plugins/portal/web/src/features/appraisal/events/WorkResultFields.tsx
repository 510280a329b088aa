import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlanSuggestions } from '../../../api/planning';
import { Icon } from '../../../shared/ui/Icon';
import { IndicatorFields } from './IndicatorFields';
import { fieldId } from '../../../shared/work/Problems';
import { Remark } from '../Remark';
import type { Remarks } from '../useRemarks';
import { leadersChoices } from './leadersChoices';
import { emptyIndicator, type TypedIndicator, type TypedResult } from './targets';

interface Props {
  path: string;
  number: number;
  value: TypedResult;
  /** Whose results this one may support. */
  leader: PlanSuggestions['leader'];
  remarks: Remarks;
  problemAt: (path: string) => string | undefined;
  onChange: (value: TypedResult) => void;
  onRemove: () => void;
}

/** One work result with its indicators. */
export const WorkResultFields = ({
  path,
  number,
  value,
  leader,
  remarks,
  problemAt,
  onChange,
  onRemove,
}: Props) => {
  const { t } = useTranslation();
  const { indicators } = value;
  const set = (next: TypedIndicator[]) => onChange({ ...value, indicators: next });
  return (
    <fieldset className="card result-fields">
      <legend>{t('targets.result', { number })}</legend>
      <Remark text={remarks.get(value.key ?? '')} />
      <Textarea
        id={fieldId(`${path}.title`)}
        label={t('targets.title')}
        placeholder={t('targets.titleExample')}
        minRows={1}
        maxLength={500}
        error={problemAt(`${path}.title`)}
        value={value.title}
        onChange={({ currentTarget }) => onChange({ ...value, title: currentTarget.value })}
      />
      <NativeSelect
        label={t('targets.kind')}
        value={value.kind}
        data={(['primary', 'additional'] as const).map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        onChange={({ currentTarget }) =>
          onChange({ ...value, kind: currentTarget.value === 'additional' ? 'additional' : 'primary' })
        }
      />
      {leader && leader.results.length > 0 && (
        <NativeSelect
          label={t('links.supports', { name: leader.name })}
          value={value.parent ?? ''}
          data={leadersChoices(leader, value.parent ?? '', t)}
          onChange={({ currentTarget }) => onChange({ ...value, parent: currentTarget.value || null })}
        />
      )}
      {indicators.map((indicator, index) => (
        <IndicatorFields
          key={indicator.id}
          path={`${path}.indicators.${index}`}
          number={`${number}.${index + 1}`}
          value={indicator}
          remark={remarks.get(indicator.key ?? '')}
          problemAt={problemAt}
          onChange={(changed) => set(indicators.map((one, i) => (i === index ? changed : one)))}
          onRemove={() => set(indicators.filter((_, i) => i !== index))}
        />
      ))}
      {problemAt(`${path}.indicators`) && <p className="problem">{problemAt(`${path}.indicators`)}</p>}
      <div className="buttons">
        <Button
          size="sm"
          variant="light"
          leftSection={<Icon name="plus" size={18} />}
          onClick={() => set([...indicators, emptyIndicator()])}
        >
          {t('targets.addIndicator')}
        </Button>
        <Button
          size="sm"
          variant="subtle"
          color="danger"
          leftSection={<Icon name="bin" size={18} />}
          onClick={onRemove}
        >
          {t('targets.removeResult')}
        </Button>
      </div>
    </fieldset>
  );
};

import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NamedKind } from '../../api/named';
import type { Rating } from '../../api/shapes';
import { FigureInput } from '../ui/FigureInput';
import { NamedChoice } from '../ui/NamedChoice';
import { RatingChoice } from '../ui/RatingChoice';
import { fieldId } from './Problems';
import type { FieldSchema, Given } from './schema';

const NAMED: Record<string, NamedKind> = {
  employee: 'employees',
  position: 'positions',
  orgUnit: 'org-units',
};
const INPUT_TYPES: Partial<Record<FieldSchema['kind'], string>> = { date: 'date', moment: 'datetime-local' };

interface Props {
  field: FieldSchema;
  given: Given;
  problemAt: (path: string) => string | undefined;
  onChange: (path: string, value: string | boolean) => void;
}

export const SchemaField = (props: Props) => {
  const { field, given, problemAt, onChange } = props;
  const { t } = useTranslation();
  const { name, path, kind, required, choices, maxLength } = field;
  const label = t(`field.${name}`, { defaultValue: name });
  const text = String(given[path] ?? '');
  const common = { id: fieldId(path), label, required, error: problemAt(path) };

  if (kind === 'group') {
    return (
      <fieldset className="stack">
        <legend>{required ? label : t('field.optional', { label })}</legend>
        {field.fields.map((inner) => (
          <SchemaField key={inner.path} {...props} field={inner} />
        ))}
      </fieldset>
    );
  }
  if (kind === 'choice' && choices.includes('meets')) {
    return (
      <RatingChoice
        id={common.id}
        label={label}
        error={common.error}
        value={text === '' ? null : (text as Rating)}
        onChange={(rating) => onChange(path, rating)}
      />
    );
  }
  if (kind === 'choice') {
    return (
      <NativeSelect
        {...common}
        value={text}
        data={[
          { value: '', label: t('field.choose') },
          ...choices.map((one) => ({ value: one, label: t(`role.${one}`, { defaultValue: one }) })),
        ]}
        onChange={({ currentTarget }) => onChange(path, currentTarget.value)}
      />
    );
  }
  if (kind === 'named') {
    return (
      <NamedChoice
        {...common}
        kind={NAMED[name] ?? 'employees'}
        value={text}
        onChange={(chosen) => onChange(path, chosen)}
      />
    );
  }
  if (kind === 'flag') {
    return (
      <Checkbox
        id={common.id}
        label={label}
        checked={given[path] === true}
        onChange={({ currentTarget }) => onChange(path, currentTarget.checked)}
      />
    );
  }
  if (kind === 'figure')
    return <FigureInput {...common} value={text} onChange={(value) => onChange(path, String(value))} />;
  if (kind === 'text') {
    return (
      <Textarea
        {...common}
        minRows={3}
        maxLength={maxLength}
        value={text}
        onChange={({ currentTarget }) => onChange(path, currentTarget.value)}
      />
    );
  }
  return (
    <TextInput
      {...common}
      type={INPUT_TYPES[kind] ?? 'text'}
      maxLength={maxLength}
      value={text}
      onChange={({ currentTarget }) => onChange(path, currentTarget.value)}
    />
  );
};

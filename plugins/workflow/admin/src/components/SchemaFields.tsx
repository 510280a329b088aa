import {
  Checkbox,
  Field,
  Flex,
  NumberInput,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  TextInput,
} from '@strapi/design-system';
import type { Schema } from '../api/contracts';
import { sentenceOf, useFieldName, useText } from '../text';
import { RecordPicker } from './RecordPicker';

export type Data = Record<string, unknown>;

interface SchemaFieldsProps {
  readonly schema: Schema;
  readonly data: Data;
  readonly onChange: (data: Data) => void;
  /** Content types by field name: a documentId of theirs is chosen from their records. */
  readonly records: Readonly<Record<string, string>>;
  /** What choices are called. */
  readonly labels: Readonly<Record<string, string>>;
}

/** A form made of a JSON Schema. What has no field of its own is written as JSON. */
export const SchemaFields = ({ schema, data, onChange, records, labels }: SchemaFieldsProps) => (
  <Flex direction="column" alignItems="stretch" gap={4}>
    {Object.entries(schema.properties ?? {}).map(([name, part]) => (
      <SchemaField
        key={name}
        name={name}
        schema={part}
        required={schema.required?.includes(name) ?? false}
        value={data[name]}
        onChange={(value) => onChange({ ...data, [name]: value })}
        records={records}
        labels={labels}
      />
    ))}
  </Flex>
);

interface SchemaFieldProps extends Pick<SchemaFieldsProps, 'records' | 'labels'> {
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

const SchemaField = ({ name, schema, required, value, onChange, records, labels }: SchemaFieldProps) => {
  const label = useFieldName()(name);
  const uid = records[name];
  if (uid !== undefined && schema.type === 'string') {
    return (
      <RecordPicker
        label={label}
        uid={uid}
        value={typeof value === 'string' ? value : undefined}
        onChange={onChange}
      />
    );
  }
  if (schema.type === 'boolean') {
    return (
      <Checkbox checked={value === true} onCheckedChange={(checked) => onChange(checked === true)}>
        {label}
      </Checkbox>
    );
  }
  return (
    <Field.Root name={name} required={required}>
      <Field.Label>{label}</Field.Label>
      <Input schema={schema} value={value} onChange={onChange} labels={labels} />
    </Field.Root>
  );
};

type InputProps = Pick<SchemaFieldProps, 'schema' | 'value' | 'onChange' | 'labels'>;

const Input = ({ schema, value, onChange, labels }: InputProps) => {
  const text = typeof value === 'string' ? value : '';
  if (schema.enum) {
    return (
      <SingleSelect value={text} onChange={onChange}>
        {schema.enum.map((choice) => (
          <SingleSelectOption key={choice} value={choice}>
            {labels[choice] ?? sentenceOf(choice)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    );
  }
  if (schema.type === 'number' || schema.type === 'integer')
    return <NumberInput value={typeof value === 'number' ? value : undefined} onValueChange={onChange} />;
  if (schema.format === 'date')
    return <TextInput type="date" value={text} onChange={(event) => onChange(event.target.value)} />;
  if (schema.format === 'date-time')
    return (
      <TextInput
        type="datetime-local"
        value={localTime(text)}
        onChange={(event) => onChange(instantOf(event.target.value))}
      />
    );
  if (schema.type === 'string')
    return <Textarea value={text} onChange={(event) => onChange(event.target.value)} />;
  return <JsonInput value={value} onChange={onChange} />;
};

const JsonInput = ({ value, onChange }: Pick<InputProps, 'value' | 'onChange'>) => {
  const t = useText();
  const shown = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value, null, 2);
  return (
    <Textarea
      placeholder={t('form.json')}
      value={shown}
      onChange={(event) => onChange(parsedOr(event.target.value))}
    />
  );
};

const parsedOr = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text; // what is half typed; the server says what is wrong with it
  }
};

const two = (figure: number): string => String(figure).padStart(2, '0');

/** ISO instant → what an input of local date and time holds. */
const localTime = (instant: string): string => {
  if (instant === '') return '';
  const at = new Date(instant);
  return `${String(at.getFullYear())}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
};

const instantOf = (local: string): string | undefined =>
  local === '' ? undefined : new Date(local).toISOString();

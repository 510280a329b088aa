import { Field, TextInput } from '@strapi/design-system';
import { InputRenderer, useField, type InputProps, type StrapiApp } from '@strapi/strapi/admin';

/** A year is no quantity: "2026", where Strapi's own field for whole numbers writes "2.026". */
const Year = ({ name, label, labelAction, hint, required = false, disabled = false }: InputProps) => {
  const { value, error, onChange } = useField<number | null>(name);
  return (
    <Field.Root name={name} id={name} error={error ?? false} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <TextInput
        inputMode="numeric"
        maxLength={4}
        disabled={disabled}
        value={value == null ? '' : String(value)}
        onChange={({ currentTarget }) => {
          const digits = currentTarget.value.replace(/\D/g, '');
          onChange(name, digits === '' ? null : Number(digits));
        }}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};

const WholeNumber = (props: Partial<InputProps>) =>
  props.name === 'year' ? <Year {...(props as InputProps)} /> : <InputRenderer {...(props as InputProps)} />;

/** In the Content Manager's forms. */
export const writeYearsPlainly = (app: StrapiApp): void => {
  app.addFields({ type: 'integer', Component: WholeNumber });
};

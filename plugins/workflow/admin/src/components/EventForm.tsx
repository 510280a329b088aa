import { Button, Field, Flex, Textarea } from '@strapi/design-system';
import { useState, type FormEvent } from 'react';
import type { DefinitionInfo, EventDescription, Sending } from '../api/contracts';
import { useText } from '../text';
import { SchemaFields, type Data } from './SchemaFields';

interface EventFormProps {
  readonly description: EventDescription;
  readonly definition: DefinitionInfo | undefined;
  readonly records: Readonly<Record<string, string>>;
  readonly busy: boolean;
  readonly onSend: (sending: Sending) => void;
}

/** The form of one event: its data by their schema, and the reason. */
export const EventForm = ({ description, definition, records, busy, onSend }: EventFormProps) => {
  const t = useText();
  const [data, setData] = useState<Data>({});
  const [comment, setComment] = useState('');
  const [missing, setMissing] = useState(false);
  const { event, label, form, comment: asksFor } = description;

  const submit = (submitted: FormEvent): void => {
    submitted.preventDefault();
    // It may stand within the form of a record, which is not to be sent with it.
    submitted.stopPropagation();
    const reason = comment.trim();
    setMissing(asksFor === 'required' && reason === '');
    if (asksFor === 'required' && reason === '') return;
    onSend({ event, ...(form ? { data } : {}), ...(reason === '' ? {} : { comment: reason }) });
  };

  return (
    <form onSubmit={submit} noValidate>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {form ? (
          <SchemaFields
            schema={form}
            data={data}
            onChange={setData}
            records={records}
            labels={{ ...definition?.states, ...definition?.roles }}
          />
        ) : null}
        {asksFor === 'none' ? null : (
          <Field.Root
            name="comment"
            required={asksFor === 'required'}
            {...(missing ? { error: t('form.reasonMissing') } : {})}
          >
            <Field.Label>{t('form.reason')}</Field.Label>
            <Textarea value={comment} onChange={(changed) => setComment(changed.target.value)} />
            <Field.Error />
          </Field.Root>
        )}
        <Flex justifyContent="flex-end">
          <Button type="submit" loading={busy} disabled={busy}>
            {label}
          </Button>
        </Flex>
      </Flex>
    </form>
  );
};

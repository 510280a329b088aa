import { useDebounce } from '@strapi/strapi/admin';
import { Field, Flex, Radio, TextInput, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import { asked, useRead } from '../api/client';
import { useText } from '../text';

interface Found {
  documentId: string;
  name?: string;
  title?: string;
}

interface RecordPickerProps {
  readonly label: string;
  readonly uid: string;
  readonly value: string | undefined;
  readonly onChange: (documentId: string) => void;
  readonly required?: boolean;
}

/** Chooses a record of a content type: some letters of its name, then one of those found. */
export const RecordPicker = ({ label, uid, value, onChange, required = true }: RecordPickerProps) => {
  const t = useText();
  const name = useId();
  const [typed, setTyped] = useState('');
  const search = useDebounce(typed.trim(), 300);
  const { data } = useRead<{ results: Found[] }>(
    `/content-manager/collection-types/${uid}${asked({ _q: search, pageSize: 8 })}`,
    { enabled: search.length > 1, keepPreviousData: true },
  );
  const found = search.length > 1 ? (data?.results ?? []) : [];
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root name={name} required={required} hint={t('picker.hint')}>
        <Field.Label>{label}</Field.Label>
        <TextInput type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
        <Field.Hint />
      </Field.Root>
      {found.length > 0 ? (
        <Radio.Group aria-label={label} value={value ?? ''} onValueChange={onChange}>
          {found.map((record) => (
            <Radio.Item key={record.documentId} value={record.documentId}>
              {record.name ?? record.title ?? record.documentId}
            </Radio.Item>
          ))}
        </Radio.Group>
      ) : search.length > 1 ? (
        <Typography variant="pi" textColor="neutral600" role="status">
          {t('picker.nothing')}
        </Typography>
      ) : null}
    </Flex>
  );
};

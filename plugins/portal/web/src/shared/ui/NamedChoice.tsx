import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { namedQuery, type NamedKind } from '../../api/named';

interface Props {
  id: string;
  label: string;
  kind: NamedKind;
  required: boolean;
  error?: string | undefined;
  /** documentId of what is chosen, empty while nothing is. */
  value: string;
  onChange: (documentId: string) => void;
}

/** Chooses a person, position or unit: some letters of the name, then one of those found. */
export const NamedChoice = ({ id, label, kind, required, error, value, onChange }: Props) => {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const [asked] = useDebouncedValue(words.trim(), 300);
  const { data = [] } = useQuery({ ...namedQuery(kind, asked), enabled: asked.length > 1 });
  const shown = asked.length > 1 ? data : data.filter(({ documentId }) => documentId === value);
  return (
    <div className="stack-small">
      <TextInput
        id={id}
        type="search"
        label={label}
        description={t('named.hint')}
        required={required}
        error={error}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      {asked.length > 1 && (
        <div role="radiogroup" aria-label={label} className="choices">
          {shown.length === 0 && <p className="faint">{t('named.none')}</p>}
          {shown.map(({ documentId, name }) => (
            <label key={documentId}>
              <input
                type="radio"
                name={id}
                checked={value === documentId}
                onChange={() => onChange(documentId)}
              />
              <span>{name}</span>
            </label>
          ))}
        </div>
      )}
    </div>
  );
};

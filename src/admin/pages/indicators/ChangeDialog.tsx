import {
  Button,
  Field,
  Flex,
  Modal,
  NumberInput,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';
import { useState } from 'react';
import { useMutation, useQueryClient } from 'react-query';
import {
  Failure,
  Notice,
  RecordPicker,
  useApi,
  useFocusBack,
} from '../../../../plugins/workflow/admin/src/public';
import { useText } from '../text';
import { useCategories } from './queries';

interface ChangeDialogProps {
  readonly documentIds: string[];
  readonly onClose: () => void;
}

const PARTS = ['active', 'category', 'suggestedWeight', 'unit', 'addPosition', 'removePosition'] as const;
type Part = (typeof PARTS)[number];

/** One thing changed for all that are ticked; all of them or none. */
export const ChangeDialog = ({ documentIds, onClose }: ChangeDialogProps) => {
  useFocusBack();
  const t = useText();
  const { post } = useApi();
  const queries = useQueryClient();
  const [part, setPart] = useState<Part>('active');
  const [value, setValue] = useState<unknown>(false);
  const change = useMutation(
    () =>
      post<{ data: { changed: number } }>('/indicators/changes', {
        documentIds,
        change: { [part]: value },
      }),
    { onSuccess: () => queries.invalidateQueries(['workflow']) },
  );
  const choosePart = (next: Part): void => {
    setPart(next);
    setValue(next === 'active' ? false : undefined);
  };
  return (
    <Modal.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Modal.Content>
        <Modal.Header closeLabel={t('close')}>
          <Modal.Title>{t('change.title', { count: documentIds.length })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {change.isError ? <Failure error={change.error} /> : null}
          {change.data ? (
            <Notice kind="success">{t('change.done', { count: change.data.data.changed })}</Notice>
          ) : (
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Field.Root name="part">
                <Field.Label>{t('change.what')}</Field.Label>
                <SingleSelect value={part} onChange={(next) => choosePart(next as Part)}>
                  {PARTS.map((name) => (
                    <SingleSelectOption key={name} value={name}>
                      {t(`change.${name}`)}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </Field.Root>
              <Value part={part} value={value} onChange={setValue} />
            </Flex>
          )}
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{t('close')}</Button>
          </Modal.Close>
          {change.data ? null : (
            <Button
              disabled={value === undefined || value === ''}
              loading={change.isLoading}
              onClick={() => change.mutate()}
            >
              {t('change.do')}
            </Button>
          )}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

interface ValueProps {
  readonly part: Part;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

const Value = ({ part, value, onChange }: ValueProps) => {
  const t = useText();
  const text = typeof value === 'string' ? value : '';
  if (part === 'addPosition' || part === 'removePosition')
    return (
      <RecordPicker
        label={t('change.position')}
        uid="api::position.position"
        value={text}
        onChange={onChange}
      />
    );
  return (
    <Field.Root name="value" required>
      <Field.Label>{t('change.value')}</Field.Label>
      {part === 'active' ? (
        <SingleSelect value={value === true ? 'yes' : 'no'} onChange={(chosen) => onChange(chosen === 'yes')}>
          <SingleSelectOption value="yes">{t('indicators.active')}</SingleSelectOption>
          <SingleSelectOption value="no">{t('indicators.inactive')}</SingleSelectOption>
        </SingleSelect>
      ) : part === 'category' ? (
        <Categories value={text} onChange={onChange} />
      ) : part === 'suggestedWeight' ? (
        <NumberInput value={typeof value === 'number' ? value : undefined} onValueChange={onChange} />
      ) : (
        <TextInput value={text} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field.Root>
  );
};

const Categories = ({ value, onChange }: Pick<ValueProps, 'onChange'> & { readonly value: string }) => {
  const categories = useCategories();
  return (
    <SingleSelect value={value} onChange={(chosen) => onChange(String(chosen))}>
      {(categories.data?.results ?? []).map(({ documentId, name }) => (
        <SingleSelectOption key={documentId} value={documentId}>
          {name}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
};

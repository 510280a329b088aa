import { Button, Checkbox, Field, Flex, Modal, TextInput } from '@strapi/design-system';
import { useState } from 'react';
import { useMutation, useQueryClient } from 'react-query';
import {
  Failure,
  Notice,
  useApi,
  Waiting,
  useFocusBack,
} from '../../../../plugins/workflow/admin/src/public';
import { useText } from '../text';
import { useSeats, type Waiting as Unit } from './queries';

interface PrepareDialogProps {
  readonly unit: Unit;
  readonly onClose: () => void;
  readonly onPrepared: (session: string) => void;
}

/** Who sits on the panel of a unit, and on which day. */
export const PrepareDialog = ({ unit: { orgUnit, cycle }, onClose, onPrepared }: PrepareDialogProps) => {
  useFocusBack();
  const t = useText();
  const { post } = useApi();
  const queries = useQueryClient();
  const seats = useSeats(orgUnit.documentId, cycle.documentId);
  const [absent, setAbsent] = useState<ReadonlySet<string>>(new Set());
  const [meetsOn, setMeetsOn] = useState('');
  const members = (seats.data?.data ?? []).filter(({ documentId }) => !absent.has(documentId));
  const prepare = useMutation(
    () =>
      post<{ data: { documentId: string } }>('/calibration-sessions', {
        data: {
          orgUnit: orgUnit.documentId,
          cycle: cycle.documentId,
          members: members.map(({ documentId }) => documentId),
          meetsOn: meetsOn === '' ? null : meetsOn,
        },
      }),
    {
      onSuccess: async ({ data }) => {
        await queries.invalidateQueries(['workflow']);
        onPrepared(data.documentId);
      },
    },
  );
  const sits = (id: string, present: boolean): void => {
    const next = new Set(absent);
    if (present) next.delete(id);
    else next.add(id);
    setAbsent(next);
  };
  return (
    <Modal.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Modal.Content>
        <Modal.Header closeLabel={t('close')}>
          <Modal.Title>{t('calibration.prepareTitle', { unit: orgUnit.name })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {prepare.isError ? <Failure error={prepare.error} /> : null}
            {seats.isError ? <Failure error={seats.error} /> : null}
            <Field.Root name="meetsOn">
              <Field.Label>{t('calibration.meetsOn')}</Field.Label>
              <TextInput type="date" value={meetsOn} onChange={({ target }) => setMeetsOn(target.value)} />
            </Field.Root>
            <Field.Root name="members">
              <Field.Label>{t('calibration.members')}</Field.Label>
              {seats.isLoading ? <Waiting /> : null}
              {(seats.data?.data ?? []).map(({ documentId, name }) => (
                <Checkbox
                  key={documentId}
                  checked={!absent.has(documentId)}
                  onCheckedChange={(checked) => sits(documentId, checked === true)}
                >
                  {name}
                </Checkbox>
              ))}
            </Field.Root>
            {seats.data?.data.length === 0 ? (
              <Notice kind="warning">{t('calibration.noSeats')}</Notice>
            ) : (
              <Notice kind="neutral">{t('calibration.prepareText')}</Notice>
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{t('close')}</Button>
          </Modal.Close>
          <Button
            disabled={members.length === 0}
            loading={prepare.isLoading}
            onClick={() => prepare.mutate()}
          >
            {t('calibration.prepare')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

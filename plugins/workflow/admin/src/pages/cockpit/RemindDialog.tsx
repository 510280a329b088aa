import { Button, Modal, Typography } from '@strapi/design-system';
import { useMutation } from 'react-query';
import { useApi } from '../../api/client';
import type { ItemResult, Listed } from '../../api/contracts';
import { Failure } from '../../components/Notice';
import { useFocusBack } from '../../components/useFocusBack';
import { useText } from '../../text';
import { Results } from './Results';

interface RemindDialogProps {
  readonly subject: string;
  readonly chosen: Listed[];
  readonly onClose: () => void;
}

/** Tells those who must act for the ticked ones, after asking once. */
export const RemindDialog = ({ subject, chosen, onClose }: RemindDialogProps) => {
  useFocusBack();
  const t = useText();
  const { post } = useApi();
  const remind = useMutation(() =>
    post<{ data: ItemResult[] }>(`/workflow/${subject}/reminders`, {
      documentIds: chosen.map(({ documentId }) => documentId),
    }),
  );
  return (
    <Modal.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Modal.Content>
        <Modal.Header closeLabel={t('close')}>
          <Modal.Title>{t('remind.title', { count: chosen.length })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {remind.isError ? <Failure error={remind.error} /> : null}
          {remind.data ? (
            <Results results={remind.data.data} chosen={chosen} />
          ) : (
            <Typography>{t('remind.text')}</Typography>
          )}
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{t('close')}</Button>
          </Modal.Close>
          {remind.data ? null : (
            <Button loading={remind.isLoading} onClick={() => remind.mutate()}>
              {t('remind.send')}
            </Button>
          )}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

import { Flex, Modal } from '@strapi/design-system';
import { useMutation, useQueryClient } from 'react-query';
import { useApi } from '../../api/client';
import type { DefinitionInfo, EventDescription, Sending } from '../../api/contracts';
import { EventForm } from '../../components/EventForm';
import { Failure } from '../../components/Notice';
import { useFocusBack } from '../../components/useFocusBack';
import { useText } from '../../text';

interface InterventionProps {
  readonly description: EventDescription;
  readonly revision: number;
  readonly definition: DefinitionInfo;
  readonly records: Readonly<Record<string, string>>;
  readonly path: string;
  readonly onClose: () => void;
}

/** One event of one subject: its form, sent by the admin, and what the server said against it. */
export const Intervention = ({
  description,
  revision,
  definition,
  records,
  path,
  onClose,
}: InterventionProps) => {
  useFocusBack();
  const t = useText();
  const { post } = useApi();
  const queries = useQueryClient();
  const send = useMutation((sending: Sending) => post(path, { ...sending, revision }), {
    onSuccess: async () => {
      await queries.invalidateQueries('workflow');
      onClose();
    },
  });
  return (
    <Modal.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Modal.Content>
        <Modal.Header closeLabel={t('close')}>
          <Modal.Title>{description.label}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {send.isError ? <Failure error={send.error} /> : null}
            <EventForm
              description={description}
              definition={definition}
              records={records}
              busy={send.isLoading}
              onSend={(sending) => send.mutate(sending)}
            />
          </Flex>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};

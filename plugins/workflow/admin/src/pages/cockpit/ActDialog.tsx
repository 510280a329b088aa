import { Field, Flex, Modal, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useState } from 'react';
import { useMutation, useQueryClient } from 'react-query';
import { useApi } from '../../api/client';
import type { DefinitionInfo, Description, ItemResult, Listed, Sending } from '../../api/contracts';
import { useDefinitions, useDescription } from '../../api/queries';
import { EventForm } from '../../components/EventForm';
import { Waiting } from '../../components/Frame';
import { Failure, Notice } from '../../components/Notice';
import { useFocusBack } from '../../components/useFocusBack';
import { useOthers } from '../../machine/useOthers';
import { useText } from '../../text';
import { Results } from './Results';

interface ActDialogProps {
  readonly definition: DefinitionInfo;
  readonly chosen: Listed[];
  readonly onClose: () => void;
}

/** One event for all who are ticked. What may be sent is what the first of them allows this admin. */
export const ActDialog = ({ definition, chosen, onClose }: ActDialogProps) => {
  useFocusBack();
  const t = useText();
  const { post } = useApi();
  const queries = useQueryClient();
  const [event, setEvent] = useState<string | null>(null);
  const records = useDefinitions().data?.meta.records ?? {};
  const first = useDescription(definition.subject, chosen[0]?.documentId ?? null);
  const send = useMutation(
    (sending: Sending) =>
      post<{ data: ItemResult[] }>(`/workflow/${definition.subject}/events`, {
        ...sending,
        documentIds: chosen.map(({ documentId }) => documentId),
      }),
    { onSuccess: () => queries.invalidateQueries('workflow') },
  );
  const events = (first.data?.data.events ?? []).filter(({ allowed }) => allowed);
  const description = events.find((one) => one.event === event);
  return (
    <Modal.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Modal.Content>
        <Modal.Header closeLabel={t('close')}>
          <Modal.Title>{t('act.title', { count: chosen.length })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {send.data ? (
            <Results results={send.data.data} chosen={chosen} />
          ) : first.isLoading ? (
            <Waiting />
          ) : (
            <Flex direction="column" alignItems="stretch" gap={4}>
              {first.isError ? <Failure error={first.error} /> : null}
              {first.data && events.length === 0 ? <Notice kind="neutral">{t('act.nothing')}</Notice> : null}
              {first.data ? <NotMine description={first.data.data} definition={definition} /> : null}
              {events.length > 0 ? (
                <Field.Root name="event" required>
                  <Field.Label>{t('act.event')}</Field.Label>
                  <SingleSelect value={event} onChange={(value) => setEvent(String(value))}>
                    {events.map((one) => (
                      <SingleSelectOption key={one.event} value={one.event}>
                        {one.label}
                      </SingleSelectOption>
                    ))}
                  </SingleSelect>
                </Field.Root>
              ) : null}
              {send.isError ? <Failure error={send.error} /> : null}
              {description ? (
                <EventForm
                  key={description.event}
                  description={description}
                  definition={definition}
                  records={records}
                  busy={send.isLoading}
                  onSend={(sending) => send.mutate(sending)}
                />
              ) : null}
            </Flex>
          )}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};

interface NotMineProps {
  readonly description: Description;
  readonly definition: DefinitionInfo;
}

/** What is missing from the choice, and who may do it. */
const NotMine = ({ description, definition }: NotMineProps) => {
  const t = useText();
  const others = useOthers(definition, description);
  if (others.length === 0) return null;
  const said = others.map(({ label, roles }) => `${label} (${roles})`).join(' · ');
  return <Notice kind="neutral">{t('others.bulk', { events: said })}</Notice>;
};

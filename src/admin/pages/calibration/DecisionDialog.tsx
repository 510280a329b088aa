import {
  Button,
  Field,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  Typography,
} from '@strapi/design-system';
import { useState } from 'react';
import { useMutation, useQueryClient } from 'react-query';
import { Failure, useApi, useFocusBack } from '../../../../plugins/workflow/admin/src/public';
import { useText } from '../text';
import type { Board } from './queries';

interface DecisionDialogProps {
  readonly title: string;
  /** What follows from it. */
  readonly text: string;
  readonly verb: string;
  readonly board: Board;
  readonly needsReason: boolean;
  /** Where the decision is sent, and what belongs to it beside who decided and why. */
  readonly path: string;
  readonly body: object;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** What the panel decided: which member says so, and why. The history names that member and who wrote it down. */
export const DecisionDialog = (props: DecisionDialogProps) => {
  const { title, text, verb, board, needsReason, path, body, onDone, onClose } = props;
  useFocusBack();
  const t = useText();
  const { post } = useApi();
  const queries = useQueryClient();
  const { members } = board;
  const [member, setMember] = useState(members.length === 1 ? (members[0]?.documentId ?? '') : '');
  const [reason, setReason] = useState('');
  const said = reason.trim();
  const decide = useMutation(
    () => post<unknown>(path, { ...body, member, ...(said === '' ? {} : { reason: said }) }),
    {
      onSuccess: async () => {
        await queries.invalidateQueries(['workflow']);
        onDone();
      },
    },
  );
  return (
    <Modal.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Modal.Content>
        <Modal.Header closeLabel={t('close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {decide.isError ? <Failure error={decide.error} /> : null}
            <Typography>{text}</Typography>
            <Field.Root name="member" required hint={t('calibration.memberHint')}>
              <Field.Label>{t('calibration.member')}</Field.Label>
              <SingleSelect value={member} onChange={(id) => setMember(String(id))}>
                {members.map(({ documentId, name }) => (
                  <SingleSelectOption key={documentId} value={documentId}>
                    {name}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
              <Field.Hint />
            </Field.Root>
            <Field.Root name="reason" required={needsReason}>
              <Field.Label>{t('calibration.reason')}</Field.Label>
              <Textarea value={reason} onChange={({ target }) => setReason(target.value)} />
            </Field.Root>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{t('close')}</Button>
          </Modal.Close>
          <Button
            disabled={member === '' || (needsReason && said === '')}
            loading={decide.isLoading}
            onClick={() => decide.mutate()}
          >
            {verb}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

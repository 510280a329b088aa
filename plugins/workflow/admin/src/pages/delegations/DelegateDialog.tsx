import {
  Button,
  Field,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  TextInput,
} from '@strapi/design-system';
import { useState } from 'react';
import { useMutation, useQueryClient } from 'react-query';
import { useApi } from '../../api/client';
import { useDefinitions } from '../../api/queries';
import { Failure } from '../../components/Notice';
import { RecordPicker } from '../../components/RecordPicker';
import { useFocusBack } from '../../components/useFocusBack';
import { useText } from '../../text';

const EVERYTHING = '*';

interface Given {
  from?: string;
  to?: string;
  definition: string;
  role: string;
  validFrom: string;
  validTo: string;
  reason: string;
}

const NOTHING: Given = { definition: EVERYTHING, role: EVERYTHING, validFrom: '', validTo: '', reason: '' };

/** Lets somebody act for a person, from one day to another. */
export const DelegateDialog = ({ onClose }: { readonly onClose: () => void }) => {
  useFocusBack();
  const t = useText();
  const { post } = useApi();
  const queries = useQueryClient();
  const [given, setGiven] = useState<Given>(NOTHING);
  const set = (part: Partial<Given>): void => setGiven({ ...given, ...part });
  const { from, to, definition, role, validFrom, validTo, reason } = given;
  const arrange = useMutation(
    () =>
      post('/workflow/delegations', {
        from,
        to,
        validFrom,
        validTo,
        reason,
        ...(definition === EVERYTHING ? {} : { definition }),
        ...(role === EVERYTHING ? {} : { role }),
      }),
    {
      onSuccess: async () => {
        await queries.invalidateQueries(['workflow']);
        onClose();
      },
    },
  );
  const complete = from && to && validFrom && validTo && reason.trim() !== '';
  return (
    <Modal.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Modal.Content>
        <Modal.Header closeLabel={t('close')}>
          <Modal.Title>{t('delegations.arrange')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {arrange.isError ? <Failure error={arrange.error} /> : null}
            <People from={from} to={to} onChange={set} />
            <What definition={definition} role={role} onChange={set} />
            <Flex gap={4} wrap="wrap">
              {(['validFrom', 'validTo'] as const).map((edge) => (
                <Field.Root key={edge} name={edge} required>
                  <Field.Label>{t(`delegations.${edge}`)}</Field.Label>
                  <TextInput
                    type="date"
                    value={given[edge]}
                    onChange={({ target }) => set({ [edge]: target.value })}
                  />
                </Field.Root>
              ))}
            </Flex>
            <Field.Root name="reason" required>
              <Field.Label>{t('form.reason')}</Field.Label>
              <Textarea value={reason} onChange={({ target }) => set({ reason: target.value })} />
            </Field.Root>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{t('close')}</Button>
          </Modal.Close>
          <Button disabled={!complete} loading={arrange.isLoading} onClick={() => arrange.mutate()}>
            {t('delegations.arrange')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

interface PeopleProps {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly onChange: (part: Partial<Given>) => void;
}

const People = ({ from, to, onChange }: PeopleProps) => {
  const t = useText();
  const uid = useDefinitions().data?.meta.records.principal;
  if (uid === undefined) return null;
  return (
    <>
      <RecordPicker
        label={t('delegations.from')}
        uid={uid}
        value={from}
        onChange={(id) => onChange({ from: id })}
      />
      <RecordPicker
        label={t('delegations.to')}
        uid={uid}
        value={to}
        onChange={(id) => onChange({ to: id })}
      />
    </>
  );
};

interface WhatProps {
  readonly definition: string;
  readonly role: string;
  readonly onChange: (part: Partial<Given>) => void;
}

const What = ({ definition, role, onChange }: WhatProps) => {
  const t = useText();
  const definitions = useDefinitions().data?.data ?? [];
  const roles = definitions.find(({ name }) => name === definition)?.roles ?? {};
  return (
    <Flex gap={4} wrap="wrap">
      <Field.Root name="definition" minWidth="24rem">
        <Field.Label>{t('cockpit.definition')}</Field.Label>
        <SingleSelect
          value={definition}
          onChange={(name) => onChange({ definition: String(name), role: EVERYTHING })}
        >
          {[
            <SingleSelectOption key={EVERYTHING} value={EVERYTHING}>
              {t('delegations.everything')}
            </SingleSelectOption>,
            ...definitions.map(({ name, label }) => (
              <SingleSelectOption key={name} value={name}>
                {label}
              </SingleSelectOption>
            )),
          ]}
        </SingleSelect>
      </Field.Root>
      <Field.Root name="role" minWidth="24rem">
        <Field.Label>{t('ways.by')}</Field.Label>
        <SingleSelect
          disabled={definition === EVERYTHING}
          value={role}
          onChange={(name) => onChange({ role: String(name) })}
        >
          {[
            <SingleSelectOption key={EVERYTHING} value={EVERYTHING}>
              {t('delegations.everyRole')}
            </SingleSelectOption>,
            ...Object.entries(roles).map(([name, label]) => (
              <SingleSelectOption key={name} value={name}>
                {label}
              </SingleSelectOption>
            )),
          ]}
        </SingleSelect>
      </Field.Root>
    </Flex>
  );
};

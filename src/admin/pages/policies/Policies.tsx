import {
  Button,
  Field,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';
import { useState } from 'react';
import { useMutation, useQueryClient } from 'react-query';
import { useSearchParams } from 'react-router-dom';
import {
  Card,
  Failure,
  IfAllowed,
  Notice,
  refusalOf,
  useApi,
  useFigures,
  useFocusBack,
  Waiting,
} from '../../../../plugins/workflow/admin/src/public';
import { Frame } from '../Frame';
import { PERMISSIONS } from '../permissions';
import { useText } from '../text';
import { changedFields, faultOf, policyBefore } from './compare';
import { Preview } from './Preview';
import { pathOf, usePolicies, useSections } from './queries';
import type { Policy, Section, Value } from './shapes';
import { Settings } from './Settings';

/** A policy whole: every setting beside its source and beside the policy before, tried on figures, or made anew. */
const Policies = () => {
  const t = useText();
  const [search, setSearch] = useSearchParams();
  const policies = usePolicies();
  const sections = useSections();
  const all = policies.data?.results ?? [];
  const policy = all.find(({ documentId }) => documentId === search.get('policy')) ?? all[0];
  const choose = (changes: Record<string, string>): void => {
    setSearch({ ...Object.fromEntries(search), ...changes }, { replace: true });
  };
  const other = policy
    ? (all.find(({ documentId }) => documentId === search.get('with')) ?? policyBefore(policy, all))
    : null;
  return (
    <Frame title={t('policies.title')} subtitle={t('policies.subtitle')}>
      {policies.isError ? <Failure error={policies.error} /> : null}
      {sections.isError ? <Failure error={sections.error} /> : null}
      {policy && sections.data ? (
        <>
          <Choices policy={policy} other={other} all={all} choose={choose} />
          <Editor key={policy.documentId} stored={policy} other={other} sections={sections.data.data} />
          <Preview
            key={`preview ${policy.documentId} ${other?.documentId ?? ''}`}
            policy={policy}
            other={other}
          />
        </>
      ) : policies.isLoading || sections.isLoading ? (
        <Waiting />
      ) : (
        <Notice kind="neutral">{t('policies.none')}</Notice>
      )}
    </Frame>
  );
};

interface ChoicesProps {
  readonly policy: Policy;
  readonly other: Policy | null;
  readonly all: Policy[];
  readonly choose: (changes: Record<string, string>) => void;
}

const Choices = ({ policy, other, all, choose }: ChoicesProps) => {
  const t = useText();
  const { day } = useFigures();
  const [copying, setCopying] = useState(false);
  const named = ({ name, validFrom }: Policy): string => `${name} · ${day(validFrom)}`;
  return (
    <Card title={t('policies.which')}>
      <Flex gap={4} alignItems="flex-end" wrap="wrap">
        <Field.Root name="policy" minWidth="30rem">
          <Field.Label>{t('policies.policy')}</Field.Label>
          <SingleSelect
            value={policy.documentId}
            onChange={(documentId) => choose({ policy: String(documentId), with: '' })}
          >
            {all.map((one) => (
              <SingleSelectOption key={one.documentId} value={one.documentId}>
                {named(one)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        {all.length > 1 ? (
          <Field.Root name="with" minWidth="30rem">
            <Field.Label>{t('policies.with')}</Field.Label>
            <SingleSelect
              value={other?.documentId ?? ''}
              onChange={(documentId) => choose({ with: String(documentId) })}
            >
              {all
                .filter(({ documentId }) => documentId !== policy.documentId)
                .map((one) => (
                  <SingleSelectOption key={one.documentId} value={one.documentId}>
                    {named(one)}
                  </SingleSelectOption>
                ))}
            </SingleSelect>
          </Field.Root>
        ) : null}
        <IfAllowed permissions={PERMISSIONS.newPolicies}>
          <Button variant="secondary" onClick={() => setCopying(true)}>
            {t('policies.copy')}
          </Button>
        </IfAllowed>
      </Flex>
      {copying ? (
        <NewVersion
          policy={policy}
          onMade={(documentId) => choose({ policy: documentId, with: policy.documentId })}
          onClose={() => setCopying(false)}
        />
      ) : null}
    </Card>
  );
};

interface NewVersionProps {
  readonly policy: Policy;
  readonly onMade: (documentId: string) => void;
  readonly onClose: () => void;
}

const NewVersion = ({ policy, onMade, onClose }: NewVersionProps) => {
  useFocusBack();
  const t = useText();
  const { post } = useApi();
  const queries = useQueryClient();
  const [name, setName] = useState(policy.name);
  const [validFrom, setValidFrom] = useState('');
  const make = useMutation(
    () =>
      post<{ data: { documentId: string } }>(`/appraisal-policies/${policy.documentId}/versions`, {
        data: { validFrom, name },
      }),
    {
      onSuccess: async ({ data }) => {
        await queries.invalidateQueries(['workflow']);
        onMade(data.documentId);
        onClose();
      },
    },
  );
  return (
    <Modal.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Modal.Content>
        <Modal.Header closeLabel={t('close')}>
          <Modal.Title>{t('policies.copy')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {make.isError ? <Failure error={make.error} /> : null}
            <Field.Root name="name" required>
              <Field.Label>{t('policies.name')}</Field.Label>
              <TextInput value={name} onChange={(event) => setName(event.target.value)} />
            </Field.Root>
            <Field.Root name="validFrom" required>
              <Field.Label>{t('policies.validFrom')}</Field.Label>
              <TextInput
                type="date"
                value={validFrom}
                onChange={(event) => setValidFrom(event.target.value)}
              />
            </Field.Root>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{t('close')}</Button>
          </Modal.Close>
          <Button
            disabled={validFrom === '' || name.trim() === ''}
            loading={make.isLoading}
            onClick={() => make.mutate()}
          >
            {t('policies.make')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

interface EditorProps {
  readonly stored: Policy;
  readonly other: Policy | null;
  readonly sections: Section[];
}

const Editor = ({ stored, other, sections }: EditorProps) => {
  const t = useText();
  const { put } = useApi();
  const queries = useQueryClient();
  const [changes, setChanges] = useState<Record<string, Value> | null>(null);
  const policy: Policy = { ...stored, ...changes };
  const fields = sections.flatMap((section) => section.fields);
  const wrong = fields.some((setting) => faultOf(setting, policy[setting.name]) !== null);
  const save = useMutation(() => put(pathOf(stored.documentId), changes ?? {}), {
    onSuccess: async () => {
      await queries.invalidateQueries(['workflow']);
      setChanges(null);
    },
  });
  const faults = Object.fromEntries(
    (refusalOf(save.error)?.details?.errors ?? []).map(({ path, message }) => [
      path.split('.').at(-1) ?? '',
      message,
    ]),
  );
  return (
    <>
      <Card
        title={stored.name}
        hint={
          other === null
            ? t('policies.first')
            : t('policies.differences', {
                count: changedFields(policy, other, fields).length,
                name: other.name,
              })
        }
        actions={
          <IfAllowed permissions={PERMISSIONS.changePolicies}>
            {changes === null ? (
              <Button onClick={() => setChanges({})}>{t('policies.edit')}</Button>
            ) : (
              <Flex gap={2}>
                <Button
                  variant="tertiary"
                  onClick={() => {
                    setChanges(null);
                    save.reset();
                  }}
                >
                  {t('policies.discard')}
                </Button>
                <Button
                  disabled={wrong || Object.keys(changes).length === 0}
                  loading={save.isLoading}
                  onClick={() => save.mutate()}
                >
                  {t('policies.save')}
                </Button>
              </Flex>
            )}
          </IfAllowed>
        }
      >
        {save.isError ? <Failure error={save.error} /> : null}
        {refusalOf(save.error)?.details?.code === 'POLICY_IN_USE' ? (
          <Notice kind="neutral">{t('policies.inUse')}</Notice>
        ) : null}
        {save.isSuccess && changes === null ? <Notice kind="success">{t('policies.saved')}</Notice> : null}
      </Card>
      {sections.map((section) => (
        <Settings
          key={section.name}
          section={section}
          policy={policy}
          other={other}
          editable={changes !== null}
          faults={faults}
          onChange={(name, value) => setChanges({ ...changes, [name]: value })}
        />
      ))}
    </>
  );
};

export default Policies;

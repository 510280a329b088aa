import {
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  Typography,
} from '@strapi/design-system';
import { lazy, Suspense, useState } from 'react';
import { useMutation, useQueryClient } from 'react-query';
import { useSearchParams } from 'react-router-dom';
import { asked, useApi, useRead } from '../../api/client';
import type { DefinitionInfo, Difference, Migrated } from '../../api/contracts';
import { useContent, useDefinitions } from '../../api/queries';
import { Card } from '../../components/Card';
import { DataTable } from '../../components/DataTable';
import { Frame, IfAllowed, Waiting } from '../../components/Frame';
import { Failure, Notice } from '../../components/Notice';
import { WaysTable } from '../../machine/WaysTable';
import { PERMISSIONS } from '../../permissions';
import { useFigures, useText } from '../../text';

const Diagram = lazy(() => import('../../machine/Diagram'));

/** Each definition: drawn, in words, and how its versions differ. */
const Definitions = () => {
  const t = useText();
  const [params, setParams] = useSearchParams();
  const definitions = useDefinitions();
  const all = definitions.data?.data ?? [];
  const definition = all.find(({ name }) => name === params.get('name')) ?? all[0];
  const version = Number(params.get('version') ?? definition?.version ?? 0);
  return (
    <Frame title={t('definitions.title')} subtitle={t('definitions.subtitle')}>
      {definitions.isError ? <Failure error={definitions.error} /> : null}
      {definition ? (
        <>
          <Flex gap={4} wrap="wrap">
            <Field.Root name="name" minWidth="26rem">
              <Field.Label>{t('cockpit.definition')}</Field.Label>
              <SingleSelect value={definition.name} onChange={(name) => setParams({ name: String(name) })}>
                {all.map(({ name, label }) => (
                  <SingleSelectOption key={name} value={name}>
                    {label}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
            <Field.Root name="version" minWidth="20rem">
              <Field.Label>{t('definitions.version')}</Field.Label>
              <SingleSelect
                value={version}
                onChange={(chosen) => setParams({ name: definition.name, version: String(chosen) })}
              >
                {definition.versions.map((one) => (
                  <SingleSelectOption key={one.version} value={one.version}>
                    {t('definitions.versionOf', { version: one.version, active: one.active, done: one.done })}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
          </Flex>
          <Machine definition={definition} version={version} />
          {version === definition.version ? null : <Versions definition={definition} from={version} />}
        </>
      ) : (
        <Waiting />
      )}
    </Frame>
  );
};

interface MachineProps {
  readonly definition: DefinitionInfo;
  readonly version: number;
}

const Machine = ({ definition, version }: MachineProps) => {
  const t = useText();
  const { number } = useFigures();
  const content = useContent(definition.name, version);
  const recorded = definition.versions.find((one) => one.version === version);
  if (content.isError) return <Failure error={content.error} />;
  if (!content.data) return <Waiting />;
  return (
    <>
      <Card
        title={t('definitions.diagram')}
        hint={t('definitions.counts', {
          active: number(recorded?.active ?? 0),
          done: number(recorded?.done ?? 0),
        })}
      >
        <Suspense fallback={<Waiting />}>
          <Diagram content={content.data.data} definition={definition} />
        </Suspense>
      </Card>
      <Card title={t('ways.title')} hint={t('ways.hint')}>
        <WaysTable content={content.data.data} definition={definition} />
      </Card>
    </>
  );
};

interface VersionsProps {
  readonly definition: DefinitionInfo;
  readonly from: number;
}

/** In what an earlier version differs from the present one, and how its open instances would move. */
const Versions = ({ definition, from }: VersionsProps) => {
  const t = useText();
  const { post } = useApi();
  const [comment, setComment] = useState('');
  const path = `/workflow/definitions/${definition.name}`;
  const diff = useRead<{ data: Difference[] }>(`${path}/diff${asked({ from, to: definition.version })}`);
  const queries = useQueryClient();
  const migrate = (dryRun: boolean) => () =>
    post<{ data: Migrated }>(`${path}/migrations`, { from, dryRun, comment: comment.trim() });
  const trial = useMutation(migrate(true));
  const move = useMutation(migrate(false), { onSuccess: () => queries.invalidateQueries(['workflow']) });
  return (
    <>
      <Card title={t('definitions.diff', { from, to: definition.version })}>
        {diff.isError ? <Failure error={diff.error} /> : null}
        <ul>
          {(diff.data?.data ?? []).map(({ where, message }) => (
            <li key={where}>
              <Typography>{message}</Typography>
            </li>
          ))}
        </ul>
      </Card>
      <IfAllowed permissions={PERMISSIONS.migrate}>
        <Card title={t('definitions.migration')} hint={t('definitions.migrationHint')}>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Field.Root name="comment" required>
              <Field.Label>{t('form.reason')}</Field.Label>
              <Textarea value={comment} onChange={(event) => setComment(event.target.value)} />
            </Field.Root>
            <Button
              variant="secondary"
              disabled={comment.trim() === ''}
              loading={trial.isLoading}
              onClick={() => trial.mutate()}
            >
              {t('definitions.trial')}
            </Button>
            {trial.isError ? <Failure error={trial.error} /> : null}
            {trial.data && !move.data ? <Trial migrated={trial.data.data} definition={definition} /> : null}
            {trial.data && !move.data && trial.data.data.moved > 0 ? (
              <Button disabled={comment.trim() === ''} loading={move.isLoading} onClick={() => move.mutate()}>
                {t('definitions.move', { moved: trial.data.data.moved })}
              </Button>
            ) : null}
            {move.isError ? <Failure error={move.error} /> : null}
            {move.data ? (
              <Notice kind={move.data.data.blocked.length > 0 ? 'warning' : 'success'}>
                {t('definitions.moved', {
                  moved: move.data.data.moved,
                  blocked: move.data.data.blocked.length,
                })}
              </Notice>
            ) : null}
          </Flex>
        </Card>
      </IfAllowed>
    </>
  );
};

const Trial = ({
  migrated,
  definition,
}: {
  readonly migrated: Migrated;
  readonly definition: DefinitionInfo;
}) => {
  const t = useText();
  const state = (path: string) => definition.states[path] ?? path;
  return (
    <>
      <Notice kind={migrated.blocked.length > 0 ? 'warning' : 'success'}>
        {t('definitions.would', { moved: migrated.moved, blocked: migrated.blocked.length })}
      </Notice>
      <DataTable
        label={t('definitions.migration')}
        head={
          <>
            <th scope="col">{t('ways.from')}</th>
            <th scope="col">{t('ways.to')}</th>
            <th scope="col">{t('definitions.count')}</th>
          </>
        }
      >
        {migrated.states.map(({ from, to, count }) => (
          <tr key={`${from} ${to}`}>
            <td>{state(from)}</td>
            <td>{state(to)}</td>
            <td className="number">{count}</td>
          </tr>
        ))}
      </DataTable>
    </>
  );
};

export default Definitions;

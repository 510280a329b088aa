import {
  Button,
  Field,
  Flex,
  ProgressBar,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useState } from 'react';
import { useMutation, useQueryClient } from 'react-query';
import { Link, useSearchParams } from 'react-router-dom';
import { asked, useApi, useRead } from '../../api/client';
import type { DefinitionInfo, Description, Listed, Page } from '../../api/contracts';
import { useDefinitions } from '../../api/queries';
import { Card } from '../../components/Card';
import { Chip } from '../../components/Chip';
import { DataTable } from '../../components/DataTable';
import { Frame, Waiting } from '../../components/Frame';
import { Failure, Notice } from '../../components/Notice';
import { HOME } from '../../permissions';
import { useFigures, useText } from '../../text';
import { checkLines, progressOf, type CheckLine } from './check';

/** Starts what is prepared: first a trial run that says of each person what stands in the way, then the start and its progress. */
const Launch = () => {
  const t = useText();
  const definitions = useDefinitions();
  // What starts work beyond itself, such as a cycle that opens the records of its members.
  const definition = definitions.data?.data.find(({ effects }) => Object.keys(effects).length > 0);
  return (
    <Frame title={t('launch.title')} subtitle={t('launch.subtitle')}>
      {definitions.isError ? <Failure error={definitions.error} /> : null}
      {definition ? (
        <Chosen definition={definition} records={definitions.data?.meta.records ?? {}} />
      ) : definitions.isLoading ? (
        <Waiting />
      ) : (
        <Notice kind="neutral">{t('cockpit.nothing')}</Notice>
      )}
    </Frame>
  );
};

interface ChosenProps {
  readonly definition: DefinitionInfo;
  readonly records: Readonly<Record<string, string>>;
}

const Chosen = ({ definition, records }: ChosenProps) => {
  const t = useText();
  const [params, setParams] = useSearchParams();
  const id = params.get('id');
  const list = useRead<Page<Listed>>(
    `/workflow/${definition.subject}/instances${asked({ 'pagination[pageSize]': 100 })}`,
  );
  if (list.isError) return <Failure error={list.error} />;
  if (!list.data) return <Waiting />;
  return (
    <>
      <Flex gap={4} alignItems="flex-end" wrap="wrap">
        <Field.Root name="which" minWidth="36rem">
          <Field.Label>{t('launch.which')}</Field.Label>
          <SingleSelect value={id} onChange={(chosen) => setParams({ id: String(chosen) })}>
            {list.data.data.map(({ documentId, title, stateLabel }) => (
              <SingleSelectOption key={documentId} value={documentId}>
                {`${title} · ${stateLabel}`}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        <Typography
          tag={Link}
          to={`/content-manager/collection-types/${definition.uid}/create`}
          textColor="primary600"
        >
          {t('launch.new')}
        </Typography>
      </Flex>
      {id === null ? <Notice kind="neutral">{t('launch.choose')}</Notice> : null}
      {id === null ? null : <Steps key={id} definition={definition} records={records} id={id} />}
    </>
  );
};

interface StepsProps extends ChosenProps {
  readonly id: string;
}

interface Answer {
  data: { state: string; check?: Record<string, unknown>[] };
}

const POLL = 1000;

const Steps = ({ definition, records, id }: StepsProps) => {
  const t = useText();
  const { post } = useApi();
  const queries = useQueryClient();
  const path = `/workflow/${definition.subject}/${id}`;
  const [event, setEvent] = useState<string | null>(null);
  const [begun, setBegun] = useState(false);
  const record = useRead<{ data: Record<string, unknown> }>(
    `/content-manager/collection-types/${definition.uid}/${id}`,
    { refetchInterval: (data) => (stillRuns(progressOf(data?.data), begun) ? POLL : false) },
  );
  const progress = progressOf(record.data?.data);
  const described = useRead<{ data: Description }>(path, {
    refetchInterval: stillRuns(progress, begun) ? POLL : false,
  });
  const events = (described.data?.data.events ?? []).filter(
    ({ allowed, comment, form }) => allowed && comment !== 'required' && form === null,
  );
  const chosen = events.find((one) => one.event === event) ?? events[0];
  const check = useMutation((name: string) => post<Answer>(`${path}/events`, { event: name, dryRun: true }));
  const launch = useMutation((name: string) => post<Answer>(`${path}/events`, { event: name }), {
    onSuccess: () => {
      setBegun(true);
      return queries.invalidateQueries('workflow');
    },
  });
  if (described.isError) return <Failure error={described.error} />;
  if (!described.data) return <Waiting />;
  return (
    <>
      {progress || begun ? (
        <ProgressCard
          progress={progress}
          stateLabel={described.data.data.stateLabel}
          definition={definition}
          id={id}
        />
      ) : null}
      <Card title={t('launch.check')} hint={t('launch.checkHint')}>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {chosen ? (
            <Flex gap={4} alignItems="flex-end" wrap="wrap">
              <Field.Root name="event" minWidth="28rem">
                <Field.Label>{t('act.event')}</Field.Label>
                <SingleSelect
                  value={chosen.event}
                  onChange={(name) => {
                    setEvent(String(name));
                    check.reset();
                  }}
                >
                  {events.map((one) => (
                    <SingleSelectOption key={one.event} value={one.event}>
                      {one.label}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </Field.Root>
              <Button
                variant="secondary"
                size="L"
                loading={check.isLoading}
                onClick={() => check.mutate(chosen.event)}
              >
                {t('launch.doCheck')}
              </Button>
            </Flex>
          ) : (
            <Notice kind="neutral">{t('act.nothing')}</Notice>
          )}
          {check.isError ? <Failure error={check.error} /> : null}
          {check.data ? <Findings lines={checkLines(check.data.data)} uid={records.principal} /> : null}
        </Flex>
      </Card>
      {chosen && check.data ? (
        <Card title={t('launch.start')} hint={t('launch.startHint')}>
          {launch.isError ? <Failure error={launch.error} /> : null}
          <Button
            size="L"
            loading={launch.isLoading}
            disabled={launch.isSuccess}
            onClick={() => launch.mutate(chosen.event)}
          >
            {chosen.label}
          </Button>
        </Card>
      ) : null}
    </>
  );
};

const stillRuns = (progress: { remaining: number } | null, begun: boolean): boolean =>
  progress ? progress.remaining > 0 : begun;

interface FindingsProps {
  readonly lines: CheckLine[];
  readonly uid: string | undefined;
}

const Findings = ({ lines, uid }: FindingsProps) => {
  const t = useText();
  const blocking = lines.filter(({ blocks }) => blocks).length;
  if (lines.length === 0) return <Notice kind="success">{t('launch.fine')}</Notice>;
  return (
    <>
      <Notice kind={blocking > 0 ? 'warning' : 'neutral'}>
        {t('launch.findings', { blocking, warnings: lines.length - blocking })}
      </Notice>
      <DataTable
        label={t('launch.check')}
        head={
          <>
            <th scope="col">{t('people.name')}</th>
            <th scope="col">{t('launch.severity')}</th>
            <th scope="col">{t('launch.finding')}</th>
          </>
        }
      >
        {lines.map(({ whom, code, blocks, message }, index) => (
          <tr key={`${whom?.id ?? ''} ${code} ${String(index)}`}>
            <th scope="row">
              {whom && uid !== undefined ? (
                <Typography
                  tag={Link}
                  to={`/content-manager/collection-types/${uid}/${whom.id}`}
                  textColor="primary600"
                  fontWeight="semiBold"
                >
                  {whom.name}
                </Typography>
              ) : (
                (whom?.name ?? '–')
              )}
            </th>
            <td>
              <Chip kind={blocks ? 'danger' : 'warning'}>{t(blocks ? 'launch.blocks' : 'launch.warns')}</Chip>
            </td>
            <td>{message}</td>
          </tr>
        ))}
      </DataTable>
    </>
  );
};

interface ProgressCardProps {
  readonly progress: ReturnType<typeof progressOf>;
  readonly stateLabel: string;
  readonly definition: DefinitionInfo;
  readonly id: string;
}

const ProgressCard = ({ progress, stateLabel, definition, id }: ProgressCardProps) => {
  const t = useText();
  const { number } = useFigures();
  return (
    <Card
      title={t('launch.progress')}
      hint={stateLabel}
      actions={
        <Typography tag={Link} to={`${HOME}/${definition.subject}/${id}`} textColor="primary600">
          {t('launch.instance')}
        </Typography>
      }
    >
      {progress ? (
        <Flex direction="column" alignItems="stretch" gap={2} role="status">
          <ProgressBar
            aria-label={t('launch.progress')}
            value={
              progress.total === 0 ? 100 : ((progress.total - progress.remaining) / progress.total) * 100
            }
          />
          <Typography>
            {t(progress.rate === null ? 'launch.countOnly' : 'launch.count', {
              opened: number(progress.opened),
              total: number(progress.total),
              remaining: number(progress.remaining),
              rate: number(progress.rate ?? 0),
              skipped: number(progress.skipped.length),
            })}
          </Typography>
        </Flex>
      ) : (
        <Waiting />
      )}
    </Card>
  );
};

export default Launch;

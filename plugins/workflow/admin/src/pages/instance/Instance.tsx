import { Button, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { lazy, Suspense, useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import type { DefinitionInfo, Description, EventDescription, Holding } from '../../api/contracts';
import { useContent, useDefinitions, useDescription, useFailures, useHistory } from '../../api/queries';
import { Card } from '../../components/Card';
import { Chip } from '../../components/Chip';
import { DataTable } from '../../components/DataTable';
import { Frame, IfAllowed, Waiting } from '../../components/Frame';
import { Failure, Notice } from '../../components/Notice';
import { roleName } from '../../machine/roleName';
import { PERMISSIONS } from '../../permissions';
import { daysSince, useFigures, useText } from '../../text';
import { WorkBegun } from '../launch/Progress';
import { Failures } from '../operations/Failures';
import { Intervention } from './Intervention';
import { Others } from './Others';
import { RouteMap } from './RouteMap';
import { Timeline } from './Timeline';

const Diagram = lazy(() => import('../../machine/Diagram'));

/** One subject: where it stands, for whom it waits, what may be done and why not, and all that was done. */
const Instance = () => {
  const { subject = '', documentId = '' } = useParams();
  const [params] = useSearchParams();
  const as = params.get('as');
  const t = useText();
  const definitions = useDefinitions();
  const own = useDescription(subject, documentId);
  const seen = useDescription(subject, documentId, as);
  const definition = definitions.data?.data.find((one) => one.subject === subject);
  const description = own.data?.data;
  return (
    <Frame title={description?.title ?? t('instance.title')} subtitle={description?.stateLabel}>
      {own.isError ? <Failure error={own.error} /> : null}
      {description && definition ? (
        <>
          <Standing description={description} definition={definition} documentId={documentId} />
          <Allowed
            key={as ?? ''}
            description={description}
            seen={as === null ? description : seen.data?.data}
            error={seen.isError ? seen.error : null}
            definition={definition}
            records={definitions.data?.meta.records ?? {}}
            subject={subject}
            documentId={documentId}
          />
          {as === null ? <Others description={description} definition={definition} /> : null}
          <Way description={description} definition={definition} subject={subject} documentId={documentId} />
          <IfAllowed permissions={PERMISSIONS.operations}>
            <OwnFailures documentId={documentId} />
          </IfAllowed>
        </>
      ) : own.isLoading || definitions.isLoading ? (
        <Waiting />
      ) : null}
    </Frame>
  );
};

interface StandingProps {
  readonly description: Description;
  readonly definition: DefinitionInfo;
  readonly documentId: string;
}

const Standing = ({ description, definition, documentId }: StandingProps) => {
  const t = useText();
  const { day } = useFigures();
  const { stateLabel, since, dueAt, waitingFor, participants = [], version } = description;
  const holding = ({ role, name, id }: Holding) =>
    `${roleName(definition, role, t('role.system'), t('role.admin'))}: ${name ?? id}`;
  const overdue = dueAt !== null && new Date(dueAt).getTime() < Date.now();
  return (
    <Card
      title={t('instance.standing')}
      actions={
        <Typography
          tag={Link}
          to={`/content-manager/collection-types/${definition.uid}/${documentId}`}
          textColor="primary600"
        >
          {t('instance.record')}
        </Typography>
      }
    >
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Flex gap={2} wrap="wrap">
          <Chip kind="primary">{stateLabel}</Chip>
          {overdue ? <Chip kind="danger">{t('people.late')}</Chip> : null}
        </Flex>
        <Typography>
          {t('instance.since', { day: day(since), days: daysSince(since) })}
          {dueAt === null ? '' : ` ${t('instance.due', { day: day(dueAt) })}`}
        </Typography>
        <WorkBegun definition={definition} id={documentId} />
        <Typography>
          {waitingFor.length === 0
            ? t('instance.waitsForNobody')
            : t('instance.waitsFor', { who: waitingFor.map(holding).join(' · ') })}
        </Typography>
        <Typography textColor="neutral600">{participants.map(holding).join(' · ')}</Typography>
        <Typography variant="pi" textColor="neutral600">
          {t('instance.version', { version })}
        </Typography>
      </Flex>
    </Card>
  );
};

interface AllowedProps {
  readonly description: Description;
  readonly seen: Description | undefined;
  readonly error: unknown;
  readonly definition: DefinitionInfo;
  readonly records: Readonly<Record<string, string>>;
  readonly subject: string;
  readonly documentId: string;
}

const ME = 'me';

/** What somebody may do and why not; what the admin may do can be done here. */
const Allowed = ({ description, seen, error, definition, records, subject, documentId }: AllowedProps) => {
  const t = useText();
  const [params, setParams] = useSearchParams();
  const [chosen, setChosen] = useState<EventDescription | null>(null);
  const as = params.get('as');
  const people = new Map(
    (description.participants ?? []).map(({ id, name, role }) => [
      id,
      `${name ?? id} (${definition.roles[role] ?? role})`,
    ]),
  );
  return (
    <Card
      title={t('instance.events')}
      hint={as === null ? t('instance.eventsHint') : t('instance.seenAs', { who: people.get(as) ?? as })}
      actions={
        <Field.Root name="as" minWidth="28rem">
          <Field.Label>{t('instance.seeAs')}</Field.Label>
          <SingleSelect value={as ?? ME} onChange={(id) => setParams(id === ME ? {} : { as: String(id) })}>
            {[
              <SingleSelectOption key={ME} value={ME}>
                {t('instance.me')}
              </SingleSelectOption>,
              ...[...people].map(([id, label]) => (
                <SingleSelectOption key={id} value={id}>
                  {label}
                </SingleSelectOption>
              )),
            ]}
          </SingleSelect>
        </Field.Root>
      }
    >
      {error ? <Failure error={error} /> : null}
      {seen ? (
        <DataTable
          label={t('instance.events')}
          head={
            <>
              <th scope="col">{t('ways.event')}</th>
              <th scope="col">{t('instance.allowed')}</th>
            </>
          }
        >
          {[...seen.events]
            .sort((a, b) => Number(b.allowed) - Number(a.allowed))
            .map((event) => (
              <tr key={event.event}>
                <th scope="row">{event.label}</th>
                <td>
                  {!event.allowed ? (
                    event.reasons
                      .map(({ message, fixer }) =>
                        fixer === null
                          ? message
                          : `${message} (${roleName(definition, fixer, t('role.system'), t('role.admin'))})`,
                      )
                      .join(' · ')
                  ) : as === null ? (
                    <IfAllowed permissions={PERMISSIONS.intervene}>
                      <Button variant="secondary" size="S" onClick={() => setChosen(event)}>
                        {event.label} …
                      </Button>
                    </IfAllowed>
                  ) : (
                    <Chip kind="success">{t('instance.may')}</Chip>
                  )}
                </td>
              </tr>
            ))}
        </DataTable>
      ) : error ? null : (
        <Waiting />
      )}
      {seen?.events.length === 0 ? <Notice kind="neutral">{t('act.nothing')}</Notice> : null}
      {chosen ? (
        <Intervention
          description={chosen}
          revision={description.revision}
          definition={definition}
          records={records}
          path={`/workflow/${subject}/${documentId}/events`}
          onClose={() => setChosen(null)}
        />
      ) : null}
    </Card>
  );
};

interface WayProps extends StandingProps {
  readonly subject: string;
}

/** The way it took: drawn, and as a list. */
const Way = ({ description, definition, subject, documentId }: WayProps) => {
  const t = useText();
  const history = useHistory(subject, documentId);
  const content = useContent(definition.name, description.version);
  return (
    <>
      <Card title={t('instance.history')}>
        {history.isError ? <Failure error={history.error} /> : null}
        {history.data ? (
          <Timeline
            entries={history.data.data}
            definition={definition}
            names={history.data.meta?.names ?? {}}
          />
        ) : (
          <Waiting />
        )}
      </Card>
      {content.data && history.data ? (
        <Card title={t('instance.diagram')} hint={t('instance.diagramHint')}>
          <Suspense fallback={<Waiting />}>
            <Diagram
              content={content.data.data}
              definition={definition}
              current={description.state}
              taken={history.data.data}
            />
          </Suspense>
          <RouteMap steps={description.steps} />
        </Card>
      ) : null}
    </>
  );
};

const OwnFailures = ({ documentId }: { readonly documentId: string }) => {
  const t = useText();
  const { data } = useFailures();
  const own = (data?.data ?? []).filter((job) => job.documentId === documentId);
  if (own.length === 0) return null;
  return (
    <Card title={t('failures.title')}>
      <Failures failures={own} />
    </Card>
  );
};

export default Instance;

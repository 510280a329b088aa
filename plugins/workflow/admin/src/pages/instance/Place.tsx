import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { DefinitionInfo, Description, EventDescription } from '../../api/contracts';
import { useDefinitions, useDescription, useHistory } from '../../api/queries';
import { Chip } from '../../components/Chip';
import { IfAllowed, Waiting } from '../../components/Frame';
import { Failure } from '../../components/Notice';
import { HOME, PERMISSIONS } from '../../permissions';
import { daysSince, useFigures, useText } from '../../text';
import { WorkBegun } from '../launch/Progress';
import { Intervention } from './Intervention';
import { RouteMap } from './RouteMap';
import { Timeline } from './Timeline';

interface PlaceProps {
  readonly definition: DefinitionInfo;
  readonly documentId: string;
}

/** Steps of the history beside a record; its own page has them all. */
const LATEST = 3;

/** Beside a record: the state, whom it waits for, why fields are locked, what may be done, the way and the latest steps. */
const Place = ({ definition, documentId }: PlaceProps) => {
  const t = useText();
  const { day } = useFigures();
  const { data, error, isError } = useDescription(definition.subject, documentId);
  if (isError) return <Failure error={error} />;
  if (!data) return <Waiting />;
  const { stateLabel, since, dueAt, waitingFor, steps } = data.data;
  const late = dueAt !== null && new Date(dueAt).getTime() < Date.now();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex gap={2} wrap="wrap">
        <Chip kind="primary">{stateLabel}</Chip>
        {late ? <Chip kind="danger">{t('people.late')}</Chip> : null}
      </Flex>
      <Typography variant="pi">
        {t('instance.since', { day: day(since), days: daysSince(since) })}
        {dueAt === null ? '' : ` ${t('instance.due', { day: day(dueAt) })}`}
      </Typography>
      <WorkBegun definition={definition} id={documentId} />
      <Typography variant="pi">
        {waitingFor.length === 0
          ? t('instance.waitsForNobody')
          : t('instance.waitsFor', { who: waitingFor.map(({ name, id }) => name ?? id).join(', ') })}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {t('instance.locked', { state: stateLabel })}
      </Typography>
      <IfAllowed permissions={PERMISSIONS.intervene}>
        <Actions description={data.data} definition={definition} documentId={documentId} />
      </IfAllowed>
      <RouteMap steps={steps} />
      <Latest definition={definition} documentId={documentId} />
      <Typography
        tag={Link}
        to={`${HOME}/${definition.subject}/${documentId}`}
        variant="pi"
        textColor="primary600"
      >
        {t('instance.open')}
      </Typography>
    </Flex>
  );
};

interface ActionsProps extends PlaceProps {
  readonly description: Description;
}

const Actions = ({ description, definition, documentId }: ActionsProps) => {
  const [chosen, setChosen] = useState<EventDescription | null>(null);
  const definitions = useDefinitions();
  const allowed = description.events.filter((event) => event.allowed);
  return (
    <Flex gap={2} wrap="wrap">
      {allowed.map((event) => (
        <Button key={event.event} type="button" size="S" variant="secondary" onClick={() => setChosen(event)}>
          {event.label} …
        </Button>
      ))}
      {chosen ? (
        <Intervention
          description={chosen}
          revision={description.revision}
          definition={definition}
          records={definitions.data?.meta.records ?? {}}
          path={`/workflow/${definition.subject}/${documentId}/events`}
          onClose={() => setChosen(null)}
        />
      ) : null}
    </Flex>
  );
};

const Latest = ({ definition, documentId }: PlaceProps) => {
  const history = useHistory(definition.subject, documentId);
  if (history.isError) return <Failure error={history.error} />;
  return history.data ? (
    <Timeline
      entries={history.data.data.slice(-LATEST).map((entry) => ({ ...entry, changes: null }))}
      definition={definition}
      names={{}}
    />
  ) : null;
};

export default Place;

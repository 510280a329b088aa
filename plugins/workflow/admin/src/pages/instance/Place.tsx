import { Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { DefinitionInfo } from '../../api/contracts';
import { useDescription } from '../../api/queries';
import { Chip } from '../../components/Chip';
import { Waiting } from '../../components/Frame';
import { Failure } from '../../components/Notice';
import { HOME } from '../../permissions';
import { daysSince, useFigures, useText } from '../../text';

interface PlaceProps {
  readonly definition: DefinitionInfo;
  readonly documentId: string;
}

/** In short: the state, since when it waits for whom, what the admin may do, and the way to all the rest. */
const Place = ({ definition, documentId }: PlaceProps) => {
  const t = useText();
  const { day } = useFigures();
  const { data, error, isError } = useDescription(definition.subject, documentId);
  if (isError) return <Failure error={error} />;
  if (!data) return <Waiting />;
  const { stateLabel, since, dueAt, waitingFor, events } = data.data;
  const allowed = events.filter((event) => event.allowed);
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Chip kind="primary">{stateLabel}</Chip>
      <Typography variant="pi">
        {t('instance.since', { day: day(since), days: daysSince(since) })}
        {dueAt === null ? '' : ` ${t('instance.due', { day: day(dueAt) })}`}
      </Typography>
      <Typography variant="pi">
        {waitingFor.length === 0
          ? t('instance.waitsForNobody')
          : t('instance.waitsFor', { who: waitingFor.map(({ name, id }) => name ?? id).join(', ') })}
      </Typography>
      {allowed.length === 0 ? null : (
        <Typography variant="pi">
          {t('instance.youMay', { events: allowed.map(({ label }) => label).join(', ') })}
        </Typography>
      )}
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

export default Place;

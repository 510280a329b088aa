import { Widget } from '@strapi/strapi/admin';
import { Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { asked } from '../api/client';
import type { DefinitionInfo } from '../api/contracts';
import { useBatches, useDefinitions } from '../api/queries';
import { Chip } from '../components/Chip';
import { DataTable } from '../components/DataTable';
import { HOME } from '../permissions';
import { useFigures, useText } from '../text';

/** On the home page: what is under way, and how much of it is overdue. */
const Running = () => {
  const definitions = useDefinitions();
  const [first] = definitions.data?.data ?? [];
  if (definitions.isError) return <Widget.Error />;
  return first ? <Batches definition={first} /> : <Widget.Loading />;
};

const Batches = ({ definition }: { readonly definition: DefinitionInfo }) => {
  const t = useText();
  const { number } = useFigures();
  const batches = useBatches(definition.subject);
  if (batches.isError) return <Widget.Error />;
  if (!batches.data) return <Widget.Loading />;
  const running = batches.data.data.filter(({ done }) => !done).slice(0, 5);
  if (running.length === 0) return <Widget.NoData>{t('widget.nothingRuns')}</Widget.NoData>;
  return (
    <DataTable
      label={t('widget.running')}
      head={
        <>
          <th scope="col">{t('cockpit.batch')}</th>
          <th scope="col" className="number">
            {t('widget.people')}
          </th>
          <th scope="col" className="number">
            {t('units.overdue')}
          </th>
        </>
      }
    >
      {running.map(({ id, title, instances, overdue }) => (
        <tr key={id}>
          <th scope="row">
            <Typography tag={Link} to={`${HOME}${asked({ batch: id })}`} textColor="primary600">
              {title ?? id}
            </Typography>
          </th>
          <td className="number">{number(instances)}</td>
          <td className="number">
            {overdue > 0 ? <Chip kind="danger">{number(overdue)}</Chip> : number(overdue)}
          </td>
        </tr>
      ))}
    </DataTable>
  );
};

export default Running;

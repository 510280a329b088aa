import { Widget } from '@strapi/strapi/admin';
import { Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { asked } from '../api/client';
import { useDefinitions, useUnits } from '../api/queries';
import { DataTable } from '../components/DataTable';
import { HOME } from '../permissions';
import { useFigures, useText } from '../text';

/** On the home page: the units with most that is overdue. */
const OverdueUnits = () => {
  const definitions = useDefinitions();
  const [first] = definitions.data?.data ?? [];
  if (definitions.isError) return <Widget.Error />;
  return first ? <Units subject={first.subject} /> : <Widget.Loading />;
};

const Units = ({ subject }: { readonly subject: string }) => {
  const t = useText();
  const { number } = useFigures();
  const standing = useUnits(subject, null);
  if (standing.isError) return <Widget.Error />;
  if (!standing.data) return <Widget.Loading />;
  const late = new Map<string, { name: string; overdue: number }>();
  for (const { unit, unitName, overdue } of standing.data.data.standing) {
    if (unit === null || overdue === 0) continue;
    late.set(unit, { name: unitName ?? unit, overdue: (late.get(unit)?.overdue ?? 0) + overdue });
  }
  const worst = [...late].sort(([, a], [, b]) => b.overdue - a.overdue).slice(0, 5);
  if (worst.length === 0) return <Widget.NoData>{t('widget.nothingLate')}</Widget.NoData>;
  return (
    <DataTable
      label={t('widget.overdue')}
      head={
        <>
          <th scope="col">{t('units.unit')}</th>
          <th scope="col" className="number">
            {t('units.overdue')}
          </th>
        </>
      }
    >
      {worst.map(([unit, { name, overdue }]) => (
        <tr key={unit}>
          <th scope="row">
            <Typography
              tag={Link}
              to={`${HOME}${asked({ batch: 'all', unit, overdue: true })}`}
              textColor="primary600"
            >
              {name}
            </Typography>
          </th>
          <td className="number">{number(overdue)}</td>
        </tr>
      ))}
    </DataTable>
  );
};

export default OverdueUnits;

import { Widget } from '@strapi/strapi/admin';
import { Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { asked, DataTable, useFigures, useRead } from '../../../plugins/workflow/admin/src/public';
import { useText } from '../pages/text';

interface Unit {
  unit: string;
  name: string;
  appraisals: number;
  overdue: number;
}

/** On the home page: the units whose performance team one belongs to, those with most that is overdue first. */
const MyUnits = () => {
  const t = useText();
  const { number } = useFigures();
  const { data, isError } = useRead<{ data: Unit[] }>('/reports/mine');
  if (isError) return <Widget.Error />;
  if (!data) return <Widget.Loading />;
  if (data.data.length === 0) return <Widget.NoData>{t('widget.noUnits')}</Widget.NoData>;
  return (
    <DataTable
      label={t('widget.units')}
      head={
        <>
          <th scope="col">{t('widget.unit')}</th>
          <th scope="col" className="number">
            {t('widget.open')}
          </th>
          <th scope="col" className="number">
            {t('widget.overdue')}
          </th>
        </>
      }
    >
      {data.data.map(({ unit, name, appraisals, overdue }) => (
        <tr key={unit}>
          <th scope="row">
            <Typography
              tag={Link}
              to={`/plugins/workflow${asked({ batch: 'all', unit })}`}
              textColor="primary600"
            >
              {name}
            </Typography>
          </th>
          <td className="number">{number(appraisals)}</td>
          <td className="number">{number(overdue)}</td>
        </tr>
      ))}
    </DataTable>
  );
};

export default MyUnits;

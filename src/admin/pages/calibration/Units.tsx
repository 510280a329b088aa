import { Button } from '@strapi/design-system';
import { Card, DataTable, IfAllowed, Notice } from '../../../../plugins/workflow/admin/src/public';
import { PERMISSIONS } from '../permissions';
import { useText } from '../text';
import type { Waiting } from './queries';

interface UnitsProps {
  readonly units: readonly Waiting[];
  readonly session: string | null;
  readonly onLook: (session: string) => void;
  readonly onPrepare: (unit: Waiting) => void;
}

/** Units whose results wait for their panel; a session is looked at, or prepared. */
export const Units = ({ units, session, onLook, onPrepare }: UnitsProps) => {
  const t = useText();
  return (
    <Card title={t('calibration.units')} hint={t('calibration.unitsHint')}>
      {units.length === 0 ? (
        <Notice kind="neutral">{t('calibration.nobody')}</Notice>
      ) : (
        <DataTable
          label={t('calibration.units')}
          head={
            <>
              <th scope="col">{t('widget.unit')}</th>
              <th scope="col">{t('reports.cycle')}</th>
              <th scope="col" className="number">
                {t('calibration.waiting')}
              </th>
              <th scope="col" className="number">
                {t('calibration.notReviewed')}
              </th>
              <th scope="col">{t('calibration.session')}</th>
            </>
          }
        >
          {units.map((unit) => (
            <tr key={`${unit.orgUnit.documentId} ${unit.cycle.documentId}`}>
              <th scope="row">{unit.orgUnit.name}</th>
              <td>{unit.cycle.name}</td>
              <td className="number">{unit.waiting}</td>
              <td className="number">{unit.notReviewed}</td>
              <td>
                <SessionOf unit={unit} session={session} onLook={onLook} onPrepare={onPrepare} />
              </td>
            </tr>
          ))}
        </DataTable>
      )}
    </Card>
  );
};

const SessionOf = ({
  unit,
  session,
  onLook,
  onPrepare,
}: Omit<UnitsProps, 'units'> & { readonly unit: Waiting }) => {
  const t = useText();
  const { session: own, orgUnit } = unit;
  if (own !== null)
    return (
      <Button
        variant={own === session ? 'default' : 'tertiary'}
        aria-pressed={own === session}
        aria-label={`${t('calibration.look')} ${orgUnit.name}`}
        onClick={() => onLook(own)}
      >
        {t('calibration.look')}
      </Button>
    );
  return (
    <IfAllowed permissions={PERMISSIONS.keepCalibration}>
      <Button
        variant="secondary"
        aria-label={`${t('calibration.prepare')} ${orgUnit.name}`}
        onClick={() => onPrepare(unit)}
      >
        {t('calibration.prepare')}
      </Button>
    </IfAllowed>
  );
};

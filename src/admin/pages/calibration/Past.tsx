import { Button } from '@strapi/design-system';
import { useState } from 'react';
import {
  Card,
  Chip,
  DataTable,
  Failure,
  Pager,
  useFigures,
} from '../../../../plugins/workflow/admin/src/public';
import { useText } from '../text';
import { useSessions } from './queries';

interface PastProps {
  readonly session: string | null;
  readonly onLook: (session: string) => void;
}

const KIND = { open: 'primary', closed: 'success', abandoned: 'neutral' } as const;

/** All sessions there were: who sat, when, and why the guide was not kept. */
export const Past = ({ session, onLook }: PastProps) => {
  const t = useText();
  const { day } = useFigures();
  const [page, setPage] = useState(1);
  const { data, error, isError } = useSessions(page);
  if (isError) return <Failure error={error} />;
  if (!data || data.data.length === 0) return null;
  return (
    <Card title={t('calibration.sessions')} hint={t('calibration.sessionsHint')}>
      <DataTable
        label={t('calibration.sessions')}
        head={
          <>
            <th scope="col">{t('widget.unit')}</th>
            <th scope="col">{t('reports.cycle')}</th>
            <th scope="col">{t('calibration.meetsOn')}</th>
            <th scope="col">{t('calibration.members')}</th>
            <th scope="col">{t('calibration.state')}</th>
            <th scope="col">{t('calibration.reason')}</th>
            <th scope="col">{t('calibration.session')}</th>
          </>
        }
      >
        {data.data.map(({ documentId, orgUnit, cycle, meetsOn, members, state, closing }) => (
          <tr key={documentId}>
            <th scope="row">{orgUnit.name}</th>
            <td>{cycle.name}</td>
            <td>{meetsOn === null ? '–' : day(meetsOn)}</td>
            <td>{members.map(({ name }) => name).join(', ') || '–'}</td>
            <td>
              <Chip kind={KIND[state]}>{t(`calibration.is.${state}`)}</Chip>
            </td>
            <td>{closing?.reason ?? '–'}</td>
            <td>
              <Button
                variant="tertiary"
                size="S"
                disabled={documentId === session}
                aria-label={`${t('calibration.look')} ${orgUnit.name}, ${cycle.name}, ${t(`calibration.is.${state}`)}`}
                onClick={() => onLook(documentId)}
              >
                {t('calibration.look')}
              </Button>
            </td>
          </tr>
        ))}
      </DataTable>
      {data.meta.pagination.pageCount > 1 ? (
        <Pager pagination={data.meta.pagination} onPage={setPage} />
      ) : null}
    </Card>
  );
};

import { Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { Chip } from '../../components/Chip';
import { DataTable } from '../../components/DataTable';
import { Notice } from '../../components/Notice';
import { useText } from '../../text';
import type { CheckLine } from './check';

interface FindingsProps {
  readonly lines: CheckLine[];
  readonly uid: string | undefined;
}

/** What a check found, each under the name that leads to the record that mends it. */
export const Findings = ({ lines, uid }: FindingsProps) => {
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

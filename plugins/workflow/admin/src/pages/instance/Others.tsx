import type { DefinitionInfo, Description } from '../../api/contracts';
import { Card } from '../../components/Card';
import { DataTable } from '../../components/DataTable';
import { useOthers } from '../../machine/useOthers';
import { useText } from '../../text';

interface OthersProps {
  readonly description: Description;
  readonly definition: DefinitionInfo;
}

/** What an admin will look for here in vain, and who may do it instead. */
export const Others = ({ description, definition }: OthersProps) => {
  const t = useText();
  const others = useOthers(definition, description);
  if (others.length === 0) return null;
  return (
    <Card title={t('others.title')} hint={t('others.hint')}>
      <DataTable
        label={t('others.title')}
        head={
          <>
            <th scope="col">{t('ways.event')}</th>
            <th scope="col">{t('others.who')}</th>
          </>
        }
      >
        {others.map(({ event, label, roles, names }) => (
          <tr key={event}>
            <th scope="row">{label}</th>
            <td>{[roles, names].filter(Boolean).join(': ')}</td>
          </tr>
        ))}
      </DataTable>
    </Card>
  );
};

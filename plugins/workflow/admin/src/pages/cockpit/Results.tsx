import { Flex } from '@strapi/design-system';
import { spokenRefusal } from '../../api/client';
import type { ItemResult, Listed } from '../../api/contracts';
import { Chip } from '../../components/Chip';
import { DataTable } from '../../components/DataTable';
import { Notice } from '../../components/Notice';
import { useText } from '../../text';

interface ResultsProps {
  readonly results: ItemResult[];
  readonly chosen: Listed[];
}

/** What became of each of many: those that were refused first, each with its reason. */
export const Results = ({ results, chosen }: ResultsProps) => {
  const t = useText();
  const titles = new Map(chosen.map(({ documentId, title }) => [documentId, title]));
  const refused = results.filter(({ error }) => error !== undefined);
  const done = results.length - refused.length;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Notice kind={refused.length > 0 ? 'warning' : 'success'}>
        {t('results.sum', { done, refused: refused.length })}
      </Notice>
      <DataTable
        label={t('results.title')}
        head={
          <>
            <th scope="col">{t('people.name')}</th>
            <th scope="col">{t('results.result')}</th>
          </>
        }
      >
        {[...refused, ...results.filter(({ error }) => error === undefined)].map(({ documentId, error }) => (
          <tr key={documentId}>
            <th scope="row">{titles.get(documentId) ?? documentId}</th>
            <td>{error ? spokenRefusal(error) : <Chip kind="success">{t('results.done')}</Chip>}</td>
          </tr>
        ))}
      </DataTable>
    </Flex>
  );
};

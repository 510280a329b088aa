import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useMutation } from 'react-query';
import { useApi } from '../../api/client';
import type { DefinitionInfo, Listed, Page } from '../../api/contracts';
import { keep } from '../../api/keep';
import { listPath, type ListFilter } from '../../api/queries';
import { Failure } from '../../components/Notice';
import { useFigures, useText } from '../../text';

/** As many as the server gives at once. */
const AT_ONCE = 100;
/** Pages further back take the longer the further: whoever needs more narrows the list by unit. */
const MOST = 10_000;

interface TakeListProps {
  readonly definition: DefinitionInfo;
  readonly filter: ListFilter;
}

/** The list as it stands, all its pages, for a spreadsheet. */
export const TakeList = ({ definition, filter }: TakeListProps) => {
  const t = useText();
  const { number } = useFigures();
  const { get } = useApi();
  const [rows, setRows] = useState<number | null>(null);
  const take = useMutation(
    async () => {
      const taken: Listed[] = [];
      for (let page = 1, pages = 1; page <= pages && taken.length < MOST; page += 1) {
        const { data, meta } = await get<Page<Listed>>(
          listPath(definition.subject, { ...filter, page }, AT_ONCE),
        );
        pages = meta.pagination.pageCount;
        taken.push(...data);
        setRows(taken.length);
      }
      keep(`${definition.subject}.csv`, [
        [
          t('people.name'),
          t('people.state'),
          t('people.unit'),
          t('people.since'),
          t('people.due'),
          t('people.late'),
          t('people.waiting'),
        ],
        ...taken.map((row) => [
          row.title,
          row.stateLabel,
          row.unitName ?? row.unit ?? '',
          row.since,
          row.dueAt ?? '',
          row.overdue ? t('yes') : '',
          row.waitingFor.map(({ name, id }) => name ?? id).join(', '),
        ]),
      ]);
    },
    { onSettled: () => setRows((taken) => (taken !== null && taken >= MOST ? taken : null)) },
  );
  return (
    <Flex gap={2}>
      <Button variant="tertiary" loading={take.isLoading} onClick={() => take.mutate()}>
        {t('people.export')}
      </Button>
      {rows === null ? null : (
        <Typography variant="pi" role="status">
          {take.isLoading
            ? t('entries.exporting', { rows: number(rows) })
            : t('people.exported', { rows: number(rows) })}
        </Typography>
      )}
      {take.isError ? <Failure error={take.error} /> : null}
    </Flex>
  );
};

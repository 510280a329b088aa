import { Flex, Typography } from '@strapi/design-system';
import type { StrapiApp } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { useDefinitions } from '../api/queries';
import { Chip } from '../components/Chip';
import { useFigures, useText } from '../text';

/** In the Content Manager's lists: states in words, and deadlines that say when they have passed. */

const COLUMNS_OF_A_LIST = 'Admin/CM/pages/ListView/inject-column-in-table';

type Row = Readonly<Record<string, unknown>>;

interface Column {
  readonly name: string;
  readonly cellFormatter?: unknown;
}

interface Columns {
  readonly displayedHeaders: readonly Column[];
}

type Formatter = (row: Row, column: Column, list: { readonly model: string }) => React.ReactNode;

const FORMATTERS: Readonly<Record<string, Formatter>> = {
  state: (row, _column, { model }) => <State row={row} uid={model} />,
  dueAt: (row, _column, { model }) => <Due row={row} uid={model} />,
};

const FILTERS_OF_A_LIST = 'Admin/CM/pages/ListView/inject-in-filters';

interface Filters {
  readonly displayedFilters: readonly { readonly name: string }[];
}

/**
 * Strapi's own filter knows states by their codes alone: what a workflow drives (it has `stateSince`) is found by the
 * Finder above the list, which says them in words.
 */
export const withoutStateCodes = <F extends Filters>(filters: F): F =>
  filters.displayedFilters.some(({ name }) => name === 'stateSince')
    ? { ...filters, displayedFilters: filters.displayedFilters.filter(({ name }) => name !== 'state') }
    : filters;

export const speakOfStates = (app: Pick<StrapiApp, 'registerHook'>): void => {
  app.registerHook(FILTERS_OF_A_LIST, withoutStateCodes);
  app.registerHook(COLUMNS_OF_A_LIST, (columns: Columns) => ({
    ...columns,
    displayedHeaders: columns.displayedHeaders.map((column) => {
      const cellFormatter = FORMATTERS[column.name];
      return cellFormatter && !column.cellFormatter ? { ...column, cellFormatter } : column;
    }),
  }));
};

interface CellProps {
  readonly row: Row;
  readonly uid: string;
}

const useDefinitionOf = (uid: string) => useDefinitions().data?.data.find((one) => one.uid === uid);

const textOf = (value: unknown): string => (typeof value === 'string' && value !== '' ? value : '–');

const State = ({ row, uid }: CellProps) => {
  const definition = useDefinitionOf(uid);
  const state = textOf(row.state);
  const label = definition?.states[state] ?? state;
  return definition && typeof row.documentId === 'string' ? (
    // The other columns are no links either: without this one the keyboard would not reach the record.
    <Typography
      tag={Link}
      to={`/content-manager/collection-types/${uid}/${row.documentId}`}
      textColor="primary600"
      onClick={(event: React.MouseEvent) => event.stopPropagation()}
    >
      {label}
    </Typography>
  ) : (
    <Typography textColor="neutral800">{label}</Typography>
  );
};

const Due = ({ row, uid }: CellProps) => {
  const t = useText();
  const { moment } = useFigures();
  const definition = useDefinitionOf(uid);
  if (typeof row.dueAt !== 'string') return <Typography textColor="neutral800">–</Typography>;
  const late = definition !== undefined && new Date(row.dueAt).getTime() < Date.now();
  return (
    <Flex gap={2}>
      <Typography textColor="neutral800">{moment(row.dueAt)}</Typography>
      {late ? <Chip kind="danger">{t('people.late')}</Chip> : null}
    </Flex>
  );
};

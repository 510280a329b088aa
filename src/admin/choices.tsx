import { Typography } from '@strapi/design-system';
import type { StrapiApp } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

const COLUMNS_OF_A_LIST = 'Admin/CM/pages/ListView/inject-column-in-table';

type Row = Readonly<Record<string, unknown>>;

interface Column {
  readonly name: string;
  readonly attribute: { readonly type: string };
  readonly cellFormatter?: (row: Row, column: { readonly name: string }) => React.ReactNode;
}

interface Columns {
  readonly displayedHeaders: readonly Column[];
}

/** Strapi translates the choices of an enumeration in forms and filters; in lists it shows them as they are stored. */
export function translateChoicesInLists(app: Pick<StrapiApp, 'registerHook'>): void {
  app.registerHook(COLUMNS_OF_A_LIST, (columns: Columns) => ({
    ...columns,
    displayedHeaders: columns.displayedHeaders.map((column) =>
      column.attribute.type === 'enumeration' && !column.cellFormatter
        ? { ...column, cellFormatter: (row: Row) => <Choice value={row[column.name]} /> }
        : column,
    ),
  }));
}

function Choice({ value }: { readonly value: unknown }) {
  const intl = useIntl();
  return (
    <Typography textColor="neutral800">
      {typeof value === 'string' ? intl.formatMessage({ id: value, defaultMessage: value }) : '-'}
    </Typography>
  );
}

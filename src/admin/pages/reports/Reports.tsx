import { Button, Field, Flex, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { lazy, Suspense, useState } from 'react';
import { useIntl } from 'react-intl';
import { useSearchParams } from 'react-router-dom';
import {
  Card,
  DataTable,
  Failure,
  Notice,
  RecordPicker,
  useFigures,
  Waiting,
} from '../../../../plugins/workflow/admin/src/public';
import { Frame } from '../Frame';
import { useText, useWord } from '../text';
import { useTakeFile } from '../useTakeFile';
import { barsOf, CHARTS } from './charts';
import { pathOf, useCycles, useReport, useReports, type Figure, type Filters } from './queries';
import type { Cell } from './shapes';

// The library of charts is loaded when there is something to draw.
const Picture = lazy(() => import('./Picture'));

const UNITS = 'api::org-unit.org-unit';
const ALL = 'all';
/** Rows shown before somebody asks for more; a file has them all. */
const FIRST = 50;

/** Figures by unit: as a picture, as a table, and to take along. */
const Reports = () => {
  const t = useText();
  const reports = useReports();
  const [search, setSearch] = useSearchParams();
  const named = (name: string): string | null => search.get(name);
  const filters: Filters = {
    cycle: named('cycle'),
    unit: named('unit'),
    from: named('from'),
    to: named('to'),
  };
  const choose = (name: string, value: string | null): void => {
    const next = new URLSearchParams(search);
    if (value === null || value === '') next.delete(name);
    else next.set(name, value);
    setSearch(next, { replace: true });
  };
  const report = named('report') ?? reports.data?.data[0]?.report;
  return (
    <Frame title={t('reports.title')} subtitle={t('reports.subtitle')}>
      {reports.isError ? <Failure error={reports.error} /> : null}
      {report === undefined ? (
        <Waiting />
      ) : (
        <>
          <Choices report={report} filters={filters} choose={choose} />
          <Report key={report} report={report} filters={filters} />
        </>
      )}
    </Frame>
  );
};

interface ChoicesProps {
  readonly report: string;
  readonly filters: Filters;
  readonly choose: (name: string, value: string | null) => void;
}

const Choices = ({ report, filters, choose }: ChoicesProps) => {
  const t = useText();
  const { locale } = useIntl();
  const reports = useReports();
  const cycles = useCycles();
  return (
    <Card title={t('reports.which')}>
      <Flex gap={4} alignItems="flex-start" wrap="wrap">
        <Field.Root name="report" minWidth="28rem">
          <Field.Label>{t('reports.report')}</Field.Label>
          <SingleSelect value={report} onChange={(value) => choose('report', String(value))}>
            {(reports.data?.data ?? []).map(({ report: name, title }) => (
              <SingleSelectOption key={name} value={name}>
                {title[locale === 'id' ? 'id' : 'en']}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        <Field.Root name="cycle" minWidth="24rem">
          <Field.Label>{t('reports.cycle')}</Field.Label>
          <SingleSelect
            value={filters.cycle ?? ALL}
            onChange={(value) => choose('cycle', value === ALL ? null : String(value))}
          >
            {[
              <SingleSelectOption key={ALL} value={ALL}>
                {t('reports.allCycles')}
              </SingleSelectOption>,
              ...(cycles.data?.results ?? []).map(({ documentId, name }) => (
                <SingleSelectOption key={documentId} value={documentId}>
                  {name}
                </SingleSelectOption>
              )),
            ]}
          </SingleSelect>
        </Field.Root>
        <Field.Root name="from">
          <Field.Label>{t('reports.from')}</Field.Label>
          <TextInput
            type="date"
            value={filters.from ?? ''}
            onChange={(event) => choose('from', event.target.value)}
          />
        </Field.Root>
        <Field.Root name="to">
          <Field.Label>{t('reports.to')}</Field.Label>
          <TextInput
            type="date"
            value={filters.to ?? ''}
            onChange={(event) => choose('to', event.target.value)}
          />
        </Field.Root>
        <RecordPicker
          label={t('reports.unit')}
          uid={UNITS}
          value={filters.unit ?? undefined}
          onChange={(unit) => choose('unit', unit)}
          required={false}
        />
        {filters.unit === null ? null : (
          <Button variant="tertiary" onClick={() => choose('unit', null)}>
            {t('reports.allUnits')}
          </Button>
        )}
      </Flex>
    </Card>
  );
};

const Report = ({ report, filters }: Omit<ChoicesProps, 'choose'>) => {
  const t = useText();
  const { locale } = useIntl();
  const { data, error, isError } = useReport(report, filters);
  const take = useTakeFile();
  const language = locale === 'id' ? 'id' : 'en';
  if (isError) return <Failure error={error} />;
  if (!data) return <Waiting />;
  const { definitions } = data.meta;
  const names = Object.fromEntries(definitions.map(({ name, heading }) => [name, heading[language]]));
  const chart = CHARTS[report];
  const bars = chart ? barsOf(data.data, chart) : [];
  return (
    <>
      {chart && bars.length > 0 ? (
        <Card
          title={t('reports.picture')}
          hint={chart.isLeastFirst ? t('reports.leastHint') : t('reports.pictureHint')}
        >
          <Suspense fallback={<Waiting />}>
            <Picture bars={bars} chart={chart} names={names} />
          </Suspense>
        </Card>
      ) : null}
      <Card
        title={t('reports.table')}
        hint={t('reports.rows', { count: data.data.length })}
        actions={
          <Flex gap={2}>
            {(['xlsx', 'csv'] as const).map((format) => (
              <Button
                key={format}
                variant="secondary"
                startIcon={<Download />}
                loading={take.isLoading}
                onClick={() =>
                  take.mutate({ path: pathOf(report, filters, `.${format}`), name: `${report}.${format}` })
                }
              >
                {format.toUpperCase()}
              </Button>
            ))}
          </Flex>
        }
      >
        {take.isError ? <Failure error={take.error} /> : null}
        {data.data.length === 0 ? (
          <Notice kind="neutral">{t('reports.nothing')}</Notice>
        ) : (
          <Rows definitions={definitions} rows={data.data} language={language} />
        )}
      </Card>
      <Card title={t('reports.meanings')}>
        <dl>
          {definitions.map(({ name, heading, meaning }) => (
            <Flex key={name} tag="div" gap={2} alignItems="baseline" paddingBottom={1}>
              <dt style={{ fontWeight: 600 }}>{heading[language]}</dt>
              <dd>{meaning[language]}</dd>
            </Flex>
          ))}
        </dl>
      </Card>
    </>
  );
};

interface RowsProps {
  readonly definitions: Figure[];
  readonly rows: Record<string, Cell>[];
  readonly language: 'id' | 'en';
}

const Rows = ({ definitions, rows, language }: RowsProps) => {
  const t = useText();
  const word = useWord();
  const { number, day } = useFigures();
  const [shown, setShown] = useState(FIRST);
  const isNumber = (name: string): boolean => rows.some((row) => typeof row[name] === 'number');
  const said = (value: Cell): string => {
    if (value === null) return '–';
    if (typeof value === 'number') return number(value);
    const text = String(value);
    return /^\d{4}-\d{2}-\d{2}(T|$)/.test(text) ? day(text) : word(text);
  };
  const columns = definitions.filter(({ name }) => name !== 'state');
  return (
    <>
      <DataTable
        label={t('reports.table')}
        head={columns.map(({ name, heading, meaning }) => (
          <th
            key={name}
            scope="col"
            className={isNumber(name) ? 'number' : undefined}
            title={meaning[language]}
          >
            {heading[language]}
          </th>
        ))}
      >
        {rows.slice(0, shown).map((row, place) => (
          <tr key={place}>
            {columns.map(({ name }) => (
              <td key={name} className={isNumber(name) ? 'number' : undefined}>
                {said(row[name] ?? null)}
              </td>
            ))}
          </tr>
        ))}
      </DataTable>
      {rows.length > shown ? (
        <Flex justifyContent="center" paddingTop={4}>
          <Button variant="tertiary" onClick={() => setShown(shown + FIRST)}>
            {t('reports.more', { count: rows.length - shown })}
          </Button>
        </Flex>
      ) : null}
    </>
  );
};

export default Reports;

import {
  Button,
  Checkbox,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import {
  Card,
  Chip,
  DataTable,
  Failure,
  IfAllowed,
  Notice,
  Pager,
  RecordPicker,
  useFigures,
  Waiting,
} from '../../../../plugins/workflow/admin/src/public';
import { Frame } from '../Frame';
import { PERMISSIONS } from '../permissions';
import { useText, useWord } from '../text';
import { useTakeFile } from '../useTakeFile';
import { ChangeDialog } from './ChangeDialog';
import { Hints } from './Hints';
import { ImportDialog } from './ImportDialog';
import { useLibrary, useSummary, type Filters, type Hint, type LibraryIndicator } from './queries';
import { UsesDialog } from './UsesDialog';

const FAMILIES = ['serviceQuality', 'discipline', 'innovation', 'productivity'] as const;
const ALL = 'all';
/** As many as the server changes at once. */
const AT_ONCE = 500;

type Choose = (changes: Partial<Filters>) => void;

/** The library of indicators: what there is, what could be better, and what is changed for many at once. */
const Indicators = () => {
  const t = useText();
  const [search, setSearch] = useSearchParams();
  const filters: Filters = {
    search: search.get('search'),
    family: search.get('family'),
    position: search.get('position'),
    hint: search.get('hint'),
    active: search.get('active'),
    page: search.get('page'),
  };
  const choose: Choose = (changes) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries({ page: null, ...changes })) {
      if (value === null || value === '') next.delete(name);
      else next.set(name, value);
    }
    setSearch(next, { replace: true });
  };
  return (
    <Frame title={t('indicators.title')} subtitle={t('indicators.subtitle')} actions={<FileActions />}>
      <Hints chosen={filters.hint} choose={(hint) => choose({ hint })} />
      <Finder filters={filters} choose={choose} />
      <Library filters={filters} choose={choose} />
    </Frame>
  );
};

const FileActions = () => {
  const t = useText();
  const take = useTakeFile();
  const [importing, setImporting] = useState(false);
  return (
    <Flex gap={2} wrap="wrap">
      <Button
        variant="secondary"
        loading={take.isLoading}
        onClick={() => take.mutate({ path: '/exports/indicators.xlsx', name: 'indicators.xlsx' })}
      >
        {t('indicators.export')}
      </Button>
      <IfAllowed permissions={PERMISSIONS.imports}>
        <Button variant="secondary" onClick={() => setImporting(true)}>
          {t('import.title')}
        </Button>
      </IfAllowed>
      {importing ? <ImportDialog onClose={() => setImporting(false)} /> : null}
    </Flex>
  );
};

interface FinderProps {
  readonly filters: Filters;
  readonly choose: Choose;
}

const Finder = ({ filters, choose }: FinderProps) => {
  const t = useText();
  const word = useWord();
  const [typed, setTyped] = useState(filters.search ?? '');
  const words = useDebounce(typed.trim(), 300);
  useEffect(() => {
    if (words !== (filters.search ?? '')) choose({ search: words });
    // Only what is typed asks anew.
  }, [words]);
  return (
    <Card title={t('indicators.find')}>
      <Flex gap={4} alignItems="flex-start" wrap="wrap">
        <Field.Root name="search" minWidth="28rem">
          <Field.Label>{t('indicators.words')}</Field.Label>
          <TextInput type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
        </Field.Root>
        <Field.Root name="family" minWidth="20rem">
          <Field.Label>{t('indicators.family')}</Field.Label>
          <SingleSelect
            value={filters.family ?? ALL}
            onChange={(value) => choose({ family: value === ALL ? null : String(value) })}
          >
            {[ALL, ...FAMILIES].map((family) => (
              <SingleSelectOption key={family} value={family}>
                {family === ALL ? t('indicators.all') : word(family)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        <Field.Root name="active" minWidth="14rem">
          <Field.Label>{t('indicators.state')}</Field.Label>
          <SingleSelect
            value={filters.active ?? ALL}
            onChange={(value) => choose({ active: value === ALL ? null : String(value) })}
          >
            <SingleSelectOption value={ALL}>{t('indicators.all')}</SingleSelectOption>
            <SingleSelectOption value="true">{t('indicators.active')}</SingleSelectOption>
            <SingleSelectOption value="false">{t('indicators.inactive')}</SingleSelectOption>
          </SingleSelect>
        </Field.Root>
        <RecordPicker
          label={t('indicators.position')}
          uid="api::position.position"
          value={filters.position ?? undefined}
          onChange={(position) => choose({ position })}
          required={false}
        />
        {filters.position === null ? null : (
          <Button variant="tertiary" onClick={() => choose({ position: null })}>
            {t('indicators.allPositions')}
          </Button>
        )}
      </Flex>
    </Card>
  );
};

const Library = ({ filters, choose }: FinderProps) => {
  const t = useText();
  const { data, error, isError } = useLibrary(filters);
  const summary = useSummary();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [changing, setChanging] = useState(false);
  const [looked, setLooked] = useState<LibraryIndicator | null>(null);
  if (isError) return <Failure error={error} />;
  if (!data) return <Waiting />;
  const rows = data.data;
  const tick = (ids: string[], on: boolean): void => {
    const next = new Set(ticked);
    for (const id of ids) {
      if (!on) next.delete(id);
      else if (next.size < AT_ONCE) next.add(id);
    }
    setTicked(next);
  };
  const here = rows.map(({ documentId }) => documentId);
  return (
    <Card
      title={t('indicators.library')}
      hint={t('indicators.ticked', { count: ticked.size })}
      actions={
        <IfAllowed permissions={PERMISSIONS.changeIndicators}>
          <Button disabled={ticked.size === 0} onClick={() => setChanging(true)}>
            {t('change.open')}
          </Button>
        </IfAllowed>
      }
    >
      {rows.length === 0 ? (
        <Notice kind="neutral">{t('indicators.nothing')}</Notice>
      ) : (
        <>
          <DataTable
            label={t('indicators.library')}
            head={
              <>
                <th scope="col">
                  <Checkbox
                    aria-label={t('indicators.tickAll')}
                    checked={here.every((id) => ticked.has(id))}
                    onCheckedChange={(on) => tick(here, on === true)}
                  />
                </th>
                <th scope="col">{t('indicators.name')}</th>
                <th scope="col">{t('indicators.category')}</th>
                <th scope="col">{t('indicators.measure')}</th>
                <th scope="col" className="number">
                  {t('indicators.weight')}
                </th>
                <th scope="col" className="number">
                  {t('indicators.positions')}
                </th>
                <th scope="col">{t('indicators.hints')}</th>
              </>
            }
          >
            {rows.map((row) => (
              <Line
                key={row.documentId}
                row={row}
                hints={summary.data?.data.hints ?? []}
                ticked={ticked.has(row.documentId)}
                onTick={(on) => tick([row.documentId], on)}
                onLook={() => setLooked(row)}
              />
            ))}
          </DataTable>
          <Pager pagination={data.meta.pagination} onPage={(page) => choose({ page: String(page) })} />
        </>
      )}
      {changing ? (
        <ChangeDialog
          documentIds={[...ticked]}
          onClose={() => {
            setChanging(false);
            setTicked(new Set());
          }}
        />
      ) : null}
      {looked ? <UsesDialog indicator={looked} onClose={() => setLooked(null)} /> : null}
    </Card>
  );
};

interface LineProps {
  readonly row: LibraryIndicator;
  readonly hints: Hint[];
  readonly ticked: boolean;
  readonly onTick: (on: boolean) => void;
  readonly onLook: () => void;
}

const Line = ({ row, hints, ticked, onTick, onLook }: LineProps) => {
  const t = useText();
  const word = useWord();
  const { number } = useFigures();
  const { documentId, title, category, aspect, perspective, unit, direction, target, upper } = row;
  const goal =
    target === null ? null : upper === null ? number(target) : `${number(target)}–${number(upper)}`;
  const measure = [word(aspect ?? perspective ?? ''), goal, unit].filter(Boolean).join(' · ');
  return (
    <tr>
      <td>
        <Checkbox
          aria-label={t('indicators.tick', { title })}
          checked={ticked}
          onCheckedChange={(on) => onTick(on === true)}
        />
      </td>
      <th scope="row">
        <Typography
          tag={Link}
          to={`/content-manager/collection-types/api::indicator.indicator/${documentId}`}
          textColor="primary600"
          fontWeight="semiBold"
        >
          {title}
        </Typography>
        {row.active ? null : (
          <>
            {' '}
            <Chip kind="neutral">{t('indicators.inactive')}</Chip>
          </>
        )}
      </th>
      <td>{category ?? '–'}</td>
      <td>{measure === '' ? '–' : `${measure} ${direction === 'lower' ? '↓' : '↑'}`}</td>
      <td className="number">{row.weight === null ? '–' : number(row.weight)}</td>
      <td className="number">
        <Button
          variant="ghost"
          aria-label={t('uses.open', { title, count: number(row.positions) })}
          onClick={onLook}
        >
          {number(row.positions)}
        </Button>
      </td>
      <td>
        <Flex gap={1} wrap="wrap">
          {row.hints.map((code) => (
            <Chip key={code} kind="warning">
              {hints.find((hint) => hint.code === code)?.message ?? code}
            </Chip>
          ))}
        </Flex>
      </td>
    </tr>
  );
};

export default Indicators;

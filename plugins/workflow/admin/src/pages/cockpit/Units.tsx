import { Button, Field, Flex, TextInput, VisuallyHidden } from '@strapi/design-system';
import { useMemo, useState } from 'react';
import { styled } from 'styled-components';
import type { DefinitionInfo, Standing } from '../../api/contracts';
import { Card } from '../../components/Card';
import { DataTable } from '../../components/DataTable';
import { useFigures, useText } from '../../text';
import type { Select } from './selection';

/** Units shown before somebody asks for more. */
const FIRST = 25;

const Cell = styled.button<{ $late: boolean; $share: number }>`
  width: 100%;
  min-width: 5.6rem;
  padding: 0.6rem 0.8rem;
  text-align: right;
  font-variant-numeric: tabular-nums;
  color: ${({ theme }) => theme.colors.neutral800};
  font-weight: ${({ $late }) => ($late ? 600 : 400)};
  background: ${({ theme, $late }) => ($late ? theme.colors.danger100 : theme.colors.primary100)};
  border: 0;
  border-bottom: 3px solid ${({ theme, $late }) => ($late ? theme.colors.danger600 : theme.colors.primary600)};
  border-image: linear-gradient(
      to left,
      ${({ theme, $late }) => ($late ? theme.colors.danger600 : theme.colors.primary600)}
        ${({ $share }) => $share * 100}%,
      transparent ${({ $share }) => $share * 100}%
    )
    1;
  cursor: pointer;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

interface Row {
  unit: string | null;
  name: string;
  instances: number;
  overdue: number;
  cells: Map<string, Standing>;
}

const rowsOf = (standing: Standing[], without: string): Row[] => {
  const rows = new Map<string | null, Row>();
  for (const cell of standing) {
    const row = rows.get(cell.unit) ?? {
      unit: cell.unit,
      name: cell.unitName ?? cell.unit ?? without,
      instances: 0,
      overdue: 0,
      cells: new Map<string, Standing>(),
    };
    row.instances += cell.instances;
    row.overdue += cell.overdue;
    row.cells.set(cell.state, cell);
    rows.set(cell.unit, row);
  }
  return [...rows.values()].sort(
    (a, b) => b.overdue - a.overdue || b.instances - a.instances || a.name.localeCompare(b.name),
  );
};

interface UnitsProps {
  readonly definition: DefinitionInfo;
  readonly standing: Standing[];
  readonly select: Select;
}

/** Units by states: those with most that is overdue first. Each figure leads to the people behind it. */
export const Units = ({ definition, standing, select }: UnitsProps) => {
  const t = useText();
  const { number } = useFigures();
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState(FIRST);
  const rows = useMemo(() => rowsOf(standing, t('units.none')), [standing, t]);
  const found = rows.filter(({ name }) => name.toLowerCase().includes(search.toLowerCase()));
  const labels = new Map(standing.map(({ state, label }) => [state, label]));
  const place = (state: string) => definition.order.indexOf(state.split('+')[0] ?? state);
  const states = [...labels.keys()].sort((a, b) => place(a) - place(b));
  const most = Math.max(1, ...standing.map(({ instances }) => instances));
  const open = (unit: string | null, state: string | null, overdue: string | null = null) =>
    unit === null ? undefined : () => select({ unit, state, overdue, page: null });

  if (rows.length === 0) return null;
  return (
    <Card
      title={t('units.title')}
      hint={t('units.hint')}
      actions={
        rows.length > 5 ? (
          <Field.Root name="search" minWidth="24rem">
            <Field.Label>{t('units.search')}</Field.Label>
            <TextInput type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
          </Field.Root>
        ) : null
      }
    >
      <DataTable
        label={t('units.title')}
        head={
          <>
            <th scope="col">{t('units.unit')}</th>
            <th scope="col" className="number">
              {t('units.overdue')}
            </th>
            {states.map((state) => (
              <th key={state} scope="col" className="number">
                {labels.get(state)}
              </th>
            ))}
          </>
        }
      >
        {found.slice(0, shown).map(({ unit, name, overdue, cells }) => (
          <tr key={unit ?? ''}>
            <th scope="row">{name}</th>
            <td className="number">
              {overdue > 0 && unit !== null ? (
                <Button variant="danger-light" size="S" onClick={open(unit, null, 'true')}>
                  {number(overdue)}
                  <VisuallyHidden> {t('units.overdueIn', { unit: name })}</VisuallyHidden>
                </Button>
              ) : (
                number(overdue)
              )}
            </td>
            {states.map((state) => {
              const cell = cells.get(state);
              return (
                <td key={state} className="number">
                  {cell && unit !== null ? (
                    <Cell
                      type="button"
                      $late={cell.overdue > 0}
                      $share={cell.instances / most}
                      onClick={open(unit, state)}
                      aria-label={t('units.cell', {
                        unit: name,
                        state: cell.label,
                        count: cell.instances,
                        overdue: cell.overdue,
                      })}
                    >
                      {number(cell.instances)}
                    </Cell>
                  ) : cell ? (
                    number(cell.instances)
                  ) : null}
                </td>
              );
            })}
          </tr>
        ))}
      </DataTable>
      {found.length > shown ? (
        <Flex justifyContent="center" paddingTop={4}>
          <Button variant="tertiary" onClick={() => setShown(shown + FIRST * 4)}>
            {t('units.more', { count: number(found.length - shown) })}
          </Button>
        </Flex>
      ) : null}
    </Card>
  );
};

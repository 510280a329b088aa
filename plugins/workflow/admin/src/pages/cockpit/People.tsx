import { Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { DefinitionInfo, Listed } from '../../api/contracts';
import { useInstances, type ListFilter } from '../../api/queries';
import { Card } from '../../components/Card';
import { Chip } from '../../components/Chip';
import { DataTable } from '../../components/DataTable';
import { IfAllowed, Waiting } from '../../components/Frame';
import { Failure, Notice } from '../../components/Notice';
import { Pager } from '../../components/Pager';
import { HOME, PERMISSIONS } from '../../permissions';
import { daysSince, useFigures, useText } from '../../text';
import { ActDialog } from './ActDialog';
import { RemindDialog } from './RemindDialog';
import { TakeList } from './TakeList';
import type { Select } from './selection';

/** As many as the server takes at once. */
const AT_ONCE = 500;

interface PeopleProps {
  readonly definition: DefinitionInfo;
  readonly filter: ListFilter;
  readonly unitName: string | null;
  readonly select: Select;
}

/** The people behind a figure, earliest deadline first, and what can be done for those who are ticked. */
export const People = ({ definition, filter, unitName, select }: PeopleProps) => {
  const t = useText();
  const [ticked, setTicked] = useState<ReadonlyMap<string, Listed>>(new Map());
  const [dialog, setDialog] = useState<'act' | 'remind' | null>(null);
  const { data, error, isError } = useInstances(definition.subject, filter);
  const title = [
    filter.overdue ? t('people.overdue') : t('people.title'),
    filter.state === null ? null : (definition.states[filter.state] ?? filter.state),
    unitName,
    filter.q === null ? null : `“${filter.q}”`,
  ]
    .filter(Boolean)
    .join(' · ');
  const tick = (rows: Listed[], on: boolean): void => {
    const next = new Map(ticked);
    for (const row of rows) {
      if (!on) next.delete(row.documentId);
      else if (next.size < AT_ONCE) next.set(row.documentId, row);
    }
    setTicked(next);
  };
  const rows = data?.data ?? [];
  const all = rows.length > 0 && rows.every(({ documentId }) => ticked.has(documentId));
  const chosen = [...ticked.values()];
  return (
    <Card
      title={title}
      hint={t('people.ticked', { count: ticked.size })}
      actions={
        <Flex gap={2} wrap="wrap">
          <IfAllowed permissions={PERMISSIONS.intervene}>
            <Button variant="secondary" disabled={ticked.size === 0} onClick={() => setDialog('remind')}>
              {t('remind.open')}
            </Button>
            <Button disabled={ticked.size === 0} onClick={() => setDialog('act')}>
              {t('act.open')}
            </Button>
          </IfAllowed>
          <TakeList definition={definition} filter={filter} />
          <Button
            variant="tertiary"
            onClick={() => select({ state: null, unit: null, overdue: null, q: null, page: null })}
          >
            {t('people.close')}
          </Button>
        </Flex>
      }
    >
      {isError ? <Failure error={error} /> : null}
      {data ? null : <Waiting />}
      {data && rows.length === 0 ? <Notice kind="neutral">{t('people.nobody')}</Notice> : null}
      {data && rows.length > 0 ? (
        <>
          <DataTable
            label={title}
            head={
              <>
                <th scope="col">
                  <Checkbox
                    aria-label={t('people.tickAll')}
                    checked={all}
                    onCheckedChange={(on) => tick(rows, on === true)}
                  />
                </th>
                <th scope="col">{t('people.name')}</th>
                <th scope="col">{t('people.state')}</th>
                <th scope="col">{t('people.unit')}</th>
                <th scope="col">{t('people.since')}</th>
                <th scope="col">{t('people.due')}</th>
                <th scope="col">{t('people.waiting')}</th>
              </>
            }
          >
            {rows.map((row) => (
              <Person
                key={row.documentId}
                row={row}
                definition={definition}
                ticked={ticked.has(row.documentId)}
                onTick={(on) => tick([row], on)}
              />
            ))}
          </DataTable>
          <Pager pagination={data.meta.pagination} onPage={(page) => select({ page: String(page) })} />
        </>
      ) : null}
      {dialog === 'act' ? (
        <ActDialog definition={definition} chosen={chosen} onClose={() => setDialog(null)} />
      ) : null}
      {dialog === 'remind' ? (
        <RemindDialog subject={definition.subject} chosen={chosen} onClose={() => setDialog(null)} />
      ) : null}
    </Card>
  );
};

interface PersonProps {
  readonly row: Listed;
  readonly definition: DefinitionInfo;
  readonly ticked: boolean;
  readonly onTick: (on: boolean) => void;
}

const Person = ({ row, definition, ticked, onTick }: PersonProps) => {
  const t = useText();
  const { day } = useFigures();
  return (
    <tr>
      <td>
        <Checkbox
          aria-label={t('people.tick', { name: row.title })}
          checked={ticked}
          onCheckedChange={(on) => onTick(on === true)}
        />
      </td>
      <th scope="row">
        <Typography
          tag={Link}
          to={`${HOME}/${definition.subject}/${row.documentId}`}
          textColor="primary600"
          fontWeight="semiBold"
        >
          {row.title}
        </Typography>
      </th>
      <td>{row.stateLabel}</td>
      <td>{row.unitName ?? row.unit ?? '–'}</td>
      <td>{t('people.days', { days: daysSince(row.since) })}</td>
      <td>
        <Flex gap={2}>
          {row.dueAt === null ? '–' : day(row.dueAt)}
          {row.overdue ? <Chip kind="danger">{t('people.late')}</Chip> : null}
        </Flex>
      </td>
      <td>
        {row.waitingFor
          .map(({ name, id, role }) => `${name ?? id} (${definition.roles[role] ?? role})`)
          .join(', ') || '–'}
      </td>
    </tr>
  );
};

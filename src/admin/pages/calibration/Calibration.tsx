import { Button, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useMutation } from 'react-query';
import { Link, useSearchParams } from 'react-router-dom';
import {
  Card,
  Chip,
  DataTable,
  Failure,
  Notice,
  useApi,
  useFigures,
  Waiting,
} from '../../../../plugins/workflow/admin/src/public';
import { Frame } from '../Frame';
import { useText } from '../text';
import { Distributions } from './Distributions';
import {
  RATINGS,
  useBoard,
  useWaiting,
  type Board,
  type Person,
  type Rating,
  type Supposed,
  type WhatIf,
} from './queries';

/** Calibration of a unit: how its predicates stand to the guide, person by person, and what would be if. */
const Calibration = () => {
  const t = useText();
  const [search, setSearch] = useSearchParams();
  const waiting = useWaiting();
  const session =
    search.get('session') ?? waiting.data?.data.find((unit) => unit.session !== null)?.session ?? null;
  return (
    <Frame title={t('calibration.title')} subtitle={t('calibration.subtitle')}>
      {waiting.isError ? <Failure error={waiting.error} /> : null}
      {waiting.data ? (
        <Card title={t('calibration.units')} hint={t('calibration.unitsHint')}>
          {waiting.data.data.length === 0 ? (
            <Notice kind="neutral">{t('calibration.nobody')}</Notice>
          ) : (
            <DataTable
              label={t('calibration.units')}
              head={
                <>
                  <th scope="col">{t('widget.unit')}</th>
                  <th scope="col">{t('reports.cycle')}</th>
                  <th scope="col" className="number">
                    {t('calibration.waiting')}
                  </th>
                  <th scope="col" className="number">
                    {t('calibration.notReviewed')}
                  </th>
                  <th scope="col">{t('calibration.session')}</th>
                </>
              }
            >
              {waiting.data.data.map(({ orgUnit, cycle, session: under, ...counts }) => (
                <tr key={`${orgUnit.documentId} ${cycle.documentId}`}>
                  <th scope="row">{orgUnit.name}</th>
                  <td>{cycle.name}</td>
                  <td className="number">{counts.waiting}</td>
                  <td className="number">{counts.notReviewed}</td>
                  <td>
                    {under === null ? (
                      t('calibration.notBegun')
                    ) : (
                      <Button
                        variant={under === session ? 'default' : 'tertiary'}
                        aria-pressed={under === session}
                        onClick={() => setSearch({ session: under }, { replace: true })}
                      >
                        {t('calibration.look')}
                      </Button>
                    )}
                  </td>
                </tr>
              ))}
            </DataTable>
          )}
        </Card>
      ) : (
        <Waiting />
      )}
      {session === null ? null : <Session key={session} session={session} />}
    </Frame>
  );
};

const Session = ({ session }: { readonly session: string }) => {
  const t = useText();
  const { post } = useApi();
  const { data, error, isError } = useBoard(session);
  const [supposed, setSupposed] = useState<ReadonlyMap<string, Supposed>>(new Map());
  const ask = useMutation((changes: Supposed[]) =>
    post<{ data: WhatIf }>(`/calibration-sessions/${session}/what-if`, { changes }),
  );
  if (isError) return <Failure error={error} />;
  if (!data) return <Waiting />;
  const board = data.data;
  const suppose = (change: Supposed): void => {
    const next = new Map(supposed).set(change.appraisal, { ...supposed.get(change.appraisal), ...change });
    setSupposed(next);
    ask.mutate([...next.values()]);
  };
  const clear = (): void => {
    setSupposed(new Map());
    ask.reset();
  };
  const whatIf = supposed.size > 0 ? (ask.data?.data ?? null) : null;
  return (
    <>
      <Card
        title={`${board.unit} · ${board.cycle}`}
        hint={
          board.orgAchievement === null
            ? t('calibration.noAchievement')
            : t('calibration.achievement', {
                achievement: t(`achievement.${board.orgAchievement as 'good'}`),
              })
        }
        actions={
          <Flex gap={4}>
            <Typography
              tag={Link}
              to={`/plugins/workflow/calibration-sessions/${session}`}
              textColor="primary600"
            >
              {t('calibration.history')}
            </Typography>
            <Button variant="tertiary" disabled={supposed.size === 0} onClick={clear}>
              {t('calibration.clear')}
            </Button>
          </Flex>
        }
      >
        {ask.isError ? <Failure error={ask.error} /> : null}
        <Distributions board={board} then={whatIf?.then ?? null} />
      </Card>
      <People board={board} supposed={supposed} whatIf={whatIf} suppose={suppose} />
    </>
  );
};

interface PeopleProps {
  readonly board: Board;
  readonly supposed: ReadonlyMap<string, Supposed>;
  readonly whatIf: WhatIf | null;
  readonly suppose: (change: Supposed) => void;
}

/** People shown before somebody asks for more. */
const FIRST = 50;

const People = ({ board, supposed, whatIf, suppose }: PeopleProps) => {
  const t = useText();
  const { number } = useFigures();
  const [shown, setShown] = useState(FIRST);
  const moved = new Map((whatIf?.moved ?? []).map(({ appraisal, to }) => [appraisal, to]));
  return (
    <Card title={t('calibration.people', { count: board.people.length })} hint={t('calibration.peopleHint')}>
      <DataTable
        label={t('calibration.people', { count: board.people.length })}
        head={
          <>
            <th scope="col">{t('calibration.person')}</th>
            <th scope="col">{t('calibration.appraiser')}</th>
            <th scope="col">{t('preview.result')}</th>
            <th scope="col">{t('preview.behaviour')}</th>
            <th scope="col">{t('preview.predicate')}</th>
          </>
        }
      >
        {board.people.slice(0, shown).map((person) => (
          <Line
            key={person.appraisal}
            person={person}
            supposed={supposed.get(person.appraisal)}
            to={moved.get(person.appraisal) ?? null}
            fixed={board.ruleSet === 'numeric'}
            suppose={suppose}
          />
        ))}
      </DataTable>
      {board.people.length > shown ? (
        <Flex justifyContent="center" paddingTop={4}>
          <Button variant="tertiary" onClick={() => setShown(shown + FIRST)}>
            {t('reports.more', { count: number(board.people.length - shown) })}
          </Button>
        </Flex>
      ) : null}
    </Card>
  );
};

interface LineProps {
  readonly person: Person;
  readonly supposed: Supposed | undefined;
  /** The predicate that would be, where it is another. */
  readonly to: string | null;
  /** Figures decide: there is nothing to suppose. */
  readonly fixed: boolean;
  readonly suppose: (change: Supposed) => void;
}

const Line = ({ person, supposed, to, fixed, suppose }: LineProps) => {
  const t = useText();
  const { appraisal, employee, appraiser, predicate, unitHead } = person;
  const choice = (part: 'resultRating' | 'behaviourRating', label: string) => {
    const rating = supposed?.[part] ?? person[part];
    return fixed || rating === null || (unitHead && part === 'resultRating') ? (
      t(`rating.${rating ?? 'none'}`)
    ) : (
      <Field.Root name={`${part} ${appraisal}`} minWidth="18rem">
        <SingleSelect
          aria-label={`${label}, ${employee.name}`}
          size="S"
          value={rating}
          onChange={(value) => suppose({ appraisal, [part]: value as Rating })}
        >
          {RATINGS.map((one) => (
            <SingleSelectOption key={one} value={one}>
              {t(`rating.${one}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    );
  };
  return (
    <tr>
      <th scope="row">
        <Typography tag={Link} to={`/plugins/workflow/appraisals/${appraisal}`} textColor="primary600">
          {employee.name}
        </Typography>
      </th>
      <td>{appraiser?.name ?? '–'}</td>
      <td>{choice('resultRating', t('preview.result'))}</td>
      <td>{choice('behaviourRating', t('preview.behaviour'))}</td>
      <td>
        {to === null ? (
          t(`predicate.${predicate as 'good'}`)
        ) : (
          <Chip kind="warning">
            {`${t(`predicate.${predicate as 'good'}`)} → ${t(`predicate.${to as 'good'}`)}`}
          </Chip>
        )}
      </td>
    </tr>
  );
};

export default Calibration;

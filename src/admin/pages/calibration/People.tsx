import { Button, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { Card, Chip, DataTable, IfAllowed, useFigures } from '../../../../plugins/workflow/admin/src/public';
import { PERMISSIONS } from '../permissions';
import { useText } from '../text';
import { RATINGS, type Board, type Person, type Rating, type Supposed, type WhatIf } from './queries';

interface PeopleProps {
  readonly board: Board;
  readonly supposed: ReadonlyMap<string, Supposed>;
  readonly whatIf: WhatIf | null;
  readonly suppose: (change: Supposed) => void;
  readonly onRecord: (person: Person) => void;
}

/** People shown before somebody asks for more. */
const FIRST = 50;

/** Person by person: the ratings, what would be with others, and the decision that they become so. */
export const People = ({ board, supposed, whatIf, suppose, onRecord }: PeopleProps) => {
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
            <th scope="col">{t('calibration.decision')}</th>
          </>
        }
      >
        {board.people.slice(0, shown).map((person) => (
          <Line
            key={person.appraisal}
            person={person}
            supposed={supposed.get(person.appraisal)}
            to={moved.get(person.appraisal) ?? null}
            fixed={board.ruleSet === 'numeric' || board.state !== 'open' || person.state !== 'calibration'}
            suppose={suppose}
            onRecord={onRecord}
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
  /** Figures decide, or it has been decided: there is nothing to suppose. */
  readonly fixed: boolean;
  readonly suppose: (change: Supposed) => void;
  readonly onRecord: (person: Person) => void;
}

const Line = ({ person, supposed, to, fixed, suppose, onRecord }: LineProps) => {
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
      <td>{supposed ? <Record person={person} onRecord={onRecord} /> : <Decided person={person} />}</td>
    </tr>
  );
};

const Record = ({ person, onRecord }: Pick<LineProps, 'person' | 'onRecord'>) => {
  const t = useText();
  return (
    <IfAllowed permissions={PERMISSIONS.keepCalibration}>
      <Button
        size="S"
        variant="secondary"
        aria-label={`${t('calibration.record')} ${person.employee.name}`}
        onClick={() => onRecord(person)}
      >
        {t('calibration.record')} …
      </Button>
    </IfAllowed>
  );
};

/** What the panel has changed already, from what, and why. */
const Decided = ({ person: { before, moved, reason } }: Pick<LineProps, 'person'>) => {
  const t = useText();
  if (!moved || before === null) return <>–</>;
  return (
    <Typography variant="pi">
      {`${t('calibration.was', { predicate: t(`predicate.${before.predicate as 'good'}`) })}${reason === null ? '' : ` “${reason}”`}`}
    </Typography>
  );
};

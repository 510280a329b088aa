import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { boardQuery, supposedQuery, type Board, type Supposed } from '../../../../api/calibration';
import { Failure } from '../../../../shared/ui/Failure';
import { Loading } from '../../../../shared/ui/Loading';
import { Notice } from '../../../../shared/ui/Notice';
import { Spread } from '../../../../shared/ui/Spread';
import { useGuideRule } from '../../../../shared/useGuideRule';
import type { DetailProps } from '../props';
import { PersonRow } from './PersonRow';

/** The board of a panel: the unit as it was, as it is, as it would be, and person by person. */
export const CalibrationDetail = ({ id }: DetailProps) => {
  const { t } = useTranslation();
  const { data: board, error, refetch } = useQuery(boardQuery(id));
  const [changes, setChanges] = useState<Supposed[]>([]);
  if (error) return <Failure error={error} retry={refetch} />;
  if (!board) return <Loading />;
  const open = board.closing === null;
  const suppose = (appraisal: string, change: Supposed | null) =>
    setChanges([...changes.filter((one) => one.appraisal !== appraisal), ...(change ? [change] : [])]);
  return (
    <>
      <Guide board={board} />
      <section aria-labelledby="distribution">
        <h2 id="distribution">{t('calibration.distribution')}</h2>
        <div className="spreads">
          {board.before && <Spread title={t('calibration.before')} distribution={board.before} />}
          <Spread title={t('calibration.now')} distribution={board.after ?? board.now} />
          {open && <IfSo id={id} changes={changes} />}
        </div>
      </section>
      {board.closing?.reason && (
        <p className="feedback">
          <strong>{t('calibration.closingReason', { name: board.closing.by.name })}</strong>{' '}
          {board.closing.reason}
        </p>
      )}
      <section aria-labelledby="persons">
        <h2 id="persons">{t('calibration.people', { count: board.people.length })}</h2>
        {open && board.ruleSet === 'quadrant' && <p className="faint">{t('calibration.try')}</p>}
        <ul className="cards">
          {board.people.map((person) => (
            <PersonRow
              key={person.appraisal}
              person={person}
              ruleSet={board.ruleSet}
              supposed={changes.find(({ appraisal }) => appraisal === person.appraisal) ?? null}
              onSuppose={(change) => suppose(person.appraisal, change)}
            />
          ))}
        </ul>
      </section>
    </>
  );
};

/** What the achievement of the unit asks of its predicates (SE MenPANRB 3/2023). */
const Guide = ({ board: { orgAchievement, guide, ruleSet, now, minimumUnitSize } }: { board: Board }) => {
  const { t } = useTranslation();
  const inWords = useGuideRule();
  if (ruleSet === 'numeric') return <Notice kind="info">{t('calibration.numeric')}</Notice>;
  if (now.people < minimumUnitSize)
    return <Notice kind="info">{t('calibration.small', { count: minimumUnitSize })}</Notice>;
  if (!orgAchievement) return <Notice kind="warning" title={t('calibration.noAchievement')} />;
  return (
    <div className="card">
      <p>
        {t('calibration.achievement')}: <strong>{t(`orgAchievement.${orgAchievement}`)}</strong>
      </p>
      <ul className="plain">
        {guide.map((rule) => (
          <li key={inWords(rule)}>{inWords(rule)}</li>
        ))}
      </ul>
    </div>
  );
};

/** What is tried out below, before anybody's result is touched. */
const IfSo = ({ id, changes }: { id: string; changes: Supposed[] }) => {
  const { t } = useTranslation();
  const [settled] = useDebouncedValue(changes, 300);
  const { data, error } = useQuery(supposedQuery(id, settled));
  if (changes.length === 0) return null;
  return (
    <div role="status">
      {error && <Failure error={error} />}
      {data && <Spread title={t('calibration.ifSo', { count: changes.length })} distribution={data.then} />}
    </div>
  );
};

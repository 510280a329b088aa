import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Board, Rated, Supposed } from '../../../../api/calibration';
import { Adjust } from './Adjust';

interface Props {
  person: Rated;
  ruleSet: Board['ruleSet'];
  supposed: Supposed | null;
  onSuppose: (change: Supposed | null) => void;
}

/** One person before the panel: how rated, by whom, whether it was changed and why; and what else is thought of. */
export const PersonRow = ({ person, ruleSet, supposed, onSuppose }: Props) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { appraisal, employee, appraiser, predicate, before, moved, reason, ratedBy, state, unitHead } =
    person;
  const waits = state === 'calibration';
  return (
    <li className="card">
      <div className="with-aside">
        <div>
          <h3>
            <Link to={`/appraisals/${appraisal}`}>{employee.name}</Link>
            {unitHead && <span className="tag"> {t('calibration.unitHead')}</span>}
          </h3>
          <p className="faint">
            {t('calibration.ratedBy', { name: ratedBy ?? appraiser?.name ?? '–' })}
            {!waits && ` · ${t(`state.${state}`)}`}
          </p>
        </div>
        <p className="predicate">
          {moved && before && <s className="faint">{t(`predicate.${before.predicate}`)}</s>}{' '}
          {t(`predicate.${predicate}`)}
        </p>
      </div>
      {reason && <q>{reason}</q>}
      {waits && ruleSet === 'quadrant' && (
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>
            {t('calibration.another')}
            <span className="hidden"> {employee.name}</span>
          </summary>
          {open && <Adjust person={person} supposed={supposed} onSuppose={onSuppose} />}
        </details>
      )}
      {waits && ruleSet === 'numeric' && (
        <Link to={`/appraisals/${appraisal}/ADJUST_RESULT`}>{t('calibration.adjustInForm')}</Link>
      )}
    </li>
  );
};

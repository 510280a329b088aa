import { useTranslation } from 'react-i18next';
import type { Step } from '../../api/shapes';
import { useDates } from '../useDates';
import { Icon } from './Icon';

const namesOf = ({ who }: Step): string => who.flatMap(({ name }) => (name ? [name] : [])).join(', ');

/** Where nobody has to act any more, the way is at its end. */
const asSeen = (step: Step): Step =>
  step.status === 'current' && step.state === 'final' ? { ...step, status: 'done' } : step;

/** The way of an appraisal: what was done, where it stands, what is ahead; with names and dates. */
export const RouteMap = ({ steps }: { steps: Step[] }) => {
  const { t } = useTranslation();
  const { date } = useDates();
  return (
    <ol className="route">
      {steps.map(asSeen).map((step, index) => (
        <li
          key={step.state}
          className={`route-${step.status}`}
          aria-current={step.status === 'current' ? 'step' : undefined}
        >
          <span className="dot" aria-hidden="true">
            {step.status === 'done' ? <Icon name="check" size={16} /> : index + 1}
          </span>
          <span>
            <strong>{step.label}</strong>
            <span className="hidden"> ({t(`route.${step.status}`)})</span>
            <span className="faint">
              {[namesOf(step), step.at && step.status === 'done' ? date(step.at) : null]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {step.status === 'current' && step.at && (
              <span className="faint">{t('route.since', { date: date(step.at) })}</span>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
};

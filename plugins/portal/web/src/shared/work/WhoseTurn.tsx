import { useTranslation } from 'react-i18next';
import type { Description } from '../../api/shapes';
import { Notice } from '../ui/Notice';
import { canBegin } from './canBegin';

/** Whether it is my turn; else whom it waits for. */
export const WhoseTurn = ({ description: { steps, events, state } }: { description: Description }) => {
  const { t, i18n } = useTranslation();
  const current = steps.find(({ status }) => status === 'current');
  const names = current?.who.flatMap(({ name }) => (name ? [name] : [])) ?? [];
  if (events.some((one) => canBegin(one) && !SIDE_EVENTS.includes(one.event))) {
    const hint = `hint.${state}`;
    return (
      <Notice kind="info" title={t('appraisal.yourTurn')}>
        {i18n.exists(hint) && <p>{t(hint)}</p>}
      </Notice>
    );
  }
  if (names.length === 0) return null;
  return <Notice kind="info" title={t('appraisal.waitsFor', { names: names.join(', ') })} />;
};

/** May be done at any time by those who look after a unit: nobody waits for them. */
export const SIDE_EVENTS = [
  'REASSIGN',
  'EXTEND_DEADLINE',
  'TRANSFER',
  'CANCEL',
  'REVISE_TARGETS',
  'OPEN_ASSESSMENT',
  'OPEN_EVALUATION',
  'LINK_RESULTS',
];

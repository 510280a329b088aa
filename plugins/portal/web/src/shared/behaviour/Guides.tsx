import { useTranslation } from 'react-i18next';
import type { BehaviourValue } from '../../api/shapes';
import { GUIDES } from './values';

/** What a value means in daily work, in the words of the regulation. */
export const Guides = ({ value }: { value: BehaviourValue }) => {
  const { t } = useTranslation();
  return (
    <ul className="guides">
      {GUIDES.map((number) => (
        <li key={number}>{t(`value.${value}.${number}`)}</li>
      ))}
    </ul>
  );
};

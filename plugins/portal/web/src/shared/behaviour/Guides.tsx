import { useTranslation } from 'react-i18next';
import type { BehaviourValue } from '../../api/shapes';
import { GUIDES } from './values';

interface Props {
  value: BehaviourValue;
  /** What the leader expects of this person besides. */
  expected?: string | undefined;
}

/** What a value means in daily work, in the words of the regulation. */
export const Guides = ({ value, expected }: Props) => {
  const { t } = useTranslation();
  return (
    <>
      <ul className="guides">
        {GUIDES.map((number) => (
          <li key={number}>{t(`value.${value}.${number}`)}</li>
        ))}
      </ul>
      {expected && (
        <p className="said">
          <strong>{t('annexes.expected')}:</strong> {expected}
        </p>
      )}
    </>
  );
};

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { Icon } from './Icon';

interface Props {
  to: string;
  /** What lies there; as long as its name is not known it is the way back. */
  children: ReactNode;
}

/** Above a page: the way to the one that it belongs to. */
export const Back = ({ to, children }: Props) => {
  const { t } = useTranslation();
  return (
    <p>
      <Link to={to} className="back">
        <Icon name="back" size={18} /> {children ?? t('back')}
      </Link>
    </p>
  );
};

import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { Icon, type IconName } from '../../shared/ui/Icon';

const PLACES: { to: string; icon: IconName }[] = [
  { to: 'coaching', icon: 'chat' },
  { to: 'achievements', icon: 'star' },
  { to: 'peers', icon: 'people' },
  { to: 'periods', icon: 'calendar' },
];

/** What is kept beside an appraisal, each on a page of its own. */
export const Beside = ({ id }: { id: string }) => {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="beside">
      <h2 id="beside">{t('beside.title')}</h2>
      <ul className="cards">
        {PLACES.map(({ to, icon }) => (
          <li key={to} className="card task">
            <Link to={`/appraisals/${id}/${to}`} className="with-place">
              <Icon name={icon} />
              <span>
                <strong>{t(`beside.${to}`)}</strong>
                <span className="faint small block">{t(`beside.${to}Hint`)}</span>
              </span>
              <Icon name="arrow" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};

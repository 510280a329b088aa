import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { delegationsQuery } from '../api/delegations';
import { meQuery } from '../api/me';
import { useDates } from '../shared/useDates';

/** Says at all times for whom I may act besides myself, and until when. */
export const ActingFor = () => {
  const { t } = useTranslation();
  const { date } = useDates();
  const { data: me } = useQuery(meQuery);
  const { data: delegations = [] } = useQuery(delegationsQuery);
  const now = Date.now();
  const received = delegations.filter(
    ({ to, endedAt, validFrom, validTo }) =>
      to.id === me?.id && endedAt === null && Date.parse(validFrom) <= now && now <= Date.parse(validTo),
  );
  if (received.length === 0) return null;
  return (
    <aside className="acting" aria-label={t('delegations.actingLabel')}>
      {received.map(({ id, from, role, validTo }) => (
        <p key={id}>
          {t('delegations.acting', {
            name: from.name ?? '–',
            role: role ? t(`role.${role}`) : t('delegations.allRoles'),
            until: date(validTo),
          })}
        </p>
      ))}
    </aside>
  );
};

import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { delegationsQuery, endDelegation } from '../../api/delegations';
import { meQuery } from '../../api/me';
import type { Delegation } from '../../api/shapes';
import { Empty } from '../../shared/ui/Empty';
import { Failure } from '../../shared/ui/Failure';
import { Loading } from '../../shared/ui/Loading';
import { Page } from '../../shared/ui/Page';
import { useDates } from '../../shared/useDates';
import { NewDelegation } from './NewDelegation';

/** Who acts for me while I am away, and for whom I act. */
export const DelegationsPage = () => {
  const { t } = useTranslation();
  const { data: me } = useQuery(meQuery);
  const { data, error, refetch } = useQuery(delegationsQuery);
  return (
    <Page title={t('delegations.title')}>
      <p>{t('delegations.about')}</p>
      <NewDelegation />
      <section aria-labelledby="list">
        <h2 id="list">{t('delegations.list')}</h2>
        {error && <Failure error={error} retry={refetch} />}
        {!data && !error && <Loading />}
        {data?.length === 0 && <Empty title={t('delegations.none')} />}
        <ul className="cards">
          {data?.map((one) => (
            <Row key={one.id} delegation={one} mine={one.from.id === me?.id} />
          ))}
        </ul>
      </section>
    </Page>
  );
};

const Row = ({ delegation, mine }: { delegation: Delegation; mine: boolean }) => {
  const { t } = useTranslation();
  const { date } = useDates();
  const queries = useQueryClient();
  const { id, from, to, validFrom, validTo, reason, endedAt, role } = delegation;
  const ending = useMutation({
    mutationFn: () => endDelegation(id),
    onSuccess: () => queries.invalidateQueries({ queryKey: delegationsQuery.queryKey }),
  });
  const over = endedAt !== null || Date.parse(validTo) < Date.now();
  return (
    <li className="card">
      <strong>
        {mine
          ? t('delegations.given', { name: to.name ?? '–' })
          : t('delegations.received', { name: from.name ?? '–' })}
      </strong>
      <p className="faint">
        {date(validFrom)} – {date(validTo)} · {role ? t(`role.${role}`) : t('delegations.allRoles')} ·{' '}
        {reason}
      </p>
      {ending.error && <Failure error={ending.error} />}
      {over ? (
        <span className="tag">{t('delegations.over')}</span>
      ) : (
        <Button size="sm" variant="default" loading={ending.isPending} onClick={() => ending.mutate()}>
          {t('delegations.end')}
        </Button>
      )}
    </li>
  );
};

import { Button } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { NOTICES, noticesQuery, readNotices } from '../../api/notices';
import { Empty } from '../../shared/ui/Empty';
import { Failure } from '../../shared/ui/Failure';
import { Icon } from '../../shared/ui/Icon';
import { Loading } from '../../shared/ui/Loading';
import { NoticeRow } from '../../shared/ui/NoticeRow';
import { Page } from '../../shared/ui/Page';

/** All that I was told, page by page. */
export const NoticesPage = () => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteQuery(noticesQuery);
  const reading = useMutation({
    mutationFn: () => readNotices({ all: true }),
    onSuccess: () => queries.invalidateQueries({ queryKey: NOTICES }),
  });
  const notices = data?.pages.flatMap((page) => page.data) ?? [];
  const unread = data?.pages[0]?.meta.unread ?? 0;
  return (
    <Page
      title={t('notices.title')}
      aside={
        unread > 0 && (
          <Button size="sm" variant="default" loading={reading.isPending} onClick={() => reading.mutate()}>
            {t('notices.readAll')}
          </Button>
        )
      }
    >
      <p>
        <Link to="/policy-notices" className="with-icon">
          <Icon name="book" size={18} /> {t('policies.title')}
        </Link>
      </p>
      {error && <Failure error={error} retry={refetch} />}
      {reading.error && <Failure error={reading.error} />}
      {!data && !error && <Loading />}
      {data && notices.length === 0 && (
        <Empty title={t('notices.none')}>
          <p>{t('notices.noneHint')}</p>
        </Empty>
      )}
      {notices.length > 0 && (
        <ul className="told-list card">
          {notices.map((notice) => (
            <NoticeRow key={notice.id} notice={notice} />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('notices.more')}
        </Button>
      )}
    </Page>
  );
};

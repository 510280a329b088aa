import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { policyNoticesQuery } from '../../api/policyNotices';
import { Back } from '../../shared/ui/Back';
import { Empty } from '../../shared/ui/Empty';
import { Failure } from '../../shared/ui/Failure';
import { Loading } from '../../shared/ui/Loading';
import { More } from '../../shared/ui/More';
import { Page } from '../../shared/ui/Page';
import { readSoFar } from '../../shared/readSoFar';
import { useDates } from '../../shared/useDates';
import { useInMyLanguage } from './useInMyLanguage';

/** Notices about rules, newest first; those that I have not confirmed stand out. */
export const PolicyNoticesPage = () => {
  const { t } = useTranslation();
  const { date } = useDates();
  const say = useInMyLanguage();
  const notices = useInfiniteQuery(policyNoticesQuery);
  const { list, total, left } = readSoFar(notices);
  return (
    <Page title={t('policies.title')}>
      <Back to="/notices">{t('notices.title')}</Back>
      <p>{t('policies.about')}</p>
      {notices.error && <Failure error={notices.error} retry={notices.refetch} />}
      {notices.isPending && <Loading />}
      {notices.data && total === 0 && (
        <Empty title={t('policies.none')}>
          <p>{t('policies.noneHint')}</p>
        </Empty>
      )}
      {list.length > 0 && (
        <ul className="told-list card">
          {list.map(({ documentId, title, titleEn, publishOn, readAt }) => (
            <li key={documentId} className={readAt ? 'told-row' : 'told-row new'}>
              <Link to={`/policy-notices/${documentId}`}>
                <strong>
                  {!readAt && <span className="tag tag-new">{t('policies.open')}</span>} {say(title, titleEn)}
                </strong>
                <span className="faint small">
                  {date(`${publishOn}T12:00:00`)}
                  {readAt && ` · ${t('policies.confirmed', { date: date(readAt) })}`}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <More left={left} query={notices} />
    </Page>
  );
};

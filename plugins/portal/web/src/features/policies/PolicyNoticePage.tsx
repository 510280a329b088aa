import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router-dom';
import {
  confirmPolicyNotice,
  onePolicyNoticeQuery,
  POLICY_NOTICES,
  readPolicyFile,
} from '../../api/policyNotices';
import { saveFile } from '../../shared/saveFile';
import { Back } from '../../shared/ui/Back';
import { Failure } from '../../shared/ui/Failure';
import { Icon } from '../../shared/ui/Icon';
import { Loading } from '../../shared/ui/Loading';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import { useDates } from '../../shared/useDates';
import { useInMyLanguage } from './useInMyLanguage';

/** One notice about rules, to be read and confirmed. */
export const PolicyNoticePage = () => {
  const { t } = useTranslation();
  const { date, dateTime } = useDates();
  const say = useInMyLanguage();
  const { id = '' } = useParams();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(onePolicyNoticeQuery(id));
  const confirming = useMutation({
    mutationFn: () => confirmPolicyNotice(id),
    onSuccess: () => queries.invalidateQueries({ queryKey: POLICY_NOTICES }),
  });
  const opening = useMutation({
    mutationFn: async (name: string) => saveFile(await readPolicyFile(id), name),
  });
  if (error) {
    return (
      <Page title={t('policies.title')}>
        <Failure error={error} retry={refetch} />
      </Page>
    );
  }
  if (!data) return <Loading />;
  const { title, titleEn, text, textEn, link, file, publishOn, readAt } = data;
  return (
    <Page title={say(title, titleEn)}>
      <Back to="/policy-notices">{t('policies.title')}</Back>
      <p className="faint">{date(`${publishOn}T12:00:00`)}</p>
      <article className="card">
        <p className="said">{say(text, textEn)}</p>
        {link && (
          <p>
            <a href={link} target="_blank" rel="noreferrer noopener">
              {t('policies.link')}
            </a>
          </p>
        )}
        {file && (
          <p>
            <button type="button" className="link with-icon" onClick={() => opening.mutate(file.name)}>
              <Icon name="file" size={18} /> {file.name}
            </button>
          </p>
        )}
      </article>
      {opening.error && <Failure error={opening.error} />}
      {confirming.error && <Failure error={confirming.error} />}
      {readAt ? (
        <Notice kind="success" title={t('policies.confirmedAt', { at: dateTime(readAt) })} />
      ) : (
        <Button loading={confirming.isPending} onClick={() => confirming.mutate()}>
          {t('policies.confirm')}
        </Button>
      )}
    </Page>
  );
};

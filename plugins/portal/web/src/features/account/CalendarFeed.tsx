import { Button, CopyButton, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { endCalendarFeed, newCalendarFeed } from '../../api/calendarFeed';
import { Failure } from '../../shared/ui/Failure';
import { Notice } from '../../shared/ui/Notice';

/** My deadlines in the calendar program that I use anyway. The address is shown once: the server keeps only its digest. */
export const CalendarFeed = () => {
  const { t } = useTranslation();
  const making = useMutation({ mutationFn: newCalendarFeed });
  const ending = useMutation({ mutationFn: endCalendarFeed, onSuccess: () => making.reset() });
  const error = making.error ?? ending.error;
  return (
    <section className="card stack" aria-labelledby="feed">
      <h2 id="feed">{t('feed.title')}</h2>
      <p>{t('feed.about')}</p>
      {error && <Failure error={error} />}
      {ending.isSuccess && !making.data && <Notice kind="success" title={t('feed.ended')} />}
      {making.data && (
        <>
          <TextInput
            label={t('feed.address')}
            description={t('feed.addressHint')}
            readOnly
            value={making.data}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
          <CopyButton value={making.data}>
            {({ copied, copy }) => (
              <Button size="sm" className="start" onClick={copy}>
                {t(copied ? 'feed.copied' : 'feed.copy')}
              </Button>
            )}
          </CopyButton>
        </>
      )}
      <div className="buttons">
        <Button size="sm" variant="default" loading={making.isPending} onClick={() => making.mutate()}>
          {t('feed.new')}
        </Button>
        <Button size="sm" variant="subtle" loading={ending.isPending} onClick={() => ending.mutate()}>
          {t('feed.end')}
        </Button>
      </div>
    </section>
  );
};

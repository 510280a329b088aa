import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { historyQuery } from '../../api/history';
import type { Description } from '../../api/shapes';
import type { Work } from '../../api/work';
import { useDates } from '../useDates';
import { Notice } from '../ui/Notice';

interface Props {
  work: Work;
  description: Description;
  onGoOn: () => void;
}

/** Somebody was faster: what they did; one's own text stays and may be sent after a look. */
export const Changed = ({ work, description, onGoOn }: Props) => {
  const { t } = useTranslation();
  const { dateTime } = useDates();
  const { data } = useQuery(historyQuery(work));
  const last = data?.[data.length - 1];
  return (
    <Notice kind="warning" title={t('stale.title')}>
      {last && (
        <p>
          {t('stale.what', {
            what: t(`done.${last.event}`, { defaultValue: last.event }),
            who: last.actor.role === 'system' ? t('history.system') : last.actor.name,
            when: dateTime(last.at),
            state: description.stateLabel,
          })}
        </p>
      )}
      <p>{t('stale.kept')}</p>
      <Button size="sm" variant="default" onClick={onGoOn}>
        {t('stale.goOn')}
      </Button>
    </Notice>
  );
};

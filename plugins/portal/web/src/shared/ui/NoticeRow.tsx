import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { NOTICES, readNotices } from '../../api/notices';
import type { AppNotice } from '../../api/shapes';
import { useDates } from '../useDates';
import { pageOf } from '../work/place';
import { Deadline } from './Deadline';

/** One thing I was told; going to what it is about marks it as read. */
export const NoticeRow = ({ notice }: { notice: AppNotice }) => {
  const { t } = useTranslation();
  const { dateTime, titled } = useDates();
  const queries = useQueryClient();
  const { id, subject, documentId, title, about, body, at, dueAt, readAt } = notice;
  const reading = useMutation({
    mutationFn: () => readNotices({ ids: [id] }),
    onSuccess: () => queries.invalidateQueries({ queryKey: NOTICES }),
  });
  return (
    <li className={readAt ? 'told-row' : 'told-row new'}>
      <Link
        to={pageOf({ subject, id: documentId })}
        onClick={() => {
          if (!readAt) reading.mutate();
        }}
      >
        <strong>
          {!readAt && <span className="tag tag-new">{t('notices.new')}</span>} {title}
        </strong>
        {about && <span>{titled(about)}</span>}
        {body && <q>{body}</q>}
        <span className="faint small">{dateTime(at)}</span>
        {dueAt && Date.parse(dueAt) > Date.now() && <Deadline at={dueAt} brief />}
      </Link>
    </li>
  );
};

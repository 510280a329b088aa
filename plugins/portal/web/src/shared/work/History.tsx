import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { readAttachment } from '../../api/attachments';
import { historyQuery } from '../../api/history';
import type { Attachment } from '../../api/shapes';
import type { Work } from '../../api/work';
import { saveFile } from '../saveFile';
import { Icon } from '../ui/Icon';
import { useDates } from '../useDates';
import { Failure } from '../ui/Failure';
import { Loading } from '../ui/Loading';

const isFile = (value: unknown): value is Attachment =>
  typeof value === 'object' && value !== null && 'id' in value && 'name' in value;

/** The files that went with a step, where the caller may see its data. */
const filesOf = (data: Record<string, unknown> | null): Attachment[] =>
  Array.isArray(data?.attachments) ? data.attachments.filter(isFile) : [];

/** What was done, by whom, when and with which words; newest first. */
export const History = ({ work }: { work: Work }) => {
  const { t } = useTranslation();
  const { dateTime } = useDates();
  const { data, error, refetch } = useQuery(historyQuery(work));
  const open = async ({ id, name }: Attachment) => saveFile(await readAttachment(work, id), name);
  return (
    <section className="card" aria-labelledby="history">
      <h2 id="history">{t('history.title')}</h2>
      {error && <Failure error={error} retry={refetch} />}
      {!data && !error && <Loading />}
      <ol className="history">
        {data
          ?.slice()
          .reverse()
          .map(({ id: entry, event, label, actor, onBehalfOf, at, comment, data }) => (
            <li key={entry}>
              <strong>
                {work.subject === 'appraisals' ? t(`done.${event}`, { defaultValue: label }) : label}
              </strong>
              <span className="faint">
                {actor.role === 'system' ? t('history.system') : actor.name}
                {onBehalfOf && ` ${t('history.for', { name: onBehalfOf.name })}`} · {dateTime(at)}
              </span>
              {comment && <q>{comment}</q>}
              {filesOf(data).map((file) => (
                <button key={file.id} type="button" className="link" onClick={() => void open(file)}>
                  <Icon name="clip" size={16} /> {file.name}
                </button>
              ))}
            </li>
          ))}
      </ol>
    </section>
  );
};

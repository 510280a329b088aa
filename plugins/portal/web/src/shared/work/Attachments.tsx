import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addAttachment, removeAttachment } from '../../api/attachments';
import type { Attachment } from '../../api/shapes';
import type { Work } from '../../api/work';
import { wordsFor } from '../ui/Failure';
import { FilePick } from '../ui/FilePick';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';

interface Props {
  work: Work;
  most: number;
  files: Attachment[];
  onChange: (files: Attachment[]) => void;
}

/** Evidence that goes with the event: files, or a photo by the phone's camera. */
export const Attachments = ({ work, most, files, onChange }: Props) => {
  const { t } = useTranslation();
  const adding = useMutation({
    mutationFn: (file: File) => addAttachment(work, file),
    onSuccess: (added) => onChange([...files, added]),
  });
  const remove = (id: string) => {
    onChange(files.filter((one) => one.id !== id));
    // One that stays behind is forgotten by the server within a month.
    void removeAttachment(work, id).catch(() => undefined);
  };
  return (
    <section className="card" aria-labelledby="files">
      <h2 id="files">{t('files.title')}</h2>
      {adding.error && <Notice kind="error">{wordsFor(adding.error, t)}</Notice>}
      {files.length > 0 && (
        <ul className="rows">
          {files.map(({ id, name }) => (
            <li key={id}>
              <Icon name="file" size={18} /> <span className="grow">{name}</span>
              <button type="button" className="link" onClick={() => remove(id)}>
                {t('files.remove', { name })}
              </button>
            </li>
          ))}
        </ul>
      )}
      {files.length < most && <FilePick busy={adding.isPending} onPick={(file) => adding.mutate(file)} />}
      <p className="faint small">{t('files.hint', { count: most })}</p>
    </section>
  );
};

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  addEvidence,
  evidenceQuery,
  readEvidence,
  removeEvidence,
  type EvidenceFile,
  type WithEvidence,
} from '../../api/evidence';
import { saveFile } from '../saveFile';
import { wordsFor } from './Failure';
import { FilePick } from './FilePick';
import { Icon } from './Icon';
import { Notice } from './Notice';

const MOST = 5;

interface Props {
  kind: WithEvidence;
  id: string;
  /** Whether files may be added and removed. */
  open: boolean;
}

/** The files of a record; on a phone a photo, too. */
export const Evidence = ({ kind, id, open }: Props) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data = [] } = useQuery(evidenceQuery(kind, id));
  const onSuccess = () => queries.invalidateQueries({ queryKey: evidenceQuery(kind, id).queryKey });
  const adding = useMutation({ mutationFn: (file: File) => addEvidence(kind, id, file), onSuccess });
  const removing = useMutation({ mutationFn: (file: string) => removeEvidence(kind, id, file), onSuccess });
  const show = async (file: EvidenceFile) => saveFile(await readEvidence(kind, id, file.id), file.name);
  const error = adding.error ?? removing.error;
  if (data.length === 0 && !open) return null;
  return (
    <div className="evidence">
      {error && <Notice kind="error">{wordsFor(error, t)}</Notice>}
      {data.map((file) => (
        <span key={file.id} className="evidence-file">
          <button type="button" className="link" onClick={() => void show(file)}>
            <Icon name="file" size={16} /> {file.name}
          </button>
          {open && (
            <button
              type="button"
              className="link"
              aria-label={t('files.remove', { name: file.name })}
              onClick={() => removing.mutate(file.id)}
            >
              <Icon name="bin" size={16} />
            </button>
          )}
        </span>
      ))}
      {open && data.length < MOST && (
        <FilePick busy={adding.isPending} onPick={(file) => adding.mutate(file)} />
      )}
    </div>
  );
};

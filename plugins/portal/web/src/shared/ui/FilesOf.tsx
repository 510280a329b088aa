import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { readEvidence, type EvidenceFile, type WithEvidence } from '../../api/evidence';
import { saveFile } from '../saveFile';
import { wordsFor } from './Failure';
import { Icon } from './Icon';
import { Notice } from './Notice';

interface Props {
  kind: WithEvidence;
  id: string;
  files: EvidenceFile[];
}

/** Files that lie beside a record; pressing one fetches it. */
export const FilesOf = ({ kind, id, files }: Props) => {
  const { t } = useTranslation();
  const opening = useMutation({
    mutationFn: async (file: EvidenceFile) => saveFile(await readEvidence(kind, id, file.id), file.name),
  });
  if (files.length === 0) return null;
  return (
    <span className="evidence">
      {opening.error && <Notice kind="error">{wordsFor(opening.error, t)}</Notice>}
      {files.map((file) => (
        <button
          key={file.id}
          type="button"
          className="link evidence-file"
          onClick={() => opening.mutate(file)}
        >
          <Icon name="file" size={16} /> {file.name}
        </button>
      ))}
    </span>
  );
};

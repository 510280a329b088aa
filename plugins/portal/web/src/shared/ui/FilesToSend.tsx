import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FilePick } from './FilePick';
import { Icon } from './Icon';
import { Notice } from './Notice';

/** As the server has it. */
const MOST_BYTES = 2 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;

interface Props {
  files: File[];
  /** How many more may be added to those that are there already. */
  most: number;
  onChange: (files: File[]) => void;
}

/** Files that are chosen, and go with what is being written. */
export const FilesToSend = ({ files, most, onChange }: Props) => {
  const { t } = useTranslation();
  const [tooLarge, setTooLarge] = useState('');
  const pick = (file: File) => {
    const fits = file.size <= MOST_BYTES;
    setTooLarge(fits ? '' : file.name);
    if (fits) onChange([...files, file]);
  };
  return (
    <div className="evidence wide">
      {files.map((file) => (
        <span key={`${file.name} ${file.lastModified}`} className="evidence-file">
          <Icon name="file" size={16} /> {file.name}
          <button
            type="button"
            className="link"
            aria-label={t('files.remove', { name: file.name })}
            onClick={() => onChange(files.filter((one) => one !== file))}
          >
            <Icon name="bin" size={16} />
          </button>
        </span>
      ))}
      {files.length < most && <FilePick busy={false} onPick={pick} />}
      {tooLarge && (
        <Notice kind="warning">{t('files.tooLarge', { name: tooLarge, most: MOST_BYTES / MEGABYTE })}</Notice>
      )}
    </div>
  );
};

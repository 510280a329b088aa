import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { smallerPhoto } from '../smallerPhoto';
import { Icon } from './Icon';

/** What the server takes. A phone offers its camera by itself. */
const TYPES =
  'image/jpeg,image/png,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Chooses one file, or takes a photo. */
export const FilePick = ({ busy, onPick }: { busy: boolean; onPick: (file: File) => void }) => {
  const { t } = useTranslation();
  const id = useId();
  return (
    <span className="file-pick">
      <input
        id={id}
        type="file"
        accept={TYPES}
        disabled={busy}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void smallerPhoto(file).then(onPick);
          currentTarget.value = '';
        }}
      />
      <label htmlFor={id} className="with-icon">
        <Icon name="clip" size={18} /> {t(busy ? 'files.sending' : 'files.add')}
      </label>
    </span>
  );
};

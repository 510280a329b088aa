import { Button, Checkbox, Modal, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { indicatorsQuery } from '../../../api/indicators';
import type { LibraryIndicator } from '../../../api/shapes';
import { useDates } from '../../../shared/useDates';
import { Empty } from '../../../shared/ui/Empty';
import { Failure } from '../../../shared/ui/Failure';
import { Loading } from '../../../shared/ui/Loading';

interface Props {
  /** documentId of the employee's position. */
  position: string | null;
  onChoose: (chosen: LibraryIndicator[]) => void;
  onClose: () => void;
}

/** Indicators that others have thought of: those of one's own position first. */
export const Library = ({ position, onChoose, onClose }: Props) => {
  const { t, i18n } = useTranslation();
  const { figure } = useDates();
  const [words, setWords] = useState('');
  const [mine, setMine] = useState(position !== null);
  const [chosen, setChosen] = useState<LibraryIndicator[]>([]);
  const [asked] = useDebouncedValue(words.trim(), 300);
  const { data, error, refetch } = useQuery(
    indicatorsQuery({ words: asked, position: mine ? position : null }),
  );
  const has = ({ documentId }: LibraryIndicator) => chosen.some((one) => one.documentId === documentId);
  const toggle = (one: LibraryIndicator) =>
    setChosen(has(one) ? chosen.filter(({ documentId }) => documentId !== one.documentId) : [...chosen, one]);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('library.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <div className="stack">
        <TextInput
          label={t('library.search')}
          type="search"
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
        {position && (
          <Checkbox
            label={t('library.mine')}
            checked={mine}
            onChange={({ currentTarget }) => setMine(currentTarget.checked)}
          />
        )}
        {error && <Failure error={error} retry={refetch} />}
        {!data && !error && <Loading />}
        {data?.length === 0 && (
          <Empty title={t('library.none')}>
            <p>{t('library.noneHint')}</p>
          </Empty>
        )}
        <ul className="choices">
          {data?.map((one) => (
            <li key={one.documentId}>
              <Checkbox
                checked={has(one)}
                onChange={() => toggle(one)}
                label={one.title}
                description={[
                  i18n.language === 'en' ? (one.category?.nameEn ?? one.category?.name) : one.category?.name,
                  one.suggestedTarget === null
                    ? null
                    : `${t('plan.target')} ${figure(one.suggestedTarget)} ${one.unit ?? ''}`,
                  one.suggestedWeight === null
                    ? null
                    : `${t('plan.weight')} ${figure(one.suggestedWeight)} %`,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              />
            </li>
          ))}
        </ul>
        <div className="send">
          <Button disabled={chosen.length === 0} onClick={() => onChoose(chosen)}>
            {t('library.choose', { count: chosen.length })}
          </Button>
        </div>
      </div>
    </Modal>
  );
};

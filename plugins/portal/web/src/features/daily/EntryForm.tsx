import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useEffect, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkResult } from '../../api/shapes';
import { FilesToSend } from '../../shared/ui/FilesToSend';
import { readLocalDraft, removeLocalDraft, writeLocalDraft } from '../../shared/localDrafts';
import { FigureInput } from '../../shared/ui/FigureInput';
import { faultsOf, NOTHING, type Typed } from './entry';

interface Props {
  /** What is typed is kept on this device under this name. */
  draft: string;
  plan: WorkResult[];
  begin: Typed | null;
  busy: boolean;
  /** To write it again: the entry before it. */
  previous: Typed | null;
  submitLabel: string;
  /** How many files of evidence may still be added. */
  mostFiles?: number;
  onSubmit: (typed: Typed, files: File[]) => void | Promise<void>;
  onCancel?: () => void;
}

const DRAFT = 'activity';
const MOST_FILES = 5;

/** Two fields are enough: what, and for which target. The rest is for those who want to be exact. */
export const EntryForm = (props: Props) => {
  const {
    draft,
    plan,
    begin,
    busy,
    previous,
    submitLabel,
    mostFiles = MOST_FILES,
    onSubmit,
    onCancel,
  } = props;
  const { t } = useTranslation();
  const [files, setFiles] = useState<File[]>([]);
  const [typed, setTyped] = useState<Typed>(
    () => (readLocalDraft(draft, DRAFT)?.data as Typed | undefined) ?? begin ?? startWith(plan),
  );
  const [shown, setShown] = useState(false);
  useEffect(() => {
    writeLocalDraft(draft, DRAFT, { data: typed, savedAt: Date.now() });
  }, [draft, typed]);
  const faults = shown ? faultsOf(typed) : {};
  const errorAt = (field: keyof Typed) => {
    const fault = faults[field];
    return fault === undefined ? undefined : t(fault);
  };
  const set = <K extends keyof Typed>(field: K, value: Typed[K]) => setTyped({ ...typed, [field]: value });
  const unit = plan.flatMap(({ indicators }) => indicators).find(({ key }) => key === typed.indicator)?.unit;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setShown(true);
    if (Object.keys(faultsOf(typed)).length > 0) return;
    await onSubmit(typed, files);
    setFiles([]);
    removeLocalDraft(draft, DRAFT);
    setTyped({ ...NOTHING, indicator: typed.indicator });
    setShown(false);
  };

  return (
    <form className="card entry" noValidate onSubmit={(event) => void submit(event)}>
      <Textarea
        label={t('daily.description')}
        placeholder={t('daily.descriptionExample')}
        autosize
        minRows={2}
        maxLength={10000}
        error={errorAt('description')}
        value={typed.description}
        onChange={({ currentTarget }) => set('description', currentTarget.value)}
      />
      <NativeSelect
        label={t('daily.indicator')}
        error={errorAt('indicator')}
        value={typed.indicator}
        onChange={({ currentTarget }) => set('indicator', currentTarget.value)}
        data={[
          { value: '', label: t('daily.chooseIndicator') },
          ...plan.map(({ title, indicators }) => ({
            group: title,
            items: indicators.map((indicator) => ({ value: indicator.key, label: indicator.title })),
          })),
        ]}
      />
      <div className="fields">
        <FigureInput
          label={t('daily.quantity')}
          suffix={unit ? ` ${unit}` : ''}
          min={0}
          value={typed.quantity}
          onChange={(quantity) => set('quantity', quantity)}
        />
        <FigureInput
          label={t('daily.minutes')}
          suffix={` ${t('daily.minutesUnit')}`}
          min={1}
          max={1440}
          decimalScale={0}
          value={typed.minutes}
          onChange={(minutes) => set('minutes', minutes)}
        />
        <TextInput
          className="wide"
          label={t('daily.evidenceLink')}
          type="url"
          inputMode="url"
          maxLength={2000}
          error={errorAt('evidenceLink')}
          value={typed.evidenceLink}
          onChange={({ currentTarget }) => set('evidenceLink', currentTarget.value)}
        />
        {mostFiles > 0 && <FilesToSend files={files} most={mostFiles} onChange={setFiles} />}
      </div>
      <div className="buttons">
        <Button type="submit" loading={busy}>
          {submitLabel}
        </Button>
        {previous && (
          <Button variant="default" onClick={() => setTyped(previous)}>
            {t('daily.repeat')}
          </Button>
        )}
        {onCancel && (
          <Button
            variant="subtle"
            onClick={() => {
              removeLocalDraft(draft, DRAFT);
              onCancel();
            }}
          >
            {t('daily.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
};

/** With one target there is nothing to choose. */
const startWith = (plan: WorkResult[]): Typed => {
  const [only, ...others] = plan.flatMap(({ indicators }) => indicators);
  return only && others.length === 0 ? { ...NOTHING, indicator: only.key } : NOTHING;
};

import { Button, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../api/client';
import { proposeAchievement, type NewAchievement as Given } from '../../api/achievements';
import { readLocalDraft, removeLocalDraft, writeLocalDraft } from '../../shared/localDrafts';
import { dayOf } from '../../shared/month';
import { newKey } from '../../shared/newKey';
import type { Say } from '../../shared/say';
import { wordsFor } from '../../shared/ui/Failure';
import { Notice } from '../../shared/ui/Notice';

const KINDS: Given['kind'][] = ['general', 'beneficial_idea'];
const DRAFT = 'achievement';

type Typed = Omit<Given, 'appraisal' | 'evidenceLink'> & { evidenceLink: string };

const begin = (): Typed => ({
  title: '',
  description: '',
  date: dayOf(new Date()),
  kind: 'general',
  evidenceLink: '',
});

/** Tells of an achievement; files of evidence are added to it once it stands in the list. */
export const NewAchievement = ({ appraisal }: { appraisal: string }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const key = useRef(newKey());
  const [typed, setTyped] = useState<Typed>(
    () => (readLocalDraft(appraisal, DRAFT)?.data as Typed | undefined) ?? begin(),
  );
  const set = (changed: Partial<Typed>) => {
    const next = { ...typed, ...changed };
    setTyped(next);
    writeLocalDraft(appraisal, DRAFT, { data: next, savedAt: Date.now() });
  };
  const sending = useMutation({
    mutationFn: () =>
      proposeAchievement(
        { appraisal, ...typed, evidenceLink: typed.evidenceLink.trim() || null },
        key.current,
      ),
    onSuccess: async () => {
      removeLocalDraft(appraisal, DRAFT);
      setTyped(begin());
      await queries.invalidateQueries({ queryKey: ['achievements'] });
    },
    onSettled: () => {
      key.current = newKey();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    sending.mutate();
  };
  return (
    <details className="card" open={typed.title !== ''}>
      <summary>{t('achievements.new')}</summary>
      <form className="stack" onSubmit={submit}>
        {sending.error && <Notice kind="error">{refusal(sending.error, t)}</Notice>}
        {sending.isSuccess && <Notice kind="success" title={t('achievements.sent')} />}
        <TextInput
          label={t('achievements.what')}
          placeholder={t('achievements.example')}
          required
          maxLength={255}
          value={typed.title}
          onChange={({ currentTarget }) => set({ title: currentTarget.value })}
        />
        <Textarea
          label={t('achievements.effect')}
          required
          maxLength={10_000}
          value={typed.description}
          onChange={({ currentTarget }) => set({ description: currentTarget.value })}
        />
        <div className="pills" role="radiogroup" aria-label={t('achievements.kindLabel')}>
          {KINDS.map((kind) => (
            <label key={kind}>
              <input type="radio" name="kind" checked={typed.kind === kind} onChange={() => set({ kind })} />
              <span>{t(`achievements.kind.${kind}`)}</span>
            </label>
          ))}
        </div>
        <div className="fields">
          <TextInput
            type="date"
            required
            label={t('achievements.date')}
            value={typed.date}
            onChange={({ currentTarget }) => set({ date: currentTarget.value })}
          />
          <TextInput
            type="url"
            label={t('daily.evidenceLink')}
            maxLength={2000}
            value={typed.evidenceLink}
            onChange={({ currentTarget }) => set({ evidenceLink: currentTarget.value })}
          />
        </div>
        <Button
          type="submit"
          className="start"
          disabled={!typed.title.trim() || !typed.description.trim()}
          loading={sending.isPending}
        >
          {t('achievements.send')}
        </Button>
      </form>
    </details>
  );
};

const refusal = (error: Error, t: Say): string =>
  error instanceof ApiError && error.reasons.length > 0
    ? error.reasons.map(({ message }) => message).join(' ')
    : wordsFor(error, t);

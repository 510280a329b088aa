import { Button, Textarea, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { proposeAchievement, type NewAchievement as Given } from '../../api/achievements';
import { dayOf } from '../../shared/month';
import { wordsFor } from '../../shared/ui/Failure';
import { Notice } from '../../shared/ui/Notice';
import { useNewRecord } from '../../shared/useNewRecord';

const KINDS: Given['kind'][] = ['general', 'beneficial_idea'];

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
  const { typed, set, sending } = useNewRecord<Typed>({
    appraisal,
    draft: 'achievement',
    begin,
    list: 'achievements',
    send: ({ evidenceLink, ...rest }, key) =>
      proposeAchievement({ appraisal, ...rest, evidenceLink: evidenceLink.trim() || null }, key),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    sending.mutate();
  };
  return (
    <details className="card" open={typed.title !== ''}>
      <summary>{t('achievements.new')}</summary>
      <form className="stack" onSubmit={submit}>
        {sending.error && <Notice kind="error">{wordsFor(sending.error, t)}</Notice>}
        {sending.isSuccess && typed.title === '' && <Notice kind="success" title={t('achievements.sent')} />}
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

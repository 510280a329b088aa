import { Button, Textarea, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { noteCoaching } from '../../api/coaching';
import type { Coaching } from '../../api/shapes';
import { dayOf } from '../../shared/month';
import { wordsFor } from '../../shared/ui/Failure';
import { Notice } from '../../shared/ui/Notice';
import { useNewRecord } from '../../shared/useNewRecord';

const KINDS: Coaching['kind'][] = ['feedback', 'coaching', 'dialogue'];

interface Typed {
  kind: Coaching['kind'];
  date: string;
  note: string;
  followUp: string;
  dueOn: string;
}

const begin = (): Typed => ({ kind: 'feedback', date: dayOf(new Date()), note: '', followUp: '', dueOn: '' });

/** Feedback in one sentence; what is agreed to be done may go with it. What was typed stays until it is sent. */
export const NewNote = ({ appraisal }: { appraisal: string }) => {
  const { t } = useTranslation();
  const { typed, set, sending } = useNewRecord<Typed>({
    appraisal,
    draft: 'coaching',
    begin,
    list: 'coaching-sessions',
    send: ({ followUp, dueOn, note, ...rest }, key) =>
      noteCoaching(
        {
          appraisal,
          ...rest,
          note: note.trim(),
          followUps: followUp.trim() ? [{ text: followUp.trim(), dueOn: dueOn || null }] : [],
        },
        key,
      ),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    sending.mutate();
  };
  return (
    <form className="card stack" onSubmit={submit}>
      <h2>{t('coaching.new')}</h2>
      {sending.error && <Notice kind="error">{wordsFor(sending.error, t)}</Notice>}
      {sending.isSuccess && typed.note === '' && <Notice kind="success" title={t('coaching.sent')} />}
      <div role="radiogroup" aria-label={t('coaching.kindLabel')} className="pills">
        {KINDS.map((kind) => (
          <label key={kind}>
            <input type="radio" name="kind" checked={typed.kind === kind} onChange={() => set({ kind })} />
            <span>{t(`coaching.kind.${kind}`)}</span>
          </label>
        ))}
      </div>
      <Textarea
        label={t(`coaching.note.${typed.kind}`)}
        placeholder={t('coaching.example')}
        required
        maxLength={10_000}
        value={typed.note}
        onChange={({ currentTarget }) => set({ note: currentTarget.value })}
      />
      <details>
        <summary>{t('coaching.more')}</summary>
        <div className="fields">
          <TextInput
            label={t('coaching.followUp')}
            maxLength={500}
            value={typed.followUp}
            onChange={({ currentTarget }) => set({ followUp: currentTarget.value })}
          />
          <TextInput
            type="date"
            label={t('coaching.dueOn')}
            value={typed.dueOn}
            onChange={({ currentTarget }) => set({ dueOn: currentTarget.value })}
          />
          <TextInput
            type="date"
            label={t('coaching.date')}
            value={typed.date}
            onChange={({ currentTarget }) => set({ date: currentTarget.value })}
          />
        </div>
      </details>
      <Button type="submit" className="start" disabled={!typed.note.trim()} loading={sending.isPending}>
        {t('coaching.send')}
      </Button>
    </form>
  );
};

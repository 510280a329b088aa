import type { Say } from '../say';
import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { ApiError } from '../../api/client';
import { sendEvent } from '../../api/sendEvent';
import type { Description, EventDescription } from '../../api/shapes';
import type { Work } from '../../api/work';
import type { LocalDraft } from '../localDrafts';
import { newKey } from '../newKey';
import type { SentNote } from './Sent';
import { pageOf } from './place';
import { Notice } from '../ui/Notice';
import { Attachments } from './Attachments';
import { Changed } from './Changed';
import { Problems, type Problem } from './Problems';
import { stillOpen } from './stillOpen';
import type { Draft } from './useDraft';

/** What each event's page is given. */
export interface EventProps {
  work: Work;
  description: Description;
  event: EventDescription;
  stored: LocalDraft | null;
}

interface Props<T> extends EventProps {
  draft: Draft<T>;
  /** The event's data as it is to be sent. */
  toData?: (typed: T) => unknown;
  /** What can be seen to be missing before asking the server. */
  missing?: (typed: T) => Problem[];
  /** Something that is to be sent is still being counted. */
  waits?: boolean;
  /** A box that stays in view, above the send button. */
  summary?: ReactNode;
  children?: ReactNode | ((problemAt: (path: string) => string | undefined) => ReactNode);
}

const STALE = 'STALE_REVISION';

/** Around the fields of an event: problems, comment, what is saved, and the sending. */
export const EventShell = <T,>(props: Props<T>) => {
  const { work, description, event, draft, toData, missing, waits = false, summary, children } = props;
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const key = useRef(newKey());
  const top = useRef<HTMLDivElement>(null);
  const typed = { ...draft.data, comment: draft.comment };
  const [found, setFound] = useState<{ problems: Problem[]; typed: unknown }>({ problems: [], typed });
  const problems = stillOpen(found.problems, found.typed, typed);
  // What the form was shown with; another state in the meantime is told, and what was typed stays.
  const [revision, setRevision] = useState(description.revision);
  const [stale, setStale] = useState(false);

  const show = (problems: Problem[]) => {
    setFound({ problems, typed });
    if (problems.length > 0) setTimeout(() => top.current?.focus());
  };
  const sending = useMutation({
    mutationFn: async () => {
      await draft.rest();
      return sendEvent({
        work,
        event: event.event,
        revision,
        key: key.current,
        ...(toData ? { data: toData(draft.data) } : {}),
        ...(draft.comment.trim() ? { comment: draft.comment.trim() } : {}),
        attachments: draft.files.map(({ id }) => id),
      });
    },
    onSuccess: async ({ warnings = [] }) => {
      draft.forget();
      const note: SentNote = { sent: event.label, warnings };
      await queries.invalidateQueries();
      navigate(pageOf(work), { state: note });
    },
    onError: async (error) => {
      draft.keep();
      // The same key stands for the same body; what is mended now is another one.
      if (error instanceof ApiError) key.current = newKey();
      if (error instanceof ApiError && error.code === STALE) {
        await queries.invalidateQueries({ queryKey: [work.subject, work.id] });
        setStale(true);
        return;
      }
      show(problemsOf(error, t));
    },
  });
  const submit = (happening: FormEvent) => {
    happening.preventDefault();
    const gaps = [
      ...(missing?.(draft.data) ?? []),
      ...(event.comment === 'required' && !draft.comment.trim()
        ? [{ path: 'comment', message: t('event.commentMissing') }]
        : []),
    ];
    show(gaps);
    if (gaps.length === 0) sending.mutate();
  };
  const problemAt = (path: string) => problems.find((one) => one.path === path)?.message;

  return (
    <form className="event" onSubmit={submit} noValidate>
      <div ref={top} tabIndex={-1} className="problems">
        {stale && (
          <Changed
            work={work}
            description={description}
            onGoOn={() => {
              setRevision(description.revision);
              setStale(false);
            }}
          />
        )}
        <Problems problems={problems} />
      </div>
      {draft.restored && draft.status === 'untouched' && (
        <div className="notice notice-info">
          <div>
            {t('draft.restored')}{' '}
            <button type="button" className="link" onClick={draft.discard}>
              {t('draft.discard')}
            </button>
          </div>
        </div>
      )}
      {draft.elsewhere && (
        <Notice kind="warning" title={t('draft.elsewhere')}>
          <p>{t('draft.elsewhereHint')}</p>
          <div className="buttons">
            <Button size="sm" variant="default" onClick={() => draft.settle('theirs')}>
              {t('draft.takeTheirs')}
            </Button>
            <Button size="sm" variant="default" onClick={() => draft.settle('mine')}>
              {t('draft.keepMine')}
            </Button>
          </div>
        </Notice>
      )}
      {typeof children === 'function' ? children(problemAt) : children}
      {event.attachments > 0 && (
        <Attachments work={work} most={event.attachments} files={draft.files} onChange={draft.setFiles} />
      )}
      {event.comment !== 'none' && (
        <Textarea
          id="field-comment"
          className="card"
          label={t(event.comment === 'required' ? 'event.reason' : 'event.comment')}
          description={t(`event.commentHint.${event.comment}`)}
          required={event.comment === 'required'}
          error={problemAt('comment')}
          value={draft.comment}
          onChange={({ currentTarget }) => draft.setComment(currentTarget.value)}
          maxLength={10_000}
        />
      )}
      <div className="send">
        {summary}
        <span className="saved" role="status">
          {draft.status !== 'untouched' && t(`draft.${draft.status}`)}
        </span>
        <Button type="submit" loading={sending.isPending} disabled={stale || waits}>
          {event.label}
        </Button>
      </div>
    </form>
  );
};

const withoutPrefix = (path: string): string => path.replace(/^data\./, '');

/** A refusal as things to mend, each at its field where it names one. */
const problemsOf = (error: Error, t: Say): Problem[] => {
  if (!(error instanceof ApiError)) return [{ message: t('failure.networkKept') }];
  if (error.reasons.length > 0) {
    return error.reasons.map(({ message, path, fixer }) => ({
      message,
      ...(path ? { path: withoutPrefix(path) } : {}),
      ...(fixer ? { fixer } : {}),
    }));
  }
  if (error.fields.length > 0) {
    return error.fields.map(({ path }) => ({ path: withoutPrefix(path), message: t('event.malformed') }));
  }
  return [{ message: error.status >= 500 ? t('failure.serverKept') : error.message }];
};

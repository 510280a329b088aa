import { Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { peerFormQuery } from '../../../api/peerReviews';
import type { Rating } from '../../../api/shapes';
import { Guides } from '../../../shared/behaviour/Guides';
import { VALUES } from '../../../shared/behaviour/values';
import { FigureInput } from '../../../shared/ui/FigureInput';
import { Failure } from '../../../shared/ui/Failure';
import { Loading } from '../../../shared/ui/Loading';
import { Notice } from '../../../shared/ui/Notice';
import { RatingChoice } from '../../../shared/ui/RatingChoice';
import { EventShell, type EventProps } from '../../../shared/work/EventShell';
import { placeOf } from '../../../shared/work/place';
import { fieldId } from '../../../shared/work/Problems';
import { useDraft } from '../../../shared/work/useDraft';

interface Answer {
  rating: Rating | null;
  score: number | string;
  comment: string;
}

interface Typed {
  answers: Record<string, Answer>;
  comment: string;
}

const NOTHING: Answer = { rating: null, score: '', comment: '' };
const begin = (): Typed => ({
  answers: Object.fromEntries(VALUES.map((value) => [value, NOTHING])),
  comment: '',
});

const toData = (quadrant: boolean) => (typed: Typed) => ({
  answers: VALUES.map((value) => {
    const { rating, score, comment } = typed.answers[value] ?? NOTHING;
    const words = comment.trim();
    return { value, ...(quadrant ? { rating } : { score }), ...(words ? { comment: words } : {}) };
  }),
  ...(typed.comment.trim() ? { comment: typed.comment.trim() } : {}),
});

/** A colleague's honest view of the seven values, without a name. */
export const PeerAnswer = (props: EventProps) => {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(peerFormQuery(props.work.id));
  const draft = useDraft<Typed>(placeOf(props), begin);
  if (error) return <Failure error={error} retry={refetch} />;
  if (!data) return <Loading />;
  const quadrant = data.ruleSet === 'quadrant';
  const set = (value: string, changed: Partial<Answer>) =>
    draft.setData((before) => ({
      ...before,
      answers: { ...before.answers, [value]: { ...NOTHING, ...before.answers[value], ...changed } },
    }));
  const isOpen = ({ rating, score }: Answer = NOTHING) => (quadrant ? rating === null : score === '');
  return (
    <EventShell
      {...props}
      draft={draft}
      toData={toData(quadrant)}
      missing={({ answers }) =>
        VALUES.filter((value) => isOpen(answers[value])).map((value) => ({
          path: `answers.${value}`,
          message: t('peers.missing', { value: t(`value.${value}.name`) }),
        }))
      }
    >
      {(problemAt) => (
        <>
          <Notice kind="info" title={t('peers.form', { name: data.employee.name })}>
            <p>{t('peers.formAbout')}</p>
          </Notice>
          {VALUES.map((value) => (
            <section key={value} className="card">
              <h2>{t(`value.${value}.name`)}</h2>
              <Guides value={value} />
              {quadrant ? (
                <RatingChoice
                  id={fieldId(`answers.${value}`)}
                  label={t('peers.yourRating')}
                  value={draft.data.answers[value]?.rating ?? null}
                  error={problemAt(`answers.${value}`)}
                  onChange={(rating) => set(value, { rating })}
                />
              ) : (
                <FigureInput
                  id={fieldId(`answers.${value}`)}
                  label={t('peers.yourScore')}
                  min={0}
                  max={120}
                  value={draft.data.answers[value]?.score ?? ''}
                  error={problemAt(`answers.${value}`)}
                  onChange={(score) => set(value, { score })}
                />
              )}
              <Textarea
                label={t('peers.example')}
                minRows={1}
                maxLength={2000}
                value={draft.data.answers[value]?.comment ?? ''}
                onChange={({ currentTarget }) => set(value, { comment: currentTarget.value })}
              />
            </section>
          ))}
          <Textarea
            className="card"
            label={t('peers.comment')}
            maxLength={2000}
            value={draft.data.comment}
            onChange={({ currentTarget }) => {
              const comment = currentTarget.value;
              draft.setData((before) => ({ ...before, comment }));
            }}
          />
        </>
      )}
    </EventShell>
  );
};

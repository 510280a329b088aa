import { Button, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { previewResult, type Preview } from '../../../api/preview';
import { RatingChoice } from '../../../shared/ui/RatingChoice';
import { useDates } from '../../../shared/useDates';
import { UnitOutlook } from './UnitOutlook';
import { BehaviourReview } from './BehaviourReview';
import { EventShell } from '../../../shared/work/EventShell';
import { IndicatorReview } from './IndicatorReview';
import type { AppraisalEventProps } from './props';
import { placeOf } from '../../../shared/work/place';
import { fieldId } from '../../../shared/work/Problems';
import {
  beginReview,
  departs,
  missingInReview,
  questionOf,
  shapeOf,
  suggestionsIn,
  toReviewData,
  type Suggestions,
  type TypedReview,
} from './review';
import { useDraft } from '../../../shared/work/useDraft';
import { VALUES } from '../../../shared/behaviour/values';

/** Target, realisation, self-assessment and suggestion beside the rating: the review, its adjustment, a changed result. */
export const ReviewEvent = (props: AppraisalEventProps) => {
  const { t } = useTranslation();
  const { appraisal, event } = props;
  const shape = shapeOf(event);
  const draft = useDraft<TypedReview>(placeOf(props), () => beginReview(appraisal));
  const typed = draft.data;
  const current = useMemo(() => questionOf(appraisal, typed), [appraisal, typed]);
  const [question] = useDebouncedValue(current, 400);
  const preview = useQuery({
    queryKey: ['preview', question],
    queryFn: () => previewResult(question),
    placeholderData: keepPreviousData,
    retry: false,
  });
  // What is sent follows the suggestion for these very ratings, not for those of a moment ago.
  const counting = question !== current || preview.isFetching;
  const suggested = suggestionsIn(shape.quadrant ? preview.data?.explanation : undefined, appraisal);
  const set = (changed: Partial<TypedReview>) => draft.setData((before) => ({ ...before, ...changed }));
  const setRating = (key: string, changed: Partial<TypedReview['ratings'][string]>) =>
    draft.setData((before) => ({
      ...before,
      ratings: {
        ...before.ratings,
        [key]: { rating: null, realisation: '', note: '', ...before.ratings[key], ...changed },
      },
    }));
  const setBehaviour = (value: string, changed: Partial<TypedReview['behaviours'][string]>) =>
    draft.setData((before) => ({
      ...before,
      behaviours: {
        ...before.behaviours,
        [value]: { rating: null, score: '', note: '', ...before.behaviours[value], ...changed },
      },
    }));
  const takeSuggestions = () =>
    draft.setData((before) => ({
      ...before,
      ratings: Object.fromEntries(
        Object.entries(before.ratings).map(([key, row]) => [
          key,
          { ...row, rating: row.rating ?? suggested.indicators[key] ?? null },
        ]),
      ),
    }));
  const restMeets = () =>
    draft.setData((before) => ({
      ...before,
      behaviours: Object.fromEntries(
        Object.entries(before.behaviours).map(([value, row]) => [
          value,
          { ...row, rating: row.rating ?? 'meets' },
        ]),
      ),
    }));
  const openRatings = Object.values(typed.ratings).some(({ rating }) => rating === null);
  const openBehaviours = Object.values(typed.behaviours).some(({ rating }) => rating === null);
  const differs = departs(typed, suggested);

  return (
    <EventShell
      {...props}
      draft={draft}
      waits={counting}
      toData={(given) => toReviewData(given, suggested, shape)}
      missing={(given) => missingInReview(appraisal, given, suggested, shape, t)}
      summary={
        <Outcome preview={preview.data} typed={typed} suggested={suggested} quadrant={shape.quadrant} />
      }
    >
      {(problemAt) => (
        <>
          <h2>{t('review.results')}</h2>
          <p className="faint">{t('review.about')}</p>
          {shape.quadrant && openRatings && (
            <Button
              className="start"
              variant="light"
              disabled={!preview.data || counting}
              onClick={takeSuggestions}
            >
              {t('review.takeSuggestions')}
            </Button>
          )}
          {appraisal.workResults.map((result) => (
            <section key={result.key} className="card" aria-labelledby={`result-${result.key}`}>
              <h3 id={`result-${result.key}`}>
                {result.title} <span className="tag">{t(`kind.${result.kind}`)}</span>
              </h3>
              {result.indicators.map((indicator) => (
                <IndicatorReview
                  key={indicator.key}
                  indicator={indicator}
                  selfNote={
                    appraisal.selfAssessment?.ratings.find((one) => one.indicator === indicator.key) ?? null
                  }
                  quadrant={shape.quadrant}
                  suggested={suggested.indicators[indicator.key] ?? null}
                  typed={typed.ratings[indicator.key]}
                  problemAt={problemAt}
                  onChange={(changed) => setRating(indicator.key, changed)}
                />
              ))}
            </section>
          ))}
          <h2>{t('review.behaviours')}</h2>
          {shape.quadrant && openBehaviours && (
            <Button className="start" variant="light" onClick={restMeets}>
              {t('review.restMeets')}
            </Button>
          )}
          {VALUES.map((value) => (
            <BehaviourReview
              key={value}
              value={value}
              self={appraisal.behaviours?.find((one) => one.value === value) ?? null}
              expected={appraisal.planDetails?.expectations?.[value]}
              quadrant={shape.quadrant}
              typed={typed.behaviours[value]}
              problemAt={problemAt}
              onChange={(changed) => setBehaviour(value, changed)}
            />
          ))}
          {shape.quadrant && (
            <section className="card" aria-labelledby="overall">
              <h2 id="overall">{t('review.overall')}</h2>
              <p className="faint">{t('review.overallAbout')}</p>
              <RatingChoice
                id={fieldId('resultRating')}
                label={t('result.resultRating')}
                value={typed.resultRating ?? suggested.result}
                suggested={suggested.result}
                error={problemAt('resultRating')}
                onChange={(rating) => set({ resultRating: rating === suggested.result ? null : rating })}
              />
              <RatingChoice
                id={fieldId('behaviourRating')}
                label={t('result.behaviourRating')}
                value={typed.behaviourRating ?? suggested.behaviour}
                suggested={suggested.behaviour}
                error={problemAt('behaviourRating')}
                onChange={(rating) =>
                  set({ behaviourRating: rating === suggested.behaviour ? null : rating })
                }
              />
            </section>
          )}
          {shape.quadrant && event.event === 'SUBMIT_REVIEW' && (
            <UnitOutlook
              appraisal={appraisal}
              resultRating={typed.resultRating ?? suggested.result}
              behaviourRating={typed.behaviourRating ?? suggested.behaviour}
            />
          )}
          <section className="card stack">
            <Textarea
              id={fieldId(shape.words)}
              label={t(`review.${shape.words}`)}
              description={t(differs ? 'review.reasonNeeded' : `review.${shape.words}About`)}
              required={shape.wordsRequired || (shape.words === 'reason' && differs)}
              error={problemAt(shape.words)}
              maxLength={5000}
              value={typed.words}
              onChange={({ currentTarget }) => set({ words: currentTarget.value })}
            />
            {shape.dialogue && (
              <TextInput
                id={fieldId('dialogueAt')}
                type="date"
                label={t('review.dialogueAt')}
                description={t('review.dialogueAbout')}
                error={problemAt('dialogueAt')}
                value={typed.dialogueAt}
                onChange={({ currentTarget }) => set({ dialogueAt: currentTarget.value })}
              />
            )}
          </section>
        </>
      )}
    </EventShell>
  );
};

interface OutcomeProps {
  preview: Preview | undefined;
  typed: TypedReview;
  suggested: Suggestions;
  quadrant: boolean;
}

/** What the appraisal would come to as it is filled in. */
const Outcome = ({ preview, typed, suggested, quadrant }: OutcomeProps) => {
  const { t } = useTranslation();
  const { figure } = useDates();
  const result = typed.resultRating ?? suggested.result;
  const behaviour = typed.behaviourRating ?? suggested.behaviour;
  return (
    <span className="outcome" role="status">
      {quadrant && (
        <span className="faint">
          {t('review.outcome', {
            result: result ? t(`rating.${result}`) : '–',
            behaviour: behaviour ? t(`rating.${behaviour}`) : '–',
          })}
        </span>
      )}
      {!quadrant && preview?.score && (
        <span className="faint">
          {t('result.score')}: {figure(preview.score)}
        </span>
      )}
      <strong>{preview?.predicate ? t(`predicate.${preview.predicate}`) : t('review.noPredicateYet')}</strong>
    </span>
  );
};

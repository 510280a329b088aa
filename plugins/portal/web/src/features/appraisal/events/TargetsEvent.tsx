import type { Say } from '../../../shared/say';
import { Button, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { suggestionsQuery } from '../../../api/planning';
import type { LibraryIndicator, WorkResult } from '../../../api/shapes';
import { useDates } from '../../../shared/useDates';
import { Icon } from '../../../shared/ui/Icon';
import { Term } from '../../../shared/ui/Term';
import { sumOfWeights } from '../figures';
import { useRemarks } from '../useRemarks';
import { EventShell } from '../../../shared/work/EventShell';
import type { AppraisalEventProps } from './props';
import { placeOf } from '../../../shared/work/place';
import type { Problem } from '../../../shared/work/Problems';
import { ANNEXES, fromDetails, NO_ANNEXES, toDetails, type TypedAnnexes } from './annexes';
import { asNew, emptyResult, fromLibrary, fromPlan, toPlan, type TypedResult } from './targets';
import { useDraft } from '../../../shared/work/useDraft';
import { WorkResultFields } from './WorkResultFields';

const Library = lazy(async () => ({ default: (await import('./Library')).Library }));

interface TypedTargets {
  results: TypedResult[];
  annexes: TypedAnnexes;
}

/** Drafts of an earlier release hold the results alone. */
const asTargets = (typed: TypedTargets | TypedResult[]): TypedTargets =>
  Array.isArray(typed) ? { results: typed, annexes: NO_ANNEXES } : typed;

/** Writes the target plan: work results, their indicators, and the weights that must add up to 100. */
export const TargetsEvent = (props: AppraisalEventProps) => {
  const { t } = useTranslation();
  const { appraisal } = props;
  const draft = useDraft<TypedTargets>(placeOf(props), () => ({
    results: fromPlan(appraisal.workResults),
    annexes: fromDetails(appraisal.planDetails),
  }));
  const remarks = useRemarks(appraisal);
  const { data: suggestions } = useQuery(suggestionsQuery(appraisal.documentId));
  const [choosing, setChoosing] = useState(false);
  const { results, annexes } = asTargets(draft.data);
  const change = (next: (before: TypedTargets) => Partial<TypedTargets>) =>
    draft.setData((before) => ({ ...asTargets(before), ...next(asTargets(before)) }));
  const set = (next: TypedResult[]) => change(() => ({ results: next }));
  const lastYear = suggestions?.lastYear;
  const copy = (plan: WorkResult[]) =>
    change((before) => ({ results: [...before.results, ...asNew(fromPlan(plan))] }));
  const add = (chosen: LibraryIndicator[]) => {
    change((before) => ({ results: chosen.reduce(fromLibrary, before.results) }));
    setChoosing(false);
  };
  return (
    <EventShell
      {...props}
      draft={draft}
      toData={(typed) => {
        const given = asTargets(typed);
        return {
          workResults: toPlan(given.results),
          details: toDetails(given.annexes, appraisal.planDetails),
        };
      }}
      missing={(typed) => missingIn(asTargets(typed).results, t)}
      summary={<Weights results={results} />}
    >
      {(problemAt) => (
        <>
          <p>
            {t('targets.about')} <Term name="RHK">{t('targets.whatRhk')}</Term>{' '}
            <Term name="IKI">{t('targets.whatIki')}</Term>{' '}
            <Term name="aspect">{t('targets.whatAspect')}</Term>
          </p>
          {results.map((result, index) => (
            <WorkResultFields
              key={result.id}
              path={`workResults.${index}`}
              number={index + 1}
              value={result}
              leader={suggestions?.leader ?? null}
              remarks={remarks}
              problemAt={problemAt}
              onChange={(changed) => set(results.map((one, i) => (i === index ? changed : one)))}
              onRemove={() => set(results.filter((_, i) => i !== index))}
            />
          ))}
          <div className="buttons">
            <Button
              variant={results.length === 0 ? 'filled' : 'light'}
              leftSection={<Icon name="book" />}
              onClick={() => setChoosing(true)}
            >
              {t('targets.library')}
            </Button>
            <Button
              variant="default"
              leftSection={<Icon name="plus" />}
              onClick={() => set([...results, emptyResult()])}
            >
              {t('targets.addResult')}
            </Button>
          </div>
          {lastYear && results.length === 0 && (
            <p>
              <Button variant="light" onClick={() => copy(lastYear.workResults)}>
                {t('targets.lastYear', { cycle: lastYear.cycle })}
              </Button>
            </p>
          )}
          <details className="card">
            <summary>{t('annexes.fill')}</summary>
            <p className="faint">{t('annexes.about')}</p>
            {ANNEXES.map((name) => (
              <Textarea
                key={name}
                label={t(`annexes.${name}`)}
                description={t('annexes.lines')}
                maxLength={20_000}
                value={annexes[name]}
                onChange={({ currentTarget }) => {
                  const text = currentTarget.value;
                  change((before) => ({ annexes: { ...before.annexes, [name]: text } }));
                }}
              />
            ))}
          </details>
          {choosing && (
            <Suspense fallback={null}>
              <Library
                position={appraisal.position?.documentId ?? null}
                onChoose={add}
                onClose={() => setChoosing(false)}
              />
            </Suspense>
          )}
        </>
      )}
    </EventShell>
  );
};

const Weights = ({ results }: { results: TypedResult[] }) => {
  const { t } = useTranslation();
  const { figure } = useDates();
  const total = sumOfWeights(results.flatMap(({ indicators }) => indicators.map(({ weight }) => weight)));
  const left = sumOfWeights([100, -total]);
  return (
    <span className={left === 0 ? 'weights complete' : 'weights'}>
      <progress value={Math.min(total, 100)} max={100} aria-label={t('targets.weights')} />
      <span role="status">
        {t('targets.total', { total: figure(total) })} {left > 0 && t('targets.left', { left: figure(left) })}
        {left < 0 && t('targets.over', { over: figure(-left) })}
        {left === 0 && t('targets.complete')}
      </span>
    </span>
  );
};

const missingIn = (results: TypedResult[], t: Say): Problem[] =>
  results.flatMap((result, r) => [
    ...(result.title.trim()
      ? []
      : [{ path: `workResults.${r}.title`, message: t('targets.noTitle', { number: r + 1 }) }]),
    ...result.indicators.flatMap((one, i) => {
      const path = `workResults.${r}.indicators.${i}`;
      const number = `${r + 1}.${i + 1}`;
      const open =
        one.targetKind === 'range' ? one.min === '' || one.max === '' : String(one.target).trim() === '';
      return [
        ...(one.title.trim()
          ? []
          : [{ path: `${path}.title`, message: t('targets.noIndicatorTitle', { number }) }]),
        ...(open ? [{ path: `${path}.target`, message: t('targets.noTarget', { number }) }] : []),
      ];
    }),
  ]);

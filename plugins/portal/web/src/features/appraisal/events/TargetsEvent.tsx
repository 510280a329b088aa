import type { Say } from '../../../shared/say';
import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryIndicator } from '../../../api/shapes';
import { useDates } from '../../../shared/useDates';
import { Icon } from '../../../shared/ui/Icon';
import { Term } from '../../../shared/ui/Term';
import { sumOfWeights } from '../figures';
import { EventShell } from '../../../shared/work/EventShell';
import type { AppraisalEventProps } from './props';
import { placeOf } from '../../../shared/work/place';
import type { Problem } from '../../../shared/work/Problems';
import { emptyResult, fromLibrary, fromPlan, toPlan, type TypedResult } from './targets';
import { useDraft } from '../../../shared/work/useDraft';
import { WorkResultFields } from './WorkResultFields';

const Library = lazy(async () => ({ default: (await import('./Library')).Library }));

/** Writes the target plan: work results, their indicators, and the weights that must add up to 100. */
export const TargetsEvent = (props: AppraisalEventProps) => {
  const { t } = useTranslation();
  const draft = useDraft<TypedResult[]>(placeOf(props), () => fromPlan(props.appraisal.workResults));
  const [choosing, setChoosing] = useState(false);
  const results = draft.data;
  const set = (next: TypedResult[]) => draft.setData(() => next);
  const add = (chosen: LibraryIndicator[]) => {
    draft.setData((before) => chosen.reduce(fromLibrary, before));
    setChoosing(false);
  };
  return (
    <EventShell
      {...props}
      draft={draft}
      toData={(typed) => ({ workResults: toPlan(typed) })}
      missing={(typed) => missingIn(typed, t)}
      summary={<Weights results={results} />}
    >
      {(problemAt) => (
        <>
          <p>
            {t('targets.about')} <Term name="RHK">{t('targets.whatRhk')}</Term>{' '}
            <Term name="IKI">{t('targets.whatIki')}</Term>
          </p>
          {results.map((result, index) => (
            <WorkResultFields
              key={result.id}
              path={`workResults.${index}`}
              number={index + 1}
              value={result}
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
          {choosing && (
            <Suspense fallback={null}>
              <Library
                position={props.appraisal.position?.documentId ?? null}
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

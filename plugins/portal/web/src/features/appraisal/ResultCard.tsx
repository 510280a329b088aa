import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explanationQuery } from '../../api/explanation';
import type { Appraisal } from '../../api/shapes';
import { Failure } from '../../shared/ui/Failure';
import { Loading } from '../../shared/ui/Loading';
import { ResultFacts } from '../../shared/ui/ResultFacts';
import { Term } from '../../shared/ui/Term';
import { ExplanationTree } from './ExplanationTree';

/** The result, and on request each figure down to its source. */
export const ResultCard = ({ id, appraisal }: { id: string; appraisal: Appraisal }) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { result, initialResult, review } = appraisal;
  if (!result) return null;
  return (
    <section className="card result-card" aria-labelledby="result">
      <h2 id="result">
        <Term name="predicate">{t('result.title')}</Term>
      </h2>
      <ResultFacts result={result} />
      {initialResult && initialResult.predicate !== result.predicate && (
        <p className="faint">
          {t('result.before', { predicate: t(`predicate.${initialResult.predicate}`) })}
        </p>
      )}
      {review?.reason && (
        <p>
          <strong>{t('result.reason')}</strong> {review.reason}
        </p>
      )}
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{t('result.explain')}</summary>
        {open && <Explained id={id} />}
      </details>
    </section>
  );
};

const Explained = ({ id }: { id: string }) => {
  const { data, error, refetch } = useQuery(explanationQuery(id));
  if (error) return <Failure error={error} retry={refetch} />;
  if (data === undefined) return <Loading />;
  return data && <ExplanationTree node={data} />;
};

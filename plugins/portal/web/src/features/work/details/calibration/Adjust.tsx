import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { appraisalQuery } from '../../../../api/appraisal';
import type { Rated, Supposed } from '../../../../api/calibration';
import { sendEvent } from '../../../../api/sendEvent';
import type { Appraisal, Rating } from '../../../../api/shapes';
import { appraisalWork } from '../../../../api/work';
import { newKey } from '../../../../shared/newKey';
import { wordsFor } from '../../../../shared/ui/Failure';
import { Notice } from '../../../../shared/ui/Notice';
import { RatingChoice } from '../../../../shared/ui/RatingChoice';

interface Props {
  person: Rated;
  supposed: Supposed | null;
  onSuppose: (change: Supposed | null) => void;
}

/** Other overall ratings for one person: first tried out on the unit, then given with a reason. */
export const Adjust = ({ person, supposed, onSuppose }: Props) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const key = useRef(newKey());
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const { appraisal, revision } = person;
  const resultRating = supposed?.resultRating ?? person.resultRating;
  const behaviourRating = supposed?.behaviourRating ?? person.behaviourRating;
  const changed = supposed !== null;

  const suppose = (result: Rating | null, behaviour: Rating | null) => {
    const same = result === person.resultRating && behaviour === person.behaviourRating;
    onSuppose(
      same || !result || !behaviour ? null : { appraisal, resultRating: result, behaviourRating: behaviour },
    );
  };
  const adjusting = useMutation({
    mutationFn: async () => {
      const record = await queries.query({ ...appraisalQuery(appraisal), staleTime: 0 });
      const data = { ...ratingsOf(record), resultRating, behaviourRating, reason: reason.trim() };
      return sendEvent({
        work: appraisalWork(appraisal),
        event: 'ADJUST_RESULT',
        data,
        revision,
        key: key.current,
      });
    },
    onSuccess: () => {
      onSuppose(null);
      setReason('');
    },
    onSettled: () => {
      key.current = newKey();
      return queries.invalidateQueries();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') adjusting.mutate();
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      {adjusting.error && <Notice kind="error">{wordsFor(adjusting.error, t)}</Notice>}
      <RatingChoice
        id={`result-${appraisal}`}
        label={t('result.resultRating')}
        value={resultRating}
        onChange={(rating) => suppose(rating, behaviourRating)}
      />
      <RatingChoice
        id={`behaviour-${appraisal}`}
        label={t('result.behaviourRating')}
        value={behaviourRating}
        onChange={(rating) => suppose(resultRating, rating)}
      />
      {changed && (
        <>
          <Textarea
            label={t('calibration.reason')}
            description={t('calibration.reasonAbout')}
            required
            maxLength={5000}
            error={missing && reason.trim() === '' ? t('calibration.reasonMissing') : undefined}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <div className="buttons">
            <Button type="submit" loading={adjusting.isPending}>
              {t('calibration.adjust')}
            </Button>
            <Button variant="default" onClick={() => onSuppose(null)}>
              {t('calibration.leave')}
            </Button>
          </div>
        </>
      )}
      <Link to={`/appraisals/${appraisal}/ADJUST_RESULT`}>{t('calibration.adjustInForm')}</Link>
    </form>
  );
};

/** The single ratings stay as the appraiser gave them. */
const ratingsOf = ({ workResults, behaviours }: Appraisal) => ({
  ratings: workResults
    .flatMap(({ indicators }) => indicators)
    .map(({ key, rating, realisation }) => ({
      indicator: key,
      ...(rating ? { rating } : {}),
      realisation: realisation ?? null,
    })),
  behaviours: (behaviours ?? []).map(({ value, rating, note }) => ({
    value,
    rating,
    ...(note ? { note } : {}),
  })),
});

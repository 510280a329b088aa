import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Appraisal, Rating } from '../../../api/shapes';
import { unitOutlookQuery } from '../../../api/unitOutlook';
import { Spread } from '../../../shared/ui/Spread';

interface Props {
  appraisal: Appraisal;
  resultRating: Rating | null;
  behaviourRating: Rating | null;
}

/** "If I rate so, my unit's distribution becomes …": a look ahead, stored nowhere. */
export const UnitOutlook = ({ appraisal, resultRating, behaviourRating }: Props) => {
  const { t } = useTranslation();
  const now = useMemo(
    () => ({ appraisal: appraisal.documentId, resultRating, behaviourRating }),
    [appraisal.documentId, resultRating, behaviourRating],
  );
  const [rating] = useDebouncedValue(now, 500);
  const cycle = appraisal.cycle?.documentId ?? '';
  const { data } = useQuery({
    ...unitOutlookQuery(cycle, rating),
    enabled: cycle !== '' && resultRating !== null && behaviourRating !== null,
    placeholderData: keepPreviousData,
  });
  const units = data?.filter(({ distribution }) => distribution !== null) ?? [];
  if (units.length === 0) return null;
  return (
    <section className="card" aria-labelledby="outlook">
      <h2 id="outlook">{t('outlook.title')}</h2>
      <p className="faint">{t('outlook.about')}</p>
      {units.map(
        ({ orgUnit, distribution }) =>
          distribution && (
            <Spread key={orgUnit.documentId} title={orgUnit.name} distribution={distribution} />
          ),
      )}
    </section>
  );
};

import { useTranslation } from 'react-i18next';
import type { Distribution } from '../api/shapes';
import { useDates } from './useDates';

type Rule = Pick<Distribution['breaches'][number], 'predicates' | 'rule'> & { limit: string | number };

/** A line of the guide to distributions in words: "Sangat Baik: paling banyak 20 %". */
export const useGuideRule = () => {
  const { t } = useTranslation();
  const { figure } = useDates();
  return ({ predicates, rule, limit }: Rule): string =>
    t(`calibration.rule.${rule}`, {
      predicates: predicates.map((one) => t(`predicate.${one}`)).join(' + '),
      limit: figure(limit),
    });
};

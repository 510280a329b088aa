import { useTranslation } from 'react-i18next';

interface Named {
  kind: 'monthly' | 'quarterly' | null;
  periodStart: string | null;
  period: string | null;
}

const LOCALES: Record<string, string> = { id: 'id-ID', en: 'en-GB' };
const MONTHS_OF_A_QUARTER = 3;

/** "Maret 2026", "Triwulan 1 2026". A period that began late still has its own name. */
export const usePeriodName = (): ((of: Named) => string) => {
  const { t, i18n } = useTranslation();
  return ({ kind, periodStart, period }) => {
    if (periodStart === null) return period ?? '–';
    const day = new Date(`${periodStart}T12:00:00`);
    if (kind === 'quarterly')
      return t('periods.quarter', {
        number: Math.floor(day.getMonth() / MONTHS_OF_A_QUARTER) + 1,
        year: day.getFullYear(),
      });
    return new Intl.DateTimeFormat(LOCALES[i18n.language] ?? 'id-ID', {
      month: 'long',
      year: 'numeric',
    }).format(day);
  };
};

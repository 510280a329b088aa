import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarDaysBetween } from './days';

const LOCALES: Record<string, string> = { id: 'id-ID', en: 'en-GB' };

/** Dates and figures as people of the chosen language write them. */
export const useDates = () => {
  const { t, i18n } = useTranslation();
  return useMemo(() => {
    const locale = LOCALES[i18n.language] ?? 'id-ID';
    const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
    const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
    const figures = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
    return {
      date: (iso: string) => day.format(new Date(iso)),
      dateTime: (iso: string) => moment.format(new Date(iso)),
      /** A title as the server keeps it for readers of all languages, its day as people write it. */
      titled: (title: string) =>
        title.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (iso) => day.format(new Date(`${iso}T12:00:00`))),
      /** A JSON number or decimal string; text stays as it is. */
      figure: (value: number | string) => {
        const number = typeof value === 'number' ? value : Number(value);
        return value !== '' && Number.isFinite(number) ? figures.format(number) : String(value);
      },
      separators: locale === 'id-ID' ? { decimal: ',', thousands: '.' } : { decimal: '.', thousands: ',' },
      /** "3 hari lagi", "hari ini", "terlambat 2 hari". */
      deadline: (iso: string, now = new Date()) => {
        const days = calendarDaysBetween(now, new Date(iso));
        if (new Date(iso) < now) return t('deadline.overdue', { count: Math.max(0, -days) });
        if (days === 0) return t('deadline.today');
        if (days === 1) return t('deadline.tomorrow');
        return t('deadline.inDays', { count: days });
      },
    };
  }, [t, i18n.language]);
};

import type { Text } from '../../plugins/workflow/server/src/public';
import type { Zone } from '../appraisal/calendar/local-time';
import type { Figure, Target } from '../appraisal/plan';
import { decimals, exact, exactText, parseFigure } from '../appraisal/scoring/exact';

/** How a document speaks: its language, and figures and dates as people of that language write them. */
export interface Voice {
  language: keyof Text;
  say: (text: Text) => string;
  /** Nothing rounded: 1234.5 → "1.234,5". Text that is no figure comes back as it is. */
  figure: (value: Figure) => string;
  /** A figure of the scoring ("280/3", "98.5") at two decimals, half-up: "93,33". */
  score: (value: Figure) => string;
  target: (target: Target, unit: string) => string;
  /** A plain date: "12 Januari 2026". */
  day: (date: string) => string;
  /** The local day of an instant. */
  dayOf: (instant: Date) => string;
  /** The local day and minute of an instant, with the zone's name. */
  moment: (instant: Date) => string;
}

const LOCALE: Record<keyof Text, string> = { id: 'id-ID', en: 'en-GB' };
const ZONE_NAME: Record<Zone, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

const withUnit = (text: string, unit: string): string => (unit.trim() === '' ? text : `${text} ${unit}`);

/** @param zone where the appraised person works: dates on paper are local days */
export const voiceOf = (language: keyof Text, zone: Zone): Voice => {
  const locale = LOCALE[language];
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
  const twoPlaces = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: zone });
  const plain = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const minute = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZone: zone,
  });

  // Strings keep every digit: a binary float would not.
  const figure = (value: Figure): string => {
    const found = parseFigure(value);
    const text = found ? exactText(found) : '/';
    return text.includes('/') ? String(value) : number.format(text as `${number}`);
  };
  return {
    language,
    say: (text) => text[language],
    figure,
    score: (value) => twoPlaces.format(decimals(exact(value)) as `${number}`),
    target: (target, unit) => {
      if (typeof target === 'object') return withUnit(`${figure(target.min)}–${figure(target.max)}`, unit);
      return parseFigure(target) ? withUnit(figure(target), unit) : target.toString();
    },
    day: (date) => plain.format(new Date(`${date}T00:00:00Z`)),
    dayOf: (instant) => day.format(instant),
    moment: (instant) => `${day.format(instant)} ${minute.format(instant)} ${ZONE_NAME[zone]}`,
  };
};

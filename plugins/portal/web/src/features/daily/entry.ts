import type { Activity, NewActivity } from '../../api/shapes';

/** One entry as it is being typed. */
export interface Typed {
  indicator: string;
  description: string;
  quantity: number | string;
  minutes: number | string;
  evidenceLink: string;
}

export const NOTHING: Typed = { indicator: '', description: '', quantity: '', minutes: '', evidenceLink: '' };

/** To write the same again, or to mend it. */
export const typedOf = ({
  indicator,
  description,
  quantity,
  minutes,
  evidenceLink,
}: Pick<
  Activity | NewActivity,
  'indicator' | 'description' | 'quantity' | 'minutes' | 'evidenceLink'
>): Typed => ({
  indicator,
  description,
  quantity: quantity ?? '',
  minutes: minutes ?? '',
  evidenceLink: evidenceLink ?? '',
});

const figure = (typed: number | string): number | null => (typed === '' ? null : Number(typed));

export const activityOf = (appraisal: string, date: string, typed: Typed): NewActivity => ({
  appraisal,
  date,
  indicator: typed.indicator,
  description: typed.description.trim(),
  quantity: figure(typed.quantity),
  minutes: figure(typed.minutes),
  evidenceLink: typed.evidenceLink.trim() || null,
});

/** What is missing or wrong, by field, as keys of texts. */
export const faultsOf = (typed: Typed): Partial<Record<keyof Typed, string>> => ({
  ...(typed.indicator ? {} : { indicator: 'daily.fault.indicator' }),
  ...(typed.description.trim() ? {} : { description: 'daily.fault.description' }),
  ...(typed.evidenceLink.trim() === '' || /^https?:\/\/\S+$/.test(typed.evidenceLink.trim())
    ? {}
    : { evidenceLink: 'daily.fault.evidenceLink' }),
});

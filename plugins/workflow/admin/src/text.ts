import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type en from './translations/en.json';

type Key = keyof typeof en extends `workflow.${infer K}` ? K : never;
type Values = Readonly<Record<string, string | number>>;

/** `weightsAre100` → `weights are 100`: names of rules read like sentences. */
export const sentenceOf = (name: string): string =>
  name
    .replace(/([a-z])([A-Z0-9])/g, '$1 $2')
    .replace(/[_.]/g, ' ')
    .toLowerCase();

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The words of these pages in the panel's language. */
export const useText = () => {
  const intl = useIntl();
  return useCallback(
    (key: Key, values?: Values): string => intl.formatMessage({ id: `workflow.${key}` }, values),
    [intl],
  );
};

/** What a rule, a condition, an action or a deadline is called: as the application says (`workflow.name.<name>`), else its name in words. */
export const useSentence = () => {
  const { messages } = useIntl();
  return (name: string): string => {
    const said = messages[`workflow.name.${name}`];
    return typeof said === 'string' && said !== '' ? said : sentenceOf(name);
  };
};

/** What a field of a form is called: as the application says (`workflow.field.<name>`), else its own name in words. */
export const useFieldName = () => {
  const { messages } = useIntl();
  return (name: string): string => {
    const said = messages[`workflow.field.${name}`];
    return typeof said === 'string' && said !== '' ? said : capital(sentenceOf(name));
  };
};

/** Dates and numbers as people of the panel's language write them. */
export const useFigures = () => {
  const intl = useIntl();
  return {
    number: (value: number) => intl.formatNumber(value),
    percent: (value: number) => intl.formatNumber(value, { style: 'percent', maximumFractionDigits: 0 }),
    day: (value: string) => intl.formatDate(value, { dateStyle: 'medium' }),
    moment: (value: string) => intl.formatDate(value, { dateStyle: 'medium', timeStyle: 'short' }),
  };
};

/** Whole days between a moment and now. */
export const daysSince = (moment: string, now = Date.now()): number =>
  Math.max(0, Math.floor((now - new Date(moment).getTime()) / 86_400_000));

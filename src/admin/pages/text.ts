import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type en from '../words/en.json';

type Key = keyof typeof en extends `kinerja.page.${infer K}` ? K : never;
type Values = Readonly<Record<string, string | number>>;

/** The words of these pages in the panel's language. */
export const useText = () => {
  const intl = useIntl();
  return useCallback(
    (key: Key, values?: Values): string => intl.formatMessage({ id: `kinerja.page.${key}` }, values),
    [intl],
  );
};

/** What a code of the records is called: the labels of the Content Manager know them all. */
export const useWord = () => {
  const { messages } = useIntl();
  return (code: string): string => {
    const said = messages[code];
    return typeof said === 'string' ? said : code;
  };
};

/** Texts by key, as `useTranslation` gives them, for functions outside components. */
export type Say = (key: string, values?: Record<string, unknown>) => string;

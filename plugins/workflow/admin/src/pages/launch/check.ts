/** What a dry run tells of each person it concerns: `{<whom>: {id, name}, code, severity, message, fixer}`. */
export interface CheckLine {
  whom: { id: string; name: string } | null;
  code: string;
  blocks: boolean;
  message: string;
}

const isNamed = (value: unknown): value is { id: string; name: string } =>
  typeof value === 'object' && value !== null && 'id' in value && 'name' in value;

const lineOf = (given: Record<string, unknown>): CheckLine => ({
  whom: Object.values(given).find(isNamed) ?? null,
  code: String(given.code),
  blocks: given.severity === 'blocks',
  message: String(given.message),
});

/** The lines of a check, those that block first. */
export const checkLines = (answer: { check?: Record<string, unknown>[] }): CheckLine[] =>
  (answer.check ?? []).map(lineOf).sort((a, b) => Number(b.blocks) - Number(a.blocks));

/** How far work has come that an event began, as its record tells. */
export interface Progress {
  total: number;
  opened: number;
  remaining: number;
  /** How many a second; null where it was not told. */
  rate: number | null;
  skipped: unknown[];
}

/** Records may tell less than that. */
type Told = Pick<Progress, 'total'> & Partial<Progress>;

export const progressOf = (record: Record<string, unknown> | undefined): Progress | null => {
  const progress = record?.progress;
  if (typeof progress !== 'object' || progress === null || !('total' in progress)) return null;
  const { total, opened = 0, skipped = [], remaining, rate = null } = progress as Told;
  return { total, opened, skipped, rate, remaining: remaining ?? total - opened - skipped.length };
};

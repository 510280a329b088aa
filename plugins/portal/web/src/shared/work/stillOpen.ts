const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** What stands at `workResults.0.title`; forms that are made of a schema keep their values by whole paths. */
const valueAt = (typed: unknown, path: string): unknown => {
  if (!isRecord(typed)) return undefined;
  if (path in typed) return typed[path];
  return path.split('.').reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), typed);
};

/** Problems whose fields are still as they were when the problems were found: one that is being mended is told no longer. */
export const stillOpen = <P extends { message: string; path?: string }>(
  problems: P[],
  found: unknown,
  typed: unknown,
): P[] =>
  problems.filter(
    ({ path }) =>
      path === undefined || JSON.stringify(valueAt(found, path)) === JSON.stringify(valueAt(typed, path)),
  );

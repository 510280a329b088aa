import type { WorkResult } from '../plan';

/** The cascade: which of a leader's results (RHK) the results of others support. */

/** A plan without what was measured and rated: what may be copied into another year's. */
export const asTemplate = (plan: readonly WorkResult[]): WorkResult[] =>
  plan.map(({ parent: _lastYears, ...result }) => ({
    ...result,
    indicators: result.indicators.map(
      ({ realisation: _realisation, selfRating: _selfRating, rating: _rating, note: _note, ...indicator }) =>
        indicator,
    ),
  }));

/** What others see of a leader's plan: enough to say what they support. */
export interface LeadersResult {
  key: string;
  kind: WorkResult['kind'];
  title: string;
}

export const resultsToSupport = (plan: readonly WorkResult[]): LeadersResult[] =>
  plan.map(({ key, kind, title }) => ({ key, kind, title }));

const spoken = (words: string): string => words.trim().toLocaleLowerCase('id');

/** The leader's result that `parent` names, by its key or by its title; null where it names none. */
export const supportedBy = (
  parent: string | null | undefined,
  leaders: readonly LeadersResult[],
): LeadersResult | null => {
  if (!parent) return null;
  return (
    leaders.find(({ key }) => key === parent) ??
    leaders.find(({ title }) => spoken(title) === spoken(parent)) ??
    null
  );
};

export interface Link {
  workResult: string;
  parent: string | null;
}

/** The plan with its links to the leader's results as given; results that are not named keep theirs. */
export const linked = (plan: readonly WorkResult[], links: readonly Link[]): WorkResult[] => {
  const given = new Map(links.map(({ workResult, parent }) => [workResult, parent]));
  return plan.map((result) =>
    given.has(result.key) ? { ...result, parent: given.get(result.key) ?? null } : result,
  );
};

export interface SupportersPlan {
  appraisal: string;
  employee: { documentId: string; name: string };
  plan: readonly WorkResult[];
}

export interface Support {
  appraisal: string;
  employee: { documentId: string; name: string };
  workResult: { key: string; title: string };
}

export interface Matrix {
  results: (LeadersResult & { supporters: Support[] })[];
  /** Results of people that support none of the leader's; `parent`: what they name instead. */
  unlinked: (Support & { parent: string | null })[];
}

/** The role-result matrix (matriks peran hasil) of a unit: who supports which result of its head. */
export const roleResultMatrix = (
  leaders: readonly LeadersResult[],
  people: readonly SupportersPlan[],
): Matrix => {
  const supports = people.flatMap(({ appraisal, employee, plan }) =>
    plan.map(({ key, title, parent }) => ({
      to: supportedBy(parent, leaders)?.key ?? null,
      parent: parent ?? null,
      support: { appraisal, employee, workResult: { key, title } },
    })),
  );
  return {
    results: leaders.map((result) => ({
      ...result,
      supporters: supports.filter(({ to }) => to === result.key).map(({ support }) => support),
    })),
    unlinked: supports.filter(({ to }) => to === null).map(({ support, parent }) => ({ ...support, parent })),
  };
};

import type { HistoryEntry, Viewer } from '../../../plugins/workflow/server/src/public';
import type { Behaviour, WorkResult } from '../plan';
import type { SelfAssessment } from './facts';

/** Who may see what of an appraisal: hidden until shared, on every route alike. */

/** States in which the employee knows the result. */
export const SHARED = [
  'delivered',
  'appeal.explanation',
  'appeal.decision',
  'appeal.decided',
  'appeal.secondInstance',
  'finalApproval',
  'final',
];
/** See everything but other people's anonymous answers. */
const SEES_ALL = ['appraiser', 'appraiserSuperior', 'appointingAuthority', 'performanceTeam', 'admin'];
/** What is said in them is part of the review until it is delivered. */
const UNDER_REVIEW = ['SUBMIT_REVIEW', 'ADJUST_RESULT', 'CONFIRM_RESULT', 'RETURN_REVIEW', 'REJECT'];

/** Who gives an opinion: names that the employee may not know where the unit drew them. */
export const PEER_CONFIRMED = 'PEER_CONFIRMED';
/** Who was asked for one and declined. */
export const PEER_RELEASED = 'PEER_RELEASED';

export type Sight = 'everything' | 'shared' | 'own' | 'titles';

/** How much of an appraisal somebody with these roles sees in this state. */
export const sightOf = (roles: string[], state: string): Sight => {
  if (roles.some((role) => SEES_ALL.includes(role)) && !roles.includes('employee')) return 'everything';
  if (roles.includes('employee')) return SHARED.includes(state) ? 'shared' : 'own';
  return 'titles';
};

/** The plan as the employee wrote it, before the appraiser's ratings. */
const withoutReview = (plan: WorkResult[], self: SelfAssessment | null): WorkResult[] => {
  const own = new Map((self?.ratings ?? []).map((one) => [one.indicator, one]));
  return plan.map((result) => ({
    ...result,
    indicators: result.indicators.map((indicator) => ({
      ...indicator,
      realisation: (own.get(indicator.key)?.realisation ?? null) as string | number | null,
      rating: null,
      note: null,
    })),
  }));
};

const selfOnly = (behaviours: Behaviour[]): Behaviour[] =>
  behaviours
    .filter(
      ({ selfRating, selfScore, selfNote }) => selfRating != null || selfScore != null || selfNote != null,
    )
    .map(({ value, selfRating, selfScore, selfNote }) => ({
      value,
      rating: null,
      note: null,
      selfRating: selfRating ?? null,
      ...(selfScore == null ? {} : { selfScore }),
      selfNote: selfNote ?? null,
    }));

interface Readable {
  workResults?: WorkResult[] | null;
  behaviours?: Behaviour[] | null;
  selfAssessment?: SelfAssessment | null;
}

/** The entry's own fields as far as this sight goes; works on any selection of them. */
export const present = <T extends object>(entry: T, sight: Sight): Partial<T> => {
  if (sight === 'everything' || sight === 'shared') return entry;
  const { workResults, behaviours, selfAssessment = null } = entry as Readable;
  if (sight === 'titles') {
    const titles = workResults?.map(({ key, kind, title }) => ({ key, kind, title, indicators: [] }));
    const shown = [
      'id',
      'documentId',
      'employee',
      'cycle',
      'state',
      'revision',
      'stateSince',
      'dueAt',
      'period',
    ];
    const base = Object.fromEntries(Object.entries(entry).filter(([field]) => shown.includes(field)));
    return { ...base, ...('workResults' in entry ? { workResults: titles ?? [] } : {}) } as Partial<T>;
  }
  const hidden = ['review', 'result', 'initialResult'].filter((field) => field in entry);
  return {
    ...entry,
    ...('workResults' in entry ? { workResults: withoutReview(workResults ?? [], selfAssessment) } : {}),
    ...('behaviours' in entry ? { behaviours: selfOnly(behaviours ?? []) } : {}),
    ...Object.fromEntries(hidden.map((field) => [field, null])),
  };
};

/** A history entry without what the viewer may not see yet: it shows that the thing happened. */
export const redactEntry = (
  entry: HistoryEntry,
  { roles, formerRoles }: Viewer,
  state: string,
): HistoryEntry => {
  const sight = sightOf(roles.length > 0 ? roles : formerRoles, state);
  if ([PEER_CONFIRMED, PEER_RELEASED].includes(entry.event) && sight !== 'everything')
    return { ...entry, comment: null, data: null, changes: null };
  if (sight === 'everything' || sight === 'shared') return entry;
  const hidden = sight === 'titles' || UNDER_REVIEW.includes(entry.event);
  return hidden ? { ...entry, comment: null, data: null, changes: null } : { ...entry, changes: null };
};

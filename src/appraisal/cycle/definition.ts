import {
  defineWorkflow,
  requires,
  type BaseFacts,
  type Guard,
  type Reason,
} from '../../../plugins/workflow/server/src/public';

/** The cycle itself: HR opens it for its members, and closes it when every appraisal has come to its end. */

export interface CheckLine {
  employee: { id: string; name: string };
  code: string;
  severity: 'blocks' | 'warns';
  message: { id: string; en: string };
  fixer: string;
}

export interface CycleFacts extends BaseFacts {
  hasPolicy: boolean;
  /** People whom the members come to. */
  memberCount: number;
  /** Appraisals that are neither final nor cancelled. */
  unfinished: number;
  /** What the pre-launch check says; only loaded for LAUNCH. */
  check: CheckLine[];
}

const reason = (code: string, id: string, en: string, actual?: number): Reason => ({
  code,
  message: { id, en },
  fixer: 'admin',
  ...(actual === undefined ? {} : { actual }),
});

const guards: Record<string, Guard<CycleFacts>> = {
  policyIsChosen: ({ facts }) =>
    facts.hasPolicy ? null : reason('NO_POLICY', 'Pilih kebijakan penilaian', 'Choose an appraisal policy'),
  somebodyIsMember: ({ facts }) =>
    facts.memberCount > 0
      ? null
      : reason('NO_MEMBERS', 'Siklus belum mempunyai peserta', 'The cycle has no members'),
  everyAppraisalHasEnded: ({ facts: { unfinished } }) =>
    unfinished === 0
      ? null
      : reason(
          'APPRAISALS_UNFINISHED',
          `${String(unfinished)} penilaian belum selesai`,
          `${String(unfinished)} appraisals have not ended`,
          unfinished,
        ),
};

const launchable = requires({ rules: ['policyIsChosen', 'somebodyIsMember'] });

export const cycleDefinition = defineWorkflow<CycleFacts>({
  name: 'appraisal-cycle',
  version: 1,
  subject: 'api::appraisal-cycle.appraisal-cycle',
  machine: {
    id: 'appraisal-cycle',
    context: {},
    initial: 'draft',
    states: {
      draft: {
        on: {
          LAUNCH: { target: 'launching', guard: launchable, actions: ['openMembers', 'tellCheck'] },
          CANCEL: { target: 'cancelled' },
        },
      },
      launching: { on: { LAUNCHED: { target: 'open' } } },
      open: {
        on: {
          ADD_MEMBERS: { guard: launchable, actions: ['openMembers', 'tellCheck'] },
          CLOSE: { target: 'closed', guard: requires({ rules: ['everyAppraisalHasEnded'] }) },
        },
      },
      closed: { type: 'final' },
      cancelled: { type: 'final' },
    },
  },
  labels: {
    roles: {},
    states: {
      draft: { id: 'Rancangan', en: 'Draft' },
      launching: { id: 'Sedang dibuka', en: 'Launching' },
      open: { id: 'Berjalan', en: 'Open' },
      closed: { id: 'Ditutup', en: 'Closed' },
      cancelled: { id: 'Dibatalkan', en: 'Cancelled' },
    },
  },
  events: {
    LAUNCH: { label: { id: 'Buka siklus', en: 'Launch' }, by: ['admin'], comment: 'optional' },
    LAUNCHED: { label: { id: 'Siklus terbuka', en: 'Launched' }, by: ['system'] },
    ADD_MEMBERS: {
      label: { id: 'Tambahkan peserta', en: 'Add members' },
      by: ['admin'],
      comment: 'optional',
    },
    CLOSE: { label: { id: 'Tutup siklus', en: 'Close' }, by: ['admin'], comment: 'optional' },
    CANCEL: {
      label: { id: 'Batalkan rancangan', en: 'Cancel the draft' },
      by: ['admin'],
      comment: 'required',
    },
  },
  guards,
  conditions: {},
  assigns: {},
  actions: {
    openMembers: () => ({ effects: [{ name: 'openMembers' }] }),
    tellCheck: ({ facts }) => ({ answer: { check: facts.check } }),
  },
  timers: {},
  ownedFields: ['progress'],
  route: () => ['draft', 'launching', 'open', 'closed'],
});

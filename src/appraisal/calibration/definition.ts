import { z } from 'zod';
import {
  defineWorkflow,
  requires,
  type Action,
  type BaseFacts,
  type Guard,
} from '../../../plugins/workflow/server/src/public';
import type { OrgAchievement } from '../plan';
import { movedPeople, type Distribution, type Rated } from './board';

/**
 * The session in which a panel looks at the results of a unit together before they are delivered: a snapshot when it
 * begins, changes one by one with their reason (ADJUST_RESULT of each appraisal), and its end, which confirms all.
 */

/** How a unit stood at one moment. */
export interface Standing extends Distribution {
  at: string;
  orgAchievement: OrgAchievement | null;
  ratings: Rated[];
}

export interface Closing {
  at: string;
  by: { id: string | null; name: string; onBehalfOf?: { id: string; name: string } };
  /** Why the guide is not kept; null where it is. */
  reason: string | null;
}

export interface CalibrationFacts extends BaseFacts {
  unit: { id: string; name: string };
  cycle: { id: string; name: string };
  /** How the unit stands now. */
  now: Omit<Standing, 'at'>;
  /** Appraisals in `calibration` now. */
  waiting: number;
  /** The guide asks for an achievement, and nobody has set it. */
  achievementMissing: boolean;
}

const guards: Record<string, Guard<CalibrationFacts>> = {
  somebodyIsCalibrated: ({ facts }) =>
    facts.waiting > 0
      ? null
      : {
          code: 'NOBODY_IN_CALIBRATION',
          message: {
            id: 'Tidak ada penilaian unit ini yang menunggu kalibrasi',
            en: 'No appraisal of this unit waits for calibration',
          },
          fixer: 'appraiser',
        },

  // SE MenPANRB 3/2023: first the achievement of the organisation, then the distribution, then the predicates.
  unitAchievementIsKnown: ({ facts }) =>
    facts.achievementMissing
      ? {
          code: 'UNIT_ACHIEVEMENT_MISSING',
          message: {
            id: 'Capaian organisasi unit ini belum ditetapkan',
            en: 'The achievement of this unit has not been set',
          },
          fixer: 'admin',
        }
      : null,

  // A breach is no bar, but it needs a written reason.
  breachHasReason: ({ facts: { now }, data }) =>
    now.breaches.length === 0 || data.reason != null
      ? null
      : {
          code: 'BREACH_REASON_REQUIRED',
          message: {
            id: 'Distribusi menyimpang dari pola; tuliskan alasannya',
            en: 'The distribution departs from the guide; write the reason',
          },
          path: 'reason',
          actual: now.breaches.length,
          fixer: 'performanceTeam',
        },
};

const keepOutcome: Action<CalibrationFacts> = ({ facts, data, actor, now }) => ({
  subject: {
    after: { at: now.toISOString(), ...facts.now } satisfies Standing,
    closing: {
      at: now.toISOString(),
      by: {
        id: actor.id,
        name: actor.name,
        ...(actor.onBehalfOf ? { onBehalfOf: actor.onBehalfOf } : {}),
      },
      reason: (data.reason ?? null) as string | null,
    } satisfies Closing,
  },
  answer: {
    breaches: facts.now.breaches,
    moved: movedPeople((facts.subject.before as Standing | null)?.ratings ?? [], facts.now.ratings),
  },
});

export const closeForm = z.strictObject({ reason: z.string().trim().min(1).max(5000).nullish() });

export const calibrationDefinition = defineWorkflow<CalibrationFacts>({
  name: 'calibration-session',
  version: 1,
  subject: 'api::calibration-session.calibration-session',
  machine: {
    id: 'calibration-session',
    context: {},
    initial: 'open',
    states: {
      open: {
        meta: { tasks: ['performanceTeam'] },
        on: {
          CLOSE: {
            target: 'closed',
            guard: requires({
              rules: ['somebodyIsCalibrated', 'unitAchievementIsKnown'],
              dataRules: ['breachHasReason'],
            }),
            actions: ['keepOutcome'],
          },
          ABANDON: { target: 'abandoned' },
        },
      },
      closed: { type: 'final' },
      abandoned: { type: 'final' },
    },
  },
  labels: {
    roles: { performanceTeam: { id: 'Tim pengelola kinerja', en: 'Performance team' } },
    states: {
      open: { id: 'Sidang kalibrasi berjalan', en: 'Calibration under way' },
      closed: { id: 'Sidang ditutup, hasil disahkan', en: 'Closed, results confirmed' },
      abandoned: { id: 'Sidang dihentikan', en: 'Abandoned' },
    },
  },
  events: {
    CLOSE: {
      label: { id: 'Tutup sidang dan sahkan semua hasil', en: 'Close and confirm all results' },
      by: ['performanceTeam'],
      data: closeForm,
      comment: 'optional',
    },
    ABANDON: {
      label: { id: 'Hentikan sidang tanpa mengesahkan', en: 'End without confirming' },
      by: ['performanceTeam'],
      comment: 'required',
    },
  },
  guards,
  conditions: {},
  assigns: {},
  actions: { keepOutcome },
  timers: {},
  ownedFields: ['orgUnit', 'cycle', 'before', 'after', 'closing'],
  route: () => ['open', 'closed'],
});

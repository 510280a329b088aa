import { z } from 'zod';
import { defineWorkflow, requires, type Guard } from '../../../plugins/workflow/server/src/public';
import { during, RECORD_ROLES, recordRoleLabels, type RecordFacts } from '../monitoring/ground';
import {
  assessmentRefusal,
  keptRatings,
  type CompetencyRating,
  type KeptRating,
  type Standard,
} from './assessment';

/**
 * Competence by the standards of the position: assessed by the appraiser, anew as often as they find, each time on
 * record. The employee has no part in it: they read it with the result, as a review (see the scope).
 */

export interface CompetenceFacts extends RecordFacts {
  subject: { ratings: KeptRating[] };
  /** What the position asks for today. */
  standards: Standard[];
}

export const competencyRatings = z
  .array(
    z.strictObject({
      competency: z.string().regex(/^[a-z0-9]{1,64}$/, 'a documentId'),
      level: z.int().min(1).max(5),
      reason: z.string().trim().min(1).max(5000).describe('What the level rests on.'),
    }),
  )
  .min(1)
  .max(100)
  .refine((list) => new Set(list.map(({ competency }) => competency)).size === list.length, 'each once');

const ASSESSING_ROLES = RECORD_ROLES.filter((role) => role !== 'employee');

const ratingsFitStandards: Guard<CompetenceFacts> = ({ data, facts: { standards } }) =>
  data.ratings === undefined ? null : assessmentRefusal(standards, data.ratings as CompetencyRating[]);

export const competenceDefinition = defineWorkflow<CompetenceFacts>({
  name: 'competency-assessment',
  version: 1,
  subject: 'api::competency-assessment.competency-assessment',
  inherits: ASSESSING_ROLES,
  machine: {
    id: 'competency-assessment',
    context: {},
    initial: 'assessed',
    states: {
      assessed: {
        on: {
          ASSESS_ANEW: {
            guard: requires({ rules: ['appraisalGoesOn'], dataRules: ['ratingsFitStandards'] }),
            actions: ['saveRatings'],
          },
          DISCARD: { target: 'discarded', guard: requires({ rules: ['appraisalGoesOn'] }) },
        },
      },
      discarded: { type: 'final' },
    },
  },
  labels: {
    roles: Object.fromEntries(
      Object.entries(recordRoleLabels).filter(([role]) => ASSESSING_ROLES.includes(role)),
    ),
    states: {
      assessed: { id: 'Dinilai', en: 'Assessed' },
      discarded: { id: 'Dihapus', en: 'Discarded' },
    },
  },
  events: {
    ASSESS_ANEW: {
      label: { id: 'Nilai ulang kompetensi', en: 'Assess anew' },
      by: ['appraiser'],
      data: z.strictObject({ ratings: competencyRatings }),
      comment: 'optional',
    },
    DISCARD: { label: { id: 'Hapus', en: 'Discard' }, by: ['appraiser'], comment: 'optional' },
  },
  guards: { appraisalGoesOn: during('coaching'), ratingsFitStandards },
  conditions: {},
  assigns: {},
  actions: {
    saveRatings: ({ data, facts: { standards }, actor: { id, name, onBehalfOf = null } }) => ({
      subject: {
        ratings: keptRatings(standards, data.ratings as CompetencyRating[]),
        assessedBy: { id, name, onBehalfOf },
      },
    }),
  },
  timers: {},
  ownedFields: ['ratings', 'assessedBy'],
  fixedFields: ['appraisal'],
  route: () => ['assessed'],
  exclusiveRoles: true,
  arrangedBy: 'performanceTeam',
  personalFields: ['ratings'],
});

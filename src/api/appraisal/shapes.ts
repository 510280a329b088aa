import { z } from 'zod';
import {
  ASPECTS,
  DIRECTIONS,
  NUMERIC_PREDICATES,
  PERSPECTIVES,
  QUADRANT_PREDICATES,
  APPROACHES,
  type Behaviour,
  type PlanDetails,
  type WorkResult,
} from '../../appraisal/plan';
import type { Explanation } from '../../appraisal/scoring/explanation';
import { behaviourValue, figure, rating } from '../../appraisal/workflow/forms';
import type { Appeal, Result, Review, SelfAssessment } from '../../appraisal/workflow/facts';

/** The stored parts of an appraisal as they are answered. The compiler holds each against the domain's own type. */

const moment = z.iso.datetime({ offset: true });
const text = z.object({ id: z.string(), en: z.string() }).describe('A sentence in Indonesian and English.');

const predicate = z
  .enum([...new Set([...QUADRANT_PREDICATES, ...NUMERIC_PREDICATES])])
  .describe('`needs_improvement` in the quadrant rule set, `fair` in the numeric one.');

const indicator = z
  .object({
    key: z.string().describe('Unique and stable within its appraisal.'),
    libraryIndicator: z
      .string()
      .nullable()
      .optional()
      .describe('documentId of the indicator it was copied from.'),
    title: z.string(),
    aspect: z.enum([...ASPECTS, ...PERSPECTIVES]),
    unit: z.string(),
    direction: z.enum(DIRECTIONS).describe('Which way is better.'),
    target: z
      .union([figure, z.object({ min: figure, max: figure }), z.string()])
      .describe('A figure, a range, or text.'),
    maximal: z.boolean().nullable().optional().describe('The target is the most that can be attained.'),
    weight: figure.nullable().optional().describe('Percent of the whole plan.'),
    realisation: figure.nullable().optional(),
    selfRating: rating.nullable().optional(),
    rating: rating.nullable().optional().describe('The appraiser’s; null for the employee until delivered.'),
    note: z.string().nullable().optional(),
  })
  .describe('An individual indicator (IKI) of a target plan.');

const workResult = z
  .object({
    key: z.string().describe('Unique and stable within its appraisal.'),
    kind: z.enum(['primary', 'additional']),
    title: z.string(),
    scope: z.enum(['organisational', 'individual']).nullable().optional(),
    parent: z.string().nullable().optional().describe('The leader’s work result that it supports.'),
    indicators: z.array(indicator),
  })
  .describe('A work result (RHK) with its indicators.');

const annex = z.array(z.string()).nullable().optional();
const planDetails = z
  .object({
    approach: z.enum(APPROACHES).nullable().optional(),
    resources: annex,
    accountability: annex,
    consequences: annex,
    expectations: z.partialRecord(behaviourValue, z.string()).nullable().optional(),
  })
  .describe('Annexes of a target plan, and what the leader expects besides by behaviour value.');

const behaviour = z
  .object({
    value: behaviourValue,
    rating: rating.nullable().optional(),
    score: figure.nullable().optional().describe('0–120, in the numeric rule set.'),
    note: z.string().nullable().optional(),
    selfRating: rating.nullable().optional(),
    selfScore: figure.nullable().optional().describe('0–120, in the numeric rule set.'),
    selfNote: z.string().nullable().optional(),
  })
  .describe('One behaviour value, rated by appraiser and employee.');

const explanation = z
  .object({
    label: text,
    value: z.string().nullable().describe('A code (`good`) or a figure with 2 decimals.'),
    exact: z.string().optional().describe('The unrounded figure, where `value` doesn’t say it all.'),
    rule: text,
    inputs: z.record(z.string(), z.union([z.string(), z.number()]).nullable()).optional(),
    basis: z
      .object({
        key: z.string().optional().describe('The rule of the policy that it stands for.'),
        regulation: z.string(),
        article: z.string().optional(),
        text,
      })
      .describe('The source that says so.'),
    rounding: z.enum(['half-up-0', 'half-up-2']).optional(),
    get children(): z.ZodOptional<z.ZodArray<z.ZodType<Explanation>>> {
      return z.array(explanation).optional();
    },
  })
  .meta({ description: 'A figure or rating with all that is needed to recompute it.' });

const result = z
  .object({
    resultRating: rating.nullable(),
    behaviourRating: rating.nullable(),
    predicate,
    score: z.string().nullable().describe('In the numeric rule set, 2 decimals.'),
    explanation: explanation.nullable(),
    accepted: z.enum(['inPerson', 'byLapse']).optional(),
    finalAt: moment.optional(),
  })
  .describe('What the appraisal came to.');

const selfAssessment = z.object({
  at: moment,
  lapsed: z.boolean().optional().describe('The deadline passed without one.'),
  ratings: z.array(
    z.object({
      indicator: z.string(),
      realisation: figure.nullable().optional(),
      note: z.string().nullable().optional(),
      evidence: z.string().nullable().optional(),
    }),
  ),
  behaviours: z.array(behaviour),
});

const review = z.object({
  at: moment,
  by: z.string().nullable(),
  reason: z.string().nullable(),
  dialogueAt: z.string().nullable(),
});

const filed = {
  filedAt: moment,
  grounds: z.string(),
  requested: z.object({ resultRating: rating, behaviourRating: rating }).nullable(),
  evidence: z.string().nullable(),
};

const appeal = z
  .object({
    ...filed,
    explanation: z.object({ at: moment, text: z.string().nullable(), lapsed: z.boolean() }).nullable(),
    decision: z
      .object({ at: moment, outcome: z.enum(['upheld', 'changed', 'granted']), text: z.string().nullable() })
      .nullable(),
    second: z
      .object({
        ...filed,
        before: result.nullable().describe("The result as the superior's decision had left it."),
        decision: z
          .object({
            at: moment,
            outcome: z.enum(['upheld', 'changed', 'lapsed']),
            text: z.string().nullable(),
          })
          .nullable(),
      })
      .optional()
      .describe('The second instance (banding), where the policy knows one.'),
  })
  .describe('An objection (keberatan), the explanation of the appraiser, and the decision on it.');

/** By their names in the document. */
export const schemas = {
  Figure: figure,
  Text: text,
  Rating: rating,
  BehaviourValue: behaviourValue,
  Predicate: predicate,
  WorkResult: workResult,
  WorkResultIndicator: indicator,
  PlanDetails: planDetails,
  Behaviour: behaviour,
  Explanation: explanation,
  AppraisalResult: result,
  SelfAssessment: selfAssessment,
  Review: review,
  Appeal: appeal,
} satisfies Record<string, z.ZodType>;

interface Stored {
  workResults: z.ZodType<WorkResult[]>;
  agreedWorkResults: z.ZodType<WorkResult[] | null | undefined>;
  planDetails: z.ZodType<PlanDetails | null | undefined>;
  agreedPlanDetails: z.ZodType<PlanDetails | null | undefined>;
  behaviours: z.ZodType<Behaviour[] | null | undefined>;
  selfAssessment: z.ZodType<SelfAssessment | null | undefined>;
  review: z.ZodType<Review | null | undefined>;
  initialResult: z.ZodType<Result | null | undefined>;
  result: z.ZodType<Result | null | undefined>;
  appeal: z.ZodType<Appeal | null | undefined>;
}

const seldom = <T extends z.ZodType>(schema: T) => schema.nullable().optional();

/** The JSON attributes of an appraisal. Of an appraisal that one may see the titles of alone, the rest is absent. */
export const storedParts = {
  workResults: z.array(workResult),
  agreedWorkResults: seldom(z.array(workResult)),
  planDetails: seldom(planDetails),
  agreedPlanDetails: seldom(planDetails),
  behaviours: seldom(z.array(behaviour)),
  selfAssessment: seldom(selfAssessment),
  review: seldom(review),
  initialResult: seldom(result),
  result: seldom(result).describe('Null for the employee until it is delivered.'),
  appeal: seldom(appeal),
  period: z.int().min(1).describe('A transfer in mid-cycle begins a new one.'),
  stateSince: moment,
  periodStart: seldom(z.iso.date()),
  periodEnd: seldom(z.iso.date()),
} satisfies Stored & Record<string, z.ZodType>;

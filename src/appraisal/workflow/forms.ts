import { z } from 'zod';
import { day } from '../calendar/day';
import { APPROACHES, ASPECTS, BEHAVIOUR_VALUES, DIRECTIONS, PERSPECTIVES, RATINGS } from '../plan';

/** The forms of the events: what a person may send, checked field by field. */

const MAX_TEXT = 5000;
const line = z.string().trim().min(1).max(500);
const text = z.string().trim().min(1).max(MAX_TEXT);
const note = z.string().trim().max(MAX_TEXT).nullish();
const key = z
  .string()
  .regex(/^[A-Za-z0-9_.-]{1,40}$/, 'a short key of letters, digits, dot, dash or underscore');

/** As long as a JSON number of a third is: what an app has computed is taken as it is. */
const DECIMAL = /^-?\d{1,16}(\.\d{1,20})?$/;
/** A JSON number or a decimal string, within what people measure. */
export const figure = z.union(
  [
    z
      .number()
      .min(-1e15)
      .max(1e15)
      .refine((n) => DECIMAL.test(String(n)), 'at most 20 decimals'),
    z.string().regex(DECIMAL, 'a decimal number'),
  ],
  { error: 'a decimal number' },
);

const range = z
  .strictObject({ min: figure, max: figure })
  .refine(({ min, max }) => Number(min) < Number(max), { error: 'min must be less than max', path: ['min'] });
export const target = z.union([figure, range, line], { error: 'a number, {min, max} or text' });

export const rating = z.enum(RATINGS);
const percent = figure.refine((value) => Number(value) >= 0 && Number(value) <= 100, 'between 0 and 100');

const indicator = z
  .strictObject({
    key: key.optional(),
    libraryIndicator: z.string().max(64).nullish(),
    title: line,
    aspect: z.enum([...ASPECTS, ...PERSPECTIVES]),
    unit: z.string().trim().max(100).default(''),
    direction: z.enum(DIRECTIONS).default('higher'),
    target,
    maximal: z.boolean().nullish(),
    weight: percent.nullish(),
    // Written by later steps; a plan that was read may be sent back as it is.
    realisation: z.unknown().optional(),
    selfRating: z.unknown().optional(),
    rating: z.unknown().optional(),
    note: z.unknown().optional(),
  })
  .transform(
    ({ realisation: _realisation, selfRating: _selfRating, rating: _rating, note: _note, ...plan }) => plan,
  );

const workResult = z.strictObject({
  key: key.optional(),
  kind: z.enum(['primary', 'additional']),
  title: line,
  scope: z.enum(['organisational', 'individual']).nullish(),
  parent: z.string().max(200).nullish(),
  indicators: z.array(indicator).max(50),
});

const noRepeats = (keys: (string | undefined)[]): boolean => {
  const given = keys.filter((one) => one !== undefined);
  return new Set(given).size === given.length;
};

/** A whole target plan: it replaces the one before; an item with a known key keeps it. */
export const workResults = z
  .array(workResult)
  .max(50)
  .refine((list) => noRepeats(list.map((result) => result.key)), 'keys of work results must be unique')
  .refine(
    (list) => noRepeats(list.flatMap((result) => result.indicators.map((one) => one.key))),
    'keys of indicators must be unique',
  );

export type GivenPlan = z.infer<typeof workResults>;

const each = <P extends string>(field: P) =>
  [
    (list: { [K in P]: string }[]) => new Set(list.map((item) => item[field])).size === list.length,
    `each ${field} once`,
  ] as const;

export const behaviourValue = z.enum(BEHAVIOUR_VALUES);
const ratedBehaviours = z
  .array(z.strictObject({ value: behaviourValue, rating, note }))
  .max(7)
  .refine(...each('value'));
const score = figure.refine((value) => Number(value) >= 0 && Number(value) <= 120, 'between 0 and 120');
const scoredBehaviours = z
  .array(z.strictObject({ value: behaviourValue, score, rating: rating.optional(), note }))
  .max(7)
  .refine(...each('value'));

const annex = z.array(line).max(50).nullish();
const expectations = z.partialRecord(behaviourValue, z.string().trim().min(1).max(2000));
/** What belongs to a plan beside its results; it replaces what was said before. */
export const planDetails = z.strictObject({
  approach: z.enum(APPROACHES).nullish(),
  resources: annex,
  accountability: annex,
  consequences: annex,
  expectations: expectations.nullish(),
});

export const targetsForm = z.strictObject({
  workResults: workResults.optional(),
  details: planDetails.optional(),
});
export const draftedTargetsForm = z.strictObject({ workResults, details: planDetails.optional() });
/** What is said of single results and indicators, beside the reason for the whole. */
export const returnedTargetsForm = z.strictObject({
  remarks: z
    .array(z.strictObject({ item: key, text: z.string().trim().min(1).max(2000) }))
    .max(500)
    .refine(...each('item'))
    .optional()
    .describe('`item`: the key of a work result or indicator.'),
});
/** The leader says what is expected besides. */
export const agreedTargetsForm = z.strictObject({ expectations: expectations.optional() });
export const linksForm = z.strictObject({
  links: z
    .array(z.strictObject({ workResult: key, parent: z.string().trim().min(1).max(200).nullable() }))
    .min(1)
    .max(50)
    .refine(...each('workResult')),
});

export const selfAssessmentForm = z.strictObject({
  ratings: z
    .array(
      z.strictObject({
        indicator: key,
        realisation: figure.nullish(),
        note,
        evidence: z.string().max(2000).nullish(),
      }),
    )
    .max(500)
    .refine(...each('indicator')),
  behaviours: z
    .array(
      z.strictObject({ value: behaviourValue, rating: rating.optional(), score: score.optional(), note }),
    )
    .max(7)
    .refine(...each('value')),
});

const quadrantRatings = z
  .array(z.strictObject({ indicator: key, rating, realisation: figure.nullish(), note }))
  .max(500)
  .refine(...each('indicator'));
const numericRatings = z
  .array(z.strictObject({ indicator: key, rating: rating.nullish(), realisation: figure.nullish(), note }))
  .max(500)
  .refine(...each('indicator'));

const quadrantReview = z.strictObject({
  ratings: quadrantRatings,
  behaviours: ratedBehaviours,
  resultRating: rating,
  behaviourRating: rating,
  reason: text.nullish(),
  dialogueAt: z.iso
    .date()
    .or(z.iso.datetime({ offset: true }))
    .nullish(),
});
const numericReview = z.strictObject({
  ratings: numericRatings,
  behaviours: scoredBehaviours,
  reason: text.nullish(),
  dialogueAt: quadrantReview.shape.dialogueAt,
});

export const reviewForms = { quadrant: quadrantReview, numeric: numericReview };

export const adjustForms = {
  quadrant: quadrantReview.extend({ reason: text }),
  numeric: numericReview.extend({ reason: text }),
};

export const changeForms = {
  quadrant: quadrantReview.omit({ reason: true, dialogueAt: true }).extend({ decision: text }),
  numeric: numericReview.omit({ reason: true, dialogueAt: true }).extend({ decision: text }),
};

export type GivenReview = z.infer<typeof quadrantReview> | z.infer<typeof numericReview>;

export const appealForm = z.strictObject({
  grounds: text,
  requested: z.strictObject({ resultRating: rating, behaviourRating: rating }).nullish(),
  evidence: z.string().max(2000).nullish(),
});
export const explanationForm = z.strictObject({ explanation: text });
export const decisionForm = z.strictObject({ decision: text });

const documentId = z.string().regex(/^[a-z0-9]{1,64}$/, 'a documentId');
export const REASSIGNABLE = [
  'appraiser',
  'appraiserSuperior',
  'appointingAuthority',
  'performanceTeam',
] as const;
export const reassignForm = z.strictObject({ role: z.enum(REASSIGNABLE), employee: documentId });
export const extendForm = z.strictObject({ dueAt: z.iso.datetime({ offset: true }) });
export const transferForm = z.strictObject({ date: day, position: documentId, orgUnit: documentId });

import { z } from 'zod';
import { figuresForm } from '../../appraisal/policy/figures';
import { legalBasisForm } from '../../appraisal/policy/legal-basis';
import type { RouteDocs } from '../../../plugins/docs/server/src/public';
import { apiDocs } from '../../openapi/api-docs';
import { inPanel } from '../../openapi/in-panel';
import { POLICY } from './frozen';
import { inForceQuestion, versionForm } from './versions';

const source = z
  .object({
    key: z.string(),
    regulation: z.string(),
    article: z.string().optional(),
    text: z.object({ id: z.string(), en: z.string() }),
  })
  .describe('Where a rule of the policy comes from.');

/** Its fields are those of the content type. */
const policy = z.looseObject({ documentId: z.string(), name: z.string(), validFrom: z.string() });

const newVersion: Record<string, RouteDocs> = {
  'POST /api/appraisal-policies/{id}/versions': {
    id: 'newPolicyVersion',
    summary: 'A copy from a later day on, with what is to be otherwise',
    by: ['apiToken'],
    body: versionForm,
    answer: { status: 201, schema: z.object({ data: policy }) },
    refusals: [400, 401, 403, 404, 422],
  },
};

/** A setting as its editor needs it. */
const field = z.object({
  name: z.string(),
  type: z.string(),
  required: z.boolean(),
  choices: z.array(z.string()).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  source: z.object({ regulation: z.string().nullable(), article: z.string().nullable(), text: z.string() }),
});

export default apiDocs({
  tag: {
    name: 'Policies',
    description:
      'Kebijakan penilaian dan dasar hukumnya. · The rules by which people are appraised, and where they come from. ' +
      'A policy in use cannot be changed (409 `POLICY_IN_USE`): a new version is made of it.',
  },
  attributes: {
    [POLICY]: {
      figures: figuresForm.nullable().optional(),
      legalBasis: legalBasisForm.nullable().optional(),
    },
  },
  routes: {
    'GET /api/appraisal-policies/in-force': {
      id: 'policyInForce',
      summary: 'The policy of a day, with the legal basis of each rule',
      description:
        'The latest by then. `alsoInForce` names others of the same first day: agencies of one government may each hold their own, and the cycle says which is meant.',
      query: inForceQuestion,
      answer: z.object({
        data: policy,
        meta: z.object({
          date: z.iso.date(),
          legalBasis: z.array(source),
          alsoInForce: z.array(z.object({ documentId: z.string(), name: z.string() })),
        }),
      }),
      refusals: [400, 401, 403, 404],
    },
    ...newVersion,
    ...inPanel(newVersion),
    'GET /policies/settings': {
      id: 'policySettings',
      summary: 'All settings of a policy in sections, each with where it comes from',
      by: ['admin'],
      answer: z.object({
        data: z.array(z.object({ name: z.string(), title: z.string(), fields: z.array(field) })),
      }),
      refusals: [401, 403],
    },
  },
  codes: {
    409: { POLICY_IN_USE: 'the policy is used by appraisals; make a new version' },
    422: { VALID_FROM_NOT_LATER: 'a new version is in force later than the one before' },
  },
});

import { z } from 'zod';
import { activityLogDefinition } from '../../appraisal/monitoring/activity-log-definition';
import { driven } from '../../../plugins/workflow/server/src/public';
import { ASPECTS, PERSPECTIVES } from '../../appraisal/plan';
import { apiDocs } from '../../openapi/api-docs';
import { evidenceDocs } from '../../records/evidence-docs';
import { onceHeaders } from '../../records/once-docs';
import { recordCodes, recordRuleCodes } from '../../records/codes';
import { ACTIVITY_LOG } from '../../scope/activity-logs';
import { changedLog, missingQuestion, newLog } from './forms';

const count = z.int().min(0);

const realisation = z.object({
  indicator: z.string().describe('Key in the plan.'),
  workResult: z.string().describe('Key in the plan.'),
  title: z.string(),
  aspect: z.enum([...ASPECTS, ...PERSPECTIVES]),
  unit: z.string(),
  quantity: z.string().nullable().describe('Sum of what was approved, a decimal string.'),
  approved: count,
  pending: count,
  returned: count,
  suggestion: z
    .string()
    .nullable()
    .describe('What the self-assessment may begin with; null where quantities don’t add up.'),
});

export default apiDocs({
  tag: {
    name: 'Activity logs',
    description: 'Progres harian pegawai dan umpan balik atasan. · Daily progress, with feedback.',
  },
  driven: driven('activity-logs', activityLogDefinition, {
    codes: recordRuleCodes,
    examples: {
      returnWithFeedback: { event: 'RETURN', comment: 'Lampirkan rekap dari aplikasi' },
    },
  }),
  schemas: { Realisation: realisation },
  attributes: {
    [ACTIVITY_LOG]: {
      files: z
        .array(z.object({ id: z.string(), name: z.string() }))
        .optional()
        .describe('Of evidence, oldest first; not for API tokens.'),
    },
  },
  routes: {
    ...evidenceDocs('activity-logs', 'ActivityLog'),
    'GET /api/activity-logs/missing': {
      id: 'missingActivityLogs',
      summary: 'Working days on which somebody whom I appraise wrote nothing',
      description:
        'One `date`, or `from` and `to` (at most 92 days); counted from the day on which a plan was agreed, up to today.',
      by: ['person'],
      query: missingQuestion,
      answer: z.object({
        data: z.array(
          z.object({
            appraisal: z.string(),
            employee: z.object({ documentId: z.string(), name: z.string() }),
            days: z.array(z.iso.date()),
          }),
        ),
        meta: z.object({ from: z.iso.date(), to: z.iso.date(), workingDays: count }),
      }),
      refusals: [400, 401, 403],
    },
    'GET /api/appraisals/{documentId}/realisations': {
      id: 'readRealisations',
      summary: 'What approved activities add up to, by indicator of the plan in force',
      answer: z.object({ data: z.array(realisation) }),
      refusals: [401, 403, 404],
    },
  },
  codes: recordCodes,
  generated: {
    'POST /api/activity-logs': {
      headers: onceHeaders,
      summary: 'Write down what was done',
      description:
        'By the employee while the plan is carried out. A draft, unless `submit` hands it in at once; then by the events of the workflow.',
      by: ['person', 'apiToken'],
      body: newLog,
      refusals: [400, 401, 403, 404, 409, 422],
    },
    'PUT /api/activity-logs/{id}': {
      summary: 'Mend an activity that is a draft or was returned',
      by: ['person', 'apiToken'],
      body: changedLog,
      refusals: [400, 401, 403, 404, 409, 422],
    },
  },
});

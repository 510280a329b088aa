import { driven } from '../../../plugins/workflow/server/src/public';
import { achievementDefinition } from '../../appraisal/monitoring/achievement-definition';
import { apiDocs } from '../../openapi/api-docs';
import { evidenceDocs } from '../../records/evidence-docs';
import { onceHeaders } from '../../records/once-docs';
import { recordCodes } from '../../records/codes';
import { changedAchievement, newAchievement } from './forms';

export default apiDocs({
  driven: driven('achievements', achievementDefinition, {
    examples: {
      approveAsOrdinary: {
        event: 'APPROVE',
        data: { kind: 'general' },
        comment: 'Bagus, tetapi bukan ide baru',
      },
    },
  }),
  tag: {
    name: 'Achievements',
    description:
      'Prestasi di luar SKP. · What was achieved beside the plan, approved by the appraiser by Workflow. ' +
      'An approved `beneficial_idea` is what the numeric rules ask for in the best predicate.',
  },
  routes: evidenceDocs('achievements', 'Achievement'),
  codes: recordCodes,
  generated: {
    'POST /api/achievements': {
      headers: onceHeaders,
      summary: 'Write down an achievement',
      description: 'A draft, unless `submit` proposes it at once; then by the events of the workflow.',
      by: ['person', 'apiToken'],
      body: newAchievement,
      refusals: [400, 401, 403, 404, 409, 422],
    },
    'PUT /api/achievements/{id}': {
      summary: 'Mend an achievement that is a draft or was returned',
      by: ['person', 'apiToken'],
      body: changedAchievement,
      refusals: [400, 401, 403, 404, 409, 422],
    },
  },
});

import { z } from 'zod';
import { ACHIEVEMENT_VERDICTS } from '../../appraisal/monitoring/achievement';
import { apiDocs } from '../../openapi/api-docs';
import { evidenceDocs } from '../../records/evidence-docs';
import { onceHeaders } from '../../records/once-docs';
import { recordCodes } from '../../records/codes';
import { keptVerdict } from '../../records/forms';
import { ACHIEVEMENT } from '../../scope/achievements';
import { achievementVerdict, changedAchievement, newAchievement } from './forms';

export default apiDocs({
  tag: {
    name: 'Achievements',
    description: 'Prestasi di luar SKP. · What was achieved beside the plan, approved by the appraiser.',
  },
  attributes: { [ACHIEVEMENT]: { verdicts: z.array(keptVerdict).nullable() } },
  routes: {
    ...evidenceDocs('achievements', 'Achievement'),
    'POST /api/achievements/{id}/verdict': {
      id: 'judgeAchievement',
      summary: 'Approve an achievement, or reject it with a reason',
      description: 'An approved `beneficial_idea` is what the numeric rules ask for in the best predicate.',
      by: ['person'],
      body: achievementVerdict,
      answer: z.object({
        data: z.object({ documentId: z.string(), state: z.enum(ACHIEVEMENT_VERDICTS) }),
      }),
      refusals: [400, 401, 403, 404, 409, 422],
    },
  },
  codes: recordCodes,
  generated: {
    'POST /api/achievements': {
      headers: onceHeaders,
      summary: 'Propose an achievement',
      by: ['person', 'apiToken'],
      body: newAchievement,
      refusals: [400, 401, 403, 404, 409, 422],
    },
    'PUT /api/achievements/{id}': {
      summary: 'Mend an achievement that is not approved; a rejected one is proposed again',
      by: ['person', 'apiToken'],
      body: changedAchievement,
      refusals: [400, 401, 403, 404, 409, 422],
    },
    'DELETE /api/achievements/{id}': { by: ['person', 'apiToken'] },
  },
});

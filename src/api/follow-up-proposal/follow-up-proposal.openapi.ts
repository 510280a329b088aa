import { z } from 'zod';
import { proposalDefinition } from '../../appraisal/follow-up/proposal/definition';
import { driven } from '../../../plugins/workflow/server/src/public';
import { apiDocs } from '../../openapi/api-docs';
import { onceHeaders } from '../../records/once-docs';
import { FOLLOW_UP_PROPOSAL } from '../../scope/follow-up-proposals';
import { newProposal } from './write';

export default apiDocs({
  tag: {
    name: 'Follow up proposals',
    description:
      'Usulan penghargaan dan sanksi. · Proposals after a final appraisal, decided by the appointing authority; none is made by the system.',
  },
  driven: driven('follow-up-proposals', proposalDefinition, {
    codes: { NO_SUCH_EMPLOYEE: 'there is no such employee' },
  }),
  attributes: {
    [FOLLOW_UP_PROPOSAL]: {
      proposedBy: z.object({ id: z.string(), name: z.string(), role: z.string() }).nullable(),
    },
  },
  generated: {
    'POST /api/follow-up-proposals': {
      headers: onceHeaders,
      summary: 'Propose a reward or a sanction after a final appraisal',
      description:
        'By its appraiser or performance team. The employee sees it once it is approved, and never when it is rejected.',
      by: ['person', 'apiToken'],
      body: newProposal,
      refusals: [400, 401, 403, 404, 422],
    },
  },
  codes: { 422: { NOT_FINAL: 'the appraisal is not final' } },
});

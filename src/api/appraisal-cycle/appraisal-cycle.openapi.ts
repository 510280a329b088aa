import { driven } from '../../../plugins/workflow/server/src/public';
import { cycleDefinition } from '../../appraisal/cycle/definition';
import { apiDocs } from '../../openapi/api-docs';

export default apiDocs({
  driven: driven('appraisal-cycles', cycleDefinition),
  codes: {
    422: {
      NO_POLICY: 'the cycle has no policy yet',
      NO_MEMBERS: 'the cycle has no members yet',
      APPRAISALS_UNFINISHED: 'appraisals are neither final nor cancelled',
    },
  },
});

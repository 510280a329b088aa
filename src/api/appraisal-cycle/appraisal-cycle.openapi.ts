import { z } from 'zod';
import { driven } from '../../../plugins/workflow/server/src/public';
import { cycleDefinition } from '../../appraisal/cycle/definition';
import { apiDocs } from '../../openapi/api-docs';

const checkLine = z
  .object({
    employee: z.object({ id: z.string(), name: z.string() }),
    code: z
      .string()
      .describe(
        '`NO_APPRAISER`, `APPRAISED_BY_SELF`, `APPRAISAL_LOOP`, `NO_INDEPENDENT_OFFICIAL`, `NOT_ACTIVE` block; ' +
          '`NO_ACCOUNT`, `NO_INDICATORS_FOR_POSITION`, `NO_SECOND_INSTANCE` warn; ' +
          'the progress of a launch names with `OPENING_FAILED` whom it could not open.',
      ),
    severity: z.enum(['blocks', 'warns']),
    message: z.string(),
    fixer: z.string(),
  })
  .describe('What the check before a launch says of one member.');

export default apiDocs({
  driven: driven('appraisal-cycles', cycleDefinition, {
    answers: { check: z.array(checkLine).optional() },
    codes: {
      NO_POLICY: 'the cycle has no policy yet',
      NO_MEMBERS: 'the cycle has no members yet',
      APPRAISALS_UNFINISHED: 'appraisals are neither final nor cancelled',
    },
  }),
  schemas: { LaunchCheckLine: checkLine },
});

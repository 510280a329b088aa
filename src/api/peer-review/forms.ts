import { z } from 'zod';
import { documentId, submit } from '../../records/forms';

/** What may be sent about peer reviews. */
export const nomination = z.strictObject({
  data: z.strictObject({ appraisal: documentId, peer: documentId }),
  submit,
});

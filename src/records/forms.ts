import { z } from 'zod';

/** Parts that the bodies about records beside an appraisal have in common. */

export const documentId = z.string().regex(/^[a-z0-9]{1,64}$/, 'a documentId');
export const line = z.string().trim().min(1).max(500);
export const text = z.string().trim().min(1).max(10_000);
export { day } from '../appraisal/calendar/day';

/** A link to evidence (bukti dukung); nothing that a browser would run. */
export const link = z
  .url({ protocol: /^https?$/, error: 'a link that begins with http:// or https://' })
  .max(2000);

export { figure as quantity } from '../appraisal/monitoring/forms';

export const submit = z
  .boolean()
  .optional()
  .describe('True: made and handed in, in one request; else it stays a draft.');

export const person = z.object({ id: z.string(), name: z.string() });

import { z } from 'zod';
import { apiDocs } from './api-docs';

const person = z
  .object({ id: z.string().describe('documentId of the employee.'), name: z.string() })
  .nullable()
  .describe('Null for an account that HR has not tied to anybody.');

export default apiDocs({
  tag: {
    name: 'Portal',
    description: 'Yang dibutuhkan halaman pegawai. · What the page of employees needs.',
  },
  routes: {
    'GET /api/portal/me': {
      id: 'readPortalPerson',
      summary: 'Who is behind the login',
      by: ['person'],
      answer: z.object({ data: person }),
      refusals: [401],
    },
  },
});

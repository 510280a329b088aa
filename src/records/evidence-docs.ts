import { z } from 'zod';
import type { RouteDocs } from '../../plugins/docs/server/src/public';

const evidence = z.object({ id: z.string(), name: z.string(), type: z.string(), size: z.int() });
const list = z.object({ data: z.array(evidence) });
const file = { file: z.string().describe('`id` from the list') };

/** The routes about files of evidence, alike for each kind that has them. */
export const evidenceDocs = (plural: string, name: string): Record<string, RouteDocs> => ({
  [`GET /api/${plural}/{id}/evidence`]: {
    id: `list${name}Evidence`,
    summary: 'The files of evidence',
    by: ['person'],
    answer: list,
    refusals: [401, 403, 404],
  },
  [`POST /api/${plural}/{id}/evidence`]: {
    id: `add${name}Evidence`,
    summary: 'Add a file of evidence',
    description:
      'One file as `multipart/form-data`, field `file`: PDF, PNG, JPEG, XLSX or DOCX, at most 2 MB; at most five of them.',
    by: ['person'],
    answer: { status: 201, schema: list },
    refusals: [400, 401, 403, 404, 409, 422],
  },
  [`GET /api/${plural}/{id}/evidence/{file}`]: {
    id: `download${name}Evidence`,
    summary: 'Download a file of evidence',
    description: 'The bytes of the file, by its own media type.',
    by: ['person'],
    path: file,
    answer: z.unknown(),
    refusals: [401, 403, 404],
  },
  [`DELETE /api/${plural}/{id}/evidence/{file}`]: {
    id: `remove${name}Evidence`,
    summary: 'Take a file of evidence away',
    by: ['person'],
    path: file,
    answer: null,
    refusals: [401, 403, 404, 409],
  },
});

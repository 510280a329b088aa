import { z } from 'zod';
import type { RouteDocs } from '../../../plugins/docs/server/src/public';
import { workflowSchemas } from '../../../plugins/workflow/server/src/public';
import { changeForm } from '../../indicators/change';
import { HINT_CODES } from '../../indicators/hints';
import { FAMILIES, indicatorQuery } from '../../indicators/read';
import { apiDocs } from '../../openapi/api-docs';
import { TYPES } from '../export/routes/export';

const by: RouteDocs['by'] = ['admin'];
const count = z.int().min(0);
const figure = z.number().nullable();
const words = z.string().nullable();
const hint = z.enum(HINT_CODES);
const named = z.object({ documentId: z.string(), name: z.string() });

const indicator = z
  .object({
    documentId: z.string(),
    title: z.string(),
    category: words,
    family: z.enum(FAMILIES).nullable(),
    aspect: words,
    perspective: words,
    unit: words,
    direction: z.string(),
    target: figure,
    upper: figure,
    weight: figure,
    active: z.boolean(),
    positions: count.describe('How many positions use it.'),
    hints: z.array(hint).describe('What could be better about it.'),
  })
  .describe('An indicator of the library, with what could be better about it.');

const file = (format: keyof typeof TYPES): RouteDocs => ({
  id: `libraryAs${format === 'csv' ? 'Csv' : 'Xlsx'}`,
  summary: `The library as ${format.toUpperCase()}`,
  by,
  answer: { file: TYPES[format] },
  refusals: [401, 403],
});

export default apiDocs({
  tag: {
    name: 'Workshop of indicators',
    description:
      'Bengkel indikator di panel. · The library of indicators for logins of the panel: found by family and position, with ' +
      'hints, changed in numbers. It asks for `api::indicators.read` and `api::indicators.manage`.',
  },
  schemas: { LibraryIndicator: indicator },
  routes: {
    'GET /indicators': {
      id: 'listLibrary',
      summary: 'The library page by page',
      by,
      query: indicatorQuery,
      answer: z.object({
        data: z.array(indicator),
        meta: z.object({ pagination: workflowSchemas.Pagination }),
      }),
      refusals: [400, 401, 403],
    },
    'GET /indicators/summary': {
      id: 'librarySummary',
      summary: 'How many indicators there are, and how many could be better',
      by,
      answer: z.object({
        data: z.object({
          total: count,
          active: count,
          families: z.array(z.object({ family: z.enum(FAMILIES).nullable(), indicators: count })),
          hints: z.array(z.object({ code: hint, message: z.string(), fix: z.string(), indicators: count })),
        }),
      }),
      refusals: [401, 403],
    },
    'GET /indicators/{id}/uses': {
      id: 'indicatorUses',
      summary: 'Which positions and appraisals use an indicator',
      by,
      answer: z.object({
        data: z.object({
          positions: z.array(named).describe('At most 100.'),
          positionCount: count,
          cycles: z.array(named.extend({ appraisals: count })).describe('The latest three.'),
        }),
      }),
      refusals: [401, 403, 404],
    },
    'POST /indicators/changes': {
      id: 'changeLibrary',
      summary: 'Change up to 500 indicators at once, all or none',
      description: 'Running appraisals hold copies and stay as they are.',
      by,
      body: changeForm,
      answer: z.object({ data: z.object({ changed: count }) }),
      refusals: [400, 401, 403],
    },
    'GET /exports/indicators.csv': file('csv'),
    'GET /exports/indicators.xlsx': file('xlsx'),
  },
});

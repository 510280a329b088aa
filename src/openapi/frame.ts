import type { Frame } from '../../plugins/docs/server/src/public';

/** What stands around the routes: introduction, ways to sign in, parameters of the generated API. */

const DESCRIPTION = `
**Bahasa Indonesia.** Kinerja mengelola kinerja pegawai ASN: SKP, penilaian diri, penilaian atasan, keberatan, dan
penetapan. Masuk dengan \`POST /api/auth/local\`, lalu kirim \`Authorization: Bearer <jwt>\` pada setiap permintaan.
Pekerjaan Anda ada di \`GET /api/workflow/tasks\`; \`GET /api/workflow/{subject}/{documentId}\` menjelaskan apa yang
boleh Anda lakukan, dan jika tidak boleh, mengapa dan siapa yang dapat memperbaikinya. Dengan \`Accept-Language: id\`
semua kalimat berbahasa Indonesia. Tombol *Authorize* di bawah menyimpan token Anda untuk mencoba rute di halaman ini.

**English.** Kinerja manages the performance of civil servants: targets, self-assessment, review, appeal and final
approval. Sign in by \`POST /api/auth/local\`, then send \`Authorization: Bearer <jwt>\` with every request. What waits
for you is in \`GET /api/workflow/tasks\`; \`GET /api/workflow/{subject}/{documentId}\` tells what you may do, and where
not, why and who can mend it. With \`Accept-Language: id\` all sentences are Indonesian. The button
*Authorize* below keeps your token for trying routes on this page.

Every refusal has the body \`Error\`. Answers may gain fields; what is sent may not have unknown ones. Figures are JSON
numbers or decimal strings, moments ISO 8601 in UTC, days \`YYYY-MM-DD\`.
`.trim();

const bearer = (description: string, format?: string) => ({
  type: 'http',
  scheme: 'bearer',
  ...(format ? { bearerFormat: format } : {}),
  description,
});

const query = (name: string, description: string, schema: object, more: object = {}) => ({
  name,
  in: 'query',
  description,
  ...more,
  schema,
});

export const frame = (version: string): Frame => ({
  info: {
    title: 'Kinerja',
    version,
    description: DESCRIPTION,
    license: { name: 'MIT', identifier: 'MIT' },
  },
  firstTags: ['Signing in', 'Workflow', 'Appraisals', 'Calculators', 'Calendar'],
  securitySchemes: {
    person: bearer('A person’s access token from `POST /api/auth/local`; it lives ten minutes.', 'JWT'),
    apiToken: bearer('An API token for another application, made in the admin panel.'),
    admin: bearer('The token of a login of the admin panel.', 'JWT'),
  },
  parameters: {
    filters: query(
      'filters',
      'Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read.',
      { type: 'object', additionalProperties: true },
      { style: 'deepObject', explode: true },
    ),
    sort: query('sort', 'Fields separated by commas: `date:desc,name`.', { type: 'string' }),
    page: query('pagination[page]', 'From 1.', { type: 'integer', minimum: 1, default: 1 }),
    pageSize: query('pagination[pageSize]', 'At most 100.', {
      type: 'integer',
      minimum: 1,
      maximum: 100,
      default: 25,
    }),
  },
});

import fc from 'fast-check';
import { anAdmin, type Admin } from '../support/admin';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn } from '../support/appraisal';
import { encodeURIComponentSafely, EVENTS, oddNumber, oddText, oddValue } from '../support/odd-values';
import { buildOffice, type Office } from '../support/office';

/** The routes of the panel, and what comes in beside bodies and paths: headers, keys, files. */

let app: TestApp;
let office: Office;
let admin: Admin;
let id: string;
let bearer: string;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  admin = await anAdmin(app);
  id = await anAppraisalIn(office, 'review');
  bearer = `Bearer ${await office.jwt('hr')}`;
});
afterAll(() => app.stop());

const RUNS = { numRuns: 120 };

/** Names of fields and parameters that mean something somewhere. */
const FIELDS = {
  event: fc.constantFrom(...EVENTS),
  documentIds: oddValue,
  data: oddValue,
  comment: oddValue,
  from: oddValue,
  to: oddValue,
  role: oddValue,
  dryRun: fc.oneof(fc.boolean(), oddValue),
  url: fc.oneof(fc.webUrl(), oddText),
  name: oddValue,
  definitions: oddValue,
  events: oddValue,
  active: oddValue,
};
const body = fc.oneof(oddValue, fc.record(FIELDS, { requiredKeys: [] }));

const WRITES = [
  ['post', '/workflow/appraisals/ID/events'],
  ['post', '/workflow/appraisals/events'],
  ['post', '/workflow/appraisals/handovers'],
  ['post', '/workflow/appraisals/reminders'],
  ['post', '/workflow/appraisals/ID/erasure'],
  ['post', '/workflow/definitions/appraisal/migrations'],
  ['post', '/workflow/webhooks'],
  ['put', '/workflow/webhooks/1'],
  ['post', '/workflow/deliveries/1/retry'],
  ['post', '/workflow/failures/1/retry'],
] as const;

const READS = [
  '/workflow/appraisals/ID',
  '/workflow/appraisals/ID/history',
  '/workflow/appraisals/figures',
  '/workflow/appraisals/instances',
  '/workflow/appraisals/batches',
  '/workflow/audit/verification',
  '/workflow/audit/entries',
  '/workflow/audit/refusals',
  '/workflow/deliveries',
  '/workflow/failures',
  '/workflow/definitions/appraisal/diff',
  '/workflow/definitions/appraisal/versions/X',
  '/workflow/webhooks/X',
  '/workflow/X/ID/record',
];

const PARAMETERS = [
  'as',
  'by',
  'unit',
  'batch',
  'below',
  'state',
  'overdue',
  'from',
  'to',
  'after',
  'subject',
  'documentId',
  'actor',
  'status',
  'pagination[page]',
  'pagination[pageSize]',
  'pagination',
  'unit[]',
];

describe('the panel answers whatever comes in, never with a 5xx', () => {
  it('for bodies', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...WRITES), body, async ([verb, path], given) => {
        const sent = given === null || typeof given !== 'object' ? { data: given } : given;
        const answer = await admin.call(verb, path.replace('ID', id), sent);
        expect(answer.status).toBeLessThan(500);
      }),
      RUNS,
    );
  });

  it('for paths and queries', async () => {
    const pair = fc.tuple(
      fc.oneof(fc.constantFrom(...PARAMETERS), oddText),
      fc.oneof(oddText, oddNumber.map(String), fc.constantFrom('true', id, '2026-02-30', '9'.repeat(30))),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...READS),
        oddText,
        fc.array(pair, { maxLength: 4 }),
        async (path, odd, pairs) => {
          const at = path.replace('ID', id).replace('X', encodeURIComponentSafely(odd) || 'x');
          const query = pairs
            .map(([name, value]) => `${encodeURIComponentSafely(name)}=${encodeURIComponentSafely(value)}`)
            .join('&');
          const answer = await admin.get(`${at}?${query}`.slice(0, 4000));
          expect(answer.status).toBeLessThan(500);
        },
      ),
      RUNS,
    );
  });
});

describe('people are answered whatever stands in a header, never with a 5xx', () => {
  /** What a header may hold at all. */
  const sign = fc
    .integer({ min: 32, max: 255 })
    .filter((code) => code !== 127)
    .map((code) => String.fromCharCode(code));
  const visible = fc.string({ unit: sign });

  it('in languages, keys and types', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('Accept-Language', 'Idempotency-Key', 'Accept', 'Content-Type', 'Content-Encoding'),
        fc.oneof(
          visible,
          fc.constantFrom('multipart/form-data', 'multipart/form-data; boundary=x', 'gzip', 'id;q=x'),
        ),
        async (header, value) => {
          const answer = await app.request
            .post(`/api/workflow/appraisals/${id}/events`)
            .set('Authorization', bearer)
            .set(header, value)
            .send(JSON.stringify({ event: 'ACKNOWLEDGE' }));
          expect(answer.status).toBeLessThan(500);
        },
      ),
      RUNS,
    );
  });

  it('in what is said to be a login', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          visible,
          visible.map((text) => `Bearer ${text}`),
        ),
        async (value) => {
          const answer = await app.request.get('/api/workflow/tasks').set('Authorization', value);
          expect([400, 401, 403]).toContain(answer.status);
        },
      ),
      RUNS,
    );
  });

  it('in files that go with an event', async () => {
    await fc.assert(
      fc.asyncProperty(oddText, fc.uint8Array({ maxLength: 200 }), async (name, content) => {
        const answer = await app.request
          .post(`/api/workflow/appraisals/${id}/attachments`)
          .set('Authorization', bearer)
          .attach('file', Buffer.from(content), { filename: name.slice(0, 200) || 'x' });
        expect(answer.status).toBeLessThan(500);
      }),
      { numRuns: 40 },
    );
  });
});

import fc from 'fast-check';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn } from '../support/appraisal';
import { encodeURIComponentSafely, EVENTS, oddNumber, oddText, oddValue } from '../support/odd-values';
import { buildOffice, type Office, type PersonName } from '../support/office';

let app: TestApp;
let office: Office;
const ids: string[] = [];
const tokens: string[] = [];

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  for (const state of ['targetSetting.draft', 'selfAssessment', 'review', 'delivered', 'appeal.decision']) {
    ids.push(await anAppraisalIn(office, state, { year: 2000 + ids.length }));
  }
  for (const name of ['employee', 'supervisor', 'head', 'hr', 'outsider'] as PersonName[]) {
    tokens.push(await office.jwt(name));
  }
});
afterAll(() => app.stop());

const anyOf = (list: string[]) => fc.nat(1000).map((n) => list[n % list.length] ?? '');
const RUNS = { numRuns: 150 };

describe('whatever comes in, the answer is never a 5xx', () => {
  it('for event bodies', async () => {
    const body = fc.oneof(
      oddValue,
      fc.record(
        { event: fc.oneof(fc.constantFrom(...EVENTS), oddText), data: oddValue, comment: oddValue },
        { requiredKeys: ['event'] },
      ),
    );
    await fc.assert(
      fc.asyncProperty(anyOf(ids), anyOf(tokens), body, async (id, token, given) => {
        const answer = await app.request
          .post(`/api/workflow/appraisals/${id}/events`)
          .set('Authorization', `Bearer ${token}`)
          .set('Content-Type', 'application/json')
          .send(JSON.stringify(given));
        expect(answer.status).toBeLessThan(500);
        expect(answer.body).toHaveProperty(answer.status === 200 ? 'data' : 'error');
      }),
      RUNS,
    );
  });

  it('for paths', async () => {
    const segment = fc.oneof(
      oddText.map(encodeURIComponentSafely),
      fc.constantFrom('appraisals', 'tasks', '%00', '%ff', '%zz', '..', 'appraisal-cycles'),
    );
    const method = fc.constantFrom('get' as const, 'post' as const, 'put' as const, 'delete' as const);
    await fc.assert(
      fc.asyncProperty(
        method,
        anyOf(tokens),
        fc.array(segment, { maxLength: 4 }),
        async (verb, token, segments) => {
          const path = `/api/${fc.sample(fc.constantFrom('workflow', 'appraisals', 'employees', 'indicators'), 1)[0] ?? ''}/${segments.join('/')}`;
          const answer = await app.request[verb](path.slice(0, 3000)).set('Authorization', `Bearer ${token}`);
          expect(answer.status).toBeLessThan(500);
        },
      ),
      RUNS,
    );
  });

  it('for queries of lists', async () => {
    const plural = fc.constantFrom(
      'appraisals',
      'employees',
      'indicators',
      'org-units',
      'workflow/tasks',
      'appraisal-cycles',
      'enrolments',
      'periodic-evaluations',
      'policy-notices',
      'competency-assessments',
    );
    const key = fc.oneof(
      fc.constantFrom(
        'filters[name][$eq]',
        'filters[revision][$gt]',
        'filters[$and][0][dueAt][$lt]',
        'filters[date][$between][0]',
        'sort',
        'sort[0]',
        'fields',
        'populate',
        'populate[employee][fields][0]',
        'pagination[page]',
        'pagination[pageSize]',
        'pagination[start]',
        'filters[documentId][$in]',
        'filters[id][$eq]',
        'subject',
        'overdue',
        'state',
        'locale',
        'status',
        'filters[$not][state][$eq]',
      ),
      oddText,
    );
    const query = fc.array(fc.tuple(key, fc.oneof(oddText, oddNumber.map(String))), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(plural, anyOf(tokens), query, async (list, token, pairs) => {
        const text = pairs
          .map(([name, value]) => `${encodeURIComponentSafely(name)}=${encodeURIComponentSafely(value)}`)
          .join('&');
        const answer = await app.request
          .get(`/api/${list}?${text.slice(0, 4000)}`)
          .set('Authorization', `Bearer ${token}`);
        expect(answer.status).toBeLessThan(500);
      }),
      RUNS,
    );
  });

  it('for edits of the plan, drafts, delegations and bulk bodies', async () => {
    const place = fc.constantFrom(
      ['put', '/api/appraisals/ID'] as const,
      ['put', '/api/workflow/appraisals/ID/drafts/SUBMIT_REVIEW'] as const,
      ['post', '/api/workflow/delegations'] as const,
      ['post', '/api/workflow/appraisals/events'] as const,
      ['post', '/api/enrolments'] as const,
      ['post', '/api/guidance-plans'] as const,
      ['post', '/api/follow-up-proposals'] as const,
      ['post', '/api/competency-assessments'] as const,
      ['post', '/api/periodic-evaluations/open'] as const,
      ['post', '/api/policy-notices/ID/receipt'] as const,
    );
    const body = fc.oneof(
      oddValue,
      fc.record({ data: oddValue }),
      fc.record({ event: fc.constantFrom(...EVENTS), documentIds: oddValue, data: oddValue }),
    );
    await fc.assert(
      fc.asyncProperty(place, anyOf(ids), anyOf(tokens), body, async ([verb, path], id, token, given) => {
        const answer = await app.request[verb](path.replace('ID', id))
          .set('Authorization', `Bearer ${token}`)
          .set('Content-Type', 'application/json')
          .send(JSON.stringify(given));
        expect(answer.status).toBeLessThan(500);
      }),
      RUNS,
    );
  });
});

import { query } from '../../plugins/workflow/server/src/public';
import { startApp, type TestApp } from '../support/app';
import { aPlan, aReview, aSelfAssessment, type Sent } from '../support/appraisal';
import { often } from '../support/counts';
import { startNode, type Node } from '../support/node';
import { buildOffice, type Office, type PersonName } from '../support/office';
import { expectEverythingWhole } from '../support/whole';

/** Many people on two nodes who send, at the same moments and to the same appraisals, whatever comes to their minds. */

jest.setTimeout(900_000);

const CLIENTS = often(50, 16);
const APPRAISALS = often(200, 30);
const EACH = often(100, 25);

let app: TestApp;
let office: Office;
const nodes: Node[] = [];

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  for (const name of ['employee', 'supervisor', 'head', 'hr'] as const) await office.jwt(name);
  nodes.push(await startNode(app.databaseUrl), await startNode(app.databaseUrl));
});
afterAll(async () => {
  for (const node of nodes) await node.kill();
  await app.stop();
});

const comment = 'Karena satu dan lain hal';
const SHOTS: [PersonName, string, Sent][] = [
  ['employee', 'SUBMIT_TARGETS', { data: { workResults: aPlan() } }],
  ['supervisor', 'RETURN_TARGETS', { comment }],
  ['supervisor', 'APPROVE_TARGETS', {}],
  ['employee', 'REVISE_TARGETS', { comment }],
  ['hr', 'OPEN_ASSESSMENT', {}],
  ['employee', 'SUBMIT_SELF_ASSESSMENT', { data: aSelfAssessment() }],
  ['supervisor', 'RETURN_SELF_ASSESSMENT', { comment }],
  ['supervisor', 'SUBMIT_REVIEW', { data: aReview() }],
  ['employee', 'FILE_APPEAL', { data: { grounds: 'Bukti belum dibaca' } }],
  ['employee', 'ACKNOWLEDGE', {}],
  ['supervisor', 'EXPLAIN', { data: { explanation: 'Lihat berkas' } }],
  ['head', 'UPHOLD', { data: { decision: 'Sudah tepat' } }],
  ['head', 'APPROVE', {}],
  ['head', 'REJECT', { comment }],
  ['hr', 'EXTEND_DEADLINE', { comment, data: { dueAt: '2099-06-30T00:00:00+07:00' } }],
];

const any = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T;

interface Answer {
  status: number;
  id: string;
  event: string;
  historyId?: string;
}

it('lose no update, double no entry and leave no gap', async () => {
  const ids: string[] = [];
  while (ids.length < APPRAISALS) {
    const { appraisals } = await office.openCycle({ members: ['employee'] });
    ids.push(appraisals.employee ?? '');
  }
  const answers: Answer[] = [];
  const client = async (): Promise<void> => {
    for (let n = 0; n < EACH; n += 1) {
      const [by, event, body] = any(SHOTS);
      const id = any(ids);
      const response = await fetch(`${any(nodes).url}/api/workflow/appraisals/${id}/events`, {
        method: 'POST',
        headers: { authorization: `Bearer ${await office.jwt(by)}`, 'content-type': 'application/json' },
        body: JSON.stringify({ event, ...body }),
      });
      const { data } = (await response.json()) as { data: { historyId: string } | null };
      answers.push({ status: response.status, id, event, ...(data ? { historyId: data.historyId } : {}) });
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));

  expect(answers).toHaveLength(CLIENTS * EACH);
  const statuses = new Set(answers.map(({ status }) => status));
  expect([...statuses].filter((status) => ![200, 403, 409, 422].includes(status))).toEqual([]);
  const done = answers.filter(({ status }) => status === 200);
  expect(done.length).toBeGreaterThan(APPRAISALS);

  const rows = await query<{ id: string; event: string; subject: string; sequence: number }>(
    app.strapi.db.connection,
    `SELECT h.id::text, h.event, i.subject_id AS subject, h.sequence
     FROM workflow_history h JOIN workflow_instances i ON i.id = h.instance_id WHERE i.definition = 'appraisal'`,
  );
  const stored = new Map(rows.map((row) => [row.id, row]));
  for (const { historyId = '', id, event } of done)
    expect(stored.get(historyId)).toMatchObject({ subject: id, event });
  expect(new Set(done.map(({ historyId }) => historyId)).size).toBe(done.length);
  // Nothing is in the histories but what somebody was told, and what the system did by itself.
  const personal = rows.filter(({ event }) => SHOTS.some(([, name]) => name === event));
  const bySystem = await query<{ n: number }>(
    app.strapi.db.connection,
    `SELECT count(*)::integer AS n FROM workflow_history WHERE definition = 'appraisal' AND actor_role = 'system' AND event = 'OPEN_ASSESSMENT'`,
  );
  expect(personal.length - (bySystem[0]?.n ?? 0)).toBe(done.length);
  expect(await expectEverythingWhole(app)).toBe(APPRAISALS);
});

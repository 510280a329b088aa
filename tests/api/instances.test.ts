import { query } from '../../plugins/workflow/server/src/public';
import { readInstances } from '../../plugins/workflow/server/src/store/instances';
import { anAdmin, type Admin } from '../support/admin';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn } from '../support/appraisal';
import { buildOffice, type Office } from '../support/office';
import { conforms } from '../support/openapi';

/** Lists of subjects for admins, what they were opened with, and reminders to those who must act. */

const UID = 'api::appraisal.appraisal';

let app: TestApp;
let office: Office;
let admin: Admin;
let cycle: string;
let appraisals: Record<string, string>;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  admin = await anAdmin(app);
  ({ cycle, appraisals } = await office.openCycle({ members: ['employee', 'peer', 'supervisor'] }));
  await anAppraisalIn(office, 'review', { year: 2021 });
});
afterAll(() => app.stop());

interface Listed {
  documentId: string;
  overdue: boolean;
}

const listed = async (asked: string) => {
  const answer = conforms(await admin.get(`/workflow/appraisals/instances?${asked}`));
  expect([answer.status, answer.body.error]).toEqual([200, undefined]);
  return answer.body as { data: Listed[]; meta: { pagination: { total: number; pageCount: number } } };
};
const idsOf = ({ data }: { data: Listed[] }) => data.map(({ documentId }) => documentId);

const makeOverdue = (id: string | undefined) =>
  query(
    app.strapi.db.connection,
    `UPDATE workflow_instances SET due_at = now() - interval '3 days' WHERE subject_id = ?`,
    [id ?? ''],
  );

describe('the list of subjects', () => {
  it('tells of each where it stands, since when, in which unit and for whom it waits', async () => {
    const { data, meta } = await listed(`batch=${cycle}&state=targetSetting.draft`);
    expect(meta.pagination.total).toBe(3);
    expect(data.find(({ documentId }) => documentId === appraisals.employee)).toMatchObject({
      state: 'targetSetting.draft',
      stateLabel: 'Drafting targets',
      unit: office.units.health,
      unitName: 'Puskesmas Melati',
      batch: cycle,
      overdue: false,
      waitingFor: [{ role: 'employee', id: office.ids.employee, name: 'Pegawai employee' }],
    });
  });

  it('is of one unit, with all below it or alone', async () => {
    const agency = await query<{ id: string }>(
      app.strapi.db.connection,
      `SELECT document_id AS id FROM org_units WHERE code = 'AG'`,
    );
    const top = agency[0]!.id;
    expect((await listed(`batch=${cycle}&unit=${top}`)).meta.pagination.total).toBe(3);
    expect((await listed(`batch=${cycle}&unit=${top}&below=false`)).meta.pagination.total).toBe(0);
    expect((await listed(`batch=${cycle}&unit=${office.units.licensing}`)).data).toEqual([]);
    expect((await listed(`batch=${cycle}&unit=${office.units.health}`)).data).toHaveLength(3);
  });

  it('begins with what is overdue longest, and can be of that alone', async () => {
    await makeOverdue(appraisals.peer);
    const all = await listed(`batch=${cycle}`);
    expect(all.data[0]).toMatchObject({ documentId: appraisals.peer, overdue: true });
    const late = await listed(`batch=${cycle}&overdue=true`);
    expect([idsOf(late), late.meta.pagination.total]).toEqual([[appraisals.peer], 1]);
  });

  it('comes by pages that together hold each once', async () => {
    const pages = await Promise.all(
      [1, 2, 3, 4, 5].map((page) => listed(`pagination[page]=${page}&pagination[pageSize]=1`)),
    );
    const ids = pages.flatMap(idsOf);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
    expect(pages[0]?.meta.pagination).toEqual({ page: 1, pageSize: 1, pageCount: 4, total: 4 });
    // From whichever end a page is reached, it holds what stands there in the whole.
    const whole = idsOf(await listed('pagination[pageSize]=100'));
    expect(ids).toEqual(whole);
    for (const pageSize of [2, 3]) {
      const parts = await Promise.all(
        [1, 2, 3].map((page) =>
          listed(`pagination[page]=${String(page)}&pagination[pageSize]=${String(pageSize)}`),
        ),
      );
      expect(parts.flatMap(idsOf)).toEqual(whole);
    }
  });

  it('is of those whose name has some letters, with how many there are on whichever page', async () => {
    const whole = idsOf(await listed('q=PEGAWAI&pagination[pageSize]=100'));
    expect(whole).toHaveLength(4);
    const pages = await Promise.all(
      [1, 2, 3].map((page) => listed(`q=pegawai&pagination[page]=${String(page)}&pagination[pageSize]=3`)),
    );
    expect(pages.flatMap(idsOf)).toEqual(whole);
    expect(pages.map(({ meta }) => meta.pagination.total)).toEqual([4, 4, 4]);
    expect((await listed('q=tiada')).meta.pagination.total).toBe(0);
  });

  it.each(['?unit=abcdefghijklmnopqrstuvwx', '?overdue=perhaps', '?below=1', '?batch=A%20B', '?state='])(
    'refuses what cannot be asked: %s',
    async (asked) => {
      expect((await admin.get(`/workflow/appraisals/instances${asked}`)).status).toBe(400);
    },
  );

  it('is for admins only, of what is driven only', async () => {
    expect((await app.request.get('/workflow/appraisals/instances')).status).toBe(401);
    expect((await admin.get('/workflow/nothing/instances')).status).toBe(404);
    expect((await admin.get('/workflow/nothing/batches')).status).toBe(404);
  });
});

describe('what subjects were opened with', () => {
  it('is told with its name, its own state and what is overdue in it', async () => {
    const answer = conforms(await admin.get('/workflow/appraisals/batches'));
    const rows = answer.body.data as { id: string }[];
    expect(rows).toHaveLength(2);
    expect(rows.find(({ id }) => id === cycle)).toMatchObject({
      title: expect.stringContaining('SKP') as string,
      subject: 'appraisal-cycles',
      state: 'draft',
      stateLabel: 'Draft',
      done: false,
      instances: 3,
      overdue: 1,
    });
  });
});

describe('a reminder by an admin', () => {
  const notices = () =>
    query<{ principal: string; title: { id: string } }>(
      app.strapi.db.connection,
      `SELECT principal, title::json FROM workflow_notices WHERE key LIKE 'remind:admin:%'`,
    );

  it('reaches those who must act, once a day, and says of whom there is nobody', async () => {
    const { appraisals: others } = await office.openCycle({ members: ['hr'] });
    await admin.send('appraisals', others.hr ?? '', 'CANCEL', { comment: 'Salah' });
    const documentIds = [appraisals.employee ?? '', others.hr ?? '', 'nosuchappraisal'];
    const remind = () => admin.call('post', '/workflow/appraisals/reminders', { documentIds });
    const answer = conforms(await remind());
    expect(answer.body.data).toMatchObject([
      { documentId: documentIds[0], status: 200, reminded: 1 },
      { documentId: documentIds[1], status: 422, error: { details: { code: 'NOBODY_TO_REMIND' } } },
      { documentId: documentIds[2], status: 404 },
    ]);
    await remind();
    expect(await notices()).toEqual([
      {
        principal: office.ids.employee,
        title: expect.objectContaining({ id: expect.any(String) as string }),
      },
    ]);
  });

  it('refuses an empty list and a stranger', async () => {
    const path = '/workflow/appraisals/reminders';
    expect((await admin.call('post', path, { documentIds: [] })).status).toBe(400);
    expect((await app.request.post(path).send({ documentIds: ['a'] })).status).toBe(401);
  });
});

it('an admin is told who holds which role', async () => {
  const answer = conforms(await admin.get(`/workflow/appraisals/${appraisals.employee ?? ''}`));
  expect(answer.body.data.participants).toContainEqual({
    role: 'appraiser',
    id: office.ids.supervisor,
    name: 'Pegawai supervisor',
  });
});

it('definitions come with the names of all that pages show', async () => {
  const answer = conforms(await admin.get('/workflow/definitions'));
  expect(answer.body.meta.records).toMatchObject({
    principal: 'api::employee.employee',
    unit: 'api::org-unit.org-unit',
  });
  expect(answer.body.data[0]).toMatchObject({ uid: UID, events: { CANCEL: 'Cancel' } });
  expect(answer.body.data[0].order.slice(0, 3)).toEqual([
    'targetSetting.draft',
    'targetSetting.review',
    'monitoring',
  ]);
});

it('among many a page is read from the index, never by reading them all', async () => {
  const on = app.strapi.db.connection;
  await query(
    on,
    `INSERT INTO workflow_instances (subject_type, subject_id, definition, version, title, state, path, context, status,
       revision, entered_at, due_at, last_hash, unit, batch)
     SELECT ?, 'many' || n, 'appraisal', 1, 'Orang ' || n, '"review"', CASE n % 3 WHEN 0 THEN 'review' ELSE 'monitoring' END,
       '{}', 'active', 0, now(), now() + (n % 90 - 20) * interval '1 day', '', 'unit' || n % 500, 'manycycle'
     FROM generate_series(1, 30000) AS n`,
    [UID],
  );
  await on.raw('ANALYZE workflow_instances');
  const plans: string[] = [];
  const { client } = on;
  interface Statement {
    text: string;
    values: string[];
  }
  interface Lent {
    query(statement: Statement): Promise<{ rows: Record<string, string>[] }>;
  }
  const watching = {
    client: {
      acquireConnection: async () => {
        const lent = (await client.acquireConnection()) as Lent;
        const explained = async (statement: Statement) => {
          const { text, values } = statement;
          const { rows } = await lent.query({ text: `EXPLAIN ${text}`, values });
          plans.push(rows.map((row) => Object.values(row)[0]).join('\n'));
          return lent.query(statement);
        };
        return { query: explained, lent };
      },
      releaseConnection: ({ lent }: { lent: Lent }): Promise<void> => client.releaseConnection(lent),
    },
  } as unknown as typeof on;
  const batch = 'manycycle';
  const lists = [
    { filter: { batch }, page: 1, total: 30_000 },
    { filter: { batch }, page: 1200, total: 30_000 },
    { filter: {}, page: 1, total: 30_001 },
    { filter: { batch, units: ['unit7'] }, page: 1, total: 60 },
  ];
  for (const { filter, ...at } of lists) {
    const page = { ...at, pageSize: 25 };
    const rows = await readInstances(watching, UID, ['review', 'monitoring'], filter, page, new Date());
    expect(rows).toHaveLength(25);
  }
  expect(plans).toHaveLength(lists.length);
  for (const plan of plans) expect(plan).not.toContain('Seq Scan on workflow_instances');
});

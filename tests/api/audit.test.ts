import { createHash } from 'node:crypto';
import { canonical, digestsOf } from '../../plugins/workflow/server/src/core/hashing';
import { query } from '../../plugins/workflow/server/src/public';
import { anAdmin, type Admin } from '../support/admin';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, get, send, WAYS } from '../support/appraisal';
import { insideOf } from '../support/inside';
import { buildOffice, type Office } from '../support/office';

let app: TestApp;
let office: Office;
let admin: Admin;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  admin = await anAdmin(app);
});
afterAll(() => app.stop());

const at = (id: string, what: string) => `/workflow/appraisals/${id}/${what}`;
const dataOf = async <T>(path: string): Promise<T> => {
  const answer = await admin.get(path);
  expect(answer.status).toBe(200);
  return (answer.body as { data: T }).data;
};

/** Changes a stored comment behind everybody's back, as a superuser of the database could. */
const tamper = async (id: string): Promise<void> => {
  await app.strapi.db.connection.transaction(async (trx) => {
    await trx.raw(`SET LOCAL session_replication_role = replica`);
    await query(
      trx,
      `UPDATE workflow_history_values v SET comment = 'Tidak pernah ditulis' FROM workflow_history h
       JOIN workflow_instances i ON i.id = h.instance_id
       WHERE h.id = v.history_id AND i.subject_id = ? AND h.sequence = 1`,
      [id],
    );
  });
};

describe('an auditor', () => {
  it('sees that a chain is whole, and which link of another is broken', async () => {
    const sound = await anAppraisalIn(office, 'monitoring');
    const forged = await anAppraisalIn(office, 'monitoring');
    await tamper(forged);
    expect(await dataOf(at(sound, 'verification'))).toEqual({
      chains: 1,
      entries: 3,
      erased: 0,
      broken: [],
    });
    const broken = [
      { subjectId: forged, sequence: 1, problem: 'the stored comment is not the one that was hashed' },
    ];
    expect(await dataOf(at(forged, 'verification'))).toMatchObject({ chains: 1, broken });
    const all = await dataOf<{ chains: number; broken: object[]; next: string | null }>(
      '/workflow/audit/verification',
    );
    expect(all.broken).toMatchObject(broken);
    expect(all.next).toBeNull();
    expect((await admin.get('/workflow/audit/verification?after=x')).status).toBe(400);
    expect((await admin.get(at('unknown', 'verification'))).status).toBe(404);
  });

  it('takes a whole record along from which a third party recomputes every hash', async () => {
    const id = await anAppraisalIn(office, 'final');
    type Entry = Record<string, unknown> & {
      at: string;
      digests: object;
      values: {
        salt: string;
        actor_name: string;
        on_behalf_of_name: null;
        comment: null;
        data: null;
        changes: null;
      };
    };
    const record = await dataOf<{ history: Entry[]; verification: object; participants: object[] }>(
      at(id, 'record'),
    );
    let previousHash: unknown = null;
    for (const row of record.history) {
      const { salt, actor_name, on_behalf_of_name, comment, data, changes } = row.values;
      const values = { actorName: actor_name, onBehalfOfName: on_behalf_of_name, comment, data, changes };
      expect(digestsOf(salt, values)).toEqual(row.digests);
      const hashed = {
        subjectType: 'api::appraisal.appraisal',
        subjectId: id,
        sequence: row.sequence,
        event: row.event,
        from: row.from_path,
        to: row.to_path,
        actorId: row.actor_id,
        actorRole: row.actor_role,
        onBehalfOf: row.on_behalf_of,
        definition: row.definition,
        version: row.version,
        at: new Date(row.at).toISOString(),
        digests: row.digests,
        previousHash,
      };
      expect(createHash('sha256').update(canonical(hashed)).digest('hex')).toBe(row.hash);
      previousHash = row.hash;
    }
    expect(record.verification).toMatchObject({ chains: 1, broken: [] });
    expect(record.participants.length).toBeGreaterThanOrEqual(3);
  });

  it('sees who tried what in vain, and why not; what is repeated within a minute is counted', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.draft');
    await send(office, 'peer', id, 'APPROVE_TARGETS');
    await send(office, 'supervisor', id, 'APPROVE_TARGETS');
    for (let n = 0; n < 3; n += 1)
      await send(office, 'employee', id, 'SUBMIT_TARGETS', { data: { workResults: [] } });
    await send(office, 'employee', id, 'REASSIGN', { comment: 'x' });
    await send(office, 'employee', id, 'no such event');
    await send(office, 'employee', id, 'SUBMIT_TARGETS', { dryRun: true });
    const rows = await dataOf<{ event: string; code: string; times: number; actor: { id: string } }[]>(
      `/workflow/audit/refusals?subject=appraisals&documentId=${id}`,
    );
    expect(rows.map(({ event, code, actor }) => [event, code, actor.id])).toEqual([
      ['(unknown)', 'UNKNOWN_EVENT', office.ids.employee],
      ['REASSIGN', 'NO_ROLE_FOR_EVENT', office.ids.employee],
      ['SUBMIT_TARGETS', 'NO_WORK_RESULTS', office.ids.employee],
      ['APPROVE_TARGETS', 'EVENT_NOT_ALLOWED', office.ids.supervisor],
      ['APPROVE_TARGETS', 'NOT_FOUND', office.ids.peer],
    ]);
    expect(rows.reduce((sum, { times }) => sum + times, 0)).toBe(7);
    const mine = await dataOf<object[]>(`/workflow/audit/refusals?actor=${office.ids.peer}`);
    expect(mine).toHaveLength(1);
    expect((await admin.get('/workflow/audit/refusals?documentId=%27')).status).toBe(400);
  });

  it('searches what was done by whom, in what, on which days, and goes further back page by page', async () => {
    const id = await anAppraisalIn(office, 'monitoring');
    const found = async (asked: string) => {
      const answer = await admin.get(`/workflow/audit/entries?${asked}`);
      expect(answer.status).toBe(200);
      return answer.body as {
        data: { event: string; documentId: string; actor: { name: string }; at: string }[];
        meta: { next: string | null };
      };
    };
    const approved = await found('subject=appraisals&event=APPROVE_TARGETS&limit=1');
    expect(approved.data).toMatchObject([
      { event: 'APPROVE_TARGETS', documentId: id, actor: { name: 'Pegawai supervisor' } },
    ]);
    const before = await found(`q=SUPERVISOR&limit=2&before=${approved.meta.next ?? ''}`);
    expect(before.data).toHaveLength(2);
    expect(before.data.map(({ documentId }) => documentId)).not.toContain(id);
    const at = approved.data[0]?.at ?? '';
    expect((await found(`event=APPROVE_TARGETS&from=${at}`)).data).toHaveLength(1);
    expect((await found(`event=APPROVE_TARGETS&from=${at}&to=${at}`)).data).toEqual([]);
    expect((await found('subject=unknown')).data).toEqual([]);
    expect((await found('q=%25')).data).toEqual([]);
    expect((await admin.get('/workflow/audit/entries?before=x')).status).toBe(400);
  });

  it('finds none of it open to people of the office', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.draft');
    for (const path of [
      at(id, 'verification'),
      at(id, 'record'),
      '/workflow/audit/entries',
      '/workflow/audit/refusals',
    ]) {
      expect((await get(office, 'hr', path)).status).toBe(401);
      expect((await get(office, 'hr', `/api${path}`)).status).toBe(404);
    }
  });
});

describe('the erasure of personal values', () => {
  it('waits until the workflow has ended, asks for a reason, and leaves the chain whole', async () => {
    const open = await anAppraisalIn(office, 'delivered');
    const refused = await admin.call('post', at(open, 'erasure'), { comment: 'Permintaan pegawai' });
    expect([
      refused.status,
      (refused.body as { error: { details: { code: string } } }).error.details.code,
    ]).toEqual([409, 'NOT_ENDED']);
    const id = await anAppraisalIn(office, 'final');
    expect((await admin.call('post', at(id, 'erasure'), {})).status).toBe(400);
    expect((await admin.call('post', at(id, 'erasure'), { comment: 'Masa simpan habis' })).status).toBe(200);

    const { history, subject, instance } = await insideOf(app, id);
    expect(history).toHaveLength((WAYS.final ?? []).length + 2);
    expect(history.at(-1)).toMatchObject({ event: 'ERASED', actor_role: 'admin' });
    expect(subject).toMatchObject({
      work_results: null,
      review: null,
      state: 'final',
      revision: instance.revision,
    });
    expect(subject.result).not.toBeNull();
    expect(await dataOf(at(id, 'verification'))).toEqual({
      chains: 1,
      entries: history.length,
      erased: history.length - 1,
      broken: [],
    });
    const seen = await get(office, 'employee', `/api/workflow/appraisals/${id}/history`);
    expect(seen.status).toBe(200);
    expect(JSON.stringify(seen.body)).not.toContain('Pegawai');
    expect((await get(office, 'employee', `/api/appraisals/${id}`)).status).toBe(200);
  });
});

describe('HR that steps in', () => {
  it('hands over all that somebody has open, each on its own, after a dry run', async () => {
    const first = await anAppraisalIn(office, 'review');
    const second = await anAppraisalIn(office, 'monitoring');
    const order = {
      from: office.ids.supervisor,
      to: office.ids.outsideHead,
      role: 'appraiser',
      comment: 'Pensiun',
    };
    type Item = { documentId: string; status: number; role: string };
    const tried = await admin.call('post', '/workflow/appraisals/handovers', { ...order, dryRun: true });
    const items = (tried.body as { data: Item[] }).data;
    expect(items.filter(({ documentId }) => [first, second].includes(documentId))).toEqual([
      { documentId: first, role: 'appraiser', state: 'review', status: 200 },
      { documentId: second, role: 'appraiser', state: 'monitoring', status: 200 },
    ]);
    expect((await get(office, 'outsideHead', `/api/workflow/appraisals/${first}`)).status).toBe(404);

    const done = await admin.call('post', '/workflow/appraisals/handovers', order);
    expect((done.body as { meta: object }).meta).toEqual({ remaining: 0 });
    for (const id of [first, second]) {
      const { participants } = await insideOf(app, id);
      expect(participants).toContainEqual(
        expect.objectContaining({ role: 'appraiser', principal: office.ids.outsideHead, valid_to: null }),
      );
    }
    const roles = await admin.call('post', '/workflow/appraisals/handovers', { ...order, role: 'king' });
    expect(roles.status).toBe(404);
  });

  it('looks through somebody else’s eyes: what they may do, why not, and whom it waits for', async () => {
    const id = await anAppraisalIn(office, 'targetSetting.draft');
    type Described = { roles: string[]; waitingFor: object[]; events: { event: string; allowed: boolean }[] };
    const seen = await dataOf<Described>(`/workflow/appraisals/${id}?as=${office.ids.employee}`);
    expect(seen.roles).toEqual(['employee']);
    expect(seen.events.map(({ event }) => event)).toContain('SUBMIT_TARGETS');
    expect(seen.waitingFor).toEqual([
      { role: 'employee', id: office.ids.employee, name: 'Pegawai employee' },
    ]);
    expect((await admin.get(`/workflow/appraisals/${id}?as=${office.ids.outsider}`)).status).toBe(404);
  });
});

import { query, verifyHistory } from '../../plugins/workflow/server/src/public';
import { anAdmin } from '../support/admin';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, aReview, aSelfAssessment, get, send } from '../support/appraisal';
import { buildOffice, type Office, type PersonName } from '../support/office';

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
});
afterAll(() => app.stop());

const PDF = Buffer.from('%PDF-1.7 bukti');

const add = async (by: PersonName, id: string, name = 'bukti.pdf', content = PDF) =>
  app.request
    .post(`/api/workflow/appraisals/${id}/attachments`)
    .set('Authorization', `Bearer ${await office.jwt(by)}`)
    .attach('file', content, name);

const read = (by: PersonName, id: string, file: string) =>
  get(office, by, `/api/workflow/appraisals/${id}/attachments/${file}`);

const remove = async (by: PersonName, id: string, file: string) =>
  app.request
    .delete(`/api/workflow/appraisals/${id}/attachments/${file}`)
    .set('Authorization', `Bearer ${await office.jwt(by)}`);

describe('a file that goes with an event', () => {
  it('is the sender’s own until it is sent, then whoever sees the step sees it, and the chain vouches for it', async () => {
    const id = await anAppraisalIn(office, 'selfAssessment');
    const added = await add('employee', id, 'Laporan layanan.pdf');
    expect([added.status, added.body.data]).toEqual([
      201,
      {
        id: expect.any(String) as string,
        name: 'Laporan layanan.pdf',
        type: 'application/pdf',
        size: PDF.length,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      },
    ]);
    const file = String(added.body.data.id);
    expect((await read('employee', id, file)).status).toBe(200);
    expect((await read('supervisor', id, file)).status).toBe(404);

    const sent = { data: aSelfAssessment(), attachments: [file] };
    expect(
      (await send(office, 'employee', id, 'SUBMIT_SELF_ASSESSMENT', { ...sent, dryRun: true })).status,
    ).toBe(200);
    expect((await send(office, 'employee', id, 'SUBMIT_SELF_ASSESSMENT', sent)).status).toBe(200);
    const history = await get(office, 'supervisor', `/api/workflow/appraisals/${id}/history`);
    expect(history.body.data.at(-1).data.attachments).toEqual([added.body.data]);
    const shown = await read('supervisor', id, file);
    expect(shown.status).toBe(200);
    expect(shown.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="Laporan layanan.pdf"',
      'x-content-type-options': 'nosniff',
    });
    expect(Buffer.from(shown.body as Uint8Array).equals(PDF)).toBe(true);
    expect((await read('outsider', id, file)).status).toBe(404);
    // What was sent can be neither taken back nor sent again.
    expect((await remove('employee', id, file)).status).toBe(404);
    await send(office, 'supervisor', id, 'RETURN_SELF_ASSESSMENT', { comment: 'Lengkapi' });
    expect((await send(office, 'employee', id, 'SUBMIT_SELF_ASSESSMENT', sent)).status).toBe(400);
    const { broken } = await verifyHistory((text, parameters) =>
      query(app.strapi.db.connection, text.replace(/\$1/g, '?'), parameters as string[]),
    );
    expect(broken).toEqual([]);
  });

  it('of a review stays hidden from the employee until the result is delivered', async () => {
    const id = await anAppraisalIn(office, 'review', { policy: { calibration: true } });
    const file = String((await add('supervisor', id)).body.data.id);
    const sent = await send(office, 'supervisor', id, 'SUBMIT_REVIEW', {
      data: aReview(),
      attachments: [file],
    });
    expect([sent.status, sent.body.data?.state]).toEqual([200, 'calibration']);
    expect((await read('employee', id, file)).status).toBe(404);
    await send(office, 'hr', id, 'CONFIRM_RESULT');
    expect((await read('employee', id, file)).status).toBe(200);
  });

  it('goes only with an event that takes files, and only when it is one’s own and of this subject', async () => {
    const id = await anAppraisalIn(office, 'review');
    const other = await anAppraisalIn(office, 'review');
    const mine = String((await add('supervisor', id)).body.data.id);
    const elsewhere = String((await add('supervisor', other)).body.data.id);
    const theirs = String((await add('employee', id)).body.data.id);
    const back = { comment: 'Lengkapi' };
    const tries: [string, object][] = [
      ['RETURN_SELF_ASSESSMENT', { ...back, attachments: [mine] }],
      ['SUBMIT_REVIEW', { data: aReview(), attachments: [elsewhere] }],
      ['SUBMIT_REVIEW', { data: aReview(), attachments: [theirs] }],
      ['SUBMIT_REVIEW', { data: aReview(), attachments: [mine, mine] }],
      ['SUBMIT_REVIEW', { data: aReview(), attachments: ['x'] }],
    ];
    for (const [event, body] of tries) {
      const answer = await send(office, 'supervisor', id, event, body);
      expect([event, answer.status, answer.body.error?.details.errors[0].path]).toEqual([
        event,
        400,
        expect.stringMatching(/^attachments/) as string,
      ]);
    }
    const { body } = await get(office, 'supervisor', `/api/workflow/appraisals/${id}`);
    const most = Object.fromEntries(
      (body.data.events as { event: string; attachments: number }[]).map((each) => [
        each.event,
        each.attachments,
      ]),
    );
    expect(most).toMatchObject({ SUBMIT_REVIEW: 10, RETURN_SELF_ASSESSMENT: 0 });
    expect((await remove('supervisor', id, mine)).status).toBe(204);
    expect((await read('supervisor', id, mine)).status).toBe(404);
  });

  it.each([
    ['a page', 'bukti.html', Buffer.from('<script>alert(1)</script>'), 400],
    ['a page that calls itself a picture', 'bukti.png', Buffer.from('<script>alert(1)</script>'), 400],
    ['an empty file', 'bukti.pdf', Buffer.alloc(0), 400],
    ['too large a file', 'bukti.pdf', Buffer.concat([PDF, Buffer.alloc(5 * 1024 * 1024)]), 413],
  ])('is refused: %s', async (_what, name, content, status) => {
    const id = await anAppraisalIn(office, 'selfAssessment');
    expect((await add('employee', id, name, content)).status).toBe(status);
  });

  it('is kept for people who have a part in it, and twenty at the most', async () => {
    const id = await anAppraisalIn(office, 'selfAssessment');
    expect((await add('outsider', id)).status).toBe(404);
    expect((await add('hr', id)).status).toBe(403);
    const answers = await Promise.all(Array.from({ length: 4 }, () => add('employee', id)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    await query(
      app.strapi.db.connection,
      `INSERT INTO workflow_attachments (instance_id, principal, name, type, size, sha256, content, added_at)
       SELECT instance_id, principal, name, type, size, sha256, content, added_at
       FROM workflow_attachments a, generate_series(1, 4)
       WHERE a.instance_id = (SELECT id FROM workflow_instances WHERE subject_id = ?)`,
      [id],
    );
    expect((await add('employee', id)).body.error.details.code).toBe('TOO_MANY_ATTACHMENTS');
    const nothing = await app.request
      .post(`/api/workflow/appraisals/${id}/attachments`)
      .set('Authorization', `Bearer ${await office.jwt('employee')}`)
      .send({});
    expect(nothing.status).toBe(400);
  });

  it('is gone after an erasure, while the chain still checks', async () => {
    const id = await anAppraisalIn(office, 'selfAssessment');
    const file = String((await add('employee', id)).body.data.id);
    await send(office, 'employee', id, 'SUBMIT_SELF_ASSESSMENT', {
      data: aSelfAssessment(),
      attachments: [file],
    });
    const admin = await anAdmin(app);
    await admin.send('appraisals', id, 'CANCEL', { comment: 'Salah entri' });
    const erased = await admin.call('post', `/workflow/appraisals/${id}/erasure`, { comment: 'Permintaan' });
    expect(erased.status).toBe(200);
    expect((await read('employee', id, file)).status).toBe(404);
    expect((await admin.get(`/workflow/appraisals/${id}/verification`)).body.data.broken).toEqual([]);
  });
});

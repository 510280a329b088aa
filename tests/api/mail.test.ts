import { query } from '../../plugins/workflow/server/src/public';
import { anAdmin, type Admin } from '../support/admin';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, get } from '../support/appraisal';
import { at } from '../support/clock';
import { addJob, afterJobs, hurry, jobsOf } from '../support/jobs';
import { startMailServer, type MailServer } from '../support/mail-server';
import { noticesOf } from '../support/notices';
import { tellNewcomers } from '../../src/api/policy-notice/workflow';
import { buildOffice, dateIn, type Office, type PersonName } from '../support/office';
import { createRecord, updateRecord } from '../support/records';
import { until } from '../support/until';

let app: TestApp;
let office: Office;
let admin: Admin;
let post: MailServer;

beforeAll(async () => {
  post = await startMailServer();
  app = await startApp({ settings: { ...post.settings, PUBLIC_URL: 'https://kinerja.office.test' } });
  office = await buildOffice(app);
  admin = await anAdmin(app);
  for (const person of ['employee', 'head', 'hr'] as const) await prefer(person, { email: 'off' });
});
afterAll(async () => {
  await app.stop();
  await post.stop();
});
beforeEach(() => post.mails.splice(0));

const prefer = async (by: PersonName, body: object) =>
  app.request
    .put('/api/workflow/preferences')
    .set('Authorization', `Bearer ${await office.jwt(by)}`)
    .send(body);
const read = async (body: object) =>
  app.request
    .post('/api/workflow/notices/read')
    .set('Authorization', `Bearer ${await office.jwt('supervisor')}`)
    .send(body);
const settled = () =>
  afterJobs(app, 'workflow-notify', 'workflow-mail', 'workflow-digest', 'workflow-digest-mail');
/** Leads to a task for the supervisor, who gets the mails of these tests. */
const aTask = (now?: Date) => anAppraisalIn(office, 'targetSetting.review', now ? { now } : {});
const TO = 'supervisor@office.test';

describe('a mail for each notice', () => {
  it('says in Indonesian what to do until when, and where', async () => {
    const id = await aTask();
    const mail = await until(() => post.to(TO)[0]);
    expect(mail.subject).toContain('Tugas baru: Persetujuan SKP - ');
    expect(mail.text).toContain('Yth. Pegawai supervisor,');
    expect(mail.text).toMatch(/Tenggat: \w+, \d+ \w+ 20\d\d pukul 23\.59/);
    expect(mail.text).toContain('https://kinerja.office.test');
    expect(mail.html).toContain('<html lang="id">');
    await settled();
    expect(post.mails).toHaveLength(1);
    expect((await noticesOf(office, 'supervisor'))[0]?.documentId).toBe(id);
  });

  it('is sent once, however often the effect runs', async () => {
    await aTask();
    const { messageId } = await until(() => post.to(TO)[0]);
    const [notice] = await noticesOf(office, 'supervisor');
    await query(app.strapi.db.connection, `UPDATE workflow_notices SET mailed_at = NULL WHERE id = ?`, [
      notice?.id ?? '',
    ]);
    await addJob(app, 'workflow-mail', { notice: notice?.id });
    await addJob(app, 'workflow-mail', { notice: notice?.id });
    await settled();
    expect(post.mails.map((mail) => mail.messageId)).toEqual([messageId]);
  });

  it('comes later when the mail server fails, and is listed as failed until then', async () => {
    post.broken = true;
    await aTask();
    const failure = await until(async () => {
      const list = (await admin.get('/workflow/failures')).body.data as { id: string; job: string }[];
      return list.find(({ job }) => job === 'workflow-mail');
    });
    expect(failure).toMatchObject({ status: 'failed', exhausted: false, attempts: 1 });
    expect(JSON.stringify(failure)).toContain('mailbox is not there today');
    expect(await query(app.strapi.db.connection, `SELECT 1 FROM workflow_mails WHERE key = 'none'`)).toEqual(
      [],
    );
    expect(post.mails).toEqual([]);
    post.broken = false;
    expect((await admin.call('post', `/workflow/failures/${failure.id}/retry`)).status).toBe(202);
    await until(() => post.to(TO)[0]);
    await settled();
    expect(post.mails).toHaveLength(1);
    expect((await admin.get('/workflow/failures')).body.data).toEqual([]);
    expect((await admin.call('post', `/workflow/failures/${failure.id}/retry`)).status).toBe(404);
  });

  it('that ran out of tries stays listed as failed', async () => {
    post.broken = true;
    await aTask();
    const job = await until(async () =>
      (await jobsOf(app, 'workflow-mail')).find(({ attempts }) => attempts === 1),
    );
    await query(
      app.strapi.db.connection,
      `UPDATE graphile_worker._private_jobs SET max_attempts = 2, run_at = now() WHERE key = ?`,
      [job.key],
    );
    const last = await until(async () => {
      const [first] = (await admin.get('/workflow/failures')).body.data as {
        id: string;
        exhausted: boolean;
      }[];
      return first?.exhausted ? first : null;
    });
    expect(last).toMatchObject({ status: 'failed', attempts: 2, nextAttemptAt: null });
    post.broken = false;
    await admin.call('post', `/workflow/failures/${last.id}/retry`);
    await until(() => post.to(TO)[0]);
  });
});

describe('a notice about rules', () => {
  it('is mailed to its readers as each of them wants it, also to who joins later, and once', async () => {
    await createRecord(app, 'policy-notice', {
      title: 'Aturan penilaian kinerja',
      text: 'Predikat ditentukan oleh kuadran.',
      publishOn: dateIn(-1),
      audience: 'units',
      units: [office.units.health],
    });
    const mail = await until(() => post.to(TO)[0]);
    expect(mail.subject).toContain('Pemberitahuan kebijakan: baca dan konfirmasi');
    expect(mail.text).toContain('Aturan penilaian kinerja');
    expect(mail.text).toContain('https://kinerja.office.test');
    await afterJobs(app, 'workflow-effect');
    await settled();
    const recipients = () => post.mails.flatMap(({ to }) => to).sort();
    // The others want no mail; those of the other unit are not meant.
    expect(recipients()).toEqual(['peer@office.test', TO]);
    await updateRecord(app, 'employee', office.ids.outsider, { orgUnit: office.units.health });
    await tellNewcomers(app.strapi);
    await tellNewcomers(app.strapi);
    await settled();
    expect(recipients()).toEqual(['outsider@office.test', 'peer@office.test', TO]);
    await updateRecord(app, 'employee', office.ids.outsider, { orgUnit: office.units.licensing });
    await read({ all: true });
  });
});

describe('preferences', () => {
  it('begin with a mail for each notice, in Indonesian, at any hour', async () => {
    const { body } = await get(office, 'outsider', '/api/workflow/preferences');
    expect(body.data).toEqual({ language: 'id', email: 'each', quietHours: null });
  });

  it('keep what is not named', async () => {
    const quietHours = { from: '21:00', to: '06:00' };
    expect((await prefer('outsider', { quietHours })).body.data).toEqual({
      language: 'id',
      email: 'each',
      quietHours,
    });
    expect((await prefer('outsider', { language: 'en', email: 'digest' })).body.data).toEqual({
      language: 'en',
      email: 'digest',
      quietHours,
    });
    expect((await prefer('outsider', { quietHours: null })).body.data).toMatchObject({ quietHours: null });
  });

  it.each([
    [{ language: 'jv' }, 'language'],
    [{ email: 'sometimes' }, 'email'],
    [{ quietHours: { from: '25:00', to: '06:00' } }, 'quietHours.from'],
    [{ quietHours: { from: '06:00', to: '06:00' } }, 'quietHours'],
    [{ colour: 'red' }, ''],
  ])('refuse %j', async (body, path) => {
    const answer = await prefer('outsider', body);
    expect(answer.status).toBe(400);
    expect(answer.body.error.details.errors[0].path).toBe(path);
  });

  it('choose the language, or no mail at all', async () => {
    await prefer('supervisor', { language: 'en' });
    await aTask();
    expect((await until(() => post.to(TO)[0])).subject).toContain('New task: Target approval - ');
    await prefer('supervisor', { email: 'off' });
    await aTask();
    await settled();
    expect(post.mails).toHaveLength(1);
    await prefer('supervisor', { language: 'id', email: 'each' });
  });
});

describe('quiet hours', () => {
  const NIGHT = new Date('2100-03-15T15:30:00Z'); // 22:30 WIB
  const MORNING = new Date('2100-03-15T23:00:00Z'); // 06:00 WIB

  it('hold a mail back until they end where the person works', async () => {
    await prefer('supervisor', { quietHours: { from: '21:00', to: '06:00' } });
    const job = await at(app, NIGHT, async () => {
      await anAppraisalIn(office, 'targetSetting.review', {
        now: NIGHT,
        year: 2100,
        assessmentDate: '2100-12-01',
      });
      return until(async () =>
        (await jobsOf(app, 'workflow-mail')).find(
          ({ run_at }) => new Date(run_at).getTime() === MORNING.getTime(),
        ),
      );
    });
    expect(post.mails).toEqual([]);
    await at(app, MORNING, async () => {
      expect(await hurry(app, job.key ?? '')).toBe(1);
      await until(() => post.to(TO)[0]);
    });
    await prefer('supervisor', { quietHours: null });
  });
});

describe('one mail a day', () => {
  const NOON = new Date('2100-04-12T05:00:00Z'); // Monday, 12:00 WIB
  const ahead = { now: NOON, year: 2100, assessmentDate: '2100-12-01' };
  const digestAt = (moment: string) =>
    at(app, new Date(moment), async () => {
      // As if two nodes did it.
      await addJob(app, 'workflow-digest');
      await addJob(app, 'workflow-digest');
      await settled();
    });

  it('comes in the morning with all that was not read, and not again', async () => {
    await prefer('supervisor', { email: 'digest' });
    await read({ all: true });
    await at(app, NOON, async () => {
      await anAppraisalIn(office, 'targetSetting.review', ahead);
      await anAppraisalIn(office, 'targetSetting.review', ahead);
      await anAppraisalIn(office, 'targetSetting.review', ahead);
      const [newest] = await noticesOf(office, 'supervisor');
      await read({ ids: [newest?.id] });
    });
    await digestAt('2100-04-12T23:59:00Z'); // 06:59 of the next day
    expect(post.mails).toEqual([]);
    await digestAt('2100-04-13T00:00:00Z');
    const [mail] = post.to(TO);
    expect(mail?.subject).toBe('2 pemberitahuan Kinerja belum dibaca');
    expect(mail?.text.match(/- Tugas baru: Persetujuan SKP/g)).toHaveLength(2);
    await digestAt('2100-04-13T00:30:00Z');
    expect(post.mails).toHaveLength(1);
  });

  it('is for the time before the morning: what comes later waits for the next one', async () => {
    await at(app, new Date('2100-04-13T03:00:00Z'), () =>
      anAppraisalIn(office, 'targetSetting.review', ahead),
    );
    await digestAt('2100-04-13T04:00:00Z');
    expect(post.mails).toEqual([]);
    await digestAt('2100-04-14T00:00:00Z');
    expect(post.to(TO)).toHaveLength(1);
  });
});

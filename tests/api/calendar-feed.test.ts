import { query } from '../../plugins/workflow/server/src/public';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, get } from '../support/appraisal';
import { buildOffice, type Office, type PersonName } from '../support/office';
import { conforms } from '../support/openapi';

/** One's deadlines in one's own calendar program. */

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
});
afterAll(() => app.stop());

const call = async (method: 'post' | 'delete', who: PersonName) =>
  app.request[method]('/api/calendar/feed').set('Authorization', `Bearer ${await office.jwt(who)}`);

const makeFeed = async (who: PersonName): Promise<string> => {
  const answer = conforms(await call('post', who));
  expect(answer.status).toBe(201);
  return (answer.body as { data: { path: string } }).data.path;
};

/** RFC 5545 folds long lines: a line break and a blank. */
const unfolded = (text: string): string => text.replace(/\r\n[ \t]/g, '');

const read = async (path: string): Promise<string> => {
  const answer = await app.request.get(path);
  expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
  return unfolded(answer.text);
};

describe('the calendar', () => {
  it('holds one entry for each open task that has a deadline, and no other person’s', async () => {
    const mine = await anAppraisalIn(office, 'targetSetting.draft');
    const others = await anAppraisalIn(office, 'review', { year: 2031 });
    const text = await read(await makeFeed('employee'));
    const { data } = (await get(office, 'employee', '/api/workflow/tasks')).body as {
      data: { documentId: string; dueAt: string | null; title: string }[];
    };
    const due = data.filter(({ dueAt }) => dueAt !== null);
    expect(due.map(({ documentId }) => documentId)).toContain(mine);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(due.length);
    for (const { documentId, dueAt } of due) {
      const moment = `${String(dueAt).slice(0, 19).replace(/[-:]/g, '')}Z`;
      expect(text).toMatch(new RegExp(`UID:${documentId}-employee@kinerja[^]*DTSTART:${moment}`));
    }
    expect(text).not.toContain(others);
    expect(await read(await makeFeed('supervisor'))).toContain(others);
  });

  it('speaks the language asked for', async () => {
    const path = await makeFeed('employee');
    expect(await read(path)).toContain('Tenggat Kinerja');
    expect(await read(`${path}?lang=en`)).toContain('Kinerja deadlines');
    expect((await app.request.get(`${path}?lang=fr`)).status).toBe(400);
  });
});

describe('its address', () => {
  it('is replaced by a new one, and ends when its owner says so', async () => {
    const first = await makeFeed('employee');
    const second = await makeFeed('employee');
    expect(conforms(await app.request.get(first)).status).toBe(404);
    await read(second);
    expect(conforms(await call('delete', 'employee')).status).toBe(204);
    expect((await app.request.get(second)).status).toBe(404);
    expect((await call('delete', 'employee')).status).toBe(204);
  });

  it('is nobody’s when it is made up', async () => {
    for (const token of ['x', 'a'.repeat(43), '%27', '..'])
      expect((await app.request.get(`/api/calendar/feed/${token}.ics`)).status).toBe(404);
  });

  it('ends with the account', async () => {
    const path = await makeFeed('peer');
    await read(path);
    const users = app.strapi.db.query('plugin::users-permissions.user');
    await users.update({ where: { email: 'peer@office.test' }, data: { blocked: true } });
    expect((await app.request.get(path)).status).toBe(404);
  });

  it('is given to people alone', async () => {
    expect([401, 403]).toContain((await app.request.post('/api/calendar/feed')).status);
    const { accessKey } = (await app.strapi.service('admin::api-token').create({
      name: 'calendar',
      type: 'full-access',
      lifespan: null,
    })) as { accessKey: string };
    const answer = await app.request.post('/api/calendar/feed').set('Authorization', `Bearer ${accessKey}`);
    expect([answer.status, answer.body.error.details.code]).toEqual([403, 'NOT_A_PERSON']);
  });

  it('is kept as a hash alone', async () => {
    const path = await makeFeed('employee');
    const rows = await query(app.strapi.db.connection, 'SELECT * FROM calendar_feeds');
    const [, token = 'none'] = /feed\/(.*)\.ics/.exec(path) ?? [];
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

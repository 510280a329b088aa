import { query } from '../../plugins/workflow/server/src/public';
import { startApp, type TestApp } from '../support/app';
import { buildOffice, type Office } from '../support/office';

/** What is remembered of a login is never out of date: each change here is made past this node, as another would. */

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
});
afterAll(() => app.stop());

const sql = (text: string, bindings: string[] = []) => query(app.strapi.db.connection, text, bindings);

const ask = async (path: string, name: 'employee' | 'supervisor' = 'employee') =>
  app.request.get(path).set('Authorization', `Bearer ${await office.jwt(name)}`);

const TASKS = '/api/workflow/tasks';
const status = async (path = TASKS) => (await ask(path)).status;

it('a permission that the role loses is gone with the next request, and back when it has it again', async () => {
  expect([await status('/api/holidays'), await status('/api/holidays')]).toEqual([200, 200]);
  const [link] = (await sql(
    `DELETE FROM up_permissions_role_lnk l USING up_permissions p
     WHERE p.id = l.permission_id AND p.action = 'api::holiday.holiday.find' RETURNING l.*`,
  )) as { permission_id: number; role_id: number }[];
  expect(await status('/api/holidays')).toBe(403);
  expect((await ask('/api/holidays', 'supervisor')).status).toBe(403);
  expect(await status()).toBe(200);
  await sql(`INSERT INTO up_permissions_role_lnk (permission_id, role_id) VALUES (?::integer, ?::integer)`, [
    String(link?.permission_id),
    String(link?.role_id),
  ]);
  expect(await status('/api/holidays')).toBe(200);
});

it('a permission that is renamed in its place counts no more', async () => {
  const rename = (from: string, to: string) =>
    sql(`UPDATE up_permissions SET action = ? WHERE action = ?`, [to, from]);
  expect(await status('/api/holidays')).toBe(200);
  await rename('api::holiday.holiday.find', 'api::holiday.holiday.lost');
  expect(await status('/api/holidays')).toBe(403);
  await rename('api::holiday.holiday.lost', 'api::holiday.holiday.find');
  expect(await status('/api/holidays')).toBe(200);
});

it('who is blocked, or loses their role, or their login, is refused by the next request', async () => {
  expect(await status()).toBe(200);
  await sql(`UPDATE up_users SET blocked = true WHERE email = 'employee@office.test'`);
  expect(await status()).toBe(401);
  await sql(`UPDATE up_users SET blocked = false WHERE email = 'employee@office.test'`);
  expect(await status()).toBe(200);

  const [link] = (await sql(
    `DELETE FROM up_users_role_lnk l USING up_users u
     WHERE u.id = l.user_id AND u.email = 'employee@office.test' RETURNING l.*`,
  )) as { user_id: number; role_id: number }[];
  expect(await status()).toBe(401);
  await sql(`INSERT INTO up_users_role_lnk (user_id, role_id) VALUES (?::integer, ?::integer)`, [
    String(link?.user_id),
    String(link?.role_id),
  ]);
  expect(await status()).toBe(200);

  const jwt = await office.jwt('outsider');
  const asOutsider = () => app.request.get(TASKS).set('Authorization', `Bearer ${jwt}`);
  expect((await asOutsider()).status).toBe(200);
  await sql(`DELETE FROM up_users WHERE email = 'outsider@office.test'`);
  expect((await asOutsider()).status).toBe(401);
});

it('a name that changed is the new one', async () => {
  const username = async () => ((await ask('/api/users/me')).body as { username: string }).username;
  const before = await username();
  await sql(`UPDATE up_users SET username = 'berganti' WHERE email = 'employee@office.test'`);
  expect(await username()).toBe('berganti');
  await sql(`UPDATE up_users SET username = ? WHERE email = 'employee@office.test'`, [before]);
  expect(await username()).toBe(before);
});

it('a setting that asks for confirmed addresses counts from the next request on', async () => {
  const setting = (on: boolean) =>
    app.strapi
      .store({ type: 'plugin', name: 'users-permissions' })
      .get({ key: 'advanced' })
      .then((value) =>
        app.strapi
          .store({ type: 'plugin', name: 'users-permissions' })
          .set({ key: 'advanced', value: { ...(value as object), email_confirmation: on } }),
      );
  await sql(`UPDATE up_users SET confirmed = false WHERE email = 'employee@office.test'`);
  expect(await status()).toBe(200);
  await setting(true);
  expect(await status()).toBe(401);
  await setting(false);
  expect(await status()).toBe(200);
});

it('a token that was good is refused when its ten minutes are over', async () => {
  expect(await status()).toBe(200);
  const later = Date.now() + 11 * 60_000;
  const clock = jest.spyOn(nodeItself.Date, 'now').mockReturnValue(later);
  const answer = await ask(TASKS);
  clock.mockRestore();
  expect(answer.status).toBe(401);
});

it('a token with a letter changed is refused, however good the true one is', async () => {
  const jwt = await office.jwt('employee');
  const forged = jwt.slice(0, -1) + (jwt.endsWith('A') ? 'B' : 'A');
  for (const token of [forged, `${jwt}x`, jwt.split('.').slice(0, 2).join('.') + '.'])
    expect((await app.request.get(TASKS).set('Authorization', `Bearer ${token}`)).status).toBe(401);
});

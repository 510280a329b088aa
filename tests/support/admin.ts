import type { Response } from 'supertest';
import type { TestApp } from './app';
import type { Sent } from './appraisal';

/** Somebody of HR who acts through the panel's own routes. */

const PASSWORD = 'Panel-2026!';

export interface Admin {
  readonly email: string;
  /** For requests that `call` cannot make, such as uploads. */
  readonly bearer: string;
  send(subject: string, id: string, event: string, body?: Sent): Promise<Response>;
  get(path: string): Promise<Response>;
  /** Any request to the panel's server. */
  call(method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object): Promise<Response>;
}

export const anAdmin = async (
  app: TestApp,
  email = 'admin@office.test',
  code = 'strapi-super-admin',
): Promise<Admin> => {
  const role = (await app.strapi.db.query('admin::role').findOne({ where: { code } })) as { id: number };
  await app.strapi.service('admin::user').create({
    email,
    firstname: 'Admin',
    lastname: 'Kepegawaian',
    password: PASSWORD,
    isActive: true,
    roles: [role.id],
  });
  const answer = await app.request.post('/admin/login').send({ email, password: PASSWORD }).expect(200);
  const { token } = (answer.body as { data: { token: string } }).data;
  const bearer = `Bearer ${token}`;
  const call: Admin['call'] = async (method, path, body) =>
    app.request[method](path).set('Authorization', bearer).send(body);
  return {
    email,
    bearer,
    call,
    send: (subject, id, event, body = {}) =>
      call('post', `/workflow/${subject}/${id}/events`, { event, ...body }),
    get: (path) => call('get', path),
  };
};

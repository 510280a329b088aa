import { Webhook } from 'standardwebhooks';
import { query } from '../../plugins/workflow/server/src/public';
import { anAdmin, type Admin } from '../support/admin';
import { startApp, type TestApp } from '../support/app';
import { anAppraisalIn, get } from '../support/appraisal';
import { afterJobs, hurry } from '../support/jobs';
import { buildOffice, type Office } from '../support/office';
import { startReceiver, type Receiver } from '../support/receiver';
import { must } from '../support/steps';
import { until } from '../support/until';

let app: TestApp;
let office: Office;
let admin: Admin;
let receiver: Receiver;

beforeAll(async () => {
  receiver = await startReceiver();
  app = await startApp({ settings: { WEBHOOKS_TO_INNER_NETWORKS: 'true' } });
  office = await buildOffice(app);
  admin = await anAdmin(app);
});
afterAll(async () => {
  await app.stop();
  await receiver.stop();
});

interface Registered {
  id: string;
  secret: string;
}
interface Delivery {
  id: string;
  status: string;
  event: string;
  documentId: string;
  attempts: number;
  lastError: string | null;
}

const register = async (more: object = {}): Promise<Registered> => {
  const answer = await admin.call('post', '/workflow/webhooks', {
    name: 'Presensi',
    url: receiver.url,
    ...more,
  });
  expect([answer.status, answer.body.error ?? null]).toEqual([201, null]);
  return answer.body.data as Registered;
};
const remove = (id: string) => admin.call('delete', `/workflow/webhooks/${id}`);
const deliveries = async (query = ''): Promise<Delivery[]> =>
  (await admin.get(`/workflow/deliveries${query}`)).body.data as Delivery[];
const settled = () => afterJobs(app, 'workflow-publish', 'workflow-webhook');

beforeEach(async () => {
  await settled();
  receiver.messages.splice(0);
  receiver.status = 204;
});

describe('another application is told of an event', () => {
  it('with a signature by the convention, and nothing about any person', async () => {
    const { id: webhook, secret } = await register({ events: ['APPROVE_TARGETS'] });
    const id = await anAppraisalIn(office, 'targetSetting.review');
    const comment = 'Rahasia antara kita';
    const done = await must(office, 'supervisor', id, 'APPROVE_TARGETS', { comment }, 'monitoring');
    const message = await until(() => receiver.messages[0]);
    const told = new Webhook(secret).verify(message.body, message.headers as Record<string, string>);
    expect(told).toEqual({
      type: 'workflow.appraisal.APPROVE_TARGETS',
      timestamp: expect.any(String),
      data: {
        subject: 'appraisals',
        documentId: id,
        definition: 'appraisal',
        version: 1,
        event: 'APPROVE_TARGETS',
        from: 'targetSetting.review',
        to: 'monitoring',
        at: expect.any(String),
        revision: done.body.data.revision,
        historyId: done.body.data.historyId,
      },
    });
    const wrong = new Webhook(`whsec_${Buffer.from('another').toString('base64')}`);
    expect(() => wrong.verify(message.body, message.headers as Record<string, string>)).toThrow();
    await settled();
    expect(receiver.messages).toHaveLength(1);
    expect(await deliveries(`?webhook=${webhook}`)).toMatchObject([
      { status: 'delivered', event: 'APPROVE_TARGETS', documentId: id, attempts: 1, lastError: null },
    ]);
    await remove(webhook);
  });

  it('and told again under the same id until it has taken it', async () => {
    receiver.status = 503;
    const { id: webhook, secret } = await register({
      definitions: ['appraisal'],
      events: ['SUBMIT_TARGETS'],
    });
    await anAppraisalIn(office, 'targetSetting.review');
    const pending = await until(async () => (await deliveries()).find(({ attempts }) => attempts === 1));
    expect(pending).toMatchObject({ status: 'pending', lastError: 'answered 503' });
    expect((await admin.get('/workflow/failures')).body.data[0]).toMatchObject({ job: 'workflow-webhook' });
    receiver.status = 200;
    await until(() => hurry(app, `webhook:${pending.id}`));
    await until(async () => (await deliveries('?status=delivered')).find(({ id }) => id === pending.id));
    const [first, second] = receiver.messages;
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    expect(second?.body).toBe(first?.body);
    new Webhook(secret).verify(second?.body ?? '', second?.headers as Record<string, string>);
    await remove(webhook);
  });

  it('or stands among the dead letters when no try is left, from where it can be sent again', async () => {
    receiver.status = 302;
    const { id: webhook } = await register({ events: ['SUBMIT_TARGETS'] });
    await anAppraisalIn(office, 'targetSetting.review');
    const { id } = await until(async () => (await deliveries()).find(({ attempts }) => attempts === 1));
    await query(
      app.strapi.db.connection,
      `UPDATE graphile_worker._private_jobs SET max_attempts = attempts WHERE key = ?`,
      [`webhook:${id}`],
    );
    const dead = await until(async () => (await deliveries('?status=failed'))[0]);
    expect(dead).toMatchObject({ id, status: 'failed', lastError: 'answered 302', nextAttemptAt: null });
    expect(receiver.messages.map(({ path }) => path)).toEqual(['/hook']);
    receiver.status = 204;
    expect((await admin.call('post', `/workflow/deliveries/${id}/retry`)).status).toBe(202);
    await until(async () => (await deliveries(`?webhook=${webhook}`))[0]?.status === 'delivered');
    expect(await deliveries('?status=failed')).toEqual([]);
    await remove(webhook);
  });

  it('but not of events or definitions it did not ask for, nor when it is switched off', async () => {
    const others = await Promise.all([
      register({ definitions: ['appraisal-cycle'] }),
      register({ events: ['CANCEL'] }),
      register({ active: false }),
    ]);
    await anAppraisalIn(office, 'monitoring');
    await settled();
    // A cycle was made on the way, which is what the first one asked for.
    const told = receiver.messages.map(({ body }) => (JSON.parse(body) as { type: string }).type);
    expect(told).toEqual(['workflow.appraisal-cycle.OPENED']);
    for (const { id } of others) await remove(id);
  });
});

describe('webhooks', () => {
  it('show their secret once and keep it encrypted', async () => {
    const { id, secret } = await register();
    expect(secret).toMatch(/^whsec_/);
    const shown = await admin.get(`/workflow/webhooks/${id}`);
    expect(shown.body.data).toMatchObject({
      id,
      name: 'Presensi',
      definitions: null,
      events: null,
      active: true,
    });
    expect(JSON.stringify([shown.body, (await admin.get('/workflow/webhooks')).body])).not.toContain(
      'secret',
    );
    const stored = await query<{ secret: string }>(
      app.strapi.db.connection,
      `SELECT secret FROM workflow_webhooks`,
    );
    expect(JSON.stringify(stored)).not.toContain(secret);
    const changed = await admin.call('put', `/workflow/webhooks/${id}`, {
      name: 'Tukin',
      url: receiver.url,
      active: false,
    });
    expect(changed.body.data).toMatchObject({ name: 'Tukin', active: false });
    expect((await remove(id)).status).toBe(204);
    expect((await admin.get(`/workflow/webhooks/${id}`)).status).toBe(404);
  });

  it.each([
    [{ url: 'ftp://example.com/x' }, 'url'],
    [{ url: 'javascript:alert(1)' }, 'url'],
    [{ url: 'http://user:secret@example.com/' }, 'url'],
    [{ url: 'nonsense' }, 'url'],
    [{ url: 'https://example.com', name: ' ' }, 'name'],
    [{ events: ['NO_SUCH'] }, 'events'],
    [{ definitions: ['no-such'] }, 'definitions'],
    [{ events: [] }, 'events'],
    [{ colour: 'red' }, ''],
  ])('refuse %j', async (wrong, path) => {
    const answer = await admin.call('post', '/workflow/webhooks', { name: 'x', url: receiver.url, ...wrong });
    expect([answer.status, answer.body.error.details.errors[0].path]).toEqual([400, path]);
  });

  it.each([
    'http://127.0.0.1:5432',
    'http://localhost/x',
    'http://[::1]/',
    'http://169.254.169.254/latest',
    'http://10.1.2.3',
  ])('refuse %s, an address of the inner network, unless a setting allows it', async (url) => {
    app.strapi.config.set('plugin::workflow.webhooksToInnerNetworks', false);
    const answer = await admin.call('post', '/workflow/webhooks', { name: 'x', url });
    app.strapi.config.set('plugin::workflow.webhooksToInnerNetworks', true);
    expect([answer.status, answer.body.error.details.errors]).toEqual([
      400,
      [{ path: 'url', message: 'an address of an inner network' }],
    ]);
  });

  it('look again at the address when they deliver', async () => {
    const { id: webhook } = await register({ events: ['SUBMIT_TARGETS'] });
    app.strapi.config.set('plugin::workflow.webhooksToInnerNetworks', false);
    await anAppraisalIn(office, 'targetSetting.review');
    const tried = await until(async () =>
      (await deliveries(`?webhook=${webhook}`)).find(({ attempts }) => attempts > 0),
    );
    app.strapi.config.set('plugin::workflow.webhooksToInnerNetworks', true);
    expect(tried.lastError).toBe('an address of an inner network');
    expect(receiver.messages).toEqual([]);
    await remove(webhook);
  });

  it('are for admins of the panel alone', async () => {
    for (const path of ['webhooks', 'deliveries', 'failures']) {
      expect((await app.request.get(`/workflow/${path}`)).status).toBe(401);
      const asPerson = await app.request
        .get(`/workflow/${path}`)
        .set('Authorization', `Bearer ${await office.jwt('hr')}`);
      expect(asPerson.status).toBe(401);
      expect((await get(office, 'hr', `/api/workflow/${path}`)).status).toBe(404);
    }
  });

  it.each(['/workflow/webhooks/x', '/workflow/webhooks/999999', '/workflow/webhooks/99999999999999999999'])(
    'that do not exist are not found: %s',
    async (path) => {
      expect((await admin.get(path)).status).toBe(404);
      expect((await admin.call('delete', path)).status).toBe(404);
      expect((await admin.call('put', path, { name: 'x', url: receiver.url })).status).toBe(404);
    },
  );
});

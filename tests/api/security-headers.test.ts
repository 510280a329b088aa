import { startApp, type TestApp } from '../support/app';

/** Security headers are put together once: what the second answer says is what the first one said. */

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const SAID_BY_ALL = [
  'content-security-policy',
  'strict-transport-security',
  'x-content-type-options',
  'x-frame-options',
  'referrer-policy',
];

const headersOf = async (path: string): Promise<Record<string, unknown>> => {
  const { headers } = (await app.request.get(path)) as { headers: Record<string, unknown> };
  return Object.fromEntries(SAID_BY_ALL.map((name) => [name, headers[name]]));
};

it('every answer of the API carries the same security headers as a page does', async () => {
  const page = await headersOf('/admin/init');
  expect(Object.values(page).every((value) => typeof value === 'string')).toBe(true);
  const first = await headersOf('/api/workflow/tasks');
  expect(Object.values(first).every((value) => typeof value === 'string')).toBe(true);
  for (const path of ['/api/workflow/tasks', '/api/holidays', '/api/nothing-here'])
    expect(await headersOf(path)).toEqual(first);
});

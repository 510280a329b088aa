import { gzipSync } from 'node:zlib';
import { startApp, type TestApp } from '../support/app';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const JSON_TYPE = 'application/json';

async function post(body: string | Buffer, headers: Record<string, string> = {}): Promise<number> {
  const { status, body: answer } = await app.request
    .post('/api/auth/local')
    .set({ 'content-type': JSON_TYPE, ...headers })
    .serialize((sent: unknown) => sent as string)
    .send(body);
  expect(answer).toMatchObject({
    data: null,
    error: { status, name: expect.any(String), message: expect.any(String) },
  });
  return status;
}

describe('what no route can make sense of', () => {
  it.each([
    ['malformed JSON', '{"identifier": '],
    ['a bare text', '"text"'],
    ['NUL', '{"identifier": "a\\u0000b", "password": "x"}'],
    ['a lone surrogate', '{"identifier": "a\\ud800b", "password": "x"}'],
    ['half a million brackets', `${'['.repeat(400_000)}${']'.repeat(400_000)}`],
    ['a poisoned prototype', '{"__proto__": {"admin": true}}'],
  ])('is a 400: %s', async (_what, body) => {
    expect(await post(body)).toBe(400);
  });

  it.each([
    ['a compressed body that is none', JSON_TYPE, 'gzip', 'not compressed'],
    ['an unknown compression', JSON_TYPE, 'unknown', '{}'],
    ['a multipart body without its boundary', 'multipart/form-data', 'identity', 'x'],
    ['a multipart body that ends too early', 'multipart/form-data; boundary=a', 'identity', 'x'],
    ['an unknown type', 'application/xml', 'identity', '<a/>'],
    ['plain text', 'text/plain', 'identity', 'hello'],
  ])('is a 400: %s', async (_what, type, encoding, body) => {
    expect(await post(body, { 'content-type': type, 'content-encoding': encoding })).toBe(400);
  });

  it.each([
    '/api/users%00',
    '/api/users%zz',
    '/api/users?a=%00',
    '/api/users?a=%E0%A4',
    `/api/users?a${'[b]'.repeat(40)}=1`,
  ])('is a 400: GET %s', async (address) => {
    const { body } = await app.request.get(address).expect(400);
    expect(body.error.name).toBe('ValidationError');
  });

  it('is a 413 when it is too large, compressed or not', async () => {
    const large = JSON.stringify({ identifier: 'x'.repeat(2_000_000) });
    expect(await post(large)).toBe(413);
    expect(await post(gzipSync(large), { 'content-encoding': 'gzip' })).toBe(413);
  });
});

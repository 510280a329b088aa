import type { Response } from 'supertest';
import { startApp, type TestApp } from '../support/app';
import { openApi } from '../support/openapi';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

/** What the page makes a browser load. */
const loaded = (html: string): string[] =>
  [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address);

describe('the documentation that everybody may read', () => {
  it('is a page that loads nothing from elsewhere and runs nothing inline', async () => {
    const answer = await app.request.get('/docs').expect(200);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.text).not.toMatch(/https?:\/\//);
    expect(answer.text).not.toMatch(/<script>|<style|\son\w+=/);
    const policy = answer.headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    for (const address of loaded(answer.text)) await app.request.get(address).expect(200);
  });

  it('introduces itself in Indonesian and English', async () => {
    const { text } = await app.request.get('/docs').expect(200);
    expect(text).toMatch(/lang="id">Halaman ini memerlukan JavaScript/);
    expect(text).toMatch(/This page needs JavaScript/);
    expect(openApi.info.description).toMatch(/Bahasa Indonesia[^]*English/);
  });

  it('gives out the document, and 304 to who has it already', async () => {
    const answer = await app.request.get('/docs/openapi.json').expect(200);
    expect(answer.headers['content-type']).toMatch(/^application\/json/);
    expect(answer.headers['cache-control']).toBe('no-cache');
    expect(answer.body).toEqual(openApi);
    const etag = answer.headers.etag ?? '';
    const again: Response = await app.request.get('/docs/openapi.json').set('If-None-Match', etag);
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('packs what is large for slow lines', async () => {
    const script = '/docs/assets/swagger-ui-bundle.js';
    const packed = await app.request.get(script).set('Accept-Encoding', 'gzip').expect(200);
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(Number(packed.headers['content-length'])).toBeLessThan(700_000);
    const plain = await app.request.get(script).set('Accept-Encoding', 'identity').expect(200);
    expect(plain.headers['content-encoding']).toBeUndefined();
  });

  it('gives out no other file', async () => {
    for (const name of ['swagger-ui.js', '..%2F..%2Fpackage.json', 'toString']) {
      await app.request.get(`/docs/assets/${name}`).expect(404);
    }
  });
});

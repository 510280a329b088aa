import type * as EarlyModule from './early';

type Early = typeof EarlyModule;

const HERE = 'https://kinerja.test';
const MINE = '/api/workflow/appraisals/a1';
const answers: Record<string, unknown> = {
  '/api/portal/me': { data: { id: 'p1' } },
  '/api/appraisals': { data: [{ documentId: 'a1' }] },
};

/** Anew for each test: what was asked early is remembered by the module. */
const opened = async (): Promise<Early> => {
  let early: Early | undefined;
  await jest.isolateModulesAsync(async () => {
    early = await import('./early');
  });
  if (!early) throw new Error('not loaded');
  return early;
};

const asks = (early: Early, address: string, method = 'GET') =>
  early.answeredEarly(new Request(`${HERE}${address}`, { method }), 'id');

const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

const usual = globalThis.fetch;
beforeEach(() => {
  globalThis.fetch = (asked) => {
    const { pathname } = new URL(asked, HERE);
    return Promise.resolve(Response.json(answers[pathname] ?? { data: { state: 'draft' } }));
  };
});
afterAll(() => {
  globalThis.fetch = usual;
});

it('what was asked early is answered once, in the language that it was asked in', async () => {
  const early = await opened();
  await early.askEarly('token', 'id');
  await settled();
  expect(await early.answeredEarly(new Request(`${HERE}${MINE}`), 'en')).toBeNull();
  expect(await (await asks(early, MINE))?.json()).toEqual({ data: { state: 'draft' } });
  expect(await asks(early, MINE)).toBeNull();
});

it('nothing of before is answered once something was written', async () => {
  const early = await opened();
  await early.askEarly('token', 'id');
  await settled();
  expect(await asks(early, `${MINE}/events`, 'POST')).toBeNull();
  expect(await asks(early, MINE)).toBeNull();
});

it('nothing is kept for later that the page had to ask for itself', async () => {
  const early = await opened();
  expect(await asks(early, MINE)).toBeNull();
  await early.askEarly('token', 'id');
  await settled();
  expect(await asks(early, MINE)).toBeNull();
});

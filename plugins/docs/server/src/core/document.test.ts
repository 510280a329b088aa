import { z } from 'zod';
import { buildDocument, type Frame } from './document';
import type { Contribution, RouteDocs } from './contribution';

const frame: Frame = {
  info: { title: 'Leave', version: '1', description: '' },
  securitySchemes: { person: {}, apiToken: {}, admin: {} },
  firstTags: [],
  parameters: {},
};
const build = (...contributions: Contribution[]) => buildDocument(frame, contributions);
const route = (more: Partial<RouteDocs> = {}): RouteDocs => ({
  id: 'one',
  summary: 'One',
  answer: null,
  refusals: [],
  ...more,
});

describe('the document of described routes', () => {
  it('refers to a named schema wherever the same one stands', () => {
    const person = z.object({ name: z.string() });
    const { paths, components } = build({
      schemas: { Person: person },
      routes: { 'GET /api/people': route({ answer: z.object({ data: z.array(person) }) }) },
    });
    expect(JSON.stringify(paths)).toContain('"items":{"$ref":"#/components/schemas/Person"}');
    expect(components.schemas.Person).toMatchObject({ properties: { name: { type: 'string' } } });
  });

  it('writes an unnamed schema out in each place where it stands', () => {
    const kind = z.enum(['sick', 'annual']);
    const { paths } = build({
      routes: {
        'GET /api/leaves/{kind}': route({ path: { kind } }),
        'DELETE /api/leaves/{kind}': route({ id: 'two', path: { kind } }),
      },
    });
    const parameters = Object.values(paths['/api/leaves/{kind}'] ?? {}).map((one) => one.parameters);
    const wanted = [{ name: 'kind', in: 'path', schema: { enum: ['sick', 'annual'] } }];
    expect(parameters).toMatchObject([wanted, wanted]);
  });

  it('says which constant leads to which of several objects', () => {
    const ask = z.strictObject({ event: z.literal('ASK') });
    const grant = z.strictObject({ event: z.literal('GRANT') });
    const { components } = build({
      forms: { Ask: ask, Grant: grant, Event: z.discriminatedUnion('event', [ask, grant]) },
    });
    expect(components.schemas.Event).toMatchObject({
      discriminator: {
        propertyName: 'event',
        mapping: { ASK: '#/components/schemas/Ask', GRANT: '#/components/schemas/Grant' },
      },
    });
  });

  it('lets answers gain fields, and keeps unknown ones out of what is sent', () => {
    const day = z.strictObject({ day: z.iso.date() });
    const { paths } = build({ routes: { 'POST /api/days': route({ body: day, answer: day }) } });
    const text = JSON.stringify(paths['/api/days']?.post);
    expect(text.match(/additionalProperties/g)).toHaveLength(1);
    expect(JSON.stringify(paths['/api/days']?.post?.requestBody)).toContain('"additionalProperties":false');
  });

  it('tells the codes of a tag to the routes under it, those of nobody to all', () => {
    const { components } = build(
      { codes: { 400: { UNREADABLE: 'no JSON' } } },
      { tag: { name: 'Days', description: '' }, routes: { 'GET /api/days': route({ refusals: [400] }) } },
      {
        tag: { name: 'Leaves', description: '' },
        routes: { 'GET /api/leaves': route({ id: 'two', refusals: [400] }) },
        codes: { 400: { TOO_LONG: 'too many days' } },
      },
    );
    const told = (name: string) => JSON.stringify(components.responses[name]);
    expect(told('Malformed')).toContain('UNREADABLE');
    expect(told('Malformed')).not.toContain('TOO_LONG');
    expect(told('LeavesMalformed')).toMatch(/TOO_LONG.*UNREADABLE/);
  });

  it.each<[string, Contribution[]]>([
    ['is described twice', [{ routes: { 'GET /a': route() } }, { routes: { 'GET /a': route({ id: 'b' }) } }]],
    ['two operations are named one', [{ routes: { 'GET /a': route(), 'GET /b': route() } }]],
    ['given twice', [{ schemas: { A: z.string() } }, { forms: { A: z.string() } }]],
    ['is no method and path', [{ routes: { 'FETCH a': route() } }]],
    [
      'needs another name',
      [
        ((days) => ({
          schemas: { Days: days },
          routes: { 'POST /a': route({ body: z.object({ days }) }) },
        }))(z.object({ count: z.string().transform(Number).pipe(z.number()) })),
      ],
    ],
  ])('refuses what has two meanings: %s', (message, contributions) => {
    expect(() => build(...contributions)).toThrow(message);
  });
});

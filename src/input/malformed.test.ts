import fc from 'fast-check';
import { faultOfAddress, faultOfBody } from './malformed';

const nested = (levels: number): unknown => {
  let value: unknown = 'bottom';
  for (let level = 0; level < levels; level += 1) value = level % 2 ? [value] : { a: value };
  return value;
};

describe('the address of a request', () => {
  it.each([
    ['/api/employees', 'filters[name][$contains]=Siti%20%F0%9F%98%80&sort=name:asc'],
    ['/api/employees/caf%C3%A9', 'q=a+b'],
  ])('may be %s?%s', (path, query) => {
    expect(faultOfAddress(path, query)).toBeUndefined();
  });

  it.each([
    ['a NUL in the path', '/api/a%00b', ''],
    ['a NUL in the query', '/api', 'a=%00'],
    ['half an escape', '/api/a%2', ''],
    ['an escape that is none', '/api', 'a=%zz'],
    ['broken UTF-8', '/api', 'a=%E0%A4'],
    ['a surrogate in UTF-8', '/api', 'a=%ED%A0%80'],
    ['deep brackets', '/api', `filters${'[a]'.repeat(33)}=1`],
    ['deep brackets, encoded', '/api', `filters${'%5Ba%5D'.repeat(33)}=1`],
  ])('may not hold %s', (_what, path, query) => {
    expect(faultOfAddress(path, query)).toBeDefined();
  });

  it('is judged, never thrown on, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string(),
        (path, query) => void faultOfAddress(path, query),
      ),
    );
  });
});

describe('a request body', () => {
  it('may be any JSON of people', () => {
    expect(
      faultOfBody({ data: { name: 'Siti 😀', list: [1, null, true, { deep: ['é'] }] } }),
    ).toBeUndefined();
    expect(faultOfBody(undefined)).toBeUndefined();
    expect(faultOfBody(nested(32))).toBeUndefined();
  });

  it('may not hold NUL, and the refusal says where', () => {
    expect(faultOfBody({ data: { list: ['fine', 'a\0b'] } })).toEqual({
      path: 'data.list.1',
      message: 'contains a NUL character',
    });
    expect(faultOfBody({ 'a\0': 1 })).toBeDefined();
  });

  it('may not hold half a character', () => {
    expect(faultOfBody({ a: '\ud800' })).toBeDefined();
    expect(faultOfBody({ a: 'x\udc00y' })).toBeDefined();
  });

  it('may not be nested deeper than 32 levels, even by a hundred thousand', () => {
    expect(faultOfBody(nested(33))).toBeDefined();
    expect(faultOfBody(nested(100_000))).toBeDefined();
  });
});

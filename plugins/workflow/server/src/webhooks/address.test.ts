import { isInner, outerLookup, whyNotReachable } from './address';

describe('addresses of inner networks', () => {
  it.each([
    '127.0.0.1',
    '0.0.0.0',
    '10.255.255.255',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fd00::1',
    'fe80::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
  ])('%s is one', (address) => {
    expect(isInner(address)).toBe(true);
  });

  it.each([
    '8.8.8.8',
    '172.32.0.1',
    '172.15.0.1',
    '100.128.0.1',
    '192.169.0.1',
    '2606:4700::1111',
    '2400:cb00::1',
  ])('%s is none', (address) => {
    expect(isInner(address)).toBe(false);
  });
});

describe('where a webhook may go', () => {
  it.each([
    ['https://8.8.8.8/x', null],
    ['http://[2606:4700::1111]/x', null],
    ['http://127.1/x', 'an address of an inner network'],
    ['http://2130706433/x', 'an address of an inner network'],
    ['http://0x7f.1/x', 'an address of an inner network'],
    ['http://[::ffff:7f00:1]/', 'an address of an inner network'],
    ['ftp://8.8.8.8/', 'only http:// and https:// addresses'],
    ['https://me:secret@8.8.8.8/', 'no login within the address'],
  ])('%s: %s', async (url, why) => {
    expect(await whyNotReachable(url, false)).toBe(why);
  });

  it('may be inside, where a setting allows it', async () => {
    expect(await whyNotReachable('http://127.0.0.1/x', true)).toBeNull();
  });
});

describe('a name that leads inside when it is connected to', () => {
  it('fails to resolve', async () => {
    const error = await new Promise((resolve) => {
      outerLookup('localhost', { all: true }, resolve);
    });
    expect(error).toEqual(new Error('localhost is an address of an inner network'));
  });
});

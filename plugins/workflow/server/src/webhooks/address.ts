import { lookup as resolve, type LookupAddress } from 'node:dns';
import { promises as dns } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/**
 * Webhooks go out to the world, not into the house: addresses of this machine and of inner networks are refused when a
 * webhook is registered, and again at each delivery on the very address that is connected to, for a name may point
 * elsewhere later.
 */

// Two lists: a rule for mapped addresses (::ffff:0:0/96) would match every IPv4 address of the same list.
const inner = { ipv4: new BlockList(), ipv6: new BlockList() };
// RFC 6890 and 4291: this host, private, shared, link-local, documentation, benchmarks, multicast, reserved.
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  inner.ipv4.addSubnet(net, bits, 'ipv4');
// The last four carry IPv4 addresses within them: mapped, translated, 6to4, Teredo.
for (const [net, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
  ['2001:db8::', 32],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2002::', 16],
  ['2001::', 32],
] as const)
  inner.ipv6.addSubnet(net, bits, 'ipv6');

/** Whether an IP address is of this machine or an inner network. */
export const isInner = (address: string): boolean => {
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  return inner[family].check(address, family);
};

const bare = (hostname: string): string => hostname.replace(/^\[|\]$/g, '');

/** Why a webhook may not go to this URL; null when it may. A name that does not resolve yet is let through. */
export const whyNotReachable = async (url: string, allowInner: boolean): Promise<string | null> => {
  const { protocol, hostname, username, password } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return 'only http:// and https:// addresses';
  if (username !== '' || password !== '') return 'no login within the address';
  if (allowInner) return null;
  const host = bare(hostname);
  const addresses = isIP(host) ? [host] : await dns.lookup(host, { all: true }).then(ips, () => []);
  return addresses.some(isInner) ? 'an address of an inner network' : null;
};

const ips = (found: LookupAddress[]): string[] => found.map(({ address }) => address);

/** Resolves names as usual, but fails where one leads into an inner network. */
export const outerLookup: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, found) => {
    if (error) {
      callback(error, []);
      return;
    }
    const [first] = found;
    if (!first || ips(found).some(isInner))
      callback(new Error(`${hostname} is an address of an inner network`), []);
    else if (options.all) callback(null, found);
    else callback(null, first.address, first.family);
  });
};

import { networkInterfaces } from 'node:os';
import { expect, it } from 'vitest';
import { isPublicAddress } from './public-address.ts';

it.each(['93.184.216.34', '8.8.8.8', '2606:2800:220:1:248:1893:25c8:1946'])('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

it.each([
  ['loopback', '127.0.0.1'],
  ['loopback, its far end', '127.255.255.254'],
  ['this host', '0.0.0.0'],
  ['private', '10.0.0.1'],
  ['private', '172.16.0.1'],
  ['private', '192.168.1.1'],
  ['cloud metadata', '169.254.169.254'],
  ['Azure inside', '168.63.129.16'],
  ['shared', '100.64.0.1'],
  ['benchmarking', '198.18.0.1'],
  ['documentation', '192.0.2.1'],
  ['multicast', '224.0.0.1'],
  ['broadcast', '255.255.255.255'],
  ['reserved', '240.0.0.1'],
  ['IPv6 loopback', '::1'],
  ['IPv6 unspecified', '::'],
  ['IPv6 unique local', 'fd00::1'],
  ['IPv6 link-local', 'fe80::1'],
  ['IPv6 with a zone', 'fe80::1%eth0'],
  ['IPv6 site-local', 'fec0::1'],
  ['IPv4 in IPv6', '::ffff:127.0.0.1'],
  ['a public IPv4 in IPv6', '::ffff:8.8.8.8'],
  ['IPv4-compatible', '::7f00:1'],
  ['a segment id', '5f00::1'],
  ['newer documentation', '3fff::1'],
  ['NAT64', '64:ff9b::7f00:1'],
  ['NAT64, local', '64:ff9b:1::1'],
  ['6to4', '2002:7f00:1::'],
  ['Teredo', '2001:0:7f00:1::'],
  ['IPv6 documentation', '2001:db8::1'],
  ['IPv6 multicast', 'ff02::1'],
  ['no address', 'localhost'],
  ['nothing', ''],
])('%s (%s) is not', (_, address) => expect(isPublicAddress(address)).toBe(false));

it('takes no address of this machine for public', () => {
  const own = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  expect(own.filter(({ address }) => isPublicAddress(address))).toEqual([]);
});

import { networkInterfaces } from 'node:os';
import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address belongs to the public internet and not to this server. Everything that has another meaning is
 * refused: private, loopback, link-local, shared, multicast, reserved, and IPv6 forms that carry an IPv4 address.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address) || address.includes('%')) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast' || !isGlobal(parsed)) return false;
  const normal = parsed.toNormalizedString();
  return !WITHIN_CLOUDS.has(normal) && !ownAddresses().has(normal);
}

/** Of IPv6 only 2000::/3 was ever given out; ipaddr.js calls the rest unicast too, IPv4-compatible ::7f00:1 among it. */
function isGlobal(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  return !(address instanceof ipaddr.IPv6) || address.match(GIVEN_OUT, 3);
}

const GIVEN_OUT = ipaddr.IPv6.parse('2000::');

/** Azure answers machines inside it on an address that looks public. */
const WITHIN_CLOUDS = new Set(['168.63.129.16']);

/** A server that has a public address of its own would otherwise be reached behind its firewall. */
function ownAddresses(): Set<string> {
  const own = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return new Set(own.map(({ address }) => ipaddr.parse(address.split('%')[0] ?? '').toNormalizedString()));
}

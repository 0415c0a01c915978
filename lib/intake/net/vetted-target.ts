import { isIP } from 'node:net';
import type { Reach, ResolvedAddress } from './reach.ts';

/** An address that may be fetched, with the IP addresses, all checked, that a connection may go to. */
export type VettedTarget = { url: URL; connectTo: ResolvedAddress[] };

/**
 * A URL as a target, resolved once; undefined for whatever must not or cannot be reached. A name is refused if any of
 * its addresses is not allowed: a public one among them may be there to get past this check.
 */
export async function vettedTarget(href: string, reach: Reach): Promise<VettedTarget | undefined> {
  const url = URL.parse(href);
  if (!url || !isPlain(url)) return undefined;
  if (!reach.allowsPort(Number(url.port) || DEFAULT_PORT[url.protocol] || 0)) return undefined;
  const connectTo = await addressesOf(url.hostname, reach);
  const areAllowed = connectTo.every(({ address }) => reach.allowsAddress(address));
  return connectTo.length > 0 && areAllowed ? { url, connectTo } : undefined;
}

const DEFAULT_PORT: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

/** Web addresses without a name and password in them. */
function isPlain(url: URL): boolean {
  return Object.hasOwn(DEFAULT_PORT, url.protocol) && url.username === '' && url.password === '';
}

/** A literal is its own address: no name is looked up for it, and undici would not ask our `lookup` either. */
async function addressesOf(hostname: string, reach: Reach): Promise<ResolvedAddress[]> {
  const literal = hostname.replace(/^\[(.*)\]$/, '$1');
  const family = isIP(literal);
  if (family !== 0) return [{ address: literal, family }];
  try {
    return await reach.resolve(hostname);
  } catch {
    return []; // DNS failure is refusal
  }
}

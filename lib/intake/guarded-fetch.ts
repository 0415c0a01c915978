import type { LookupFunction } from 'node:net';
import { Agent, type Dispatcher, request } from 'undici';
import { turns } from '../turns.ts';
import { FETCHING_TIME_MS, LARGEST_PAGE, MOST_REDIRECTS } from './limits.ts';
import { publicInternet, type Reach } from './net/reach.ts';
import { readBody } from './net/read-body.ts';
import { type VettedTarget, vettedTarget } from './net/vetted-target.ts';
import { type IntakeRefusal, refuse } from './refusal.ts';

export type FetchLimits = { bytes: number; timeMs: number };

/** `contentType` is the header as it came, or ''. `finalUrl` is where the last redirect led, without its fragment. */
export type Fetched = { bytes: Uint8Array; contentType: string; finalUrl: string };

/**
 * Fetches an address that a person gave, and only from the public web. Each step (first address, up to three
 * redirects) is resolved once, checked, and connected to what was checked. Whatever stands in the way,
 * the refusal is one and the same value: it must not tell what answers inside a network. Only that too many are being
 * fetched is told apart.
 */
export async function guardedFetch(
  url: string,
  limits: FetchLimits = { bytes: LARGEST_PAGE, timeMs: FETCHING_TIME_MS },
  reach: Reach = publicInternet,
): Promise<Fetched | IntakeRefusal> {
  return (await take(() => fetchWithin(url, limits, reach))) ?? refuse('busy', CROWDED);
}

/** Pages at one time: each may weigh ten megabytes, and unpack to as much while it is read. */
const AT_ONCE = 10;
const LONGEST_QUEUE = 20;
const take = turns(AT_ONCE, LONGEST_QUEUE);
const CROWDED = 'Too many pages are being fetched at this moment. Try again in a minute.';

async function fetchWithin(url: string, limits: FetchLimits, reach: Reach): Promise<Fetched | IntakeRefusal> {
  const signal = AbortSignal.timeout(limits.timeMs);
  try {
    return (
      (await Promise.race([follow(url, limits.bytes, reach, signal), aborted(signal)])) ??
      refuse('unreachable')
    );
  } catch {
    return refuse('unreachable'); // every fault of network, TLS, HTTP and time is the same refusal
  }
}

async function follow(
  href: string,
  limit: number,
  reach: Reach,
  signal: AbortSignal,
): Promise<Fetched | undefined> {
  let next = href;
  for (let step = 0; step <= MOST_REDIRECTS; step++) {
    const target = await vettedTarget(next, reach);
    if (!target) return undefined;
    const answer = await ask(target, limit, signal);
    if (!answer || 'bytes' in answer) return answer;
    next = answer.redirect;
  }
  return undefined;
}

async function ask(
  target: VettedTarget,
  limit: number,
  signal: AbortSignal,
): Promise<Fetched | { redirect: string } | undefined> {
  const agent = new Agent({
    connect: { lookup: alwaysTo(target), autoSelectFamily: true },
    maxHeaderSize: 32_768,
  });
  try {
    const response = await request(target.url, { dispatcher: agent, signal, headers: HEADERS });
    const location = header(response, 'location');
    if (response.statusCode >= 300 && response.statusCode < 400) {
      const redirect = location && URL.parse(location, target.url.href)?.href;
      return redirect ? { redirect } : undefined;
    }
    if (response.statusCode !== 200) return undefined;
    const bytes = await readBody(response.body, header(response, 'content-encoding'), limit);
    return (
      bytes && { bytes, contentType: header(response, 'content-type'), finalUrl: withoutFragment(target.url) }
    );
  } finally {
    agent.destroy().catch(() => {}); // nothing of this connection is wanted any more
  }
}

const HEADERS = {
  'user-agent': 'Mozilla/5.0 (compatible; Galley; newsroom fact-checking)',
  accept:
    'text/html,application/xhtml+xml,text/plain,text/markdown,application/vnd.openxmlformats-officedocument.wordprocessingml.document;q=0.9,*/*;q=0.5',
  'accept-language': '*',
  'accept-encoding': 'gzip, deflate, br',
};

/**
 * However often it is asked, and for whatever name: the addresses that were checked. All of them, so that a server
 * without IPv6 gets through to a site that has both.
 */
function alwaysTo({ connectTo }: VettedTarget): LookupFunction {
  return (_hostname, options, callback) => {
    const [first] = connectTo;
    if (options.all) callback(null, connectTo);
    else callback(null, first?.address ?? '', first?.family);
  };
}

function header({ headers }: Dispatcher.ResponseData, name: string): string {
  return [headers[name]].flat()[0] ?? '';
}

function withoutFragment(url: URL): string {
  const bare = new URL(url);
  bare.hash = '';
  return bare.href;
}

function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(undefined), { once: true }));
}

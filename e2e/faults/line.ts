import { setTimeout as pause } from 'node:timers/promises';
import type { Act, Fate } from './ledger.ts';

/** Where a person's requests go, and the cookie they carry. */
export type Line = { address: string; secret: string };
/** Whether the person, who has no answer yet, leaves now; and after how long they cut the connection, if at all. */
export type Temper = { leaves(): boolean; cutsAfterMs(): number | undefined };

const RETRY_MS = 150;
const LATER = new Set([429, 503]);
/** As the browser has it: a change on which the server itself stumbles this often is given up. */
const MOST_FAILURES = 4;

/**
 * Sends one command as the browser does: with the same key until there is an answer. `stumbles` collects what was said
 * in between, 0 for a lost connection.
 */
export async function carryOut(
  line: Line,
  { name, body }: Act,
  key: string,
  temper: Temper,
): Promise<{ fate: Fate; stumbles: number[] }> {
  const stumbles: number[] = [];
  for (;;) {
    const { status, json } = await post(line, name, body, key, temper.cutsAfterMs());
    if (status >= 200 && status < 300) return { fate: { kind: 'done', result: json }, stumbles };
    if (status >= 400 && status < 500 && !LATER.has(status))
      return {
        fate: { kind: 'refused', status, current: json.current as Record<string, unknown> },
        stumbles,
      };
    stumbles.push(status);
    const failures = stumbles.filter((one) => one >= 500 && !LATER.has(one)).length;
    if (failures >= MOST_FAILURES || temper.leaves()) return { fate: { kind: 'unknown' }, stumbles };
    await pause(RETRY_MS);
  }
}

type Answer = { status: number; json: Record<string, unknown> };

async function post(
  { address, secret }: Line,
  name: string,
  body: unknown,
  key: string,
  cutAfterMs: number | undefined,
): Promise<Answer> {
  try {
    const response = await fetch(`${address}/api/v1/${name}`, {
      method: 'POST',
      headers: { ...headersOf(secret), 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(body),
      signal: cutAfterMs === undefined ? undefined : AbortSignal.timeout(cutAfterMs),
    });
    return { status: response.status, json: (await response.json()) as Record<string, unknown> };
  } catch {
    return { status: 0, json: {} };
  }
}

/** Longer than any start takes. */
const MOST_TRIES = 400;

/** What a query gives; asked again until the server is there. */
export async function ask<R>({ address, secret }: Line, path: string): Promise<R> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const text = await fetch(`${address}${path}`, { headers: headersOf(secret) })
      .then((response) => (response.ok ? response.text() : null))
      .catch(() => null);
    if (text !== null) return (path.startsWith('/api/v1/') ? JSON.parse(text) : text) as R;
    await pause(RETRY_MS);
  }
  throw new Error(`${path} is not answered.`);
}

export function headersOf(secret: string): Record<string, string> {
  return { cookie: `galley.session=${secret}`, 'sec-fetch-site': 'same-origin' };
}

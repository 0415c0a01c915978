import http from 'node:http';

export type Lap = { perSecond: number; p50: number; p95: number; failed: number };

const agent = new http.Agent({ keepAlive: true, maxSockets: 400 });

/** Sends JSON and gives what is answered; throws on any answer but 2xx. */
export function send(url: string, body: unknown, headers: Record<string, string> = {}): Promise<string> {
  const text = body === undefined ? '' : JSON.stringify(body);
  const own =
    body === undefined
      ? {}
      : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const request = http.request(url, { method, agent, headers: { ...own, ...headers } }, (response) => {
      let answer = '';
      response.setEncoding('utf8').on('data', (part) => (answer += part));
      response.on('end', () =>
        (response.statusCode ?? 500) < 300
          ? resolve(answer)
          : reject(new Error(`${response.statusCode} ${answer}`)),
      );
    });
    request.on('error', reject).end(text);
  });
}

/** Clients that each ask again as soon as they are answered. */
export async function closedLoop(
  clients: number,
  ms: number,
  one: (client: number) => Promise<unknown>,
): Promise<Lap> {
  const taken: number[] = [];
  let failed = 0;
  const began = performance.now();
  const client = async (index: number) => {
    while (performance.now() - began < ms) {
      const sent = performance.now();
      await one(index).then(
        () => taken.push(performance.now() - sent),
        () => failed++,
      );
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, index) => client(index)));
  const seconds = (performance.now() - began) / 1_000;
  return { perSecond: taken.length / seconds, p50: quantile(taken, 0.5), p95: quantile(taken, 0.95), failed };
}

/** Requests that come at a rate, whether or not the ones before are answered. */
export async function openLoop(
  perSecond: number,
  ms: number,
  one: (at: number) => Promise<unknown>,
): Promise<Lap> {
  const taken: number[] = [];
  let failed = 0;
  const all: Promise<unknown>[] = [];
  const count = Math.round((perSecond * ms) / 1_000);
  const began = performance.now();
  for (let at = 0; at < count; at++) {
    const due = began + (at * 1_000) / perSecond;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    all.push(
      one(at).then(
        () => taken.push(performance.now() - due),
        () => failed++,
      ),
    );
  }
  await Promise.all(all);
  return {
    perSecond: taken.length / (ms / 1_000),
    p50: quantile(taken, 0.5),
    p95: quantile(taken, 0.95),
    failed,
  };
}

export function quantile(numbers: number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (numbers: number[]) => quantile(numbers, 0.5);

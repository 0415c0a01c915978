import http from 'node:http';
import { quantile } from './load.ts';

/** Live connections that note when each event came. `mark` tells the moment an event was sent, by a key its data carries. */
export async function listeners(
  urls: string[],
  headers: Record<string, string>,
  keyOf: (data: string) => string | undefined,
) {
  const came: { key: string; at: number }[] = [];
  const sent = new Map<string, number>();
  const hear = (data: string) => {
    const key = keyOf(data);
    if (key) came.push({ key, at: performance.now() });
  };
  const requests = await Promise.all(urls.map((url) => open(url, headers, hear)));
  const lags = () => came.flatMap(({ key, at }) => (sent.has(key) ? [at - (sent.get(key) ?? at)] : []));
  return {
    mark: (key: string, at: number) => sent.set(key, at),
    p50: () => quantile(lags(), 0.5),
    p95: () => quantile(lags(), 0.95),
    heard: () => lags().length,
    close: () => {
      for (const request of requests) request.destroy();
    },
  };
}

function open(
  url: string,
  headers: Record<string, string>,
  hear: (data: string) => void,
): Promise<http.ClientRequest> {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { agent: false, headers }, (response) => {
      let rest = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        const frames = (rest + part).split('\n\n');
        rest = frames.pop() ?? '';
        for (const frame of frames) {
          if (frame.includes('event: ready')) resolve(request);
          if (frame.includes('event: change')) hear(frame.slice(frame.indexOf('data: ') + 6));
        }
      });
    });
    request.on('error', reject);
  });
}

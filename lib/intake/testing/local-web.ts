import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Reach } from '../net/reach.ts';

/** A web of made-up names on this machine, for tests. */
export type LocalWeb = {
  reach: Reach;
  url(path: string, host?: string): string;
  asked: string[];
  close(): void;
};

/**
 * A server, and a reach in which the names of `hosts` resolve to it or to what else they say. Loopback is public here
 * and private addresses are not: what a test learns about refusals holds outside.
 */
export async function localWeb(
  listener: RequestListener,
  hosts: Record<string, string[]> = {},
): Promise<LocalWeb> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.headers.host?.split(':')[0]}${request.url}`);
    listener(request, response);
  });
  const port = await listen(server);
  const names: Record<string, string[]> = { 'news.example': ['127.0.0.1'], ...hosts };
  return {
    asked,
    url: (path, host = 'news.example') => `http://${host}:${port}${path}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
    reach: {
      resolve: async (hostname) => {
        const addresses = names[hostname];
        if (!addresses) throw new Error('ENOTFOUND');
        return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
      },
      allowsAddress: (address) => /^127\.0\.0\.[19]$/.test(address), // nothing listens on .9
      allowsPort: (asked) => asked === port || asked === 80,
    },
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

import { randomUUID } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A promise of the product that a server before it breaks, so that the checks can be seen to find it. */
export type Lie =
  | 'acknowledges what it drops'
  | 'refuses what it carries out'
  | 'carries out twice'
  | 'forgets keys'
  | 'lets both win'
  | 'hides a claim'
  | 'cuts the history'
  | 'swallows an event'
  | 'repeats an event';

/** Told every so many times that there is occasion; no more after LAST, so that what waits for a stream's end reaches it. */
const EVERY = 4;
const LAST = 40;
/** There is seldom occasion for these. */
const ALWAYS: Lie[] = ['forgets keys', 'lets both win', 'hides a claim', 'cuts the history'];

type Answer = { status: number; type: string; text: string };
type Ask = { method: string; path: string; headers: http.IncomingHttpHeaders; body: string };
/** Whether the lie is told on this occasion. */
type Tells = (occasion: boolean) => boolean;

export type Liar = { address: string; told(): number; close(): void };

/** Stands before the product and passes on what it is asked, but for one lie. */
export async function startLiar(product: string, lie: Lie | null): Promise<Liar> {
  const { tells, told } = nowAndThen(lie);
  const keys = new Set<string>();
  const server = http.createServer(async (request, response) => {
    const { method = 'GET', url: path = '/', headers } = request;
    if (path.startsWith('/api/live')) return pipeEvents(product, path, headers, response, lie, tells);
    const body = await buffer(request).then(String, () => null); // null: the asker has cut the connection
    if (body === null) return;
    const { status, type, text } = await answerTo(product, { method, path, headers, body }, lie, tells, keys);
    response.writeHead(status, { 'content-type': type }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    told,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function nowAndThen(lie: Lie | null): { tells: Tells; told(): number } {
  const every = lie && ALWAYS.includes(lie) ? 1 : EVERY;
  let occasions = 0;
  return {
    tells: (occasion) => occasion && ++occasions <= LAST && occasions % every === 0,
    told: () => Math.floor(occasions / every),
  };
}

async function answerTo(
  product: string,
  ask: Ask,
  lie: Lie | null,
  tells: Tells,
  keys: Set<string>,
): Promise<Answer> {
  const makes = /\.(create|add)$/.test(ask.path);
  const key = String(ask.headers['idempotency-key']);
  const isRepeat = makes && keys.has(key);
  keys.add(key);
  if (lie === 'acknowledges what it drops' && tells(makes))
    return ok({ id: randomUUID(), ...JSON.parse(ask.body) });
  if (lie === 'carries out twice' && tells(makes)) await forward(product, withKey(ask, randomUUID()));
  if (lie === 'forgets keys' && tells(isRepeat)) return forward(product, withKey(ask, randomUUID()));
  const answer = await forward(product, ask);
  const wrote = ask.method === 'POST' && answer.status === 200;
  if (lie === 'refuses what it carries out' && tells(wrote)) return { ...answer, status: 422 };
  if (lie === 'lets both win' && tells(answer.status === 409)) return insist(product, ask, answer);
  if (lie === 'hides a claim' && tells(ask.path.includes('documents.open'))) return hideClaim(answer);
  if (lie === 'cuts the history' && tells(ask.path.startsWith('/api/history'))) return cutLine(answer);
  return answer;
}

async function forward(product: string, { method, path, headers, body }: Ask): Promise<Answer> {
  const response = await fetch(product + path, {
    method,
    headers: passedOn(headers),
    body: method === 'POST' ? body : undefined,
  });
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    text: await response.text(),
  };
}

/** What the two servers agree on by themselves is left out. */
function passedOn({ host: _, connection: __, 'content-length': ___, ...headers }: http.IncomingHttpHeaders) {
  return headers as Record<string, string>;
}

function withKey(ask: Ask, key: string): Ask {
  return { ...ask, headers: { ...ask.headers, 'idempotency-key': key } };
}

const VERSIONS = ['wordingVersion', 'workVersion', 'verdictVersion', 'version'];
/** Others may be quicker than the insisting too. */
const MOST_TRIES = 10;

/** Where a newer version stands against a change, sends the change again in that version's name. */
async function insist(product: string, ask: Ask, refused: Answer): Promise<Answer> {
  let answer = refused;
  for (let tries = 0; answer.status === 409 && tries < MOST_TRIES; tries++) {
    const { current } = JSON.parse(answer.text);
    const body = JSON.parse(ask.body);
    for (const name of VERSIONS) if (name in body) body[name] = current[name];
    answer = await forward(product, withKey({ ...ask, body: JSON.stringify(body) }, randomUUID()));
  }
  return answer;
}

function hideClaim(answer: Answer): Answer {
  const shown = JSON.parse(answer.text.startsWith('{') ? answer.text : '{}');
  const [id] = Object.keys(shown.state?.claims ?? {});
  if (!id) return answer;
  delete shown.state.claims[id];
  return { ...answer, text: JSON.stringify(shown) };
}

function cutLine(answer: Answer): Answer {
  const lines = answer.text.split('\n');
  const at = lines.findIndex((line) => line.includes('"claim.judged"'));
  return { ...answer, text: lines.toSpliced(at, 1).join('\n') };
}

function ok(row: object): Answer {
  return { status: 200, type: 'application/json', text: JSON.stringify(row) };
}

function pipeEvents(
  product: string,
  path: string,
  headers: http.IncomingHttpHeaders,
  response: http.ServerResponse,
  lie: Lie | null,
  tells: Tells,
): void {
  const request = http.get(product + path, { headers: passedOn(headers) }, (events) => {
    response.writeHead(events.statusCode ?? 502, { 'content-type': 'text/event-stream' });
    let rest = '';
    events.setEncoding('utf8').on('data', (part: string) => {
      const frames = (rest + part).split('\n\n');
      rest = frames.pop() ?? '';
      for (const frame of frames) response.write(distorted(`${frame}\n\n`, lie, tells));
    });
    events.once('close', () => response.destroy());
  });
  request.once('error', () => response.destroy());
  response.once('close', () => request.destroy());
}

/** The first change of a burst, without an id, is swallowed or repeated whole; a later id covers it up. */
function distorted(frame: string, lie: Lie | null, tells: Tells): string {
  const isChange = frame.includes('event: change');
  if (lie === 'swallows an event' && tells(isChange)) return frame.replace(/event: change\ndata: .*\n/, '');
  if (lie === 'repeats an event' && tells(isChange)) return frame.replace(/^id: .*\n/, '') + frame;
  return frame;
}

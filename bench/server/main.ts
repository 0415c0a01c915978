import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { connect } from '../../lib/db/client.ts';
import { makeDocument } from '../../lib/testing/documents.ts';
import { makeDesk } from '../../lib/testing/teams.ts';
import type { Figure } from '../../scripts/bench/figure.ts';
import { startEmbedded } from '../../scripts/postgres/embedded.ts';
import { listeners } from './listeners.ts';
import { closedLoop, type Lap, median, openLoop, send } from './load.ts';
import { startMemory, startPlain, startProduct } from './servers.ts';

const CLIENTS = 50;
const LAP_MS = 5_000;
const LAPS = 3;
const LISTENERS = 200;
const NEWSDESK = { commands: 25, queries: 100, warmUpMs: 4_000, ms: 20_000 };
const FAN_OUT = { perSecond: 10, ms: 8_000 };

const { values } = parseArgs({ options: { json: { type: 'string' }, corpus: { type: 'string' } } });
const folder = mkdtempSync(path.join(tmpdir(), 'galley-bench-server-'));
const postgres = await startEmbedded(path.join(folder, 'database'));
const product = await startProduct(postgres.url, path.join(folder, 'data'));
const plain = await startPlain(postgres.url);
const memory = await startMemory();
const db = connect(postgres.url);
try {
  const desk = await makeDesk(db);
  const documents = await Promise.all(
    Array.from({ length: CLIENTS }, () => makeDocument(db, { teamId: desk.teamId, by: desk.editor.id })),
  );
  const headers = { cookie: `galley.session=${desk.checker.secret}`, 'sec-fetch-site': 'same-origin' };
  const ids = documents.map((document) => document.id);
  const figures = [
    ...(await throughput(ids, headers)),
    ...(await newsdesk(ids, headers)),
    ...(await fanOut(ids, headers)),
  ];
  if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  console.table(Object.fromEntries(figures.map(({ id, ...rest }) => [id, rest])));
} finally {
  await db.$disconnect();
  await Promise.all([product.stop(), plain.stop(), memory.stop()]);
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Writes a second through the whole door, in turns with the peers, so that a busy moment falls on all of them. */
async function throughput(ids: string[], headers: Record<string, string>): Promise<Figure[]> {
  const verdicts = await Promise.all(ids.map((id) => mark(id, headers)));
  const contenders = {
    create: (client: number) => mark(ids[client % ids.length] ?? '', headers),
    verdict: async (client: number) => {
      const { id, verdictVersion } = verdicts[client] ?? { id: '', verdictVersion: 0 };
      verdicts[client] = await call(
        'claims.setVerdict',
        { claimId: id, verdictVersion, rating: 'confirmed' },
        headers,
      );
    },
    hot: () => mark(ids[0] ?? '', headers),
    plain: () => send(`${plain.url}/api/prisma`, annotation(ids)),
    empty: () => send(`${plain.url}/api/noop`, annotation(ids)),
  };
  const laps = await inTurns(contenders);
  const rate = (name: keyof typeof contenders) => Math.round(median(laps[name].map((lap) => lap.perSecond)));
  const peers = { 'Next + Prisma transaction': rate('plain'), 'empty Next route': rate('empty') };
  const goal = Math.round(1.5 * rate('plain'));
  const figure = (id: string, value: number, least: number, text: string): Figure => ({
    id: `server.${id}`,
    value,
    unit: '/s',
    goal: text,
    holds: value >= least,
    peers,
  });
  return [
    figure('claims.create', rate('create'), goal, '≥ 1.5 × Next + Prisma'),
    figure('claims.setVerdict', rate('verdict'), goal, '≥ 1.5 × Next + Prisma'),
    figure('one hot document', rate('hot'), 0, 'measured apart'),
  ];
}

async function inTurns<K extends string>(contenders: Record<K, (client: number) => Promise<unknown>>) {
  const laps = {} as Record<K, Lap[]>;
  for (let lap = 0; lap <= LAPS; lap++)
    for (const [name, one] of Object.entries(contenders) as [K, (client: number) => Promise<unknown>][]) {
      const measured = await closedLoop(CLIENTS, lap === 0 ? LAP_MS / 2 : LAP_MS, one);
      if (measured.failed > 0) console.error(`${name}: ${measured.failed} requests failed`);
      if (lap > 0) laps[name] = [...(laps[name] ?? []), measured]; // the first warms up
    }
  return laps;
}

/** A busy desk: people who write, read and watch at the same time. */
async function newsdesk(ids: string[], headers: Record<string, string>): Promise<Figure[]> {
  const watching = Array.from(
    { length: LISTENERS },
    (_, at) => `${product.url}/api/live?streams=${ids[at % ids.length]}:99999999`,
  );
  const live = await listeners(watching, headers, correctionIn);
  const at = (index: number) => ids[index % ids.length] ?? '';
  const work = (ms: number, note: (key: string, at: number) => unknown) =>
    Promise.all([
      openLoop(NEWSDESK.commands, ms, (index) => markedWrite(at(index), headers, note)),
      openLoop(NEWSDESK.queries, ms, (index) =>
        send(`${product.url}/api/v1/claims.list?documentId=${at(index)}&limit=20`, undefined, headers),
      ),
    ]);
  await work(NEWSDESK.warmUpMs, () => undefined);
  const [commands, queries] = await work(NEWSDESK.ms, live.mark);
  const lag = live.p95();
  live.close();
  const figure = (id: string, value: number, most: number): Figure => ({
    id: `server.newsdesk.${id}`,
    value: Number(value.toFixed(1)),
    unit: 'ms',
    goal: `≤ ${most}`,
    holds: value <= most,
    peers: {},
  });
  return [
    figure('command p95', commands.p95, 200),
    figure('query p95', queries.p95, 150),
    figure('live lag p95', lag, 300),
  ];
}

/** One event to 200 browsers, from the request that makes it to the last of them. */
async function fanOut(ids: string[], headers: Record<string, string>): Promise<Figure[]> {
  const hot = ids[0] ?? '';
  const ours = await listeners(
    Array(LISTENERS).fill(`${product.url}/api/live?streams=${hot}:99999999`),
    headers,
    correctionIn,
  );
  await openLoop(FAN_OUT.perSecond, FAN_OUT.ms, () => markedWrite(hot, headers, ours.mark));
  const value = ours.p50();
  ours.close();
  const theirs = await listeners(Array(LISTENERS).fill(`${memory.url}/live`), {}, correctionIn);
  await openLoop(FAN_OUT.perSecond, FAN_OUT.ms, () => {
    const correction = randomUUID();
    theirs.mark(correction, performance.now());
    return send(memory.url, { correction });
  });
  const limit = theirs.p50();
  theirs.close();
  return [
    {
      id: 'server.fan-out.200',
      value: Number(value.toFixed(1)),
      unit: 'ms',
      goal: '≤ 2 × in-memory SSE',
      holds: value <= 2 * limit,
      peers: { 'in-memory SSE': Number(limit.toFixed(1)) },
    },
  ];
}

/** A claim whose proposed wording is a mark by which listeners know it. */
async function markedWrite(
  id: string,
  headers: Record<string, string>,
  note: (key: string, at: number) => void,
) {
  const correction = randomUUID();
  note(correction, performance.now());
  return mark(id, headers, { correction });
}

function correctionIn(data: string): string | undefined {
  return /"correction":"([0-9a-f-]{36})"/.exec(data)?.[1];
}

function mark(documentId: string, headers: Record<string, string>, more: object = {}) {
  return call('claims.create', { documentId, start: 28, end: 60, ...more }, headers);
}

async function call(name: string, input: object, headers: Record<string, string>) {
  const key = { 'idempotency-key': randomUUID() };
  const answer = await send(`${product.url}/api/v1/${name}`, input, { ...headers, ...key });
  return JSON.parse(answer) as { id: string; verdictVersion: number };
}

function annotation(ids: string[]) {
  return {
    id: randomUUID(),
    documentId: ids[Math.floor(Math.random() * ids.length)],
    start: 28,
    end: 60,
    exact: 'the minister said that unemployment fell by 4.2 percent in 2019',
    prefix: 'According to the annual survey, ',
    suffix: ' while wages in the region rose',
    body: { verdict: 'disputed', note: 'The series was rebased in 2018; see table 4.' },
    authorId: randomUUID(),
  };
}

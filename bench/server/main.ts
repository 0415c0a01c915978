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
import { type Client, clientOf } from './client.ts';
import { fanOut } from './fan-out.ts';
import { closedLoop, type Lap, median, send } from './load.ts';
import { newsdesk } from './newsdesk.ts';
import { startMemory, startPlain, startProduct } from './servers.ts';

const CLIENTS = 50;
const LAP_MS = 5_000;
const LAPS = 3;

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
  const client = clientOf(product.url, headers);
  const figures = [
    ...(await throughput(client, ids)),
    ...(await newsdesk(client, ids)),
    ...(await fanOut(client, { db, viewer: desk.checker.viewer }, ids[0] ?? '', memory.url)),
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
async function throughput(client: Client, ids: string[]): Promise<Figure[]> {
  const verdicts = await Promise.all(ids.map((id) => client.mark(id)));
  const contenders = {
    create: (at: number) => client.mark(ids[at % ids.length] ?? ''),
    verdict: async (at: number) => {
      const judged = verdicts[at];
      if (judged) verdicts[at] = await client.judge(judged);
    },
    hot: () => client.mark(ids[0] ?? ''),
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

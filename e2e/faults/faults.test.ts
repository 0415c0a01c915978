import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, type Db } from '#lib/db/client.ts';
import { seeded } from '../../bench/text/random.ts';
import { check, type Evidence, type Finding } from './check.ts';
import { Killer } from './killer.ts';
import { type Lie, startLiar } from './liar.ts';
import { Product } from './product.ts';
import { workThrough } from './session.ts';
import { setStage } from './stage.ts';

/** GALLEY_FAULTS_SEED repeats a run's choices; GALLEY_FAULTS says how often something is killed. */
const SEED = Number(process.env.GALLEY_FAULTS_SEED ?? Date.now() % 1_000_000);
const KILLS = Number(process.env.GALLEY_FAULTS ?? 6);
const EDITORS = 5;
/** Acts before which no lie need have been told. */
const LEAST_ACTS = 60;
/** Not each can be seen: a verdict that a rewording has beaten had no other verdict against it. */
const LEAST_LIES = 6;

let dataDir: string;
let product: Product;
let db: Db;

beforeAll(async () => {
  console.log(`Faults with seed ${SEED}, ${KILLS} kills`);
  dataDir = mkdtempSync(path.join(tmpdir(), 'galley-faults-'));
  product = await Product.start(dataDir);
  db = connect(await product.databaseUrl());
});
afterAll(async () => {
  await db?.$disconnect();
  await product?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

describe('the checks find a promise that is broken', () => {
  const work = async (lie: Lie | null): Promise<Finding['kind'][]> => {
    const stage = await setStage(db, { documents: 1, editors: 3 });
    const liar = await startLiar(product.address, lie);
    const hasLied = () => lie === null || lie === 'cuts the history' || liar.told() >= LEAST_LIES;
    try {
      const isEnough = (acts: number) => acts >= LEAST_ACTS && hasLied();
      return kinds(check(await workThrough({ stage, address: liar.address, seed: SEED, isEnough })));
    } finally {
      liar.close();
    }
  };

  test.each<[Lie, Finding['kind']]>([
    ['acknowledges what it drops', 'lost'],
    ['refuses what it carries out', 'unasked'],
    ['carries out twice', 'unasked'],
    ['forgets keys', 'unasked'],
    ['lets both win', 'both won'],
    ['hides a claim', 'state'],
    ['cuts the history', 'chain'],
    ['swallows an event', 'missed'],
    ['repeats an event', 'doubled'],
  ])('when a server %s: %s', async (lie, kind) => {
    expect(await work(lie)).toContain(kind);
  });

  test('and nothing when it is kept', async () => {
    expect(await work(null)).toEqual([]);
  });
});

test('acknowledged work survives the killing of server and database, once', async () => {
  const stage = await setStage(db, { documents: 2, editors: EDITORS });
  const killer = new Killer(product, seeded(SEED), KILLS);
  const evidence = await workThrough({
    stage,
    address: product.address,
    seed: SEED,
    isEnough: (acts) => killer.isEnough(acts),
    noted: (acts) => killer.noted(acts),
  });
  console.log(summary(evidence), killer.killed);
  killer.refuseFailure();
  expect(check(evidence)).toEqual([]);
  expect(refusals(evidence).filter((status) => status !== 404 && status !== 409)).toEqual([]);
  expect(evidence.ledger.filter(({ stumbles }) => stumbles.length > 0)).not.toEqual([]);
});

function kinds(findings: Finding[]): Finding['kind'][] {
  return [...new Set(findings.map(({ kind }) => kind))];
}

/** No act of the model is malformed, forbidden or against a rule: what it may meet is someone who was quicker. */
function refusals({ ledger }: Evidence): number[] {
  return ledger.flatMap(({ fate }) => (fate.kind === 'refused' ? [fate.status] : []));
}

function summary({ ledger, history, heard }: Evidence): Record<string, unknown> {
  const fates = Map.groupBy(ledger, ({ fate }) => fate.kind);
  const stumbles = Map.groupBy(
    ledger.flatMap((entry) => entry.stumbles),
    (status) => status,
  );
  return {
    ...Object.fromEntries([...fates].map(([kind, list]) => [kind, list.length])),
    triedAgainAfter: Object.fromEntries([...stumbles].map(([status, list]) => [status, list.length])),
    events: history.length,
    listeners: heard.length,
  };
}

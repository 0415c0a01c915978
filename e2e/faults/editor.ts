import { randomUUID } from 'node:crypto';
import { pick, type Random } from '../../bench/text/random.ts';
import { Knowledge, type State } from './knowledge.ts';
import type { Act, Entry } from './ledger.ts';
import { ask, carryOut, type Line, type Temper } from './line.ts';
import type { Stage } from './stage.ts';

/** How often, in a hundred acts, an editor … */
const RELOADS = 0.08; // reads the document anew
const SENDS_AGAIN = 0.05; // sends a request again whose answer it had
const CUTS = 0.06; // cuts the connection soon after sending
const LEAVES = 0.1; // closes the tab rather than wait longer for an answer
const LATEST_CUT_MS = 60;

export type Editor = { line: Line; personId: string };

/** Works until it has been enough: picks something to do from what it knows, which may be out of date, and notes how it ended. */
export async function edit(
  { line, personId }: Editor,
  stage: Stage,
  random: Random,
  note: (entry: Entry) => void,
  isEnough: () => boolean,
): Promise<void> {
  const known = new Knowledge(personId);
  const temper: Temper = {
    leaves: () => random() < LEAVES,
    cutsAfterMs: () => (random() < CUTS ? 1 + random() * LATEST_CUT_MS : undefined),
  };
  for (let acts = 0; !isEnough(); acts += 1) {
    if (acts === 0 || random() < RELOADS) await reload(line, known, pick(random, stage.documentIds));
    const act = pick(random, known.possible(stage, random));
    const entry = await doOnce(line, act, temper);
    if (entry.fate.kind === 'done' && random() < SENDS_AGAIN)
      entry.heardAgain = (await carryOut(line, act, entry.key, temper)).fate;
    known.learn(entry);
    note(entry);
  }
}

async function doOnce(line: Line, act: Act, temper: Temper): Promise<Entry> {
  const key = randomUUID();
  return { ...act, key, ...(await carryOut(line, act, key, temper)) };
}

async function reload(line: Line, known: Knowledge, documentId: string): Promise<void> {
  const { state } = await ask<{ state: State }>(line, `/api/v1/documents.open?documentId=${documentId}`);
  known.read(documentId, state);
}

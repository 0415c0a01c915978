import { seeded } from '../../bench/text/random.ts';
import type { Evidence } from './check.ts';
import { edit } from './editor.ts';
import type { State } from './knowledge.ts';
import type { Entry } from './ledger.ts';
import { ask } from './line.ts';
import type { Stage } from './stage.ts';
import { subscribe } from './subscriber.ts';

type Session = {
  stage: Stage;
  address: string;
  seed: number;
  /** Looked at after every act; the editors stop when it says so. */
  isEnough(acts: number): boolean;
  /** Told of every act's end. */
  noted?(acts: number): void;
};

/** Editors and listeners at work until it is enough; then everything is read that shows what became of their work. */
export async function workThrough({ stage, address, seed, isEnough, noted }: Session): Promise<Evidence> {
  const ledger: Entry[] = [];
  const streams = [stage.teamId, ...stage.documentIds];
  const lines = stage.secrets.map((secret) => ({ address, secret }));
  const listeners = lines.map((line) => subscribe(line, streams));
  const note = (entry: Entry) => {
    ledger.push(entry);
    noted?.(ledger.length);
  };
  try {
    await Promise.all(
      stage.editors.map(({ personId }, at) =>
        edit({ personId, line: lines[at] ?? { address, secret: '' } }, stage, seeded(seed + at), note, () =>
          isEnough(ledger.length),
        ),
      ),
    );
    const shown = await readAll(address, stage);
    await Promise.all(listeners.map((listener) => listener.reaches(headsIn(shown.history))));
    return { ledger, ...shown, heard: listeners.flatMap((listener) => listener.heard()) };
  } finally {
    for (const listener of listeners) listener.close();
  }
}

async function readAll(address: string, { teamId, documentIds, owner }: Stage) {
  const line = { address, secret: owner };
  const states: Record<string, State> = {};
  for (const id of documentIds)
    states[id] = (await ask<{ state: State }>(line, `/api/v1/documents.open?documentId=${id}`)).state;
  const history = (await ask<string>(line, `/api/history?teamId=${teamId}`)).split('\n');
  const sources: string[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: { sources: { title: string }[]; next: string | null } = await ask(
      line,
      `/api/v1/sources.list?teamId=${teamId}&limit=200${cursor && `&cursor=${cursor}`}`,
    );
    sources.push(...page.sources.map(({ title }) => title));
    cursor = page.next;
  }
  return { states, history, sources };
}

function headsIn(history: string[]): Map<string, number> {
  const lines = history.filter((line) => line !== '').map((line) => JSON.parse(line));
  return new Map(lines.filter(({ kind }) => kind === 'head').map(({ stream, seq }) => [stream, seq]));
}

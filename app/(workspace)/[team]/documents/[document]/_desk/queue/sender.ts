import type { Problem } from '#app/door.ts';
import type { StreamEvent } from '#lib/claims/events.ts';
import type { Store } from '../store/workspace-store.ts';
import type { Answer, Call } from './call.ts';
import { conflictOf } from './conflict.ts';
import { happenedBy, isRow } from './happened.ts';
import type { Kept } from './keep.ts';
import { confirm, madeBy, nextToSend, type Pending } from './pending.ts';
import { tellsOf } from './recognise.ts';
import { refuse } from './refuse.ts';

/** What the sender needs from outside; the tests bring their own. */
export type Outside = {
  post(call: Call, key: string): Promise<Answer>;
  /** A row of ours is about to get the server's id. */
  renamed(ours: string, theirs: string): void;
  /** The texts of this change are with the server; or they are refused and must go back into their fields. */
  ended(pending: Pending, how: 'done' | 'refused'): void;
  /** Changes were refused for a reason that the person should read: the first, and those that fall with it. */
  refused(dropped: readonly Pending[], problem: Problem): void;
  wait(ms: number): Promise<void>;
};

export type Sender = {
  push(pending: Pending): void;
  /** Takes over what an earlier tab left unsent and undecided, in the order in which it was done. */
  adopt(left: Kept): void;
  /** An event of this person has come; it may be the answer to what is on its way. */
  heard(event: StreamEvent): void;
  /** Goes on at once: the line is back, the person signed in again, or the document is open again. */
  wake(): void;
  /** Sends nothing more; done when what is on its way is answered. */
  stop(): Promise<void>;
};

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** A change on which the server itself stumbles this often in a row must not hold up the others for ever. */
const MOST_FAILURES = 4;
/** The row itself is not what this person took it for: what was built on it cannot stand either. */
const OF_THE_ROW: readonly number[] = [403, 404, 409];

/** Sends the queue of one document, one change after the other, until all are answered. */
export function createSender(store: Store, outside: Outside): Sender {
  let sending = false;
  /** Done when nothing is on its way. */
  let idle = Promise.resolve();
  let stopped = false;
  let pause = FIRST_PAUSE_MS;
  let failures = 0;
  let rouse = () => {};

  /** In one step, so that nobody sees a claim without its row in between. */
  const replace = (queue: readonly Pending[], ours: string | null = null, theirs: string | null = null) => {
    const { ui } = store.held();
    const isActive = ours !== null && theirs !== null && ui.activeClaimId === ours;
    store.set(isActive ? { queue, ui: { ...ui, activeClaimId: theirs } } : { queue });
  };

  function run(): void {
    if (!sending) idle = sendAll();
  }

  async function sendAll(): Promise<void> {
    sending = true;
    for (let next = due(); next; next = due()) {
      const answer = await outside.post(next.call, next.key);
      if (answer.kind === 'signedOut') {
        store.set({ signedOut: true });
        break;
      }
      if (answer.kind === 'unreachable') await rest();
      else if (answer.kind === 'failed' && ++failures < MOST_FAILURES) await rest();
      else if (answer.kind === 'failed') settleWith({ kind: 'refused', problem: answer.problem }, next.key);
      else settleWith(answer, next.key);
    }
    if (store.held().stuck && !nextToSend(store.held().queue)) store.set({ stuck: false });
    sending = false; // in the same turn as the last look at the queue, or what is pushed in between would be left lying
  }

  const due = () => (stopped ? undefined : nextToSend(store.held().queue));

  async function rest(): Promise<void> {
    store.set({ stuck: true });
    if (stopped) return;
    await Promise.race([
      outside.wait(pause),
      new Promise<void>((go) => {
        rouse = go;
      }),
    ]);
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  }

  function settleWith(answer: Extract<Answer, { kind: 'done' | 'refused' }>, key: string): void {
    pause = FIRST_PAUSE_MS;
    failures = 0;
    if (store.held().stuck) store.set({ stuck: false });
    const { queue } = store.held();
    const sent = queue.find((pending) => pending.key === key);
    if (sent && answer.kind === 'refused') takeBack(sent, answer.problem);
    else if (sent && answer.kind === 'done') accept(sent, answer);
  }

  function accept(
    sent: Pending,
    { result, reached }: Pick<Extract<Answer, { kind: 'done' }>, 'result' | 'reached'>,
  ): void {
    const { queue } = store.held();
    const guessed = store.guessOf(sent.key);
    const confirmed = { happened: happenedBy(result, guessed), reached };
    const theirs = madeBy(confirmed.happened);
    if (sent.makes && theirs) outside.renamed(sent.makes, theirs);
    replace(confirm(queue, sent.key, confirmed, guessed), sent.makes, theirs);
    outside.ended({ ...sent, confirmed }, 'done');
  }

  function takeBack(sent: Pending, problem: Problem): void {
    const { queue, conflicts } = store.held();
    const fall = OF_THE_ROW.includes(problem.status) ? 'row' : 'change';
    const { queue: kept, dropped } = refuse(queue, sent.key, fall, store.guessOf(sent.key));
    for (const pending of dropped) outside.ended(pending, 'refused');
    const { current, changedById = null } = problem;
    const conflict =
      problem.status === 409 && isRow(current) ? conflictOf(dropped, current, changedById) : null;
    if (!conflict) outside.refused(dropped, problem);
    store.set({ queue: kept, ...(conflict ? { conflicts: [...conflicts, conflict] } : {}) });
  }

  return {
    push: (pending) => {
      replace([...store.held().queue, pending]);
      run();
    },
    adopt: (left) => {
      const { queue, conflicts } = store.held();
      store.set({ queue: together(queue, left.queue), conflicts: together(conflicts, left.conflicts) });
      run();
    },
    heard: (event) => {
      const sent = nextToSend(store.held().queue);
      if (sent && tellsOf(event, sent))
        accept(sent, { result: event.payload, reached: { [event.stream]: event.seq } });
    },
    wake: () => {
      stopped = false;
      if (store.held().signedOut) store.set({ signedOut: false });
      rouse();
      run();
    },
    stop: async () => {
      stopped = true;
      rouse();
      await idle;
    },
  };
}

/** Both, in the order in which they were done, each once. */
function together<T extends { key: string; at: string }>(mine: readonly T[], left: readonly T[]): T[] {
  const known = new Set(mine.map(({ key }) => key));
  const added = left.filter(({ key }) => !known.has(key));
  return [...added, ...mine].toSorted((a, b) => a.at.localeCompare(b.at));
}

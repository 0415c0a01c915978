import type { Problem } from '#app/door.ts';
import type { Store } from '../store/workspace-store.ts';
import type { Answer, Call } from './call.ts';
import { happenedBy, isRow } from './happened.ts';
import { confirm, madeBy, nextToSend, type Pending, refuse, subjectOf } from './pending.ts';

/** What the sender needs from outside; the tests bring their own. */
export type Outside = {
  post(call: Call, key: string): Promise<Answer>;
  /** Keeps what waits and what is undecided, so that a reload finds it. */
  keep(queue: readonly Pending[]): void;
  /** A row of ours is about to get the server's id. */
  renamed(ours: string, theirs: string): void;
  /** The texts of this change are with the server; or they are refused and must go back into their fields. */
  ended(pending: Pending, how: 'done' | 'refused'): void;
  /** A change was refused for a reason that the person should read. */
  refused(pending: Pending, problem: Problem): void;
  wait(ms: number): Promise<void>;
};

export type Sender = {
  push(pending: Pending): void;
  /** Takes over what an earlier tab left unsent; it was done before anything here. */
  adopt(left: readonly Pending[]): void;
  /** Goes on at once: the line is back, or the person signed in again. */
  wake(): void;
};

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** A change on which the server itself stumbles this often in a row must not hold up the others for ever. */
const MOST_FAILURES = 4;

/** Sends the queue of one document, one change after the other, until all are answered. */
export function createSender(store: Store, outside: Outside): Sender {
  let sending = false;
  let pause = FIRST_PAUSE_MS;
  let failures = 0;
  let rouse = () => {};

  /** In one step, so that nobody sees a claim without its row in between. */
  const replace = (queue: readonly Pending[], ours: string | null = null, theirs: string | null = null) => {
    const { ui } = store.held();
    const isActive = ours !== null && theirs !== null && ui.activeClaimId === ours;
    store.set(isActive ? { queue, ui: { ...ui, activeClaimId: theirs } } : { queue });
    outside.keep(store.held().queue);
  };

  async function run(): Promise<void> {
    if (sending) return;
    sending = true;
    for (let next = nextToSend(store.held().queue); next; next = nextToSend(store.held().queue)) {
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
    sending = false;
  }

  async function rest(): Promise<void> {
    store.set({ stuck: true });
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

  function accept(sent: Pending, { result, reached }: Extract<Answer, { kind: 'done' }>): void {
    const { queue } = store.held();
    const guessed = store.guessOf(sent.key);
    const happened = happenedBy(result, guessed);
    const theirs = madeBy(happened);
    if (sent.makes && theirs) outside.renamed(sent.makes, theirs);
    replace(confirm(queue, sent.key, { happened, reached }, guessed), sent.makes, theirs);
    outside.ended(sent, 'done');
  }

  function takeBack(sent: Pending, problem: Problem): void {
    const { queue, conflicts } = store.held();
    const { queue: kept, dropped } = refuse(queue, sent.key);
    for (const pending of dropped) outside.ended(pending, 'refused');
    if (problem.status === 409 && isRow(problem.current)) {
      const last = dropped.findLast((pending) => pending.call.name === sent.call.name) ?? sent;
      const conflict = {
        key: sent.key,
        claimId: claimOf(sent, problem.current),
        at: last.at,
        mine: last.call,
        theirs: problem.current,
      };
      store.set({ conflicts: [...conflicts, conflict] });
    } else {
      outside.refused(sent, problem);
    }
    replace(kept);
  }

  return {
    push: (pending) => {
      replace([...store.held().queue, pending]);
      void run();
    },
    adopt: (left) => {
      if (left.length === 0) return;
      replace([...left, ...store.held().queue]);
      void run();
    },
    wake: () => {
      store.set({ signedOut: false });
      rouse();
      void run();
    },
  };
}

function claimOf(pending: Pending, row: { id: string; claimId?: string }): string {
  return 'claimId' in pending.call.body ? subjectOf(pending.call) : (row.claimId ?? row.id);
}

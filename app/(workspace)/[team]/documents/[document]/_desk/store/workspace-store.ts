import {
  type LiveState,
  liveState,
  reduce,
  type StreamEvent,
  type WorkspaceState,
} from '#lib/claims/events.ts';
import type { Span } from '#lib/text/span.ts';
import type { Conflict } from '../queue/conflict.ts';
import { overlay, type Touched, touchedBy } from '../queue/overlay.ts';
import { type Pending, settle, waitingIn } from '../queue/pending.ts';
import type { Happening } from '../queue/predict.ts';
import { countCoverage } from './coverage-count.ts';
import { derivations } from './derive.ts';
import { allMarks, movedMarks } from './marks.ts';
import type { Change, Connection, Me, Snapshot, Ui } from './snapshot.ts';
import { reorder, textOrder } from './text-order.ts';

export type StoreInput = { initial: WorkspaceState; me: Me; sentences: readonly Span[]; ui: Ui };

/** What the store holds; everything else in a snapshot follows from it. */
type Held = {
  /** As far as the streams have told. */
  base: LiveState;
  queue: readonly Pending[];
  ui: Ui;
  connection: Connection;
  /** Sending fails although there is something to send. */
  stuck: boolean;
  signedOut: boolean;
  behind: boolean;
  gone: boolean;
  conflicts: readonly Conflict[];
};

/** The one place where an open document's state is kept, outside React. */
export type Store = {
  get(): Snapshot;
  subscribe(listener: () => void): () => void;
  changes(listener: (change: Change) => void): () => void;
  held(): Held;
  /** What a change in the queue was taken to do. */
  guessOf(key: string): readonly Happening[];
  set(part: Partial<Omit<Held, 'base'>>): void;
  setUi(part: Partial<Ui>): void;
  /** Takes events in. `gap`: something in between is missing, and nothing was taken from there on. */
  receive(events: readonly StreamEvent[]): 'ok' | 'gap';
  /** Starts again from a state just read; the queue stays. False if the streams have told more meanwhile: it is not taken. */
  load(state: WorkspaceState): boolean;
  /** The text is divided anew: coverage is counted over these sentences from now on. */
  resplit(sentences: readonly Span[]): void;
};

export function createStore({ initial, me, sentences: first, ui }: StoreInput): Store {
  let sentences = first;
  const derived = derivations(me.id);
  const listeners = new Set<() => void>();
  const painters = new Set<(change: Change) => void>();
  let held: Held = {
    base: liveState(initial),
    queue: [],
    ui,
    connection: 'connecting',
    stuck: false,
    signedOut: false,
    behind: false,
    gone: false,
    conflicts: [],
  };
  let shown = overlay(held.base, held.queue, me.id);
  let order: readonly string[] = textOrder(shown.state.claims);
  let count = countCoverage(sentences);
  let coverage = count(allMarks(shown.state));
  let snapshot = compose();

  function compose(): Snapshot {
    const { state } = shown;
    const { ui, stuck, signedOut, behind, gone, conflicts, queue } = held;
    const connection = stuck ? 'offline' : held.connection;
    return {
      ...state,
      ...{ ui, me, sentences, order, coverage, connection, signedOut, behind, gone, conflicts },
      visible: derived.visible(order, state.claims, state.citations, ui.filters),
      waiting: waitingIn(queue),
      citationsOf: (claimId) => derived.citationsOf(state.citations, claimId),
    };
  }

  function become(next: Held, said: Touched, reset = false): void {
    const before = { held, shown };
    held = { ...next, queue: settle(next.queue, next.base.seqs) };
    const touched =
      held.base === before.held.base && held.queue === before.held.queue ? said : rebuild(said, reset);
    snapshot = compose();
    const change: Change = { ...touched, ui: held.ui !== before.held.ui, reset };
    for (const painter of painters) painter(change);
    for (const listener of listeners) listener();
  }

  function rebuild(said: Touched, reset: boolean): Touched {
    const before = shown;
    shown = overlay(held.base, held.queue, me.id);
    const guessed = touchedBy([...before.guesses.values(), ...shown.guesses.values()].flat());
    const claims = [...new Set([...said.claims, ...guessed.claims])];
    order = reset
      ? textOrder(shown.state.claims)
      : reorder(order, before.state.claims, shown.state.claims, claims);
    const clearings = [...new Set([...said.clearings, ...guessed.clearings])];
    if (reset) count = countCoverage(sentences);
    coverage = count(
      reset ? allMarks(shown.state) : movedMarks(before.state, shown.state, { claims, clearings }),
    );
    return { claims, clearings };
  }

  const join =
    <T>(set: Set<T>) =>
    (one: T) => {
      set.add(one);
      return () => void set.delete(one);
    };

  return {
    get: () => snapshot,
    subscribe: join(listeners),
    changes: join(painters),
    held: () => held,
    guessOf: (key) => shown.guesses.get(key) ?? [],
    set: (part) => become({ ...held, ...part }, nothing),
    setUi: (part) => become({ ...held, ui: { ...held.ui, ...part } }, nothing),
    resplit: (next) => {
      sentences = next;
      become({ ...held, base: { ...held.base }, ui: { ...held.ui, cursor: null } }, nothing, true);
    },
    load: (state) => {
      const { seqs } = held.base;
      if (Object.entries(state.seqs).some(([stream, seq]) => seq < (seqs[stream] ?? 0))) return false;
      become({ ...held, base: liveState(state) }, nothing, true);
      return true;
    },
    receive: (events) => {
      const missing = events.findIndex(leavesGap(held.base));
      const taken = missing < 0 ? events : events.slice(0, missing);
      if (taken.length > 0) become({ ...held, base: taken.reduce(reduce, held.base) }, touchedBy(taken));
      return missing < 0 ? 'ok' : 'gap';
    },
  };
}

const nothing: Touched = { claims: [], clearings: [] };

/** A test for events, each asked once and in order: does it come more than one step after the last of its stream? */
function leavesGap({ seqs }: LiveState): (event: StreamEvent) => boolean {
  const known = { ...seqs };
  return ({ stream, seq }) => {
    const last = known[stream] ?? 0;
    if (seq > last + 1) return true;
    known[stream] = Math.max(last, seq);
    return false;
  };
}

import { newKey } from '#app/new-key.ts';
import type { WorkspaceState } from '#lib/claims/events.ts';
import type { Span } from '#lib/text/span.ts';
import { createNames, type Names } from './actions/names.ts';
import { navigationActions, type Page } from './actions/navigation.ts';
import { createUndoables } from './actions/undoables.ts';
import { workActions } from './actions/work.ts';
import { createDrafts, type Drafts } from './drafts/drafts.ts';
import { follow } from './live/follow.ts';
import type { Message } from './live/line.ts';
import { patiently } from './live/patiently.ts';
import { persist } from './live/persist.ts';
import { readState } from './live/reload.ts';
import { type Share, shareLine } from './live/share.ts';
import { wait } from './live/wait.ts';
import { createPresence, type Presence } from './presence/people.ts';
import { whenIdle } from './presence/when-idle.ts';
import { createShelf, keepOn } from './queue/keep.ts';
import { postAs } from './queue/post.ts';
import { refusalWords } from './queue/refusal-words.ts';
import { createSender, type Sender } from './queue/sender.ts';
import type { Actions } from './store/actions.ts';
import { type Counts, countsOf } from './store/counts.ts';
import { memo } from './store/derive.ts';
import type { Snapshot } from './store/snapshot.ts';
import { watchAddress } from './store/watch-address.ts';
import { watchLanguage } from './store/watch-language.ts';
import { createStore, type Store, type StoreInput } from './store/workspace-store.ts';

export type Workspace = {
  store: Store;
  actions: Actions;
  drafts: Drafts;
  names: Names;
  /** The colleagues who are here. */
  presence: Presence;
  /** Takes a state just read; false if more is known already. */
  load(state: WorkspaceState): boolean;
  /** Over all claims, whatever the filters. */
  counts(snapshot: Snapshot): Counts;
  /** Sends at once what waits. */
  wake(): void;
  /** Begins to send and to follow; gives back how to end it. Only in a browser. */
  start(): () => void;
};

type Around = Page & { textOf(span: Span): string };

/** An open document with everything that moves in it, wired together. Pure until `start`. */
export function openWorkspace(input: StoreInput, around: Around): Workspace {
  const store = createStore(input);
  const names = createNames();
  const drafts = createDrafts(input.me.id);
  const presence = createPresence(input.me.id);
  const undoables = createUndoables();
  const sender: Sender = createSender(store, {
    post: postAs(input.me.id),
    renamed: (ours, theirs) => {
      names.learn(ours, theirs);
      drafts.rename(ours, theirs);
    },
    ended: (pending, how) => {
      drafts.ended(pending.call, how);
      undoables.ended(pending, how);
    },
    refused: (dropped, problem) => {
      const words = refusalWords(dropped, problem, store.get());
      if (words) around.say(words, { bad: true });
    },
    wait,
  });
  const actions: Actions = {
    ...navigationActions(store, around),
    ...workActions({
      store,
      sender,
      names,
      undoables,
      textOf: around.textOf,
      draftOf: drafts.read,
      say: around.say,
      now: () => new Date(),
    }),
  };

  let share: Share | undefined;
  const load = (state: WorkspaceState) => {
    if (!store.load(state)) return false;
    share?.want(state.seqs);
    return true;
  };
  const countClaims = memo((claims: Snapshot['claims']) => countsOf(claims.values(), input.me.id));
  const counts = (snapshot: Snapshot) => countClaims(snapshot.claims);
  return { store, actions, drafts, names, presence, load, counts, wake: sender.wake, start };

  /** A link to a claim opens with it in sight. */
  function showActive(): void {
    const { ui, claims } = store.get();
    const claim = ui.activeClaimId === null ? undefined : claims.get(ui.activeClaimId);
    if (claim) around.scrollTo(claim);
  }

  function start(): () => void {
    const tab = newKey();
    const shelf = createShelf(input.me.id, input.initial.document.id, tab);
    const stopKeeping = keepOn(shelf, store);
    const reading = persist(
      async () => {
        if (store.held().gone) return true;
        const state = await readState(input.initial.document.id);
        return state !== null && load(state);
      },
      { wait, tell: (behind) => store.set({ behind }) },
    );
    const follower = follow(store, {
      want: (seqs) => share?.want(seqs),
      reload: reading.ask,
      mine: sender.heard,
    });
    const hear = (message: Message) => {
      if (message.kind !== 'here') follower.hear(message);
      else if (message.stream === input.initial.document.id) presence.hear(message.told);
    };
    share = shareLine(input.me.id, tab, hear);
    share.want(store.held().base.seqs);
    const stopAddress = watchAddress(store);
    const stopLanguage = watchLanguage(store, around.say);
    const stopPresence = whenIdle(async () => {
      const { startPresence } = await patiently(() => import('./presence/start-presence.ts'));
      return startPresence({ store, presence, actions, tab });
    });
    showActive();
    shelf.adopt(sender.adopt);
    sender.wake();
    addEventListener('online', sender.wake);
    return () => {
      removeEventListener('online', sender.wake);
      stopAddress();
      stopLanguage();
      stopPresence();
      follower.close();
      reading.stop();
      share?.close();
      void sender.stop().then(() => {
        stopKeeping();
        shelf.close();
      });
    };
  }
}

import { newKey } from '#app/new-key.ts';
import type { WorkspaceState } from '#lib/claims/events.ts';
import type { Span } from '#lib/text/span.ts';
import { lookActions, type Page } from './actions/look.ts';
import { createNames, type Names } from './actions/names.ts';
import { workActions } from './actions/work.ts';
import { createDrafts, type Drafts } from './drafts/drafts.ts';
import { follow } from './live/follow.ts';
import type { Message } from './live/line.ts';
import { readState } from './live/reload.ts';
import { type Share, shareLine } from './live/share.ts';
import { createPresence, type Presence } from './presence/people.ts';
import { whenIdle } from './presence/when-idle.ts';
import { createShelf } from './queue/keep.ts';
import type { Pending } from './queue/pending.ts';
import { post } from './queue/post.ts';
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
  load(state: WorkspaceState): void;
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
  let keep: (queue: readonly Pending[]) => void = () => {};
  const sender: Sender = createSender(store, {
    post,
    keep: (queue) => keep(queue),
    renamed: (ours, theirs) => {
      names.learn(ours, theirs);
      drafts.rename(ours, theirs);
    },
    ended: (pending, how) => drafts.ended(pending.call, how),
    refused: (_pending, { detail }) => around.say(detail || 'The server did not accept that.', { bad: true }),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
  const actions: Actions = {
    ...lookActions(store, around),
    ...workActions({
      store,
      sender,
      names,
      textOf: around.textOf,
      draftOf: drafts.read,
      say: around.say,
      now: () => new Date(),
    }),
  };

  let share: Share | undefined;
  const load = (state: WorkspaceState) => {
    store.load(state);
    share?.want(state.seqs);
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
    keep = shelf.keep;
    const reload = async () => {
      const state = await readState(input.initial.document.id);
      if (state) load(state);
    };
    const follower = follow(
      store,
      (seqs) => share?.want(seqs),
      () => void reload(),
    );
    const hear = (message: Message) => {
      if (message.kind !== 'here') follower.hear(message);
      else if (message.stream === input.initial.document.id) presence.hear(message.told);
    };
    share = shareLine(input.me.id, tab, hear);
    share.want(store.held().base.seqs);
    const stopAddress = watchAddress(store);
    const stopLanguage = watchLanguage(store, around.say);
    const stopPresence = whenIdle(async () => {
      const { startPresence } = await import('./presence/start-presence.ts');
      return startPresence({ store, presence, actions, tab });
    });
    showActive();
    void shelf.adopt().then((found) => sender.adopt(found));
    addEventListener('online', sender.wake);
    return () => {
      removeEventListener('online', sender.wake);
      stopAddress();
      stopLanguage();
      stopPresence();
      follower.close();
      share?.close();
    };
  }
}

import type { Actions } from '../store/actions.ts';
import type { Store } from '../store/workspace-store.ts';
import { followColleague } from './follow-colleague.ts';
import type { Presence } from './people.ts';
import { post } from './post.ts';
import { createSayer } from './say.ts';
import { watchDoing } from './watch-doing.ts';
import { type Doing, whereaboutsOf } from './whereabouts-of.ts';

type Given = { store: Store; presence: Presence; actions: Actions; tab: string };

/** Tells colleagues what this person looks at, and follows whom they follow, until it is ended. */
export function startPresence({ store, presence, actions, tab }: Given): () => void {
  const documentId = store.get().document.id;
  const sayer = createSayer((word) => {
    const { gone, signedOut, me } = store.get();
    if (!gone && !signedOut) post({ documentId, tab, ...word }, me.id);
  });
  let doing: Doing | undefined;
  let { connection } = store.get();
  const say = () => doing && sayer.say(whereaboutsOf(store.get(), doing));
  const stops = [
    watchDoing(store, (now) => {
      doing = now;
      say();
    }),
    store.subscribe(() => {
      const before = connection;
      connection = store.get().connection;
      if (connection === 'live' && before !== 'live') sayer.again();
      say();
    }),
    followColleague(presence, store, actions),
  ];
  addEventListener('pagehide', sayer.leave);
  addEventListener('pageshow', say);
  return () => {
    removeEventListener('pagehide', sayer.leave);
    removeEventListener('pageshow', say);
    for (const stop of stops) stop();
    sayer.leave();
  };
}

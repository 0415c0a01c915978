import type { StreamEvent } from '#lib/claims/events.ts';
import type { Store } from '../store/workspace-store.ts';
import type { Message, Seqs } from './line.ts';

/** Events that come together are taken in together: one paint for a burst. */
const GATHER_MS = 16;
/** How often, and for how long in all, events wait for the answer to what this tab is just sending. */
const POSTPONE_MS = 25;
const MOST_POSTPONED = 20;

/** What is told of the streams; who is here is another's to take in. */
type Heard = Exclude<Message, { kind: 'here' }>;
type Follower = { hear(message: Heard): void; close(): void };

/**
 * Lets the store follow its streams. After a gap the line is asked to go back once; if events are still missing,
 * or a stream was reset, the whole state is read anew.
 */
export function follow(store: Store, want: (seqs: Seqs) => void, reload: () => void): Follower {
  const streams = () => store.held().base.seqs;
  let gathered: StreamEvent[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let askedBackAt: string | null = null;
  let postponed = 0;

  function take(): void {
    timer = undefined;
    if (postponed < MOST_POSTPONED && answerIsDue(store, gathered)) {
      postponed += 1;
      timer = setTimeout(take, POSTPONE_MS);
      return;
    }
    postponed = 0;
    const events = gathered;
    gathered = [];
    if (store.receive(events) === 'ok') {
      askedBackAt = null;
      return;
    }
    const place = JSON.stringify(streams());
    if (askedBackAt === place) reload();
    else want(streams());
    askedBackAt = place;
  }

  return {
    hear: (message) => {
      if (message.kind === 'connection') return setConnection(store, message.connection);
      if (message.kind === 'event') {
        if (!(message.event.stream in streams())) return;
        gathered.push(message.event);
        timer ??= setTimeout(take, GATHER_MS);
        return;
      }
      if (!(message.stream in streams())) return;
      if (message.kind === 'reset') reload();
      else store.set({ gone: true });
    },
    close: () => clearTimeout(timer),
  };
}

function setConnection(store: Store, connection: ReturnType<Store['held']>['connection']): void {
  if (store.held().connection !== connection) store.set({ connection });
}

/** The stream may be quicker than the answer. A row of ours would then stand there twice until we learn which it is. */
function answerIsDue(store: Store, events: readonly StreamEvent[]): boolean {
  const makes = store.held().queue.some((pending) => pending.makes !== null && !pending.confirmed);
  const { id } = store.get().me;
  return makes && events.some((event) => event.actorId === id && event.type.endsWith('.created'));
}

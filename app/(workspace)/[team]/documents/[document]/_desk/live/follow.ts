import type { StreamEvent } from '#lib/claims/events.ts';
import type { Store } from '../store/workspace-store.ts';
import type { Message, Seqs } from './line.ts';

/** Events that come together are taken in together: one paint for a burst. */
const GATHER_MS = 16;

/** What is told of the streams; who is here is another's to take in. */
type Heard = Exclude<Message, { kind: 'here' }>;
type Outside = {
  /** Asks the line for what came after. */
  want(seqs: Seqs): void;
  /** Reads the whole state anew. */
  reload(): void;
  /** Is told of this person's own events before they are taken in: a row made here must not stand there twice. */
  mine(event: StreamEvent): void;
};
type Follower = { hear(message: Heard): void; close(): void };

/**
 * Lets the store follow its streams. After a gap the line is asked to go back once; if events are still missing,
 * or a stream was reset, the whole state is read anew.
 */
export function follow(store: Store, { want, reload, mine }: Outside): Follower {
  const streams = () => store.held().base.seqs;
  let gathered: StreamEvent[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let askedBackAt: string | null = null;

  function take(): void {
    timer = undefined;
    const events = gathered;
    gathered = [];
    for (const event of events) if (event.actorId === store.get().me.id) mine(event);
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

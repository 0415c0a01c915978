import type { People } from '#lib/live/presence/whereabouts.ts';
import { taken, whole } from '../presence/people.ts';
import { type Line, type Message, openLine, type Seqs } from './line.ts';
import { covers, merged } from './wants.ts';

/** A tab's part in the line that all tabs of a person share. */
export type Share = {
  /** Says how far this tab has come; what came after is sent, again if need be. Nothing once it is closed. */
  want(seqs: Seqs): void;
  close(): void;
};

type Talk =
  | { kind: 'want'; tab: string; seqs: Seqs }
  | { kind: 'who' }
  | { kind: 'message'; message: Message };

/**
 * One line per browser, since HTTP/1.1 allows six connections per host: the tab that holds the lock opens it and passes on
 * what comes; when that tab closes, the lock goes to the next, which asks the others how far they have come.
 * Locks need a secure context; without them each tab opens a line of its own.
 */
export function shareLine(meId: string, tab: string, hear: (message: Message) => void): Share {
  return navigator.locks ? sharedLine(meId, tab, hear) : ownLine(hear);
}

function ownLine(hear: (message: Message) => void): Share {
  let line: Line | undefined;
  let closed = false;
  return {
    want: (seqs) => {
      if (closed) return;
      line?.close();
      line = openLine(seqs, hear);
    },
    close: () => {
      closed = true;
      line?.close();
    },
  };
}

function sharedLine(meId: string, tab: string, hear: (message: Message) => void): Share {
  const name = `galley.live.${meId}`;
  const channel = new BroadcastChannel(name);
  const ended = new AbortController();
  const lasting = new Promise<void>((resolve) => ended.signal.addEventListener('abort', () => resolve()));
  const say = (talk: Talk) => channel.postMessage(talk);
  let mine: Seqs = {};
  let leader: Leader | undefined;

  channel.onmessage = ({ data }: MessageEvent<Talk>) => {
    if (data.kind === 'message') hear(data.message);
    if (data.kind === 'who') say({ kind: 'want', tab, seqs: mine });
    if (data.kind === 'want') leader?.want(data.tab, data.seqs);
  };
  hold(`${name}.${tab}`, ended.signal, () => lasting);
  hold(name, ended.signal, () => {
    if (ended.signal.aborted) return lasting;
    leader = lead(name, (message) => {
      hear(message);
      say({ kind: 'message', message });
    });
    leader.want(tab, mine);
    say({ kind: 'who' });
    return lasting;
  });

  return {
    want: (seqs) => {
      if (ended.signal.aborted) return;
      mine = seqs;
      if (leader) leader.want(tab, seqs);
      else say({ kind: 'want', tab, seqs });
    },
    close: () => {
      leader?.close();
      ended.abort();
      channel.close();
    },
  };
}

type Leader = { want(tab: string, seqs: Seqs): void; close(): void };

/** The tab that has the line. It forgets a tab when that tab's own lock comes free. */
function lead(name: string, pass: (message: Message) => void): Leader {
  const wants = new Map<string, Seqs>();
  let line: Line | undefined;
  let connection: Message | undefined;
  const here = new Map<string, People>();
  const tell = (message: Message) => {
    if (message.kind === 'connection') connection = message;
    if (message.kind === 'here') here.set(message.stream, taken(here.get(message.stream), message.told));
    pass(message);
  };
  const passKnown = (seqs: Seqs) => {
    if (connection) pass(connection);
    for (const [stream, people] of here)
      if (stream in seqs) pass({ kind: 'here', stream, told: whole(people) });
  };
  return {
    want: (tab, seqs) => {
      if (!wants.has(tab)) void navigator.locks.request(`${name}.${tab}`, () => void wants.delete(tab));
      wants.set(tab, seqs);
      if (line && covers(line.seqs(), seqs)) return passKnown(seqs);
      const from = merged(line?.seqs() ?? {}, [...wants.values()], seqs);
      line?.close();
      line = openLine(from, tell);
    },
    close: () => line?.close(),
  };
}

function hold(name: string, signal: AbortSignal, act: () => Promise<void>): void {
  navigator.locks.request(name, { signal }, act).catch((reason: unknown) => {
    if (!signal.aborted) throw reason;
  });
}

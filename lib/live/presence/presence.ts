import { encoded, frame } from '../frames.ts';
import { difference, heard, lapsed, nobody, peopleIn, type Room } from './room.ts';
import type { People, Said, Told } from './whereabouts.ts';

/** Changes of so long (ms) go out together. Longer where many are: each change goes to each of them. */
const GATHER_MS = 150;
const GATHER_MS_A_PERSON = 20;

/** An open connection: the streams its viewer may read, and the way to it. */
export type Watcher = { streams: string[]; send: (frame: Uint8Array) => void };
export type Presence = {
  /** Said to this process; the others are told. */
  say: (said: Said) => void;
  /** Said to another process. */
  hear: (said: readonly Said[]) => void;
  /** Someone's right to these streams has ended: gone at once, whatever their tabs say. */
  drop: (user: string, streams: string[]) => void;
  watch: (watcher: Watcher) => () => void;
  /** Looks for those who have not been heard of. */
  sweep: () => Promise<void>;
};

type Place = { room: Room; told: People; watchers: Set<Watcher>; timer?: NodeJS.Timeout };

/**
 * Who is in which document, as this process has heard. Kept in memory alone and told to those who may read the document;
 * no event comes of it, and no place in a stream moves.
 */
export function createPresence(carry: (said: Said[]) => void, now: () => number = Date.now): Presence {
  const places = new Map<string, Place>();

  function placeOf(stream: string): Place {
    const place = places.get(stream) ?? { room: nobody, told: new Map(), watchers: new Set() };
    places.set(stream, place);
    return place;
  }

  function become(stream: string, room: Room): void {
    const place = placeOf(stream);
    if (room !== place.room) {
      place.room = room;
      place.timer ??= setTimeout(() => tell(stream, place), pauseFor(place.told.size)).unref();
    } else tidy(stream, place);
  }

  function tell(stream: string, place: Place): void {
    place.timer = undefined;
    const people = peopleIn(place.room);
    const news = difference(place.told, people);
    place.told = people;
    if (news) {
      const bytes = framed(stream, news);
      for (const watcher of [...place.watchers]) watcher.send(bytes);
    }
    tidy(stream, place);
  }

  function tidy(stream: string, { room, told, watchers, timer }: Place): void {
    if (room.size + told.size + watchers.size === 0 && !timer) places.delete(stream);
  }

  function hear(said: readonly Said[]): void {
    for (const one of said) become(one.stream, heard(placeOf(one.stream).room, one, now()));
  }

  function say(said: Said): void {
    hear([said]);
    carry([said]);
  }

  return {
    say,
    hear,
    drop: (user, streams) => {
      for (const stream of streams) say({ stream, user, tab: null, turn: 0, whereabouts: null });
    },
    watch: (watcher) => {
      for (const stream of watcher.streams) {
        const { told, watchers } = placeOf(stream);
        watchers.add(watcher);
        watcher.send(framed(stream, wholeOf(told)));
      }
      return () => {
        for (const stream of watcher.streams) {
          placeOf(stream).watchers.delete(watcher);
          tidy(stream, placeOf(stream));
        }
      };
    },
    sweep: async () => {
      for (const [stream, { room }] of [...places]) become(stream, lapsed(room, now()));
    },
  };
}

function wholeOf(people: People): Told {
  return { people: [...people].map(([id, whereabouts]) => ({ id, ...whereabouts })), left: [], whole: true };
}

function framed(stream: string, told: Told): Uint8Array {
  return encoded(frame('here', { stream, ...told }));
}

/** @returns ms to wait before telling a room of so many */
export function pauseFor(people: number): number {
  return Math.max(GATHER_MS, people * GATHER_MS_A_PERSON);
}

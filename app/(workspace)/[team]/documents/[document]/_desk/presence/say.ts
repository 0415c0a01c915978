import type { Whereabouts } from '#lib/live/presence/whereabouts.ts';
import { sameWhereabouts } from './whereabouts-of.ts';

/** Not more than one message in so long (ms), however much moves. */
export const PAUSE = 1_000;
/** So often (ms) a tab says that it is still there: two may be lost before it counts as gone. */
export const BEAT = 6_000;
/** Browsers let hidden tabs speak once a minute. */
export const IDLE_BEAT = 60_000;

type Word = { turn: number; whereabouts: Whereabouts | null };
export type Sayer = {
  say(whereabouts: Whereabouts): void;
  /** Says it once more, for those who may have missed it. */
  again(): void;
  /** The tab closes. */
  leave(): void;
};

/** Tells what a person looks at: at once, then what came meanwhile together; and now and then, that they are still here. */
export function createSayer(send: (word: Word) => void): Sayer {
  let wanted: Whereabouts | null = null;
  let sent: Whereabouts | null = null;
  let sentAt = Number.NEGATIVE_INFINITY;
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function speak(): void {
    turn += 1;
    sent = wanted;
    sentAt = Date.now();
    send({ turn, whereabouts: wanted });
    plan();
  }

  function plan(): void {
    clearTimeout(timer);
    if (!wanted) return;
    const pause = !sameWhereabouts(wanted, sent) ? PAUSE : wanted.idle ? IDLE_BEAT : BEAT;
    timer = setTimeout(speak, Math.max(0, sentAt + pause - Date.now()));
  }

  return {
    say: (whereabouts) => {
      if (sameWhereabouts(whereabouts, wanted)) return;
      wanted = whereabouts;
      plan();
    },
    again: () => {
      sent = null;
      plan();
    },
    leave: () => {
      wanted = null;
      clearTimeout(timer);
      if (turn > 0) speak();
    },
  };
}

import { reanchor } from '../../lib/text/reanchor.ts';
import type { Anchor, Place, Revision } from './edit-script.ts';
import { hypothesis } from './peers/hypothesis.ts';
import { reference } from './peers/reference.ts';
import { type Score, scoreOf } from './scores.ts';

export type Contender = (oldText: string, newText: string, anchors: readonly Anchor[]) => (Place | null)[];

/** A doubtful anchor is shown to a person, and counts as not placed. */
export const galley: Contender = (oldText, newText, anchors) =>
  reanchor(oldText, newText, anchors).map(({ start, end }) =>
    start === undefined || end === undefined ? null : { start, end },
  );

export const CONTENDERS = { galley, reference, hypothesis } satisfies Record<string, Contender>;

export type Name = keyof typeof CONTENDERS;
export type Timed = { ms: number; wall: number; score: Score };

/** The best of three, since other programs share the machine; processor time, since they also take turns, and by the clock. */
export function timed(contender: Contender, { oldText, newText, anchors, truth }: Revision): Timed {
  let [ms, wall] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let places: (Place | null)[] = [];
  for (let turn = 0; turn < 3; turn++) {
    const before = process.cpuUsage();
    const began = performance.now();
    places = contender(oldText, newText, anchors);
    const { user, system } = process.cpuUsage(before);
    ms = Math.min(ms, (user + system) / 1000);
    wall = Math.min(wall, performance.now() - began);
  }
  return { ms, wall, score: scoreOf(places, truth) };
}

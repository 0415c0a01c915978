import type { Contender } from '../contender.ts';

/** The page without any marks: what scrolling costs at best. */
export function bare(): Contender {
  return { init() {}, paint() {}, add() {}, hit: () => [] };
}

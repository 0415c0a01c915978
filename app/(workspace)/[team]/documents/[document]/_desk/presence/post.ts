import { inNameOf } from '#app/door.ts';
import type { Whereabouts } from '#lib/live/presence/whereabouts.ts';

type Word = { documentId: string; tab: string; turn: number; whereabouts: Whereabouts | null };

/** Sends what a tab says in the name of its person, and forgets it: if it is lost, the next one makes it good. A closing tab's last word goes by beacon. */
export function post(word: Word, meId: string): void {
  const body = JSON.stringify(word);
  const type = 'application/json';
  if (word.whereabouts === null) navigator.sendBeacon('/api/presence', new Blob([body], { type }));
  else
    void fetch('/api/presence', {
      method: 'POST',
      body,
      headers: { 'Content-Type': type, ...inNameOf(meId) },
    }).catch(() => undefined);
}

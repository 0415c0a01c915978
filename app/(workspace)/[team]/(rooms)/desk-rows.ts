import type { QueueRow } from '#app/_ui/screens/queue-table.tsx';
import { deadlineOf } from '#app/days.ts';
import type { QueueItem } from '#lib/claims/queue.ts';
import type { Doing } from '#lib/claims/rules.ts';
import { lookOf, wordOf } from '#lib/claims/scale.ts';
import type { PersonView } from '#lib/teams/view.ts';

const VERBS: Record<Doing, string> = { check: 'Check', lookAgain: 'Look again', signOff: 'Sign off' };

/** My queue as it is shown: the verb first. */
export function queueRows(items: QueueItem[], people: PersonView[], slug: string, now: Date): QueueRow[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  return items.map((item) => {
    const due = item.dueOn ? deadlineOf(item.dueOn, now) : null;
    return {
      id: item.claimId,
      verb: VERBS[item.doing],
      number: item.number,
      look: lookOf(item),
      word: wordOf(item),
      quote: item.quote,
      href: `/${slug}/documents/${item.documentId}?claim=${item.number}`,
      document: item.documentTitle,
      due: due?.words,
      hot: due?.hot,
      from: byId.get(item.fromId ?? '') ?? null,
    };
  });
}

/** The sentence that says what matters today. */
export function leadOf(items: QueueItem[], documents: number, mayImport: boolean, now: Date): string {
  const hot = items.filter(({ dueOn }) => dueOn && deadlineOf(dueOn, now).hot).length;
  if (hot > 0) return `${count(hot, 'claim')} of yours ${hot === 1 ? 'is' : 'are'} due today or before.`;
  const signOffs = items.filter(({ doing }) => doing === 'signOff').length;
  if (signOffs > 0)
    return `${count(signOffs, 'verdict')} ${signOffs === 1 ? 'waits' : 'wait'} for a second person: you.`;
  if (items.length > 0)
    return `${count(items.length, 'claim')} ${items.length === 1 ? 'waits' : 'wait'} for you.`;
  if (documents > 0) return 'Nothing waits for you.';
  return mayImport ? 'An empty desk. Bring the first text.' : 'An empty desk.';
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

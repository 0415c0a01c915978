import type { QueueRow } from '#app/_ui/screens/queue-table.tsx';
import { type Clock, deadlineOf } from '#app/days.ts';
import type { QueueItem } from '#lib/claims/queue.ts';
import type { Doing } from '#lib/claims/rules.ts';
import { lookOf, wordOf } from '#lib/claims/scale.ts';
import type { PersonView } from '#lib/teams/view.ts';

const VERBS: Record<Doing, string> = { check: 'Check', lookAgain: 'Look again', signOff: 'Sign off' };

/** My queue as it is shown: the verb first. */
export function queueRows(items: QueueItem[], people: PersonView[], slug: string, clock: Clock): QueueRow[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  return items.map((item) => {
    const due = item.dueOn ? deadlineOf(item.dueOn, clock) : null;
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

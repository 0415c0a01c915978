import Link from 'next/link';
import type { ReactNode } from 'react';
import { type Clock, deadlineOf } from '#app/days.ts';
import type { QueueItem } from '#lib/claims/queue.ts';

/** What the lead needs of a document: where it is, and its next deadline. */
export type LeadDocument = { title: string; href: string; nextDue: string | null };

type LeadProps = { items: QueueItem[]; documents: LeadDocument[]; mayImport: boolean; clock: Clock };

/** The sentences that say what matters today: what waits for me, and which text goes out next. */
export function Lead({ items, documents, mayImport, clock }: LeadProps) {
  return (
    <>
      {waiting(items, documents.length, mayImport, clock)} {dueSoon(documents, clock)}
    </>
  );
}

function waiting(items: QueueItem[], documents: number, mayImport: boolean, clock: Clock): string {
  const hot = items.filter(({ dueOn }) => dueOn && deadlineOf(dueOn, clock).hot).length;
  if (hot > 0) return `${count(hot, 'claim')} of yours ${hot === 1 ? 'is' : 'are'} due today or before.`;
  const signOffs = items.filter(({ doing }) => doing === 'signOff').length;
  if (signOffs > 0)
    return `${count(signOffs, 'verdict')} ${signOffs === 1 ? 'waits' : 'wait'} for a second person: you.`;
  if (items.length > 0)
    return `${count(items.length, 'claim')} ${items.length === 1 ? 'waits' : 'wait'} for you.`;
  if (documents > 0) return 'Nothing waits for you.';
  return mayImport ? 'An empty desk. Bring the first text.' : 'An empty desk.';
}

/** The document that goes out first, where that is tomorrow at the latest. */
function dueSoon(documents: LeadDocument[], clock: Clock): ReactNode {
  const [first, ...more] = documents
    .flatMap(({ nextDue, ...document }) => (nextDue ? [{ nextDue, ...document }] : []))
    .filter(({ nextDue }) => deadlineOf(nextDue, clock).soon)
    .sort((a, b) => (a.nextDue < b.nextDue ? -1 : 1));
  if (!first) return null;
  const { words, hot } = deadlineOf(first.nextDue, clock);
  return (
    <>
      <Link href={first.href}>
        <bdi>{first.title}</bdi>
      </Link>
      {hot && words !== 'today' ? ' is overdue' : ` is due ${words}`}
      {more.length > 0 && `, and ${more.length} more by tomorrow`}.
    </>
  );
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

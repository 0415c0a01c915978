import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { QueueItem } from '#lib/claims/queue.ts';
import { Lead, type LeadDocument } from './lead.tsx';

const clock = { now: new Date('2026-11-25T09:00:00Z'), zone: 'UTC' };
const text = (documents: LeadDocument[], items: Partial<QueueItem>[] = []) =>
  renderToStaticMarkup(
    <Lead items={items as QueueItem[]} documents={documents} mayImport={true} clock={clock} />,
  ).replace(/<[^>]+>/g, '');
const due = (title: string, nextDue: string | null) => ({ title, href: `/${title}`, nextDue });

test.each([
  ['2026-11-26', 'Nothing waits for you. Ferry is due tomorrow.'],
  ['2026-11-25', 'Nothing waits for you. Ferry is due today.'],
  ['2026-11-24', 'Nothing waits for you. Ferry is overdue.'],
  ['2026-11-27', 'Nothing waits for you. '],
  [null, 'Nothing waits for you. '],
])('a document due %s: %s', (on, words) => expect(text([due('Ferry', on)])).toBe(words));

test('the first to go out is named, the others are counted; what waits for me comes before', () => {
  const documents = [due('Wells', '2026-11-26'), due('Ferry', '2026-11-25'), due('Later', '2026-12-01')];
  expect(text(documents, [{ doing: 'signOff' }])).toBe(
    '1 verdict waits for a second person: you. Ferry is due today, and 1 more by tomorrow.',
  );
});

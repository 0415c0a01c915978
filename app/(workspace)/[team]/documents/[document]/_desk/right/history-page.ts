import type { EventView } from '#lib/claims/history.ts';

/** A claim's history as far as it was read, the latest first; `next` leads to what is earlier. */
export type HistoryPage = { events: readonly EventView[]; next: number | null };

/** What was read already, with its newest page read anew: earlier pages stay, unless so much came that they are no longer joined to it. */
export function withNewest(known: HistoryPage | null, newest: HistoryPage): HistoryPage {
  const oldest = newest.events.at(-1)?.seq ?? Number.POSITIVE_INFINITY;
  const earlier = known?.events.filter(({ seq }) => seq < oldest) ?? [];
  const joined = known?.events.some(({ seq }) => seq >= oldest) ?? false;
  return joined && known && earlier.length > 0
    ? { events: [...newest.events, ...earlier], next: known.next }
    : newest;
}

/** The same with an earlier page at its end. */
export function withEarlier(known: HistoryPage, page: HistoryPage): HistoryPage {
  return { events: [...known.events, ...page.events], next: page.next };
}

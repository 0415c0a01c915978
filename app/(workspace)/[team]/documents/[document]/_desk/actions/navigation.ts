import { overlap, type Span } from '#lib/text/span.ts';
import type { Actions } from '../store/actions.ts';
import type { Snapshot } from '../store/snapshot.ts';
import type { Store } from '../store/workspace-store.ts';
import { nextAfter, nextUntouched, sentenceAt } from './walk.ts';

export type Page = {
  scrollTo(span: Span): void;
  focusPanel(): void;
  say(text: string, more?: { undo?: () => void; bad?: boolean }): void;
};

export type Navigation = Pick<
  Actions,
  | 'activate'
  | 'start'
  | 'scrollTo'
  | 'letGo'
  | 'setCursor'
  | 'moveCursor'
  | 'nextUntouched'
  | 'nextClaim'
  | 'select'
  | 'setFilters'
  | 'show'
  | 'showTab'
>;

/** The actions that move the eye: nothing in them is sent. */
export function navigationActions(store: Store, page: Page): Navigation {
  const setCursor: Actions['setCursor'] = (from, to = from ?? 0) => {
    const { sentences, ui } = store.get();
    const last = sentences.length - 1;
    if (from === null || last < 0) return ui.cursor ? store.setUi({ cursor: null }) : undefined;
    const place = { from: within(from, last), to: within(to, last) };
    if (place.from === ui.cursor?.from && place.to === ui.cursor.to) return;
    store.setUi({ cursor: place });
  };
  const goTo = (at: number) => {
    setCursor(at);
    const sentence = store.get().sentences[at];
    if (sentence) page.scrollTo(sentence);
  };
  const activate: Actions['activate'] = (
    claimId,
    { scroll = true, focusPanel = false, showPanel = focusPanel } = {},
  ) => {
    const claim = claimId === null ? undefined : store.get().claims.get(claimId);
    if (claimId !== store.get().ui.activeClaimId) store.setUi({ activeClaimId: claim ? claim.id : null });
    if (claim && scroll) page.scrollTo(claim);
    if (claim && showPanel) store.setUi({ pane: 'claim' });
    if (claim && focusPanel) page.focusPanel();
  };

  return {
    activate,
    setCursor,
    start: () => {
      store.setUi({ pane: 'text' });
      goTo(nextUntouched(store.get().coverage.states, 0) ?? 0);
    },
    scrollTo: (offset) => page.scrollTo({ start: offset, end: offset + 1 }),
    letGo: () => {
      const { selection, cursor, activeClaimId } = store.get().ui;
      if (selection) store.setUi({ selection: null });
      else if (cursor) store.setUi({ cursor: null });
      else if (activeClaimId !== null) store.setUi({ activeClaimId: null });
      else return false;
      return true;
    },
    moveCursor: (by, { extend = false } = {}) => {
      const { ui, sentences } = store.get();
      if (!ui.cursor) return goTo(startOf(store.get()));
      const { from, to } = ui.cursor;
      if (!extend)
        return goTo(within((by > 0 ? Math.max(from, to) : Math.min(from, to)) + by, sentences.length - 1));
      setCursor(from, to + by);
      const reached = sentences[within(to + by, sentences.length - 1)];
      if (reached) page.scrollTo(reached);
    },
    nextUntouched: () => {
      const { coverage, ui } = store.get();
      const from = ui.cursor ? Math.max(ui.cursor.from, ui.cursor.to) + 1 : startOf(store.get());
      const at = nextUntouched(coverage.states, from);
      if (at === null) return page.say('Every sentence is claimed or cleared.');
      goTo(at);
    },
    nextClaim: (by) => {
      const next = nextAfter(store.get(), by);
      if (next) activate(next);
    },
    select: (span) => {
      const known = store.get().ui.selection;
      if (known?.start !== span?.start || known?.end !== span?.end) store.setUi({ selection: span });
    },
    setFilters: (filters) => store.setUi({ filters: { ...store.get().ui.filters, ...filters } }),
    show: (pane) => store.setUi({ pane }),
    showTab: (tab) => store.setUi({ tab }),
  };
}

function within(at: number, last: number): number {
  return Math.min(Math.max(at, 0), last);
}

/** Where work goes on if the cursor is nowhere: at the active claim, else at the start. */
function startOf({ ui, claims, sentences }: Snapshot): number {
  const claim = ui.activeClaimId === null ? undefined : claims.get(ui.activeClaimId);
  return claim ? sentenceAt(sentences, claim.start) : 0;
}

/** The span from the first to the last sentence of the cursor. */
export function cursorSpan({ ui: { cursor }, sentences }: Snapshot): Span | null {
  if (!cursor) return null;
  const first = sentences[Math.min(cursor.from, cursor.to)];
  const last = sentences[Math.max(cursor.from, cursor.to)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** What "claim" and "clear" are about: the selected text, else the sentences under the cursor. */
export function passageOf(snapshot: Snapshot): Span | null {
  return snapshot.ui.selection ?? cursorSpan(snapshot);
}

/** The clearings that lie on a passage. */
export function clearingsOn({ clearings }: Snapshot, passage: Span): string[] {
  return clearings
    .values()
    .filter((clearing) => overlap(clearing, passage) > 0)
    .map((clearing) => clearing.id);
}

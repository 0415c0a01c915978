import type { ClaimView } from '#lib/claims/view.ts';
import type { WorkspaceStore } from '../../_desk/store/use-workspace.ts';
import { rangeIn } from '../dom/offsets.ts';
import { placeOf, textIn } from '../dom/text-map.ts';
import { claimsStartingIn } from '../margin/near-claims.ts';
import { highlightNamed, PRIORITY } from '../paint/highlights.ts';
import type { Painter } from '../paint/painter.ts';
import type { Sheet } from '../sheet.ts';
import { changedWords } from './changed-words.ts';

/**
 * Shows proposed wording where it would stand: the old words struck by a highlight, the new ones in an element after them that the offsets
 * pass over (`data-aside`) and that a selection leaves out. Only for claims that have been near the viewport.
 */
export function showProposals(sheet: Sheet, store: WorkspaceStore, painter: Painter): () => void {
  const shown = new Map<string, { key: string; take: () => void }>();
  const show = (id: string, claim: ClaimView | undefined) => {
    const key = claim?.correction ? `${claim.start} ${claim.end} ${claim.correction}` : '';
    if ((shown.get(id)?.key ?? '') === key) return;
    shown.get(id)?.take();
    shown.delete(id);
    if (claim && key) shown.set(id, { key, take: write(sheet, claim) });
    painter.repaint(id);
    sheet.near.moved();
  };
  const showNear = () => {
    for (const claim of claimsStartingIn(store.get(), sheet.near.calm())) show(claim.id, claim);
  };

  showNear();
  const stops = [
    sheet.near.settled(showNear),
    store.changes(({ claims, reset }) => {
      const now = store.get().claims;
      for (const id of reset ? [...shown.keys()] : claims) show(id, now.get(id));
      if (reset) showNear();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    for (const { take } of shown.values()) take();
  };
}

/** Writes one proposal; gives what takes it back. Text nodes it has split stay split: nothing minds. */
function write(sheet: Sheet, claim: ClaimView): () => void {
  const change = changedWords(claim.quote, claim.correction ?? '');
  if (!change) return () => {};
  const span = { start: claim.start + change.start, end: claim.start + change.end };
  const struck = span.start < span.end ? rangeIn(sheet.map, span) : null;
  const highlight = highlightNamed(CSS.highlights, 'struck', PRIORITY.struck);
  if (struck) highlight.add(struck);
  const insertion = change.words ? insert(sheet, claim.id, span.end, change.words) : null;
  return () => {
    if (struck) highlight.delete(struck);
    insertion?.remove();
  };
}

function insert(sheet: Sheet, id: string, offset: number, words: string): HTMLElement | null {
  const place = placeOf(sheet.map, offset, 'before');
  if (!place) return null;
  const insertion = insertionOf(words, textIn(sheet.map, { start: offset - 1, end: offset + 1 }));
  insertion.dataset.aside = id;
  const { node } = place;
  if (!(node instanceof Text)) node.insertBefore(insertion, node.childNodes[place.offset] ?? null);
  else if (place.offset === node.length) node.after(insertion);
  else node.splitText(place.offset).before(insertion);
  return insertion;
}

/** With a space on each side where the words would run into a neighbour. `around`: the characters before and after. */
function insertionOf(words: string, around: string): HTMLElement {
  const [before = '', after = ''] = around;
  const insertion = document.createElement('ins');
  const hint = Object.assign(document.createElement('span'), {
    className: 'sr',
    lang: 'en',
    textContent: ' Proposed: ',
  });
  const isolated = Object.assign(document.createElement('bdi'), { textContent: words });
  insertion.append(hint, /\s/.test(before) ? '' : ' ', isolated, /[\p{L}\p{N}]/u.test(after) ? ' ' : '');
  return insertion;
}

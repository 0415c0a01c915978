import { firstEndingAfter } from '#lib/text/span.ts';
import type { Actions } from '../../_desk/store/actions.ts';
import type { WorkspaceStore } from '../../_desk/store/use-workspace.ts';
import type { Painter } from '../paint/painter.ts';
import { selectedIn } from '../selection/selected.ts';
import type { Sheet } from '../sheet.ts';
import { innermostFirst, nextHit, offsetAt } from './hit.ts';

/** A click or tap on the text: the sentence gets the cursor, the claim under it becomes active. */
export function watchClicks(
  sheet: Sheet,
  store: WorkspaceStore,
  actions: Actions,
  painter: Painter,
): () => void {
  let last: readonly string[] = [];
  const click = (event: MouseEvent) => {
    if (event.detail > 1 || isControl(event.target) || selectedIn(sheet.map)) return;
    const offset = offsetAt(sheet.map, event.clientX, event.clientY);
    if (offset === null) return;
    const { sentences, ui } = store.get();
    const sentence = firstEndingAfter(sentences, offset);
    if ((sentences[sentence]?.start ?? Number.POSITIVE_INFINITY) <= offset) actions.setCursor(sentence);
    const hits = innermostFirst(painter.at(offset)).map((mark) => mark.id);
    const hit = nextHit(hits, ui.activeClaimId, last);
    last = hits;
    if (hit) actions.activate(hit, { scroll: false });
  };
  sheet.frame.addEventListener('click', click);
  return () => sheet.frame.removeEventListener('click', click);
}

/** Links, buttons and what lies over the article answer for themselves. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button, [data-over]') !== null;
}

import { tintOf } from '#app/_ui/person-look.ts';
import { overlap } from '#lib/text/span.ts';
import type { Colleague } from '../../_desk/presence/who-is-here.ts';
import { rangeIn } from '../dom/offsets.ts';
import { highlightNamed, PRIORITY } from '../paint/highlights.ts';
import type { Sheet } from '../sheet.ts';

/** Tints what colleagues have selected, as far as it is near the viewport. Gives what takes the tints away. */
export function paintPassages(sheet: Sheet, colleagues: readonly Colleague[]): () => void {
  let wipes: (() => void)[] = [];
  const wipe = () => {
    for (const one of wipes) one();
    wipes = [];
  };
  const paint = () => {
    wipe();
    const near = sheet.near.get();
    for (const { id, whereabouts } of colleagues) {
      const range =
        whereabouts.passage &&
        overlap(whereabouts.passage, near) > 0 &&
        rangeIn(sheet.map, whereabouts.passage);
      if (!range) continue;
      const highlight = highlightNamed(CSS.highlights, `colleague-${tintOf(id)}`, PRIORITY.colleague);
      highlight.add(range);
      wipes.push(() => highlight.delete(range));
    }
  };
  paint();
  const stop = sheet.near.subscribe(paint);
  return () => {
    stop();
    wipe();
  };
}

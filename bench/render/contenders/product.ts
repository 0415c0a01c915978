import { articleHtml } from '../../../app/(workspace)/[team]/_article/article-html.ts';
import { watchNear } from '../../../app/(workspace)/[team]/documents/[document]/_sheet/dom/near.ts';
import { textMapOf } from '../../../app/(workspace)/[team]/documents/[document]/_sheet/dom/text-map.ts';
import { offsetAt } from '../../../app/(workspace)/[team]/documents/[document]/_sheet/hit/hit.ts';
import type { PaintLook } from '../../../app/(workspace)/[team]/documents/[document]/_sheet/paint/coat.ts';
import { createPainter } from '../../../app/(workspace)/[team]/documents/[document]/_sheet/paint/painter.ts';
import type { Contender } from '../contender.ts';

/** The product's own article and its own painter, as the workspace wires them. */
export function product(): Contender {
  const kinds = new Map<string, number>();
  let root: HTMLElement;
  let open: ReturnType<typeof openIn>;
  // The bench's four colours are registered under names of its own, in the place of the product's looks.
  const lookOf = (id: string) => `k${kinds.get(id)}` as PaintLook;
  const openIn = () => {
    const map = textMapOf(root);
    return { map, painter: createPainter(map, CSS.highlights, lookOf), near: watchNear(map, document) };
  };
  return {
    init(element, { text, paragraphs, starts }) {
      root = element;
      const blocks = starts.map((start, at) => ({
        type: 'paragraph' as const,
        start,
        end: start + (paragraphs[at]?.length ?? 0),
      }));
      root.innerHTML = articleHtml({ text, blocks, marks: [] }, 'ltr');
    },
    paint(marks) {
      for (const { id, kind } of marks) kinds.set(id, kind);
      open = openIn();
      open.painter.replace(marks);
      open.painter.setWindow(open.near.get());
      open.near.subscribe(open.painter.setWindow);
    },
    add(mark) {
      kinds.set(mark.id, mark.kind);
      open.painter.put(mark);
    },
    hit(x, y) {
      const offset = offsetAt(open.map, x, y);
      return offset === null ? [] : open.painter.at(offset).map((mark) => mark.id);
    },
  };
}

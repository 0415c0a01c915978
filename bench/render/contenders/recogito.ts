import { createTextAnnotator } from '@recogito/text-annotator';
import type { BenchMark } from '../article.ts';
import type { Contender } from '../contender.ts';

/** Recogito's text annotator with its own CSS highlight renderer. Its offsets count the text of the element, so paragraphs end in their line feed. */
export function recogito(): Contender {
  let root: HTMLElement;
  let annotator: ReturnType<typeof createTextAnnotator>;
  const redrawn = () =>
    new Promise<void>((resolve) => {
      const renderer = (
        annotator as unknown as { renderer?: { on?: (event: string, fn: () => void) => () => void } }
      ).renderer;
      const off = renderer?.on?.('onRedraw', () => {
        off?.();
        resolve();
      });
      setTimeout(resolve, off ? REDRAW_LIMIT_MS : DEBOUNCE_MS);
    });
  return {
    init(element, { paragraphs }) {
      root = element;
      [...root.children].forEach((child, at) => {
        child.textContent = `${paragraphs[at]}\n`;
      });
      annotator = createTextAnnotator(root, { renderer: 'CSS_HIGHLIGHTS', annotatingEnabled: false });
    },
    async paint(marks) {
      const done = redrawn();
      annotator.state.store.bulkAddAnnotations(marks.map(annotation), true, 'REMOTE' as never);
      await done;
    },
    async add(mark) {
      const done = redrawn();
      annotator.state.store.addAnnotation(annotation(mark), 'REMOTE' as never);
      await done;
    },
    hit(x, y) {
      const box = root.getBoundingClientRect();
      const found = annotator.state.store.getAt(x - box.x, y - box.y, true) ?? [];
      return [found].flat().map((one) => one.id);
    },
  };
}

/** It gathers changes for a moment before it draws. */
const DEBOUNCE_MS = 60;
const REDRAW_LIMIT_MS = 60_000;

function annotation({ id, start, end, quote }: BenchMark): never {
  const target = { annotation: id, selector: [{ quote, start, end }], created: new Date(0) };
  return { id, bodies: [], target } as never;
}

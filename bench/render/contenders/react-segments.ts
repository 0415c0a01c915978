import { createElement, memo, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { segments } from '../../../lib/text/segments.ts';
import type { BenchArticle, BenchMark } from '../article.ts';
import type { Contender } from '../contender.ts';

/** What one would write first: each paragraph a memoised component that cuts its text into spans. */
export function reactSegments(): Contender {
  let root: Root;
  let article: BenchArticle;
  let all: readonly BenchMark[] = [];
  const render = () => flushSync(() => root.render(createElement(Article, { article, marks: all })));
  return {
    init(element, given) {
      article = given;
      element.replaceChildren();
      root = createRoot(element);
      render();
    },
    paint(marks) {
      all = marks;
      render();
    },
    add(mark) {
      all = [...all, mark];
      render();
    },
    hit: (x, y) =>
      document.elementFromPoint(x, y)?.closest('[data-ids]')?.getAttribute('data-ids')?.split(' ') ?? [],
  };
}

function Article({ article, marks }: { article: BenchArticle; marks: readonly BenchMark[] }): ReactNode {
  const dealt = article.paragraphs.map((): BenchMark[] => []);
  for (const mark of marks) {
    for (let at = indexAt(article.starts, mark.start); at <= indexAt(article.starts, mark.end - 1); at++)
      dealt[at]?.push(mark);
  }
  return article.paragraphs.map((text, at) =>
    createElement(Paragraph, { key: at, text, start: article.starts[at] ?? 0, marks: dealt[at] ?? [] }),
  );
}

type ParagraphProps = { text: string; start: number; marks: readonly BenchMark[] };

const Paragraph = memo(
  ({ text, start, marks }: ParagraphProps) => {
    const spans = marks.map((mark) => ({ id: mark, start: mark.start - start, end: mark.end - start }));
    const parts = segments(text.length, spans).map(({ start: from, end, ids }) => {
      const words = text.slice(from, end);
      if (ids.length === 0) return words;
      const named = {
        key: from,
        className: `k${ids[0]?.kind}`,
        'data-ids': ids.map((mark) => mark.id).join(' '),
      };
      return createElement('span', named, words);
    });
    return createElement('p', null, ...parts);
  },
  (before, after) =>
    before.text === after.text &&
    before.marks.length === after.marks.length &&
    before.marks.every((mark, at) => mark === after.marks[at]),
);

function indexAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

import type { BenchArticle, BenchMark } from './article.ts';

/** One way to paint marks over a text. `root` holds a `<p>` for each paragraph; a contender may replace what is in it. */
export type Contender = {
  init(root: HTMLElement, article: BenchArticle): void;
  /** Paints all; settles when its own work is done. */
  paint(marks: readonly BenchMark[]): void | Promise<void>;
  add(mark: BenchMark): void | Promise<void>;
  /** The ids of the marks at a point of the viewport. */
  hit(x: number, y: number): string[];
};

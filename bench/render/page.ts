import { type BenchArticle, type BenchMark, benchArticle, benchMarks } from './article.ts';
import type { Contender } from './contender.ts';
import { bare } from './contenders/bare.ts';
import { platform } from './contenders/platform.ts';
import { product } from './contenders/product.ts';
import { reactSegments } from './contenders/react-segments.ts';
import { recogito } from './contenders/recogito.ts';
import { frame, median, type Scroll, scroll, sleep } from './page-frames.ts';
import { type Hits, hits } from './page-hits.ts';

/** Runs inside the browser: one contender on one article, told step by step by run.ts. Times are ms. */
const contenders: Record<string, () => Contender> = {
  bare,
  platform,
  product,
  react: reactSegments,
  recogito,
};

let article: BenchArticle;
let marks: BenchMark[];
let extra: BenchMark[];
let contender: Contender;
const root = document.getElementById('root') as HTMLElement;

const ADDED = 9;

async function prepare(name: string, length: number, count: number): Promise<void> {
  article = benchArticle(length);
  const all = benchMarks(article, count + ADDED);
  marks = all.slice(0, count);
  root.replaceChildren(
    ...article.paragraphs.map((text) => Object.assign(document.createElement('p'), { textContent: text })),
  );
  // The marks that are added later lie on screen, or painting them would cost nothing.
  extra = all.slice(count).map((mark, at) => ({ ...mark, start: 40 + at * 60, end: 80 + at * 60 }));
  contender = contenders[name]?.() ?? bare();
  contender.init(root, article);
  root.getBoundingClientRect();
  await frame();
  await frame();
  await sleep(100);
}

/** Until the marks are on screen: the end of the frame after the contender's own work. */
async function paint(): Promise<{ script: number; painted: number }> {
  const begin = performance.now();
  await contender.paint(marks);
  const script = performance.now() - begin;
  await frame();
  return { script, painted: performance.now() - begin };
}

async function add(): Promise<{ script: number; painted: number }> {
  const scripts: number[] = [];
  const painted: number[] = [];
  for (const mark of extra) {
    await frame();
    await sleep(30);
    const begin = performance.now();
    await contender.add(mark);
    scripts.push(performance.now() - begin);
    await frame();
    painted.push(performance.now() - begin);
  }
  return { script: median(scripts), painted: median(painted) };
}

const bench = {
  prepare,
  paint,
  add,
  hits: (): Promise<Hits> => hits({ root, article, marks: [...marks, ...extra], contender }),
  scroll: (): Promise<Scroll> => scroll(),
};
export type Bench = typeof bench;
Object.assign(window, { bench });

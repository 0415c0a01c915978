import type { Root } from 'hast';
import type { Found } from '../imported.ts';
import { metadata } from '../metadata.ts';
import { plainBlock, type RawBlock, rawText } from '../raw-block.ts';
import { Counter } from '../tally.ts';
import { cleanTree } from './clean-tree.ts';
import { attribute, elements, firstElement, textOf } from './element.ts';
import { pageMetadata } from './page-metadata.ts';
import { parseHtml } from './parse-html.ts';
import { readTree } from './read-tree.ts';
import { readableArticle } from './readable.ts';
import { withoutNul } from './without-nul.ts';

/** A page fetched from `address`, or saved from one: its article; all of its text where no article stands out. */
export function readPage(html: string, address?: string): Found {
  const repaired = new Counter();
  const tree = parseHtml(withoutNul(html, repaired));
  const about = pageMetadata(tree, address ?? canonicalAddress(tree));
  const base = baseOf(tree, about.address);
  const clean = cleanTree(tree);
  const article = readableArticle(clean.tree, base);
  const found = readTree(article?.tree ?? clean.tree, { base, leftOut: clean.leftOut });
  const blocks = withHeadline(found.blocks, clean.tree, about.title);
  if (article)
    clean.leftOut.add(
      'word around the article',
      wordsIn(textOf(clean.tree)) - wordsIn(blocks.map(rawText).join(' ')),
    );
  const title = about.title ?? found.firstHeading;
  return {
    importer: 'page',
    blocks,
    metadata: { ...metadata({ title: [title], byline: [article?.byline] }), ...about },
    leftOut: clean.leftOut,
    repaired,
  };
}

function canonicalAddress(tree: Root): string | undefined {
  const link = elements(tree).find((element) => attribute(element, 'rel') === 'canonical');
  const url = URL.parse((link && attribute(link, 'href')) ?? '');
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** What relative links of a page are relative to. */
function baseOf(tree: Root, address: string | undefined): string | undefined {
  const element = firstElement(tree, 'base');
  return URL.parse((element && attribute(element, 'href')) ?? '', address)?.href ?? address;
}

/** Readability takes the headline off; a reader checks it too. It comes back where the page showed it. */
function withHeadline(blocks: RawBlock[], page: Root, title: string | undefined): RawBlock[] {
  const shown = firstElement(page, 'h1');
  const headline = shown && textOf(shown).replace(/\s+/g, ' ').trim();
  if (!headline || (title !== undefined && !alike(headline, title))) return blocks;
  const [first, ...rest] = blocks;
  if (first && alike(rawText(first), headline)) {
    return [{ ...first, type: 'heading', level: 1 }, ...rest];
  }
  return [
    plainBlock(headline, { type: 'heading', level: 1 }),
    ...blocks.filter((block) => block.type !== 'heading' || !alike(rawText(block), headline)),
  ];
}

/** Same letters and digits; a page's title may add or lack a site's name at an end. */
function alike(a: string, b: string): boolean {
  const [x, y] = [bare(a), bare(b)];
  return x !== '' && y !== '' && (x === y || x.startsWith(y) || y.startsWith(x));
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function wordsIn(text: string): number {
  return Math.max(0, text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
}

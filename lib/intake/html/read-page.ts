import type { Root } from 'hast';
import type { Found } from '../imported.ts';
import { metadata } from '../metadata.ts';
import { type RawBlock, rawText } from '../raw-block.ts';
import { Counter } from '../tally.ts';
import { cleanTree } from './clean-tree.ts';
import { attribute, elements, firstElement } from './element.ts';
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
  const everything = readTree(clean.tree, { base }).blocks;
  const blocks = withHeadline(found.blocks, headlineAmong(everything, about.title));
  if (article) clean.leftOut.add('word around the article', wordsIn(everything) - wordsIn(blocks));
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

/** The page's first-level heading that is its title; where the page has no title, the first one. */
function headlineAmong(blocks: readonly RawBlock[], title: string | undefined): RawBlock | undefined {
  const headings = blocks.filter((block) => block.type === 'heading' && block.level === 1);
  return headings.find((heading) => title === undefined || isTitle(rawText(heading), title));
}

/** Readability takes the headline off, or makes it one of second level; it comes back as the page showed it. */
function withHeadline(blocks: RawBlock[], headline: RawBlock | undefined): RawBlock[] {
  if (!headline) return blocks;
  const isHeadline = (block: RawBlock) =>
    block.type === 'heading' && bare(rawText(block)) === bare(rawText(headline));
  const at = blocks.findIndex(isHeadline);
  return [headline, ...blocks.filter((_, index) => index !== at)];
}

/** A page's title may have the site's name at an end, and a heading a kicker; most of it is the same. */
const SAME_SHARE = 0.5;

function isTitle(heading: string, title: string): boolean {
  const [shorter = '', longer = ''] = [bare(heading), bare(title)].sort((a, b) => a.length - b.length);
  const isPart = longer.startsWith(shorter) || longer.endsWith(shorter);
  return shorter !== '' && isPart && shorter.length >= longer.length * SAME_SHARE;
}

/** Letters and digits alone: what a typographer changes does not count. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function wordsIn(blocks: readonly RawBlock[]): number {
  return blocks.reduce((sum, block) => sum + (rawText(block).match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
}

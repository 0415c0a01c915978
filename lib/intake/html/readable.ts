import { Readability } from '@mozilla/readability';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { parseHTML } from 'linkedom';
import { parseHtml } from './parse-html.ts';

/** The part of a clean page that is its article, as Firefox's reader view finds it, links made full by `base`; undefined when there is none. */
export function readableArticle(tree: Root, base = ''): { tree: Root; byline?: string } | undefined {
  // Serialised by the tree's own rules: linkedom alone puts broken pages together in another way than browsers do.
  const { document } = parseHTML(toHtml(tree));
  // linkedom has no baseURI, without which Readability leaves links relative.
  Object.defineProperty(document, 'baseURI', { value: base });
  Object.defineProperty(document, 'documentURI', { value: base });
  const article = new Readability(document, { maxElemsToParse: MOST_ELEMENTS, disableJSONLD: true }).parse();
  if (!article?.content) return undefined;
  return { tree: parseHtml(article.content), ...(article.byline && { byline: article.byline }) };
}

/** The longest pages on the web have some 50,000; Readability walks each several times. */
const MOST_ELEMENTS = 100_000;

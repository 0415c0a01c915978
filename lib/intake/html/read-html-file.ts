import type { Root } from 'hast';
import type { Found } from '../imported.ts';
import { attribute, elements } from './element.ts';
import { pageMetadata } from './page-metadata.ts';
import { parseHtml } from './parse-html.ts';
import { readPage } from './read-page.ts';
import { readPastedHtml } from './read-pasted.ts';

/** An HTML file: a page saved from the web if it looks like one, else a text that someone wrote, all of it meant. */
export function readHtmlFile(html: string): Found {
  const tree = parseHtml(html);
  if (isWebPage(tree)) return readPage(html);
  const found = readPastedHtml(html);
  const about = pageMetadata(tree);
  return { ...found, metadata: { ...about, ...found.metadata, ...(about.title && { title: about.title }) } };
}

/** Pages have navigation around the text, and say how they want to be shared. */
function isWebPage(tree: Root): boolean {
  const signs = new Set<string>();
  for (const element of elements(tree)) {
    if (/^(nav|footer|aside|main|article)$/.test(element.tagName)) signs.add(element.tagName);
    if (/^og:/.test(attribute(element, 'property') ?? '')) signs.add('og');
    if (attribute(element, 'rel') === 'canonical') signs.add('canonical');
  }
  return signs.size >= 2;
}

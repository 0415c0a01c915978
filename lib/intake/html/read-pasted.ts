import type { Found } from '../imported.ts';
import { metadata } from '../metadata.ts';
import { Counter } from '../tally.ts';
import { cleanTree } from './clean-tree.ts';
import { parseHtml } from './parse-html.ts';
import { readTree } from './read-tree.ts';
import { withoutNul } from './without-nul.ts';

/** Markup as it was pasted: all of it is meant. */
export function readPastedHtml(html: string): Found {
  const repaired = new Counter();
  const tree = parseHtml(withoutNul(html, repaired));
  const clean = cleanTree(tree);
  const found = readTree(clean.tree, { leftOut: clean.leftOut });
  return { ...found, importer: 'html', metadata: metadata({ title: [found.firstHeading] }), repaired };
}

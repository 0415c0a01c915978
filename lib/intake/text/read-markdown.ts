import type { Element, Root } from 'hast';
import type { Root as MarkdownRoot, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { cleanTree } from '../html/clean-tree.ts';
import { textOf } from '../html/element.ts';
import { readTree } from '../html/read-tree.ts';
import type { Found } from '../imported.ts';
import { metadata } from '../metadata.ts';
import { Counter } from '../tally.ts';
import { splitFrontMatter } from './front-matter.ts';

/** Markdown (CommonMark with GitHub's tables, footnotes and strikethrough). HTML inside it is left out. */
export function readMarkdown(text: string): Found {
  const { body, fields } = splitFrontMatter(text);
  const markdown = unified().use(remarkParse).use(remarkGfm).parse(body);
  const tree = unified().use(remarkRehype).runSync(markdown) as Root;
  const clean = cleanTree(bracketNotes(tree));
  const found = readTree(clean.tree, { leftOut: clean.leftOut });
  found.leftOut.add('HTML tag', countNodes(markdown, 'html'));
  const kept = new Counter();
  kept.add('footnote', countNodes(markdown, 'footnoteDefinition'));
  const of = (...keys: string[]) => keys.map((key) => fields.get(key));
  return {
    ...found,
    importer: 'markdown',
    kept,
    metadata: metadata({
      title: [...of('title'), found.firstHeading],
      byline: of('author', 'authors', 'byline'),
      publisher: of('publisher', 'source'),
      publishedOn: of('date', 'published'),
      language: of('lang', 'language'),
      address: of('url', 'canonical', 'link').filter((value) => value && /^https?:\/\//i.test(value)),
    }),
  };
}

/** Notes as Word documents get them: "[1]" in the running text, and no heading that the author did not write. */
function bracketNotes<Node extends Root | Element>(node: Node): Node {
  const children = node.children.flatMap((child): typeof node.children => {
    if (child.type !== 'element') return [child];
    if (child.properties.id === 'footnote-label') return [];
    if (child.properties.dataFootnoteRef === undefined) return [bracketNotes(child)];
    return [{ ...child, children: [{ type: 'text', value: `[${textOf(child)}]` }] }];
  });
  return { ...node, children };
}

function countNodes(node: MarkdownRoot | RootContent, type: RootContent['type']): number {
  const own = node.type === type ? 1 : 0;
  return 'children' in node ? node.children.reduce((sum, child) => sum + countNodes(child, type), own) : own;
}

import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/** A tree as browsers make it (parse5), from any text. Throws a RangeError on nesting deeper than the stack. */
export function parseHtml(html: string): Root {
  return unified().use(rehypeParse).parse(html);
}

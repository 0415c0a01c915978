import type { Element } from 'hast';
import type { MarkType } from '../canonical-document.ts';
import type { RunMark } from '../raw-block.ts';
import { inlineStyle } from './element.ts';

/** The marks inside an element, given those around it: by its name, then by its style, which may take one off again. */
export function marksWithin(element: Element, around: readonly RunMark[]): readonly RunMark[] {
  const own = MARK_OF.get(element.tagName);
  const named = own ? withMark(around, own) : around;
  const style = inlineStyle(element);
  return style.size === 0 ? named : STYLES.reduce((marks, apply) => apply(marks, style), named);
}

/** The marks with one more; none is there twice. */
export function withMark(marks: readonly RunMark[], type: MarkType, href?: string): readonly RunMark[] {
  const others = marks.filter((mark) => mark.type !== type);
  return [...others, href === undefined ? { type } : { type, href }];
}

const MARK_OF: ReadonlyMap<string, MarkType> = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['cite', 'emphasis'],
  ['dfn', 'emphasis'],
  ['var', 'emphasis'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
  ['sub', 'subscript'],
  ['sup', 'superscript'],
  ['s', 'strike'],
  ['strike', 'strike'],
  ['del', 'strike'],
]);

type Apply = (marks: readonly RunMark[], style: ReadonlyMap<string, string>) => readonly RunMark[];

/** Google Docs and browsers copy bold and italics as styles, and wrap plain text in `<b style="font-weight:normal">`. */
const STYLES: readonly Apply[] = [
  byStyle('font-weight', 'strong', /^(bold|bolder|[6-9]00)/, /^(normal|lighter|[1-5]00)/),
  byStyle('font-style', 'emphasis', /^(italic|oblique)/, /^normal/),
  byStyle('text-decoration', 'strike', /line-through/),
  byStyle('text-decoration-line', 'strike', /line-through/),
  byStyle('vertical-align', 'superscript', /^super/),
  byStyle('vertical-align', 'subscript', /^sub/),
];

function byStyle(name: string, type: MarkType, on: RegExp, off?: RegExp): Apply {
  return (marks, style) => {
    const value = style.get(name) ?? '';
    if (on.test(value)) return withMark(marks, type);
    return off?.test(value) ? marks.filter((mark) => mark.type !== type) : marks;
  };
}

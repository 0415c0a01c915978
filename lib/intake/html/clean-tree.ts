import type { Element, ElementContent, Root, RootContent } from 'hast';
import { Counter, type Noun } from '../tally.ts';
import { attribute, inlineStyle, textOf } from './element.ts';

/** A copy of the tree without all that is no text of the article's, and the account of it (added to `leftOut`). */
export function cleanTree(tree: Root, leftOut = new Counter()): { tree: Root; leftOut: Counter } {
  return { tree: { ...tree, children: cleanChildren(tree.children, leftOut) }, leftOut };
}

/** Dropped whole, with the word they are counted under; an empty word is not worth mentioning. */
const DROPPED: Readonly<Record<string, Noun | ''>> = {
  script: 'script',
  style: 'style',
  iframe: 'embedded item',
  frameset: 'embedded item',
  object: 'embedded item',
  embed: 'embedded item',
  applet: 'embedded item',
  video: 'embedded item',
  audio: 'embedded item',
  canvas: 'embedded item',
  svg: 'image',
  input: 'form field',
  button: 'form field',
  select: 'form field',
  textarea: 'form field',
  noscript: '',
  template: '',
  title: '',
  meta: '',
  base: '',
};

function cleanChildren<Child extends RootContent | ElementContent>(
  children: Child[],
  leftOut: Counter,
): Child[] {
  return children.flatMap((child) => {
    if (child.type === 'text') return [child];
    if (child.type !== 'element') return [];
    const noun = reasonToDrop(child);
    if (noun === undefined) return [{ ...child, children: cleanChildren(child.children, leftOut) }];
    if (noun !== '') leftOut.add(noun);
    return [];
  });
}

/** The word an element is left out under; undefined for what stays. */
function reasonToDrop(element: Element): Noun | '' | undefined {
  const { tagName } = element;
  if (tagName === 'img') return isTracker(element) ? 'tracker' : 'image';
  if (tagName === 'link') return /stylesheet/i.test(attribute(element, 'rel') ?? '') ? 'style' : '';
  if (Object.hasOwn(DROPPED, tagName)) return DROPPED[tagName];
  if (isWordComment(element)) return 'comment';
  if (isHidden(element)) return textOf(element).trim() === '' ? '' : 'hidden passage';
  return undefined;
}

/** A picture that nobody can see is there to count readers. In pixels: one of `1em` is a letter in disguise. */
const SMALLEST_PICTURE = 2;

function isTracker(image: Element): boolean {
  const style = inlineStyle(image);
  const sizes = [
    attribute(image, 'width'),
    attribute(image, 'height'),
    style.get('width'),
    style.get('height'),
  ];
  return (
    isHidden(image) ||
    sizes.some((size) => Number(/^([\d.]+)(px)?$/.exec(size ?? '')?.[1]) <= SMALLEST_PICTURE)
  );
}

/** Word puts the comments' text and their marks into what it copies. */
function isWordComment(element: Element): boolean {
  const style = attribute(element, 'style') ?? '';
  return (
    /mso-element:\s*comment-list/i.test(style) ||
    /\bMsoCommentReference\b/.test(attribute(element, 'className') ?? '')
  );
}

const HIDING_CLASS = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-(?:only|text))(?:\s|$)/i;

/** Not by opacity, and never all of a page: many fade in by scripts, which do not run here. */
function isHidden(element: Element): boolean {
  if (/^(html|body)$/.test(element.tagName)) return false;
  if (attribute(element, 'hidden') !== undefined) return true;
  if (element.tagName === 'dialog' && attribute(element, 'open') === undefined) return true;
  if (HIDING_CLASS.test(attribute(element, 'className') ?? '')) return true;
  const style = inlineStyle(element);
  const says = (name: string, value: RegExp) => value.test(style.get(name) ?? '');
  return (
    says('display', /^none/) ||
    says('visibility', /^(hidden|collapse)/) ||
    says('mso-hide', /^all/) ||
    says('font-size', /^0(px|pt|em|rem|%)?(\s|!|$)/)
  );
}

import type { Element, ElementContent, Root, RootContent } from 'hast';

export type HtmlNode = Root | RootContent | ElementContent;

/** An attribute as text; lists (class, rel) joined by spaces; undefined when absent. Names as hast spells them. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null || value === false ? undefined : String(value);
}

/** All text below a node, as it came. */
export function textOf(node: HtmlNode): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Every element below a node, in document order. */
export function elements(node: HtmlNode): Element[] {
  const found: Element[] = [];
  const collect = (parent: HtmlNode) => {
    if (parent.type === 'element') found.push(parent);
    if ('children' in parent) parent.children.forEach(collect);
  };
  if ('children' in node) node.children.forEach(collect);
  return found;
}

/** The first element below a node with this name. */
export function firstElement(node: HtmlNode, tagName: string): Element | undefined {
  return elements(node).find((element) => element.tagName === tagName);
}

/** The declarations of a `style` attribute, names and values in lower case. */
export function inlineStyle(element: Element): ReadonlyMap<string, string> {
  const style = attribute(element, 'style');
  if (!style) return new Map();
  return new Map(
    style.split(';').flatMap((declaration) => {
      const colon = declaration.indexOf(':');
      if (colon < 0) return [];
      const value = declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase();
      return [[declaration.slice(0, colon).trim().toLowerCase(), value] as const];
    }),
  );
}

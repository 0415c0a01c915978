import type { Element, Root } from 'hast';
import { attribute } from '../html/element.ts';
import type { Parts } from './open-archive.ts';

/**
 * Word counts a list on after a paragraph between its items; mammoth begins a new one there. So each item's ordinal is
 * counted here as Word counts (ECMA-376, 17.9: by abstract definition and level, `startOverride` once for each use),
 * carried through mammoth as a bookmark, and set as the item's `value` by `numberItems`.
 */
export function withOrdinals(parts: Parts): Parts {
  const document = parts.get('word/document.xml') ?? '';
  const definitions = readDefinitions(parts.get('word/numbering.xml') ?? '');
  const counters = new Map<string, number[]>();
  const marked = document.replace(ITEM, (paragraph: string, properties: string) => {
    const ordinal = countOn(properties, definitions, counters);
    return ordinal === undefined
      ? paragraph
      : `${paragraph}<w:bookmarkStart w:id="0" w:name="${PREFIX}${ordinal}"/>`;
  });
  return new Map(parts).set('word/document.xml', marked);
}

/** The tree that mammoth made, with each bookmarked list item's ordinal as its `value`. */
export function numberItems<Node extends Root | Element>(node: Node): Node {
  const children = node.children.map((child) =>
    child.type === 'element' ? numbered(numberItems(child)) : child,
  );
  return { ...node, children };
}

const PREFIX = 'galley-ordinal-';
/** The start of a paragraph, up to the end of its properties, that has a number of its own (styles' are mammoth's). */
const ITEM =
  /<w:p(?:\s[^>]*)?>\s*<w:pPr>((?:(?!<\/w:pPr>)[\s\S])*<w:numPr>(?:(?!<\/w:pPr>)[\s\S])*)<\/w:pPr>/g;

/** For each number: the abstract definition that it counts in, where each level starts, and which starts are its own. */
type Definition = { abstract: string; starts: number[]; overrides: Map<number, number> };

function readDefinitions(xml: string): Map<string, Definition> {
  const abstracts = new Map(
    [...xml.matchAll(/<w:abstractNum\s[^>]*w:abstractNumId="(\d+)"[^>]*>([\s\S]*?)<\/w:abstractNum>/g)].map(
      ([, id = '', body = '']) => [id, startsOf(body)],
    ),
  );
  return new Map(
    [...xml.matchAll(/<w:num\s[^>]*w:numId="(\d+)"[^>]*>([\s\S]*?)<\/w:num>/g)].map(
      ([, id = '', body = '']) => {
        const abstract = /<w:abstractNumId\s+w:val="(\d+)"/.exec(body)?.[1] ?? '';
        return [id, { abstract, starts: abstracts.get(abstract) ?? [], overrides: overridesOf(body) }];
      },
    ),
  );
}

function startsOf(abstract: string): number[] {
  const starts: number[] = [];
  for (const [, level, body = ''] of abstract.matchAll(
    /<w:lvl\s[^>]*w:ilvl="(\d)"[^>]*>([\s\S]*?)<\/w:lvl>/g,
  )) {
    starts[Number(level)] = Number(/<w:start\s+w:val="(\d{1,6})"/.exec(body)?.[1] ?? 1);
  }
  return starts;
}

function overridesOf(num: string): Map<number, number> {
  const found = num.matchAll(
    /<w:lvlOverride\s[^>]*w:ilvl="(\d)"[^>]*>\s*<w:startOverride\s+w:val="(\d{1,6})"/g,
  );
  return new Map([...found].map(([, level, start]) => [Number(level), Number(start)]));
}

/** The ordinal of an item with these properties; undefined where they name no known list. Takes overrides once. */
function countOn(
  properties: string,
  definitions: ReadonlyMap<string, Definition>,
  counters: Map<string, number[]>,
): number | undefined {
  const definition = definitions.get(/<w:numId\s+w:val="(\d+)"/.exec(properties)?.[1] ?? '');
  if (!definition) return undefined;
  const level = Number(/<w:ilvl\s+w:val="(\d)"/.exec(properties)?.[1] ?? 0);
  const counter = counters.get(definition.abstract) ?? [];
  const override = definition.overrides.get(level);
  definition.overrides.delete(level);
  const before = counter[level];
  const ordinal = override ?? (before === undefined ? (definition.starts[level] ?? 1) : before + 1);
  // A new item ends the lists below it.
  counters.set(definition.abstract, [...counter.slice(0, level), ordinal]);
  return ordinal;
}

function numbered(element: Element): Element {
  if (element.tagName !== 'li') return element;
  const ordinal = element.children
    .flatMap((child) => (child.type === 'element' ? (attribute(child, 'id') ?? '') : ''))
    .find((id) => id.startsWith(PREFIX));
  return ordinal
    ? { ...element, properties: { ...element.properties, value: ordinal.slice(PREFIX.length) } }
    : element;
}

import type { Element } from 'hast';
import type { RunMark } from '../raw-block.ts';
import type { Frame } from './block-writer.ts';
import { attribute } from './element.ts';
import { marksWithin } from './marks.ts';
import { wordParagraph } from './word-paragraph.ts';

/**
 * Where a reader of the tree stands: marks and block around it; depth of lists and quotations; `list` the counter of
 * the nearest list; `flat` inside what is one line whatever it holds (a heading, a cell); `pre` in preformatted text.
 */
export type Place = {
  marks: readonly RunMark[];
  frame: Frame;
  depth: number;
  quoted: number;
  list?: { ordered: boolean; next: number };
  flat?: boolean;
  pre?: boolean;
};

/** The place of a tree's root. */
export const OUTSIDE: Place = { marks: [], frame: { type: 'paragraph' }, depth: 0, quoted: 0 };

/** The place inside an element. Inside one line, the block is settled and only marks change. */
export function placeWithin(element: Element, around: Place): Place {
  const place = { ...around, marks: marksWithin(element, around.marks) };
  if (place.flat) return place;
  if (/^h[1-6]$/.test(element.tagName)) return inHeading(element, place);
  const within = Object.hasOwn(WITHIN, element.tagName) ? WITHIN[element.tagName] : undefined;
  return within ? within(element, place) : place;
}

/** The place inside a cell. */
export function placeInCell(cell: Element, around: Place, frame: Frame): Place {
  return { ...around, marks: marksWithin(cell, around.marks), frame, flat: true };
}

const WITHIN: Readonly<Record<string, (element: Element, place: Place) => Place>> = {
  p: inParagraph,
  blockquote: inQuotation,
  ul: inList,
  ol: inList,
  li: inItem,
  pre: (_, place) => ({ ...place, pre: true, frame: { type: 'code' } }),
  figcaption: inCaption,
  caption: inCaption,
};

/** Deeper lists and quotations are shown at this depth. */
const DEEPEST_LEVEL = 8;

function inParagraph(element: Element, place: Place): Place {
  const frame = wordParagraph(element);
  return frame ? { ...place, frame } : place;
}

function inHeading(element: Element, place: Place): Place {
  return { ...place, frame: { type: 'heading', level: Number(element.tagName.slice(1)) }, flat: true };
}

function inCaption(_: Element, place: Place): Place {
  return { ...place, frame: { type: 'caption' }, flat: true };
}

function inQuotation(_: Element, place: Place): Place {
  const quoted = Math.min(DEEPEST_LEVEL, place.quoted + 1);
  return { ...place, quoted, frame: { type: 'quotation', level: quoted } };
}

function inList(element: Element, place: Place): Place {
  const start = wholeNumber(attribute(element, 'start')) ?? 1;
  const depth = Math.min(DEEPEST_LEVEL, place.depth + 1);
  return { ...place, depth, list: { ordered: element.tagName === 'ol', next: start } };
}

/** Counts the list on: items are read in order. */
function inItem(element: Element, place: Place): Place {
  const list = place.list ?? { ordered: false, next: 1 };
  const marker = wholeNumber(attribute(element, 'value')) ?? list.next;
  list.next = marker + 1;
  const shape = { type: 'listItem', level: Math.max(1, place.depth), ordered: list.ordered } as const;
  return { ...place, frame: { ...shape, ...(list.ordered && { marker }), item: { begun: false } } };
}

function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^\s*-?\d{1,9}\s*$/.test(value) ? Number(value) : undefined;
}

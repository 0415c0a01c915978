import type { Span } from '../span.ts';

/**
 * Where new items begin in a line that holds a whole enumeration: "1) The first 2) The second", "• One • Two".
 * The line must open with the first marker; each next one must be its successor, so that a stray number is no item.
 */
export function itemStarts(text: string, line: Span): number[] {
  const opening = openingMarker(text, line);
  if (!opening) return [];
  const starts: number[] = [];
  let { label } = opening;
  let at = opening.end;
  while (at < line.end) {
    label = successor(label);
    const found = findMarker(text, { start: at, end: line.end }, opening, label);
    if (!found) break;
    starts.push(found.start);
    at = found.end;
  }
  return starts;
}

/** Where the text of an item begins: after its marker, if it has one, else at its start. */
export function markerEnd(text: string, item: Span): number {
  return openingMarker(text, item)?.end ?? item.start;
}

type Marker = { bullet: string; label: string; tail: string; end: number };

const MARKER = /([•⁃▪◦‣●■–*-]?)[^\S\n]*(?:\(?(\d{1,3}|[a-z])(\.\)|[.)]))?[^\S\n]*/y;

function openingMarker(text: string, line: Span): Marker | null {
  MARKER.lastIndex = line.start;
  const match = MARKER.exec(text);
  if (!match || MARKER.lastIndex >= line.end) return null;
  const [whole, bullet = '', label = '', tail = ''] = match;
  if (bullet === '' && label === '') return null;
  if (label !== '' && !/\s$/.test(whole)) return null;
  return { bullet, label, tail, end: line.start + whole.length };
}

/** An item within a line is no longer than this. */
const LONGEST_ITEM = 2000;

function findMarker(text: string, rest: Span, opening: Marker, label: string): Span | null {
  const { bullet, tail } = opening;
  if (label !== '' && !/^(?:[1-9]\d{0,2}|[b-z])$/.test(label)) return null; // nothing follows z
  if (/^[–*-]$/.test(bullet)) return null; // dashes and asterisks also stand within sentences
  const number = label === '' ? '' : `[^\\S\\n]*\\(?${label}${tail.replace(/[.)]/g, '\\$&')}`;
  const marker = new RegExp(`(?<=[^\\S\\n])${bullet}${number}[^\\S\\n]+(?=\\p{L})`, 'u');
  const slice = text.slice(rest.start, Math.min(rest.end, rest.start + LONGEST_ITEM));
  const match = marker.exec(slice);
  if (!match || !/\p{L}{2}/u.test(slice.slice(0, match.index))) return null; // an item says something
  const start = rest.start + match.index;
  return { start, end: start + match[0].length };
}

function successor(label: string): string {
  if (label === '') return '';
  return /\d/.test(label) ? String(Number(label) + 1) : String.fromCharCode(label.charCodeAt(0) + 1);
}

import type { MarkView } from '#lib/documents/view.ts';
import type { Span } from '#lib/text/span.ts';
import { escaped } from './escaped.ts';

/**
 * The HTML of one stretch of the text with its marks. Marks that cross one another are closed and opened again, so the
 * elements always nest; what stands in the text nodes, read in order, is exactly `text.slice(span.start, span.end)`.
 */
export function inlineHtml(text: string, span: Span, marks: readonly MarkView[]): string {
  const inside = clipped(marks, span);
  if (inside.length === 0) return escaped(text.slice(span.start, span.end));
  const open: MarkView[] = [];
  let html = '';
  let from = span.start;
  for (const at of edges(inside, span)) {
    html += escaped(text.slice(from, at));
    html += closing(open, at) + opening(open, inside, at);
    from = at;
  }
  return html;
}

function clipped(marks: readonly MarkView[], span: Span): MarkView[] {
  return marks
    .map((mark) => ({ ...mark, start: Math.max(mark.start, span.start), end: Math.min(mark.end, span.end) }))
    .filter((mark) => mark.start < mark.end && (mark.type !== 'link' || safeHref(mark.href) !== null))
    .sort((a, b) => a.start - b.start || b.end - a.end || RANK[a.type] - RANK[b.type]);
}

/** Of two marks on the same words, which is outside. A link is outermost, so that it stays one link. */
const RANK: Record<MarkView['type'], number> = {
  link: 0,
  strong: 1,
  emphasis: 2,
  strike: 3,
  superscript: 4,
  subscript: 5,
  code: 6,
};

function edges(marks: readonly MarkView[], span: Span): number[] {
  const at = new Set(marks.flatMap((mark) => [mark.start, mark.end]));
  return [...at.add(span.end)].sort((a, b) => a - b);
}

/** Closes what ends here; what was opened inside it and goes on is closed too and opened again. */
function closing(open: MarkView[], at: number): string {
  const outermost = open.findIndex((mark) => mark.end <= at);
  if (outermost < 0) return '';
  const closed = open.splice(outermost);
  const goesOn = closed.filter((mark) => mark.end > at);
  open.push(...goesOn);
  return closed.toReversed().map(endTag).join('') + goesOn.map(startTag).join('');
}

function opening(open: MarkView[], marks: readonly MarkView[], at: number): string {
  const begins = marks.filter((mark) => mark.start === at && !(mark.type === 'link' && open.some(isLink)));
  open.push(...begins);
  return begins.map(startTag).join('');
}

const TAG: Record<MarkView['type'], string> = {
  link: 'a',
  strong: 'strong',
  emphasis: 'em',
  strike: 's',
  superscript: 'sup',
  subscript: 'sub',
  code: 'code',
};

function startTag(mark: MarkView): string {
  if (!isLink(mark)) return `<${TAG[mark.type]}>`;
  return `<a href="${escaped(safeHref(mark.href) ?? '')}" target="_blank" rel="noopener noreferrer nofollow">`;
}

function endTag(mark: MarkView): string {
  return `</${TAG[mark.type]}>`;
}

function isLink(mark: MarkView): boolean {
  return mark.type === 'link';
}

/** The address if it is one a reader may follow out of the workspace; null for scripts, files and what cannot be read. */
export function safeHref(href: string | undefined): string | null {
  if (!href || !URL.canParse(href)) return null;
  const { protocol, href: normal } = new URL(href);
  return SAFE.has(protocol) ? normal : null;
}

const SAFE: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

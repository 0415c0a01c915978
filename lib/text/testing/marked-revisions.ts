import type { Anchor } from '../reanchor.ts';
import type { Span } from '../span.ts';

/**
 * A text before and after an editor's hand, with marks on the old one and where a person says they belong in the new one.
 * `replaced`: marks of which nothing was kept; they must not be placed, but offer what took their place.
 */
export type MarkedRevision = {
  oldText: string;
  newText: string;
  anchors: Anchor[];
  truth: Map<string, Span>;
  replaced: Map<string, Span>;
};

/**
 * Reads "⟦12 marked words⟧" in the parts OLD and NEW of a file; marks may nest. A mark absent from NEW was deleted;
 * "⟦?12 other words⟧" was replaced as a whole.
 */
export function readMarkedRevision(file: string): MarkedRevision {
  const [, before = '', after = ''] = /^OLD\n([\s\S]*?)\nNEW\n([\s\S]*)$/m.exec(file.trim()) ?? [];
  const old = unmarked(before);
  const now = unmarked(after);
  const truth = new Map<string, Span>();
  const replaced = new Map<string, Span>();
  for (const mark of now.marks) {
    if (mark.id.startsWith('?')) replaced.set(mark.id.slice(1), mark);
    else truth.set(mark.id, mark);
  }
  return { oldText: old.text, newText: now.text, anchors: old.marks, truth, replaced };
}

function unmarked(marked: string): { text: string; marks: Anchor[] } {
  const marks: Anchor[] = [];
  const open: Anchor[] = [];
  let text = '';
  for (const [piece, id] of marked.matchAll(/⟦(\??\d+) |⟧|[^⟦⟧]+/g)) {
    if (id !== undefined) open.push({ id, start: text.length, end: text.length });
    else if (piece === '⟧') marks.push({ ...(open.pop() as Anchor), end: text.length });
    else text += piece;
  }
  return { text, marks };
}

import type { Tx } from '../db/client.ts';
import { revision } from '../documents/revisions.ts';
import type { Standing } from '../door/define.ts';
import { notFound, ruleBroken } from '../door/refusal.ts';
import { snapToGraphemes } from '../text/graphemes.ts';
import { selectorOf } from '../text/selector.ts';

/** Where in which revision a passage stands, with its words and what is around them. */
export type Passage = {
  revisionId: string;
  text: string;
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
};
type Wanted = { start: number; end: number; exact?: string };

/** The passage a range names in the present revision: blanks at its ends left out, never through the middle of a character. Refuses an empty or outlying range, and one whose words are not those the client saw. */
export async function passageOf(
  tx: Tx,
  { teamId, revisionId }: Standing,
  { start, end, exact }: Wanted,
): Promise<Passage> {
  if (revisionId === null) throw notFound();
  const { text } = await revision(tx, teamId, revisionId);
  if (start >= end || end > text.length)
    throw ruleBroken(
      'range',
      `The range ${start}–${end} is not a passage of this text, which has ${text.length} characters.`,
    );
  if (exact !== undefined && text.slice(start, end) !== exact)
    throw ruleBroken('other-words', 'The text there reads otherwise. Reload the document and select again.');
  const span = trim(text, snapToGraphemes(text, { start, end }));
  if (span.start >= span.end) throw ruleBroken('blank', 'There are no words in this range.');
  const { prefix, suffix, exact: words } = selectorOf(text, span);
  return { revisionId, text, ...span, exact: words, prefix, suffix };
}

function trim(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const slice = text.slice(start, end);
  const lead = slice.length - slice.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, start + slice.trimEnd().length) };
}

import type { Tx } from '../db/client.ts';
import { revision } from '../documents/revisions.ts';
import type { Standing } from '../door/define.ts';
import { notFound, ruleBroken } from '../refusal.ts';
import { snapToGraphemes } from '../text/graphemes.ts';
import { selectorOf } from '../text/selector.ts';
import { trimSpan } from '../text/span.ts';
import { passageFault } from './rules.ts';

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

/** The passage a range names in the present revision: blanks at its ends left out, never through the middle of a character. Refuses an empty, outlying or very long range, and one whose words are not those the client saw. */
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
  const span = trimSpan(text, snapToGraphemes(text, { start, end }));
  if (span.start >= span.end) throw ruleBroken('blank', 'There are no words in this range.');
  const fault = passageFault(span);
  if (fault) throw ruleBroken('passage-too-long', fault);
  const { prefix, suffix, exact: words } = selectorOf(text, span);
  return { revisionId, text, ...span, exact: words, prefix, suffix };
}

import type { ReportClaim } from './schema.ts';
import { pieces } from './wording.ts';

/** A proposed change to a stretch of the text: it is struck, or new words go before or after it. Offsets into the canonical text. */
export type Edit = { start: number; end: number; struck: boolean; before: string; after: string };

/** The proposed wordings as edits of the text. Where two corrections overlap only the first is drawn; the log shows both. */
export function editsOf(claims: ReportClaim[]): Edit[] {
  let free = 0;
  return claims.flatMap((claim) => {
    if (claim.correction === null || claim.correction === claim.quote || claim.start < free) return [];
    const edits = editsIn(claim, claim.correction);
    free = edits.at(-1)?.end ?? free;
    return edits;
  });
}

function editsIn(claim: ReportClaim, correction: string): Edit[] {
  const edits: Edit[] = [];
  let at = claim.start;
  let waiting = '';
  for (const { text, change } of pieces(claim.quote, correction)) {
    const previous = edits.at(-1);
    if (change === 'new' && previous) previous.after += text;
    else if (change === 'new') waiting += text;
    else {
      edits.push({ start: at, end: at + text.length, struck: change === 'gone', before: waiting, after: '' });
      at += text.length;
      waiting = '';
    }
  }
  return edits;
}

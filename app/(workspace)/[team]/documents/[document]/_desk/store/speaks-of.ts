import type { ClaimView } from '#lib/claims/view.ts';

/** Every word must occur somewhere: in the quote, the wording, the speaker, the reasons, the correction, or as the number. */
export function speaksOf(claim: ClaimView, text: string): boolean {
  const hay = hayOf(claim);
  return fold(text)
    .split(/\s+/)
    .every((word) => hay.includes(word));
}

/** A row never changes, so its words are folded once, however often someone types. */
const hays = new WeakMap<ClaimView, string>();

function hayOf(claim: ClaimView): string {
  const { number, quote, wording, speaker, rationale, correction } = claim;
  const hay =
    hays.get(claim) ??
    fold([`#${number}`, quote, wording, speaker, rationale, correction].filter(Boolean).join(' '));
  hays.set(claim, hay);
  return hay;
}

/** Lower case and without accents, so that "cafe" finds "Café". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

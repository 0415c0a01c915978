import { type Piece, type PlacedPiece, truthOf } from './edit-truth.ts';
import { inventedSentence, inventedWord, sentenceUnlike } from './invented-news.ts';
import { between, pick, type Random, seeded } from './random.ts';

export type Place = { start: number; end: number };
export type Anchor = Place & { id: string };

/** A text, its revision, and where any span of the old one stands in the new one, known because every word remembers. */
export type Revision = { oldText: string; newText: string; anchors: Anchor[]; truth: (Place | null)[] };

/** Sentences of words. */
type Paragraph = Piece[][];

/**
 * Revises a text as an editor does: words changed in `edited` of the sentences; sentences put in, taken out and moved;
 * paragraphs moved, put in, split, joined and replaced by a translation; one name replaced throughout; typography cleaned up.
 */
export function revise(
  source: readonly (readonly string[])[],
  { seed, edited, anchors }: { seed: number; edited: number; anchors: number },
): Revision {
  const random = seeded(seed);
  const oldText = source.map((sentences) => sentences.join(' ')).join('\n');
  let paragraphs = pieces(source);
  paragraphs = paragraphs.map((paragraph) =>
    paragraph.flatMap((sentence, at) => sentenceEdits(random, sentence, paragraph[at - 1], edited)),
  );
  paragraphs = paragraphEdits(
    random,
    paragraphs.filter((paragraph) => paragraph.length > 0),
  );
  renameThroughout(random, paragraphs);
  cleanTypography(paragraphs);
  const { newText, where } = joined(paragraphs);
  const marks = someAnchors(random, oldText, anchors);
  return { oldText, newText, anchors: marks, truth: marks.map((mark) => truthOf(mark, where, newText)) };
}

function pieces(source: readonly (readonly string[])[]): Paragraph[] {
  let at = 0;
  return source.map((sentences) =>
    sentences.map((sentence) => {
      const words = sentence.split(/(?<= )/).map((word): Piece => {
        const from = at;
        at += word.length;
        return { text: word, from, to: at, same: true };
      });
      at += 1; // the blank or line feed after the sentence
      return words;
    }),
  );
}

function sentenceEdits(
  random: Random,
  sentence: Piece[],
  before: Piece[] | undefined,
  edited: number,
): Piece[][] {
  const chance = random();
  if (chance < edited) return [wordEdits(random, sentence)];
  if (chance < edited + 0.01) return [];
  if (chance < edited + 0.03)
    return [fresh(sentenceUnlike([before, sentence].map(textOf), random)), sentence];
  return [sentence];
}

function textOf(sentence: Piece[] | undefined): string {
  return (sentence ?? []).map(({ text }) => text).join('');
}

function wordEdits(random: Random, sentence: Piece[]): Piece[] {
  const result = [...sentence];
  for (let count = between(random, 1, 3); count > 0; count--) {
    const at = between(random, 0, result.length - 1);
    const piece = result[at] as Piece;
    const how = random();
    const [, word = '', tail = ''] = /^(.*?)([.,”"]*\s*)$/s.exec(piece.text) ?? [];
    if (word === '') continue;
    if (how < 0.5) result[at] = { ...piece, text: inventedWord(random) + tail, same: false };
    else if (how < 0.75)
      result.splice(at, 0, { text: `${inventedWord(random)} `, from: -1, to: -1, same: false });
    else if (result.length > 5 && at < result.length - 1) result.splice(at, 1);
  }
  return result;
}

function paragraphEdits(random: Random, paragraphs: Paragraph[]): Paragraph[] {
  const result = [...paragraphs];
  const times = (share: number) => Math.ceil(paragraphs.length * share);
  for (let n = times(0.03); n > 0; n--) {
    const [moved = []] = result.splice(between(random, 0, result.length - 1), 1);
    result.splice(between(random, 0, result.length), 0, moved);
  }
  for (let n = times(0.02); n > 0; n--) {
    const at = between(random, 0, result.length - 2);
    result.splice(at, 2, [...(result[at] ?? []), ...(result[at + 1] ?? [])]);
  }
  for (let n = times(0.02); n > 0; n--) {
    const at = between(random, 0, result.length - 1);
    const cut = between(random, 1, Math.max(1, (result[at]?.length ?? 1) - 1));
    result.splice(at, 1, (result[at] ?? []).slice(0, cut), (result[at] ?? []).slice(cut));
  }
  for (let n = times(0.02); n > 0; n--)
    result.splice(between(random, 0, result.length), 0, [
      fresh(inventedSentence(random)),
      fresh(inventedSentence(random)),
    ]);
  result.splice(between(random, 0, result.length - 1), 1, TRANSLATED.map(fresh)); // one paragraph becomes a translation
  return result.filter((paragraph) => paragraph.length > 0);
}

const TRANSLATED = [
  'Kommunen vil ikke betale for broen.',
  'Det sagde borgmesteren efter mødet.',
  'Ingen ved, hvornår den åbner igen.',
];

function fresh(sentence: string): Piece[] {
  return sentence.split(/(?<= )/).map((text) => ({ text, from: -1, to: -1, same: false }));
}

/** The commonest capitalised word gets another spelling. */
function renameThroughout(random: Random, paragraphs: Paragraph[]): void {
  const all = paragraphs.flat(2);
  const names = all.filter(({ text }, index) => /^\p{Lu}\p{Ll}{4,}/u.test(text) && index > 0);
  const name = /^\p{L}+/u.exec(pick(random, names)?.text ?? '')?.[0];
  if (!name) return;
  for (const piece of all) {
    if (!piece.text.startsWith(name)) continue;
    piece.text = piece.text.replace(name, `${name.slice(0, -2)}ae`);
    piece.same = false;
  }
}

function cleanTypography(paragraphs: Paragraph[]): void {
  for (const piece of paragraphs.flat(2))
    piece.text = piece.text
      .replace(/[“”„«»]/g, '"')
      .replace(/’/g, "'")
      .replace(/–/g, '-');
}

function joined(paragraphs: Paragraph[]): { newText: string; where: PlacedPiece[] } {
  let newText = '';
  const where: PlacedPiece[] = [];
  paragraphs.forEach((paragraph, p) => {
    if (p > 0) newText += '\n';
    paragraph.forEach((sentence, s) => {
      if (s > 0) newText += ' ';
      for (const piece of sentence) {
        if (piece.from >= 0) where.push({ ...piece, at: newText.length });
        newText += piece.text;
      }
      newText = newText.trimEnd();
    });
  });
  return { newText, where: where.sort((a, b) => a.from - b.from) };
}

/** Spans of whole words, 20 to 200 letters, mostly short, within a paragraph. */
function someAnchors(random: Random, text: string, count: number): Anchor[] {
  const anchors: Anchor[] = [];
  while (anchors.length < count) {
    let start = between(random, 0, text.length - 20);
    while (start > 0 && !/\s/.test(text.charAt(start - 1))) start--;
    let end = Math.min(text.length, start + 20 + Math.floor(180 * random() ** 3));
    while (end < text.length && !/\s/.test(text.charAt(end))) end++;
    const feed = text.indexOf('\n', start);
    if (feed >= 0) end = Math.min(end, feed);
    if (end - start >= 20) anchors.push({ id: `a${anchors.length}`, start, end });
  }
  return anchors;
}

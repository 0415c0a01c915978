import { type MarkedParagraph, readMarkedProse } from '../../lib/text/testing/marked-prose.ts';
import type { Anchor, Place, Revision } from './edit-script.ts';
import { between, pick, type Random, seeded, shuffled } from './random.ts';

/**
 * A second generator, unlike the first: real prose of any language instead of templates, marks of a word or two, marks
 * within marks and across one another, and lists whose lines are reordered and whose figures are brought up to date. Letters,
 * not words, remember where they came from, so it needs no blanks between words (Chinese).
 */
export function reviseElsewhere(prose: string, seed: number, { edited, marks }: Options): Revision {
  const random = seeded(seed);
  const [kept = [], spare = []] = halves(shuffled(random, sentencesOf(prose)));
  const paragraphs = [...inParagraphs(random, kept), ...lists(random, kept)];
  const oldText = paragraphs.map(joinUp).join('\n');
  const edit = editor(random, spare, edited);
  const traced = trace(paragraphs).map(edit.paragraph);
  const letters = shuffleSome(random, edit.insertions(traced)).flat();
  const newText = letters.map(({ letter }) => letter).join('');
  const anchors = someMarks(random, oldText, marks);
  return { oldText, newText, anchors, truth: anchors.map((mark) => truthOf(mark, letters)) };
}

type Options = { edited: number; marks: number };

/** A letter of the new text and where it stood in the old one; -1 for one that is new. */
type Letter = { letter: string; from: number };

function sentencesOf(prose: string): string[] {
  return readMarkedProse(prose).flatMap(({ text, ends }: MarkedParagraph) =>
    ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end).trim()),
  );
}

function halves<T>(list: readonly T[]): T[][] {
  const middle = Math.ceil(list.length * 0.75);
  return [list.slice(0, middle), list.slice(middle)];
}

function inParagraphs(random: Random, sentences: readonly string[]): string[][] {
  const paragraphs: string[][] = [];
  for (let at = 0; at < sentences.length; ) {
    const length = between(random, 1, 5);
    paragraphs.push(sentences.slice(at, at + length));
    at += length;
  }
  return paragraphs;
}

/** Lines as in a table of results: a name, a figure, a share. */
function lists(random: Random, sentences: readonly string[]): string[][] {
  const names = sentences.map((sentence) => sentence.slice(0, 14).trim()).slice(0, 12);
  return names.map((name) => [`${name} ${between(random, 100, 9999)} ${between(random, 1, 99)},4 %`]);
}

/** Where words are not parted by blanks, sentences are not either. */
function joinUp(sentences: readonly string[]): string {
  return sentences.join(isUnspaced(sentences.join('')) ? '' : ' ');
}

function isUnspaced(text: string): boolean {
  return /\p{Script=Han}/u.test(text) && !/\p{L} \p{L}/u.test(text);
}

function trace(paragraphs: readonly (readonly string[])[]): Letter[][] {
  let at = 0;
  return paragraphs.map((paragraph) => {
    const letters = [...`${joinUp(paragraph)}\n`].map((letter) => {
      const from = at;
      at += letter.length;
      return { letter, from };
    });
    return letters;
  });
}

function editor(random: Random, spare: readonly string[], edited: number) {
  const fresh = (text: string): Letter[] => [...text].map((letter) => ({ letter, from: -1 }));
  const word = () => pick(random, pick(random, spare).match(/[\p{L}\p{N}]{2,9}/gu) ?? ['x']);
  const paragraph = (letters: Letter[]): Letter[] => {
    if (random() >= 2 * edited) return letters;
    const chance = random();
    const words = [
      ...letters
        .map(({ letter }) => letter)
        .join('')
        .matchAll(/[\p{L}\p{N}]+/gu),
    ];
    const { index = 0, 0: old = '' } = pick(random, words) ?? {};
    const length = isUnspaced(old) ? Math.min(2, old.length) : [...old].length;
    if (chance < 0.5) return letters.toSpliced(index, length, ...fresh(word()));
    if (chance < 0.75) return letters.toSpliced(index, 0, ...fresh(`${word()} `));
    return letters.length - length < 20 ? letters : letters.toSpliced(index, length);
  };
  const insertions = (paragraphs: Letter[][]): Letter[][] =>
    paragraphs.flatMap((letters) => {
      const chance = random();
      if (chance < 0.02) return [];
      return chance < 0.06 ? [fresh(`${pick(random, spare)}\n`), letters] : [letters];
    });
  return { paragraph, insertions };
}

/** Three paragraphs in a hundred go elsewhere. */
function shuffleSome(random: Random, paragraphs: Letter[][]): Letter[][] {
  const result = [...paragraphs];
  for (let count = Math.ceil(paragraphs.length * 0.03); count > 0; count--) {
    const [moved = []] = result.splice(between(random, 0, result.length - 1), 1);
    result.splice(between(random, 0, result.length), 0, moved);
  }
  return result;
}

/** A third of a word or two, a third up to a sentence, a third inside or across the mark before. */
function someMarks(random: Random, text: string, count: number): Anchor[] {
  const marks: Anchor[] = [];
  while (marks.length < count) {
    const last = marks.at(-1);
    const start = last && marks.length % 3 === 2 ? between(random, last.start, last.end - 1) : undefined;
    const mark = markAt(random, text, start ?? between(random, 0, text.length - 3), marks.length % 3 === 0);
    if (mark) marks.push({ id: `m${marks.length}`, ...mark });
  }
  return marks;
}

/** Whole words, within a line; Chinese has no words to keep whole. */
function markAt(random: Random, text: string, near: number, isShort: boolean): Place | null {
  const lineEnd = (text.indexOf('\n', near) + 1 || text.length + 1) - 1;
  const inWord = (at: number) =>
    /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}]/u.test(text.slice(at - 1, at + 1)) &&
    !/\p{Script=Han}/u.test(text.slice(at - 1, at + 1));
  let start = near;
  while (start > 0 && inWord(start)) start--;
  let end = Math.min(lineEnd, start + (isShort ? between(random, 3, 14) : between(random, 15, 120)));
  while (end < lineEnd && inWord(end)) end++;
  const words = text.slice(start, end).trim();
  if (words.length < 2 || words.includes('\n')) return null;
  start += text.slice(start).length - text.slice(start).trimStart().length;
  return { start, end: start + words.length };
}

/** Less than this share of a mark's letters left: it was deleted. */
const LEAST_LEFT = 0.3;

function truthOf(mark: Place, letters: readonly Letter[]): Place | null {
  let [at, start, end, left] = [0, -1, -1, 0];
  for (const { letter, from } of letters) {
    if (from >= mark.start && from < mark.end) {
      if (start < 0) start = at;
      end = at + letter.length;
      left += letter.length;
    }
    at += letter.length;
  }
  return left < LEAST_LEFT * (mark.end - mark.start) ? null : { start, end };
}

import type { Place, Revision } from './edit-script.ts';
import { someMarks } from './other-marks.ts';
import { isUnspaced, joinUp, paragraphsOf, wordsOf } from './other-prose.ts';
import { between, pick, type Random, seeded } from './random.ts';

/**
 * A second generator, unlike the first: real prose of any language instead of templates, marks of a word or two, marks
 * within marks and across one another, and lists whose lines are reordered and whose figures are brought up to date. Letters,
 * not words, remember where they came from, so it needs no blanks between words (Chinese); what a word is, ICU says.
 */
export function reviseElsewhere(prose: string, seed: number, { edited, marks }: Options): Revision {
  const random = seeded(seed);
  const { paragraphs, spare } = paragraphsOf(random, prose);
  const oldText = paragraphs.map(joinUp).join('\n');
  const edit = editor(random, spare, edited);
  const traced = trace(paragraphs).map(edit.paragraph);
  const letters = shuffleSome(random, edit.insertions(traced)).flat();
  const newText = letters.map(({ letter }) => letter).join('');
  const anchors = someMarks(random, oldText, marks);
  const inWord = lettersInWords(oldText);
  return { oldText, newText, anchors, truth: anchors.map((mark) => truthOf(mark, inWord, letters)) };
}

type Options = { edited: number; marks: number };

/**
 * A letter of the new text and where it stood in the old one; -1 for one that was put in. A word that was written in the
 * place of another stands for it: all its letters stand where that one began, and none of them is `kept`.
 */
type Letter = { letter: string; from: number; kept: boolean };

function trace(paragraphs: readonly (readonly string[])[]): Letter[][] {
  let at = 0;
  return paragraphs.map((paragraph) => {
    const letters = [...`${joinUp(paragraph)}\n`].map((letter) => {
      const from = at;
      at += letter.length;
      return { letter, from, kept: true };
    });
    return letters;
  });
}

/** A paragraph from which a word is taken out keeps more letters than this. */
const SHORTEST = 20;

function editor(random: Random, spare: readonly string[], edited: number) {
  const fresh = (text: string, from = -1): Letter[] =>
    [...text].map((letter) => ({ letter, from, kept: false }));
  const words = spare.flatMap((sentence) => textsOf(sentence).filter((word) => word.length > 1));
  /** A word unlike those beside its place: of two alike nobody could tell which was put in. */
  const wordUnlike = (beside: readonly (string | undefined)[]) =>
    pick(
      random,
      words.filter((word) => !beside.includes(word)),
    );
  const paragraph = (letters: Letter[]): Letter[] => {
    if (random() >= 2 * edited) return letters;
    const chance = random();
    const text = letters.map(({ letter }) => letter).join('');
    const places = wordsOf(text);
    const at = between(random, 0, places.length - 1);
    const place = places[at];
    if (!place) return letters;
    const length = place.end - place.start;
    const beside = textsOf(text).slice(Math.max(0, at - 1), at + 2);
    const from = letters[place.start]?.from;
    if (chance < 0.5) return letters.toSpliced(place.start, length, ...fresh(wordUnlike(beside), from));
    const blank = isUnspaced(text) ? '' : ' ';
    if (chance < 0.75) return letters.toSpliced(place.start, 0, ...fresh(wordUnlike(beside) + blank));
    return letters.length - length < SHORTEST ? letters : letters.toSpliced(place.start, length);
  };
  const insertions = (paragraphs: Letter[][]): Letter[][] =>
    paragraphs.flatMap((letters) => {
      const chance = random();
      if (chance < 0.02) return [];
      return chance < 0.06 ? [fresh(`${pick(random, spare)}\n`), letters] : [letters];
    });
  return { paragraph, insertions };
}

function textsOf(text: string): string[] {
  return wordsOf(text).map(({ start, end }) => text.slice(start, end));
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

/** Less than this share of the letters of a mark's words left: it was deleted. Blanks and signs between words say nothing. */
const LEAST_LEFT = 0.3;

function truthOf(mark: Place, inWord: Uint8Array, letters: readonly Letter[]): Place | null {
  let [at, start, end, left] = [0, -1, -1, 0];
  for (const { letter, from, kept } of letters) {
    if (from >= mark.start && from < mark.end && letter.trim() !== '') {
      if (start < 0) start = at;
      end = at + letter.length;
      if (kept) left += inWord[from] ?? 0;
    }
    at += letter.length;
  }
  const all = inWord.subarray(mark.start, mark.end).reduce((sum, isIn) => sum + isIn, 0);
  return left < LEAST_LEFT * all ? null : { start, end };
}

/** 1 for what is in a word: letters and digits, and the marks in a figure. */
function lettersInWords(text: string): Uint8Array {
  const inWord = new Uint8Array(text.length);
  for (const { start, end } of wordsOf(text)) inWord.fill(1, start, end);
  return inWord;
}

import type { Place, Revision } from './edit-script.ts';
import { someMarks } from './other-marks.ts';
import { isUnspaced, joinUp, paragraphsOf } from './other-prose.ts';
import { between, pick, type Random, seeded } from './random.ts';

/**
 * A second generator, unlike the first: real prose of any language instead of templates, marks of a word or two, marks
 * within marks and across one another, and lists whose lines are reordered and whose figures are brought up to date. Letters,
 * not words, remember where they came from, so it needs no blanks between words (Chinese).
 */
export function reviseElsewhere(prose: string, seed: number, { edited, marks }: Options): OtherRevision {
  const random = seeded(seed);
  const { paragraphs, spare } = paragraphsOf(random, prose);
  const oldText = paragraphs.map(joinUp).join('\n');
  const edit = editor(random, spare, edited);
  const traced = trace(paragraphs).map(edit.paragraph);
  const letters = shuffleSome(random, edit.insertions(traced)).flat();
  const newText = letters.map(({ letter }) => letter).join('');
  const anchors = someMarks(random, oldText, marks);
  const left = new Set(letters.map(({ from }) => from));
  return {
    oldText,
    newText,
    anchors,
    truth: anchors.map((mark) => truthOf(mark, letters)),
    cut: anchors.map(({ start, end }) => !left.has(start) || !left.has(end - 1)),
  };
}

/**
 * `cut`: the mark's first or last letter is gone. Letters cannot say whether what was written in its place belongs to the
 * mark ("nine per cent" of which "nine" became "ten"), so of these the truth can be argued about.
 */
type OtherRevision = Revision & { cut: boolean[] };
type Options = { edited: number; marks: number };

/** A letter of the new text and where it stood in the old one; -1 for one that is new. */
type Letter = { letter: string; from: number };

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

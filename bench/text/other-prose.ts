import { type MarkedParagraph, readMarkedProse } from '../../lib/text/testing/marked-prose.ts';
import type { Place } from './edit-script.ts';
import { between, type Random, shuffled } from './random.ts';

/** The old text's paragraphs, each of sentences, made of real prose and of lists; and sentences to put in. */
export function paragraphsOf(random: Random, prose: string): { paragraphs: string[][]; spare: string[] } {
  const [kept = [], spare = []] = halves(shuffled(random, sentencesOf(prose)));
  return { paragraphs: [...inParagraphs(random, kept), ...lists(random, kept)], spare };
}

function sentencesOf(prose: string): string[] {
  return readMarkedProse(prose).flatMap(({ text, ends }: MarkedParagraph) =>
    ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end).trim()),
  );
}

/** Three quarters and the rest. */
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
export function joinUp(sentences: readonly string[]): string {
  return sentences.join(isUnspaced(sentences.join('')) ? '' : ' ');
}

export function isUnspaced(text: string): boolean {
  return /\p{Script=Han}/u.test(text) && !/\p{L} \p{L}/u.test(text);
}

const WORDS = new Intl.Segmenter('en', { granularity: 'word' });

/** The words of a text as ICU cuts them: a figure with its marks is one, and Chinese is cut by a dictionary. */
export function wordsOf(text: string): Place[] {
  return [...WORDS.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

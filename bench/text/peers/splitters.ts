import sbd from 'sbd';
import { segment } from 'sentencex';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { defaultOf } from './interop.ts';

/** Cuts a text into sentences; blank edges do not matter. May throw: some of these do. */
export type Splitter = (text: string, language: string) => string[];

const wink = defaultOf<(model: unknown) => { readDoc(text: string): { sentences(): { out(): string[] } } }>(
  winkNLP,
)(defaultOf(model));
const split = defaultOf<{ sentences(text: string, options: object): string[] }>(sbd);

export const SPLITTERS: Record<string, Splitter> = {
  'Intl.Segmenter': (text, language) =>
    [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
      .map(({ segment: sentence }) => sentence)
      .filter((sentence) => sentence.trim() !== ''),
  sentencex: (text, language) => segment(language, text).filter((sentence: string) => sentence.trim() !== ''),
  'wink-nlp': (text) => wink.readDoc(text).sentences().out(), // English only
  sbd: (text) => split.sentences(text, {}),
};

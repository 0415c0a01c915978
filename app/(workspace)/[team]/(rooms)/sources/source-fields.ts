import { LABELS, type SourceField } from '#app/_ui/screens/source-form.tsx';
import { CONFIDENTIALITIES, RELIABILITIES, SOURCE_KINDS } from '#app/_ui/source-words.ts';
import type { SourceView } from '#lib/sources/view.ts';

/** A source as its form holds it: texts, of which null is unknown. */
export type SourceTexts = Readonly<Record<SourceField, string | null>>;

export function textsOf(source: SourceView): SourceTexts {
  const names = Object.keys(LABELS) as Exclude<SourceField, 'primary'>[];
  const texts = Object.fromEntries(names.map((name) => [name, source[name]]));
  return { ...texts, primary: { true: 'yes', false: 'no' }[String(source.primary)] ?? null } as SourceTexts;
}

/** A new source as its form begins: looked at today. */
export function newSource(today: string): SourceTexts {
  const blank = Object.fromEntries(Object.keys(LABELS).map((name) => [name, null]));
  return { ...blank, kind: 'webPage', confidentiality: 'open', accessedOn: today } as SourceTexts;
}

/** Fields of the form as the commands take them. */
export function inputOf({ primary, title, ...texts }: Partial<SourceTexts>): Record<string, unknown> {
  return {
    ...texts,
    ...(primary === undefined ? {} : { primary: primary === null ? null : primary === 'yes' }),
    ...(title === undefined ? {} : { title: title ?? '' }), // one that was taken away is refused at its field
  };
}

/** What a new source begins with and what was typed. A title that nobody gave is left out, so that the address can fill it. */
export function newInputOf(begun: SourceTexts, changed: Partial<SourceTexts>): Record<string, unknown> {
  const given = Object.entries({ ...begun, ...changed }).filter(([, text]) => text !== null);
  return inputOf(Object.fromEntries(given));
}

const WORDS: Partial<Record<SourceField, Readonly<Record<string, string>>>> = {
  kind: SOURCE_KINDS,
  primary: { yes: 'Primary', no: 'Secondary' },
  reliability: RELIABILITIES,
  confidentiality: CONFIDENTIALITIES,
  derivedFromId: {},
};

/** What a field says, in the words of the form. */
export function wordsOf(field: SourceField, text: string): string {
  const words = WORDS[field];
  return words && text ? (words[text] ?? 'another source') : text;
}

import { readdirSync, readFileSync } from 'node:fs';
import { languageOf, type MarkedParagraph, readMarkedProse } from './marked-prose.ts';

const FOLDER = new URL('./prose/', import.meta.url);

/** All test prose of each language, whichever of its files it stands in. */
export function proseByLanguage(): Map<string, MarkedParagraph[]> {
  const prose = new Map<string, MarkedParagraph[]>();
  for (const file of readdirSync(FOLDER)) {
    const paragraphs = readMarkedProse(readFileSync(new URL(file, FOLDER), 'utf8'));
    prose.set(languageOf(file), [...(prose.get(languageOf(file)) ?? []), ...paragraphs]);
  }
  return prose;
}

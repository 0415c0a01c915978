import type { LanguagePack } from '../languages/pack.ts';
import { INITIAL } from './abbreviation-kinds.ts';
import type { FullStop } from './full-stop.ts';

/** Whether an initial is followed by the rest of its name: a first initial, one of several, one before a particle. */
export function belongsToName(place: FullStop, pack: LanguagePack): boolean {
  return opensName(place.previous, pack) || isInitial(place) || isParticle(place);
}

/** Whether a letter that could be an initial ends a sentence although a capital follows that opens names as well. */
export function closesName(place: FullStop, pack: LanguagePack): boolean {
  return isPronoun(place) || isLettered(place, pack) || isNameOfOne(place) || isBeforeTitle(place, pack);
}

/** What follows is an initial: "J. P. Moran". */
export function isInitial({ text, ahead }: FullStop): boolean {
  return INITIAL.test(ahead.word) && text.charAt(ahead.start + ahead.word.length) === '.';
}

/** Before "J. P. Moran", "Q. Why", "Cf. E. Le Roy": nothing, an initial, or what needs something after it. */
function opensName(previous: string, pack: LanguagePack): boolean {
  if (previous === '' || /^\p{Lu}\.$/u.test(previous)) return true;
  const word = previous.slice(0, -1);
  return previous.endsWith('.') && (pack.never.has(word) || pack.never.has(word.toLowerCase()));
}

/** "R. De Niro", "E. Le Roy": what would open a sentence is part of a name when a capital follows. */
function isParticle({ text, token, ahead }: FullStop): boolean {
  const after = text.slice(ahead.start, ahead.start + 16);
  return (
    /^\p{Lu}$/u.test(token) &&
    /^(?:De|Du|Des|Le|La|Di|Da|Del|Della|Dos|El|Al|Van|Von|Den|Ten|Ter) \p{Lu}/u.test(after)
  );
}

/** "you and I." is no initial. */
function isPronoun({ token, previous }: FullStop): boolean {
  return token === 'I' && /^\p{Ll}/u.test(previous);
}

/** "Plan B. Roe said", "Apt. B. Roe", "vitamine C. Marie". */
function isLettered({ previous }: FullStop, pack: LanguagePack): boolean {
  return pack.lettered.has(previous.toLowerCase().replace(/\.$/, ''));
}

/** The paragraphs before are searched no further than this. */
const EARLIER = 2000;

/** Courts name the accused "Lucas B.": where the text did so before, with a comma or a small letter after it, that is the whole name. */
function isNameOfOne({ text, stop, token, previous }: FullStop): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(previous)) return false;
  const name = `${previous} ${token}.`;
  const earlier = text.slice(Math.max(0, stop.start - EARLIER), stop.start);
  for (let at = earlier.indexOf(name); at >= 0; at = earlier.indexOf(name, at + 1)) {
    if (/^(?:[,;:)]| \p{Ll})/u.test(earlier.slice(at + name.length, at + name.length + 2))) return true;
  }
  return false;
}

/**
 * "Anna K. Judge Hill", "Ajay B. Regierungssprecher Roe": after a first name and a letter, an office and a name. Where nouns
 * have capitals, two in a row are one.
 */
function isBeforeTitle({ text, previous, ahead }: FullStop, pack: LanguagePack): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(previous)) return false;
  const after = text.slice(ahead.start, ahead.start + 60);
  if (pack.nounsHaveCapitals) return /^\p{Lu}\p{Ll}{5,} \p{Lu}\p{Ll}/u.test(after);
  return pack.offices.has(ahead.lower) && /^\S+ \p{Lu}/u.test(after);
}

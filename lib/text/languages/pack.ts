/** What the splitter has to know of a language. Words are written without their last full stop. */
export type LanguagePack = {
  /** Abbreviations that something always follows: titles, "e.g.", "vs." */
  never: ReadonlySet<string>;
  /** Abbreviations that a number follows: "No.", "p.", months; before anything else they are plain words. */
  numbered: ReadonlySet<string>;
  /** Abbreviations that may end a sentence; the next word decides: "Inc.", "U.S." */
  open: ReadonlySet<string>;
  /** Abbreviations after which a capital begins a sentence: "etc.", "a.m." */
  closing: ReadonlySet<string>;
  /** Short words without vowels that are no abbreviations, though they look it: units, currencies. */
  plain: ReadonlySet<string>;
  /** Words (lower case) that, when capitalised, begin a sentence and are no part of a name. */
  starters: ReadonlySet<string>;
  /** Verbs (lower case) that give a quotation to its speaker. */
  sayings: ReadonlySet<string>;
  /** What follows a time of day or a year within the sentence: weekdays, months, time zones (lower case). */
  calendar: ReadonlySet<string>;
  /** Prepositions (lower case) that open a sentence with a time or place: "At 5 a.m. Mr. Smith left." */
  fronts: ReadonlySet<string>;
  /** Words (lower case) before an ordinal written with a full stop, as in German "am 3. Oktober"; empty where there are none. */
  ordinalLeads: ReadonlySet<string>;
};

/** A pack written as lists of words with spaces between */
export function pack(words: Partial<Record<keyof LanguagePack, string>>): LanguagePack {
  const set = (list = '') => new Set(list.split(/\s+/).filter(Boolean));
  return {
    never: set(words.never),
    numbered: set(words.numbered),
    open: set(words.open),
    closing: set(words.closing),
    plain: set(words.plain),
    starters: set(words.starters),
    sayings: set(words.sayings),
    calendar: set(words.calendar),
    fronts: set(words.fronts),
    ordinalLeads: set(words.ordinalLeads),
  };
}

/** What the splitter has to know of a language. Words are written without their last full stop. */
export type LanguagePack = {
  /** Abbreviations that something always follows: titles, "e.g.", "vs." */
  never: ReadonlySet<string>;
  /** Abbreviations that a number follows: "No.", "p.", months; before anything else they are plain words. */
  numbered: ReadonlySet<string>;
  /** Abbreviations that may end a sentence; the next word decides: "Inc.", "U.S." */
  open: ReadonlySet<string>;
  /** Legal forms of companies: a capital begins a sentence unless it is a role, as in "Acme Inc. Chairman Roe". */
  company: ReadonlySet<string>;
  /** What people are in companies (lower case), and what a company's name goes on with. */
  roles: ReadonlySet<string>;
  /** Abbreviations after which a capital begins a sentence: "etc.", "a.m." */
  closing: ReadonlySet<string>;
  /** Eras: after a year or a century a capital begins a sentence; elsewhere they are something else ("B.C." is a province). */
  eras: ReadonlySet<string>;
  /** Words that end as no whole word does, so they were cut short: "Engr.", "Natl."; null where none are told so. */
  clipped: RegExp | null;
  /** Short words without vowels that are no abbreviations, though they look it: units, currencies. */
  plain: ReadonlySet<string>;
  /** Words (lower case) that, when capitalised, begin a sentence and are no part of a name. */
  starters: ReadonlySet<string>;
  /** Endings of plurals of people: "Voters", "Economists" open sentences and follow no "U.S." in a name. */
  crowds: readonly string[];
  /** Verbs (lower case) that give a quotation to its speaker. */
  sayings: ReadonlySet<string>;
  /** What follows a time of day or a year within the sentence: weekdays, months, time zones (lower case). */
  calendar: ReadonlySet<string>;
  /** Streets that a house number precedes ("12 av. Foch"): no units. */
  streets: ReadonlySet<string>;
  /** What a letter names and follows (lower case): in "Plan B." it is no initial. */
  lettered: ReadonlySet<string>;
  /** Words (lower case) that open a clause in front of the main one: no sentence ends before its comma. */
  conjunctions: ReadonlySet<string>;
  /** Matches words (lower case) for what is counted, in a form that opens no sentence: "29 proc. Polaków". */
  counted: RegExp;
  /** Offices (lower case) that open a sentence and stand before a name: "Anna K. Judge Hill". */
  offices: ReadonlySet<string>;
  /** All nouns have capitals, as in German. */
  nounsHaveCapitals: boolean;
  /** What a comma puts after a name: states, degrees ("Fargo, N.D.", "Jane Roe, M.D."). */
  appended: ReadonlySet<string>;
  /** What else completes a name or a phrase: countries, streets. */
  completing: ReadonlySet<string>;
  /** Words (lower case) that make a name with the place or the letters before them: "U.S. Senate", "L.A. Times". */
  heads: ReadonlySet<string>;
  /** Articles and possessives (lower case): before letters with stops they show that these are no initials. */
  articles: ReadonlySet<string>;
  /** Matches words (lower case) that are hardly anything but finite verbs; null where no list was made. */
  verbs: RegExp | null;
  /** Prepositions (lower case) that open a sentence with a time or place: "At 5 a.m. Mr. Smith left." */
  fronts: ReadonlySet<string>;
  /** Words (lower case) before an ordinal written with a full stop, as in German "am 3. Oktober"; empty where there are none. */
  ordinalLeads: ReadonlySet<string>;
};

type NoList = 'clipped' | 'counted' | 'nounsHaveCapitals' | 'verbs';
type Lists = Partial<Record<Exclude<keyof LanguagePack, NoList>, string> & Pick<LanguagePack, NoList>>;

const NOTHING = /^(?!)/;

/** A pack written as lists of words with spaces between. */
export function pack(words: Lists): LanguagePack {
  const list = (written = '') => written.split(/\s+/).filter(Boolean);
  const set = (written?: string) => new Set(list(written));
  return {
    never: set(words.never),
    numbered: set(words.numbered),
    open: set(words.open),
    company: set(words.company),
    roles: set(words.roles),
    closing: set(words.closing),
    eras: set(words.eras),
    clipped: words.clipped ?? null,
    plain: set(words.plain),
    starters: set(words.starters),
    crowds: list(words.crowds),
    sayings: set(words.sayings),
    calendar: set(words.calendar),
    streets: set(words.streets),
    lettered: set(words.lettered),
    conjunctions: set(words.conjunctions),
    offices: set(words.offices),
    counted: words.counted ?? NOTHING,
    nounsHaveCapitals: words.nounsHaveCapitals ?? false,
    appended: set(words.appended),
    completing: set(words.completing),
    heads: set(words.heads),
    articles: set(words.articles),
    verbs: words.verbs ?? null,
    fronts: set(words.fronts),
    ordinalLeads: set(words.ordinalLeads),
  };
}

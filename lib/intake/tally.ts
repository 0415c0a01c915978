/** How often something was kept, left out or repaired. Reads as "`count` `what`": "2 scripts", "1 tracker". */
export type Count = { what: string; count: number };

/** Things an import can count, each in the singular and the plural. */
const NOUNS = {
  paragraph: 'paragraphs',
  heading: 'headings',
  quotation: 'quotations',
  'list item': 'list items',
  table: 'tables',
  caption: 'captions',
  'line of code': 'lines of code',
  link: 'links',
  footnote: 'footnotes',
  'tracked insertion (accepted)': 'tracked insertions (accepted)',
  'tracked deletion': 'tracked deletions',
  comment: 'comments',
  'page header or footer': 'page headers and footers',
  script: 'scripts',
  style: 'styles',
  tracker: 'trackers',
  image: 'images',
  'embedded item': 'embedded items',
  'form field': 'form fields',
  'hidden passage': 'hidden passages',
  'unsafe link': 'unsafe links',
  'link without a full address': 'links without a full address',
  'HTML tag': 'HTML tags',
  'word around the article': 'words around the article',
  'control character removed': 'control characters removed',
  'broken character replaced': 'broken characters replaced',
  'invisible character removed': 'invisible characters removed',
  'text-direction override removed': 'text-direction overrides removed',
  'hard line break joined': 'hard line breaks joined',
} as const;

export type Noun = keyof typeof NOUNS;
export type Tally = ReadonlyMap<Noun, number>;

/** A tally that counts up. */
export class Counter extends Map<Noun, number> {
  add(noun: Noun, count = 1): void {
    if (count > 0) this.set(noun, (this.get(noun) ?? 0) + count);
  }
}

/** The tally as counts to show, in the order they were first met. */
export function counts(tally: Tally): Count[] {
  return [...tally].map(([noun, count]) => ({ what: count === 1 ? noun : NOUNS[noun], count }));
}

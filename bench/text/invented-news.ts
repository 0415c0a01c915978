import { between, pick, type Random } from './random.ts';

/**
 * News-like English of any length: templates over a small vocabulary, so that sentences resemble one another more than in
 * real prose. That is what makes wrong matches likely, and worth counting. Paragraphs of sentences.
 */
export function inventedNews(random: Random, letters: number): string[][] {
  const paragraphs: string[][] = [];
  let written = 0;
  while (written < letters) {
    const paragraph: string[] = [];
    const length = between(random, 2, 7);
    while (paragraph.length < length && written < letters) {
      const before = paragraph.at(-1) ?? paragraphs.at(-1)?.at(-1);
      const sentence = sentenceUnlike([before], random);
      paragraph.push(sentence);
      written += sentence.length + 1;
    }
    paragraphs.push(paragraph);
  }
  return paragraphs;
}

/** A sentence that is none of those beside its place: of two alike side by side nobody can tell which was put in or taken out. */
export function sentenceUnlike(beside: readonly (string | undefined)[], random: Random): string {
  let sentence = inventedSentence(random);
  while (beside.includes(sentence)) sentence = inventedSentence(random);
  return sentence;
}

export function inventedSentence(random: Random): string {
  const template = random() < 0.03 ? pick(random, REFRAINS) : pick(random, TEMPLATES);
  const sentence = template.replace(/\{(\w+)\}/g, (_, slot: string) => fill(random, slot));
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

export function inventedWord(random: Random): string {
  return pick(random, [...THINGS, ...QUALITIES, ...PLACES]);
}

function fill(random: Random, slot: string): string {
  if (slot === 'who') return pick(random, WHO);
  if (slot === 'name') return pick(random, NAMES);
  if (slot === 'place') return pick(random, PLACES);
  if (slot === 'did') return pick(random, DID);
  if (slot === 'thing') return (random() < 0.5 ? `${pick(random, QUALITIES)} ` : '') + pick(random, THINGS);
  if (slot === 'number') return String(between(random, 2, 9800));
  if (slot === 'share') return `${between(random, 1, 98)}.${between(random, 0, 9)}`;
  if (slot === 'year') return String(between(random, 1961, 2025));
  return pick(random, WHEN);
}

const TEMPLATES = [
  '{who} in {place} {did} the {thing} {when}, {name} said.',
  'the {thing} cost {number} euros in {year}, up {share} percent from the year before.',
  '{name}, who has led the {thing} since {year}, {did} the plan {when}.',
  '“we have never seen a {thing} like this,” {name} told reporters in {place}.',
  'according to {who}, {number} people in {place} were left without a {thing} {when}.',
  '{who} {did} a {thing} for {place}, but {name} called it “a {thing} without a {thing}”.',
  'a survey of {number} residents found that {share} percent wanted the {thing} kept.',
  'in {place}, where the {thing} {did} its {thing} in {year}, few remember {name}.',
  '{name} did not answer questions about the {thing}, and {who} {did} no {thing}.',
  '{when}, {who} will vote on the {thing} that {name} {did} in {year}.',
  'the {thing} near {place} is older than the {thing}, and {who} want it repaired.',
  'prosecutors say {name} {did} {number} euros meant for the {thing} in {place}.',
  'she had counted {number} of them by {year}; {who} had counted {number}.',
  'his {thing} was found in {place}, {number} kilometres from the {thing} he had {did}.',
];
const REFRAINS = [
  'a spokesperson for the ministry declined to comment.',
  'the figures could not be independently verified.',
  'the company did not respond to a request for comment.',
  'this article has been updated to correct an earlier version.',
];
const words = (list: string) => list.split('|');
const WHO = words(
  'the city council|the harbour board|local officials|two former ministers|the hospital’s doctors|residents|the teachers’ union|a parliamentary inquiry|the fisheries office|investigators|the opposition|bus drivers|the court of audit|campaigners|the railway’s owners|three witnesses',
);
const NAMES = words(
  'Ilse Maarten|Tomas Brandl|Amina Okello|Piotr Zalewski|Rosa Cardoso|Henrik Lund|Leila Haddad|J. P. Moreau|Dr. Yuki Arai|Sen. Dana Pruitt|Marek Novy|Eleni Vasou|Oscar Ferreira|Nadia Rahman|Col. Stefan Iliev',
);
const PLACES = words(
  'Harlow Bay|Vestergard|Monte Alegre|Kirchfeld|Port Adele|San Telmo|Ostrava Nova|Dunmore|Lindqvist|Qasr Amra|Brennik|Valdoro',
);
const DID = words(
  'approved|rejected|postponed|praised|inspected|lost|opened|closed|defended|withdrew|paid for|forgot|promised|sold|measured|rebuilt|cancelled|reviewed',
);
const QUALITIES = words(
  'new|public|disputed|second|temporary|northern|expensive|missing|flooded|unsafe|private|wooden|early|annual|secret|final|modest|broken',
);
const THINGS = words(
  'bridge|school budget|water plant|ferry line|rent cap|archive|tax audit|night bus|vaccine order|power station|library|pension fund|dam|fish market|housing block|train depot|bell tower|wind farm|land register|clinic|radio mast|sewage pipe|harvest|polling station|ballot|contract|tunnel|orchard|levee|canteen',
);
const WHEN = words(
  'on Monday|last week|before dawn|in early spring|after the vote|within days|on 12 March|late on Friday|during the strike|this year|at noon|for the third time',
);

import type { CitationView, ClaimView, ClearingView } from '../../claims/view.ts';
import { bodySentences } from '../../documents/body.ts';
import type { BlockView, RevisionView } from '../../documents/view.ts';
import type { SourceView } from '../../sources/view.ts';
import type { ReportFacts } from '../facts.ts';

/** Facts for tests, measurements and trying out. People, places and events are invented. */
const NOW = '2026-11-13T14:20:00.000Z';
const SHA = (letter: string) => letter.repeat(64);
export const idOf = (number: number) => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const MIRA = idOf(1);
export const JONAS = idOf(2);
const DOCUMENT = idOf(10);
const TEAM = idOf(11);

type Piece = [type: BlockView['type'], text: string, more?: Partial<BlockView>];

const article: Piece[] = [
  ['heading', 'Ferry line to Halden closes after 61 years', { level: 1 }],
  [
    'paragraph',
    'The last boat from Port Sorrel to Halden sailed on Friday with 212 people aboard. The line opened in 1965 and carried 400,000 passengers a year at its height. It smelled of diesel and oranges.',
  ],
  [
    'paragraph',
    '“We were given eleven days,” said Tove Marram, who has run the ticket office since 1998. The owner, Nordlys Shipping, says that fuel prices doubled in two years. The company lost 3 million crowns in 2025.',
  ],
  ['heading', 'What remains', { level: 2 }],
  [
    'paragraph',
    'The next bridge is 84 kilometres to the south. It is the longest detour in the country. Nobody in the harbour wanted to talk about the spring.',
  ],
  ['quotation', 'A coast without boats is a wall.', { level: 1 }],
  ['listItem', 'The island has 1,340 residents.', { level: 1, ordered: false }],
  ['listItem', 'Its only school has 96 pupils.', { level: 1, ordered: false }],
];

/** A text from its blocks: one line feed between them. */
export function revisionOf(pieces: Piece[]): RevisionView {
  const blocks: BlockView[] = [];
  let text = '';
  for (const [type, words, more] of pieces) {
    if (blocks.length > 0) text += '\n';
    blocks.push({ type, start: text.length, end: text.length + words.length, ...more });
    text += words;
  }
  return {
    id: idOf(12),
    documentId: DOCUMENT,
    number: 1,
    originalSha256: SHA('a'),
    importer: 'paste',
    importerVersion: '1',
    text,
    textSha256: `9f3c41d8${'b'.repeat(56)}`,
    blocks,
    marks: [],
    createdById: MIRA,
    createdAt: '2026-11-13T09:12:00.000Z',
  };
}

/** A claim on a passage of the text, open unless `more` says otherwise. */
export function claimOn(
  revision: RevisionView,
  number: number,
  quote: string,
  more: Partial<ClaimView> = {},
): ClaimView {
  const start = revision.text.indexOf(quote);
  if (start < 0) throw new Error(`not in the text: ${quote}`);
  return {
    id: idOf(100 + number),
    documentId: DOCUMENT,
    number,
    start,
    end: start + quote.length,
    quote,
    kind: 'fact',
    wording: null,
    speaker: null,
    correction: null,
    wordingVersion: 1,
    risk: 'medium',
    assigneeId: null,
    dueOn: null,
    stage: 'open',
    workVersion: 1,
    rating: null,
    confidence: null,
    rationale: null,
    judgedById: null,
    judgedAt: null,
    staleAt: null,
    signedOffById: null,
    signedOffAt: null,
    verdictVersion: 1,
    createdById: MIRA,
    createdAt: NOW,
    updatedAt: NOW,
    ...more,
  };
}

type Verdict = Pick<ClaimView, 'rating' | 'rationale'> & Partial<ClaimView>;

function judged(more: Verdict): Partial<ClaimView> {
  return {
    confidence: 'high',
    stage: 'inReview',
    judgedById: MIRA,
    judgedAt: '2026-11-13T11:00:00.000Z',
    ...more,
  };
}

const signedOff: Partial<ClaimView> = {
  stage: 'signedOff',
  signedOffById: JONAS,
  signedOffAt: '2026-11-13T12:30:00.000Z',
};

export function sourceOf(number: number, title: string, more: Partial<SourceView> = {}): SourceView {
  return {
    id: idOf(300 + number),
    teamId: TEAM,
    kind: 'document',
    title,
    author: null,
    publisher: null,
    publishedOn: null,
    accessedOn: null,
    address: null,
    primary: true,
    reliability: 'A',
    confidentiality: 'open',
    withheld: false,
    note: null,
    fileSha256: null,
    fileName: null,
    derivedFromId: null,
    version: 1,
    createdById: MIRA,
    createdAt: NOW,
    updatedAt: NOW,
    ...more,
  };
}

export function citationOf(
  number: number,
  claim: number,
  source: number,
  more: Partial<CitationView> = {},
): CitationView {
  return {
    id: idOf(500 + number),
    claimId: idOf(100 + claim),
    sourceId: idOf(300 + source),
    stance: 'supports',
    excerpt: null,
    locator: null,
    note: null,
    credibility: null,
    version: 1,
    createdById: MIRA,
    createdAt: NOW,
    updatedAt: NOW,
    ...more,
  };
}

export function clearingOn(revision: RevisionView, number: number, quote: string): ClearingView {
  const start = revision.text.indexOf(quote);
  return {
    id: idOf(700 + number),
    documentId: DOCUMENT,
    start,
    end: start + quote.length,
    createdById: MIRA,
    createdAt: NOW,
  };
}

/** A document checked in part: every verdict, a stale one, an overlap, a claim without a source, withheld sources, untouched sentences. */
export function facts(more: Partial<ReportFacts> = {}): ReportFacts {
  const revision = revisionOf(article);
  return {
    team: 'Harbour desk',
    document: {
      id: DOCUMENT,
      teamId: TEAM,
      title: 'Ferry line to Halden closes after 61 years',
      byline: 'Ines Calloway',
      publisher: 'The Tidewater',
      publishedOn: '2026-11-14',
      language: 'en',
      address: null,
      version: 1,
      createdById: MIRA,
      createdAt: NOW,
      updatedAt: NOW,
      archivedAt: null,
      deletedAt: null,
    },
    revision,
    sentences: bodySentences(revision, 'en'),
    claims: claims(revision),
    clearings: [clearingOn(revision, 1, 'It smelled of diesel and oranges.')],
    citations: citations(),
    sources: sources(),
    derivedFrom: { [idOf(306)]: idOf(303) },
    people: { [MIRA]: 'Mira Solheim', [JONAS]: 'Jonas Petrov' },
    streams: [
      { stream: 'document', events: 48, head: SHA('c') },
      { stream: 'team', events: 131, head: SHA('d') },
    ],
    now: NOW,
    ...more,
  };
}

function claims(revision: RevisionView): ClaimView[] {
  const on = (number: number, quote: string, more?: Partial<ClaimView>) =>
    claimOn(revision, number, quote, more);
  return [
    on(
      1,
      'sailed on Friday with 212 people aboard',
      judged({
        kind: 'number',
        rating: 'confirmed',
        rationale: 'The manifest lists 212 names.',
        ...signedOff,
      }),
    ),
    on(
      2,
      'The line opened in 1965',
      judged({
        kind: 'date',
        rating: 'needsCorrection',
        rationale: 'The first timetable is of June 1964.',
        correction: 'The line opened in 1964',
        risk: 'high',
      }),
    ),
    on(
      3,
      'carried 400,000 passengers a year at its height',
      judged({
        kind: 'number',
        rating: 'refuted',
        rationale: 'The yearbook gives 240,000 for the best year.',
        correction: 'carried 240,000 passengers a year at its height',
        risk: 'high',
        ...signedOff,
      }),
    ),
    on(
      4,
      '“We were given eleven days,”',
      judged({
        kind: 'quote',
        speaker: 'Tove Marram',
        rating: 'confirmed',
        rationale: 'Heard in the recording.',
      }),
    ),
    on(
      5,
      'fuel prices doubled in two years',
      judged({
        kind: 'number',
        speaker: 'Nordlys Shipping',
        rating: 'misleading',
        rationale: 'From the low of one month to the high of another; year on year they rose by a fifth.',
        confidence: 'medium',
      }),
    ),
    on(6, 'The company lost 3 million crowns in 2025', {
      kind: 'number',
      assigneeId: JONAS,
      dueOn: '2026-11-14',
      stage: 'inProgress',
    }),
    on(
      7,
      'The next bridge is 84 kilometres to the south',
      judged({
        kind: 'place',
        rating: 'confirmed',
        rationale: 'Measured on the survey map.',
        stage: 'reopened',
        staleAt: '2026-11-13T13:00:00.000Z',
      }),
    ),
    on(
      8,
      '84 kilometres',
      judged({
        kind: 'number',
        rating: 'unproven',
        rationale: 'By road or as the crow flies? The text does not say.',
        confidence: 'low',
      }),
    ),
    on(
      9,
      'A coast without boats is a wall.',
      judged({ kind: 'quote', rating: 'opinion', rationale: 'A judgement.', ...signedOff }),
    ),
    on(10, 'Its only school has 96 pupils', { kind: 'number' }),
  ];
}

function sources(): SourceView[] {
  return [
    sourceOf(1, 'Passenger manifest, 13 November', {
      fileName: 'manifest.pdf',
      fileSha256: SHA('1'),
      accessedOn: '2026-11-13',
    }),
    sourceOf(2, 'Timetables of the coast lines', {
      kind: 'webPage',
      author: 'Coast Archive',
      address: 'https://archive.example.org/timetables?line=7&year=1964',
      accessedOn: '2026-11-12',
      reliability: 'B',
    }),
    sourceOf(3, 'Yearbook of shipping 1979', {
      kind: 'book',
      publisher: 'Harbour Press',
      publishedOn: '1980',
    }),
    sourceOf(4, 'A clerk at the shipping company', {
      kind: 'person',
      author: 'Runa Quist',
      confidentiality: 'confidential',
      note: 'Met twice in the café.',
      reliability: 'C',
    }),
    sourceOf(5, 'Desk notes on fuel prices', { confidentiality: 'internal', author: 'Harbour desk' }),
    sourceOf(6, 'The Tidewater, 2 March 1979', {
      kind: 'webPage',
      derivedFromId: idOf(303),
      primary: false,
      reliability: 'D',
    }),
  ];
}

function citations(): CitationView[] {
  return [
    citationOf(1, 1, 1, { locator: 'p. 4', excerpt: 'Total: 212', credibility: 1 }),
    citationOf(2, 2, 2, {
      stance: 'refutes',
      locator: 'sheet 3',
      excerpt: 'First sailing 1 June 1964',
      credibility: 2,
    }),
    citationOf(3, 3, 3, {
      stance: 'refutes',
      locator: 'p. 88',
      excerpt: 'Halden line: 240,112',
      credibility: 1,
    }),
    citationOf(4, 3, 6, { stance: 'context', locator: 'p. 2' }),
    citationOf(5, 5, 4, {
      stance: 'refutes',
      locator: 'call with R. Quist',
      excerpt: 'We compared the wrong months.',
      note: 'Runa Quist wants to stay unnamed.',
      credibility: 3,
    }),
    citationOf(6, 5, 5, { stance: 'context', locator: 'tab 2', note: 'Ask Jonas for the newer table.' }),
    citationOf(7, 2, 3, { stance: 'context' }),
  ];
}

/** The same desk with an Arabic text. */
export function arabicFacts(): ReportFacts {
  const revision = revisionOf([
    ['heading', 'توقف خط العبارات إلى الجزيرة بعد ستين عاما', { level: 1 }],
    [
      'paragraph',
      'أبحرت آخر عبارة يوم الجمعة وعلى متنها 212 راكبا. افتتح الخط عام 1965. ولم يتحدث أحد في الميناء عن الربيع.',
    ],
  ]);
  const base = facts();
  return {
    ...base,
    document: { ...base.document, title: 'توقف خط العبارات إلى الجزيرة بعد ستين عاما', language: 'ar' },
    revision,
    sentences: bodySentences(revision, 'ar'),
    claims: [
      claimOn(
        revision,
        1,
        'على متنها 212 راكبا',
        judged({ rating: 'confirmed', rationale: 'القائمة تضم 212 اسما.', ...signedOff }),
      ),
      claimOn(
        revision,
        2,
        'افتتح الخط عام 1965',
        judged({
          rating: 'needsCorrection',
          rationale: 'أول جدول يعود إلى عام 1964.',
          correction: 'افتتح الخط عام 1964',
        }),
      ),
    ],
    clearings: [],
    citations: citations().slice(0, 2),
  };
}

/** A long document: `count` claims, one a sentence, each with a source. */
export function manyFacts(count: number): ReportFacts {
  const words = Array.from(
    { length: count },
    (_, index) => `Pier ${index + 1} took ${index * 37 + 11} crates in the week.`,
  );
  const paragraphs = Array.from(
    { length: Math.ceil(count / 5) },
    (_, index): Piece => [
      'paragraph',
      `${words.slice(index * 5, index * 5 + 5).join(' ')} The gulls did not count.`,
    ],
  );
  const revision = revisionOf([['heading', 'The long ledger', { level: 1 }], ...paragraphs]);
  const base = facts();
  const ratings = ['confirmed', 'needsCorrection', 'misleading', 'refuted', 'unproven', 'opinion'];
  return {
    ...base,
    revision,
    sentences: bodySentences(revision, 'en'),
    claims: words.map((quote, index) =>
      claimOn(
        revision,
        index + 1,
        quote,
        judged({ rating: ratings[index % 6] ?? null, rationale: `Ledger, line ${index + 1}.` }),
      ),
    ),
    clearings: [],
    citations: words.map((_, index) =>
      citationOf(1000 + index, index + 1, (index % 3) + 1, { locator: `line ${index + 1}` }),
    ),
  };
}

/** A document nobody has worked on yet. */
export function emptyFacts(): ReportFacts {
  return { ...facts(), claims: [], clearings: [], citations: [], sources: [] };
}

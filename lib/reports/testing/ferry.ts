import type { ClaimView } from '../../claims/view.ts';
import { bodySentences } from '../../documents/body.ts';
import type { RevisionView } from '../../documents/view.ts';
import type { ReportFacts } from '../facts.ts';
import { citations, sources } from './library.ts';
import {
  claimOn,
  clearingOn,
  DOCUMENT,
  idOf,
  JONAS,
  judged,
  MIRA,
  NOW,
  type Piece,
  revisionOf,
  SHA,
  signedOff,
  TEAM,
} from './makers.ts';

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

/** A document checked in part, its people and places invented: every verdict, a stale one, an overlap, a claim without a source, withheld sources, untouched sentences. */
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

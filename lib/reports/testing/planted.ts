import type { ReportFacts } from '../facts.ts';
import { facts } from './ferry.ts';
import { citationOf, claimOn, clearingOn, idOf, revisionOf, sourceOf } from './makers.ts';

export const ASSIGNEE = idOf(3);
const JUDGE = idOf(4);
const REVIEWER = idOf(5);

/** Facts in which every field that holds text holds a word of its own, made by `word` from the field's name. */
export function plantedFacts(word: (field: string) => string): ReportFacts {
  const base = facts();
  const revision = {
    ...revisionOf([
      ['paragraph', `${word('text')} one. ${word('untouched')} two. ${word('cleared')} three.`],
    ]),
    importer: 'paste',
  };
  const quote = word('text');
  const claim = claimOn(revision, 1, quote, {
    wording: word('wording'),
    speaker: word('speaker'),
    correction: word('correction'),
    rationale: word('rationale'),
    rating: 'refuted',
    confidence: 'high',
    risk: 'high',
    stage: 'signedOff',
    assigneeId: ASSIGNEE,
    judgedById: JUDGE,
    judgedAt: base.now,
    signedOffById: REVIEWER,
    signedOffAt: base.now,
  });
  const draft = claimOn(revision, 2, quote, { rationale: word('draft'), assigneeId: ASSIGNEE });
  return {
    ...base,
    team: word('team'),
    document: {
      ...base.document,
      title: word('title'),
      byline: word('byline'),
      publisher: word('publisher'),
    },
    revision,
    sentences: [
      { start: revision.text.indexOf(word('untouched')), end: revision.text.indexOf(word('cleared')) - 1 },
    ],
    claims: [claim, draft],
    clearings: [clearingOn(revision, 1, word('cleared'))],
    citations: kinds.map((kind, index) =>
      citationOf(index + 1, 1, index + 1, {
        excerpt: word(`${kind}Excerpt`),
        locator: word(`${kind}Locator`),
        note: word(`${kind}CitationNote`),
      }),
    ),
    sources: kinds.map((kind, index) => plantedSource(kind, index + 1, word)),
    derivedFrom: {},
    people: { [ASSIGNEE]: word('assignee'), [JUDGE]: word('judge'), [REVIEWER]: word('reviewer') },
  };
}

const kinds = ['open', 'internal', 'confidential'] as const;

function plantedSource(kind: (typeof kinds)[number], number: number, word: (field: string) => string) {
  return sourceOf(number, word(`${kind}Title`), {
    confidentiality: kind,
    author: word(`${kind}Author`),
    publisher: word(`${kind}Publisher`),
    note: word(`${kind}SourceNote`),
    fileName: word(`${kind}File`),
    fileSha256: String(number).repeat(64),
    address: `https://example.org/${encodeURIComponent(word(`${kind}Address`))}`,
  });
}

import type { CitationView } from '../../claims/view.ts';
import type { SourceView } from '../../sources/view.ts';
import { citationOf, idOf, SHA, sourceOf } from './makers.ts';

/** The ferry desk's sources: open, internal and confidential ones, and one that repeats another. */
export function sources(): SourceView[] {
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

/** What its claims rest on; some have none. */
export function citations(): CitationView[] {
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

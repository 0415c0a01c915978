import type { CitationView, ClaimView, ClearingView } from '../claims/view.ts';
import type { DocumentView, RevisionView } from '../documents/view.ts';
import type { SourceView } from '../sources/view.ts';
import type { Span } from '../text/span.ts';

/** How far a stream's digest chain had grown when the report was written; `head` is hexadecimal. */
export type StreamFact = { stream: 'document' | 'team'; events: number; head: string };

/**
 * Everything a report is made of, as the team has it: sources with their identities, which `buildReport` withholds.
 * Never hand this to a client; hand it the report.
 */
export type ReportFacts = {
  team: string;
  document: DocumentView;
  revision: RevisionView;
  /** The body's sentences (`bodySentences`), in order; offsets are UTF-16 code units. */
  sentences: Span[];
  claims: ClaimView[];
  clearings: ClearingView[];
  citations: CitationView[];
  /** Those that are cited, and every withheld one, whose name must not slip out of a note. */
  sources: SourceView[];
  /** Which source of the library repeats which, by id. */
  derivedFrom: Record<string, string>;
  /** Names by id; e-mail addresses have no place here. */
  people: Record<string, string>;
  streams: StreamFact[];
  now: string;
};

import { Bookmark, Paragraph, TextRun } from 'docx';
import { direction } from '../../text/direction.ts';
import { linkable } from '../linkable.ts';
import type { ReportData, ReportSource } from '../schema.ts';
import { sourceDetails } from '../source-details.ts';
import { onDay, shortHash, stanceWords } from '../words.ts';
import { changed } from './cards.ts';
import { type Blocks, heading } from './chapters.ts';
import { looks, MONO } from './styles.ts';
import { type Cell, table } from './tables.ts';
import { cardOf, hyperlink, joined, leadsTo, lineOf, paragraph, small, words } from './words.ts';

export function corrections({ corrections: all }: ReportData): Blocks {
  if (all.length === 0) return [heading('Corrections'), paragraph('No change of wording is proposed.')];
  const rows = all.map((one): Cell[] => [
    [small([leadsTo(cardOf(one.claim), words(String(one.claim)))])],
    [new Paragraph({ bidirectional: direction(one.from) === 'rtl', children: changed(one.from, one.to) })],
    one.reason ?? '',
    [small(joined([one.verdict, one.judgedBy]))],
    one.state,
  ]);
  return [
    heading('Corrections'),
    table([0.07, 0.35, 0.28, 0.18, 0.12], ['Claim', 'Wording', 'Reason', 'Verdict', 'State'], rows),
  ];
}

export function sources({ sources: all }: ReportData): Blocks {
  if (all.length === 0) return [heading('Sources'), paragraph('No source is cited.')];
  const rows = all.map((source): Cell[] => [
    [small([new Bookmark({ id: lineOf(source.number), children: words(String(source.number)) })])],
    named(source),
    source.claims.map(({ number, stance }) =>
      small([leadsTo(cardOf(number), words(String(number))), new TextRun(` ${stanceWords[stance]}`)]),
    ),
    source.accessedOn ? onDay(source.accessedOn) : 'not stated',
    source.reliability ?? 'none',
    source.fileSha256 ? hash(shortHash(source.fileSha256)) : 'none',
  ]);
  return [
    heading('Sources'),
    table(
      [0.06, 0.42, 0.13, 0.15, 0.08, 0.16],
      ['No.', 'Source', 'Claims', 'Accessed', 'Grade', 'SHA-256'],
      rows,
    ),
  ];
}

function named(source: ReportSource): Paragraph[] {
  const { title, withheld, address, note, derivedFrom } = source;
  const web = linkable(address);
  return [
    small([...words(title), ...(withheld ? [new TextRun({ text: ' Identity withheld', bold: true })] : [])]),
    small(joined(sourceDetails(source))),
    ...(web ? [small([hyperlink(web)])] : []),
    ...(derivedFrom !== null ? [small(words(`Repeats source ${derivedFrom}; counted once with it.`))] : []),
    ...(note ? [small([new TextRun('Note: '), ...words(note)])] : []),
  ];
}

export function method({ method: { scope, scale, rules, limits } }: ReportData): Blocks {
  const rows = scale.map(({ word, look, meaning }): Cell[] => [`${looks[look].sign} ${word}`, meaning]);
  return [
    heading('Method and limits'),
    ...[scope, ...rules].map((text) => paragraph(text)),
    table([0.25, 0.75], ['Verdict', 'Meaning'], rows),
    paragraph(''),
    ...limits.map((text) => paragraph(text)),
  ];
}

export function history({ history: streams, manifest, revision }: ReportData): Blocks {
  const files = [
    { name: 'Text of the revision', sha256: revision.textSha256 },
    { name: `Original as it came in (importer: ${revision.importer})`, sha256: revision.originalSha256 },
    ...manifest.files,
  ].map(({ name, sha256 }): Cell[] => [name ?? 'File of a source', hash(sha256)]);
  const heads = streams.map(({ stream, events, head }): Cell[] => [
    stream === 'document' ? 'This document' : 'The team’s library and members',
    String(events),
    hash(head),
  ]);
  return [
    heading('History and manifest'),
    table([0.25, 0.1, 0.65], ['History', 'Events', 'Last digest, SHA-256'], heads),
    paragraph(''),
    table([0.35, 0.65], ['File', 'SHA-256'], files),
  ];
}

/** Small enough that the whole of it stands on one line. */
function hash(digits: string): Paragraph[] {
  return [small([new TextRun({ text: digits, font: MONO, size: 14 })])];
}

import type { Element } from 'hast';
import { h } from 'hastscript';
import { STANCES } from '../../claims/values.ts';
import { linkable } from '../linkable.ts';
import type { ReportData, ReportSource } from '../schema.ts';
import { sourceDetails } from '../source-details.ts';
import { counted, listed, onDay, shortHash, stanceSigns, stanceWords } from '../words.ts';
import { changed, chapter, link, type Nodes, said, table, verdict } from './parts.ts';

/** Every proposed wording, old and new. */
export function corrections({ corrections: all }: ReportData): Element {
  if (all.length === 0)
    return chapter('corrections', 'Corrections', [h('p.body', 'No change of wording is proposed.')]);
  const rows = all.map(
    (one): Nodes => [
      h('td.num', [h('a', { href: `#k${one.claim}` }, String(one.claim))]),
      h('td.serif.long', { dir: 'auto' }, changed(one.from, one.to)),
      h('td.long', { dir: 'auto' }, one.reason ?? ''),
      h('td', [one.verdict, one.judgedBy ? [', ', said(one.judgedBy)] : []].flat()),
      h('td', one.state),
    ],
  );
  return chapter('corrections', 'Corrections', [
    table('log', 'Corrections', ['Claim', 'Wording', 'Reason', 'Verdict', 'State'], rows),
  ]);
}

const stances = STANCES.map((stance) => `${stanceSigns[stance]} ${stanceWords[stance]}`);

/** Each source once, with the claims that rest on it. */
export function sources({ sources: all }: ReportData): Element {
  if (all.length === 0) return chapter('sources', 'Sources', [h('p.body', 'No source is cited.')]);
  const heads = ['No.', 'Source', 'Claims', 'Accessed', 'Grade', 'SHA-256 of the file'];
  const rows = all.map(
    (source): Nodes => [
      h('td.num', { id: `s${source.number}` }, String(source.number)),
      h('td.long', named(source)),
      h('td.num', claimsOf(source)),
      h('td.num.day', source.accessedOn ? onDay(source.accessedOn) : 'not stated'),
      h('td', source.reliability ?? 'none'),
      h('td.mono', source.fileSha256 ? shortHash(source.fileSha256) : 'none'),
    ],
  );
  return chapter('sources', 'Sources', [
    table('log', 'Sources', heads, rows),
    h('p.signs', `The signs before the claims: ${stances.join(', ')}.`),
  ]);
}

function named(source: ReportSource): Nodes {
  const { title, withheld, address, derivedFrom, note } = source;
  const web = linkable(address);
  return [
    h('p', [said(title), withheld ? h('b', ' Identity withheld') : null]),
    h(
      'p.dim',
      sourceDetails(source).flatMap((detail, index) => [index > 0 ? ', ' : null, said(detail)]),
    ),
    web ? h('p.dim', [link(web, [web])]) : null,
    derivedFrom ? h('p.dim', `Repeats source ${derivedFrom}; counted once with it.`) : null,
    note ? h('p.dim', ['Note: ', said(note)]) : null,
  ];
}

function claimsOf({ claims }: ReportSource): Nodes {
  return claims.flatMap(
    ({ number, stance }, index): Nodes => [
      index > 0 ? ', ' : null,
      h(
        'a',
        { href: `#k${number}`, ariaLabel: `${stanceWords[stance]} claim ${number}` },
        `${stanceSigns[stance]}${number}`,
      ),
    ],
  );
}

/** What was done, what the words mean, and what this report cannot say. */
export function method({ method: { scope, scale, rules, limits } }: ReportData): Element {
  const rows = scale.map(
    ({ word, look, meaning }): Nodes => [h('td', [verdict(look, word)]), h('td', meaning)],
  );
  return chapter('method', 'Method and limits', [
    h('p.body', scope),
    ...rules.map((rule) => h('p.body', rule)),
    table('log.scale', 'Scale', ['Verdict', 'Meaning'], rows),
    ...limits.map((limit) => h('p.body', limit)),
  ]);
}

/** The digests by which this report can be held against the history it was made from. */
export function history({ history: streams, manifest, revision }: ReportData): Element {
  const rows = streams.map(
    ({ stream, events, head }): Nodes => [
      h('td', stream === 'document' ? 'This document' : 'The team’s library and members'),
      h('td.num', events.toLocaleString('en')),
      h('td.mono', head),
    ],
  );
  const files = [
    { name: 'Text of the revision', sha256: revision.textSha256 },
    { name: `Original as it came in (importer: ${revision.importer})`, sha256: revision.originalSha256 },
    ...manifest.files,
  ].map(({ name, sha256 }): Nodes => [h('td', [said(name ?? 'File of a source')]), h('td.mono', sha256)]);
  return chapter('history', 'History and manifest', [
    h(
      'p.body',
      `This report holds ${listed([counted(manifest.claims, 'claim'), counted(manifest.citations, 'citation'), counted(manifest.sources, 'source'), counted(manifest.clearings, 'cleared passage')])}. Each history is a chain of digests; its last one vouches for all before it.`,
    ),
    table('log', 'Histories', ['History', 'Events', 'Last digest, SHA-256'], rows),
    table('log', 'Files', ['File', 'SHA-256'], files),
  ]);
}

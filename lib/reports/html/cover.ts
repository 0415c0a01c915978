import type { Element } from 'hast';
import { h } from 'hastscript';
import { wholePercent } from '../../text/coverage.ts';
import { direction } from '../../text/direction.ts';
import type { ReportData } from '../schema.ts';
import { atTime, namesOrCount, onDay, sourcesCounted, viewWords } from '../words.ts';
import type { Nodes } from './parts.ts';
import { said, verdict } from './parts.ts';
import { pictureSvg } from './picture-svg.ts';
import { logo } from './symbols.ts';

/** Title, what the check comes to, the text in miniature, the figures, and which text it was. */
export function cover(report: ReportData): Element {
  return h('section.cover', [
    h('p.run', [h('span', [logo(), ' Fact-check report']), h('span', viewWords[report.view].reader)]),
    h('h1', { dir: direction(report.document.title) }, report.document.title),
    h('p.deck', report.summary),
    h('div.pic', [pictureSvg(report), legend(report)]),
    facts(report),
    colophon(report),
  ]);
}

function legend({ counts, text }: ReportData): Element {
  const verdicts = counts.byVerdict.filter(({ count }) => count > 0);
  const row = (what: Nodes, count: number) =>
    h('tr', [h('th', { scope: 'row' }, what), h('td.num', String(count))]);
  return h('table.legend', { ariaLabel: 'What the picture shows, with counts' }, [
    h(
      'tbody',
      verdicts.map(({ look, word, count }) => row([verdict(look, word)], count)),
    ),
    h('tbody.b', [
      row([h('span.key.mk'), 'Sentences under a claim'], counts.claimed),
      row([h('span.key.mc'), 'Cleared sentences'], text.cleared.length),
      row([h('span.key.mu'), 'Untouched sentences'], counts.untouched),
    ]),
  ]);
}

function facts({ counts }: ReportData): Element {
  const { claims, judged, signedOff, coverage } = counts;
  return list('facts', [
    ['Coverage', [`${wholePercent(coverage)} %`]],
    ['Judged', [`${judged} of ${claims}`]],
    ['Signed off', [`${signedOff} of ${claims}`]],
    ['Sources', [sourcesCounted(counts)]],
  ]);
}

function colophon({ document, revision, people, writtenAt, team }: ReportData): Element {
  const by = [document.byline, document.publisher].filter((name) => name !== null);
  return list('colo', [
    [
      'By',
      by.length > 0 ? by.flatMap((name, index) => [index > 0 ? ', ' : null, said(name)]) : ['not stated'],
    ],
    ['Dated', [document.publishedOn ? onDay(document.publishedOn) : 'not stated']],
    ['Text', [`Revision ${revision.number}, ${atTime(revision.importedAt)}`]],
    ['Hash', [h('span.mono', hashGroups(revision.textSha256))]],
    ['Checked by', [namesOrCount(people.checkedBy, people.checkers)]],
    ['Signed off by', [namesOrCount(people.signedOffBy, people.reviewers)]],
    ['Desk', [said(team)]],
    ['Written', [atTime(writtenAt)]],
  ]);
}

function list(name: string, entries: [string, Nodes][]): Element {
  return h(
    `dl.${name}`,
    entries.map(([term, value]) => h('div', [h('dt', term), h('dd', value)])),
  );
}

function hashGroups(hash: string): string {
  return (hash.match(/.{8}/g) ?? []).slice(0, 4).join(' ');
}

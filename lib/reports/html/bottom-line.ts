import type { Element } from 'hast';
import { h } from 'hastscript';
import { direction } from '../../text/direction.ts';
import { neverLookedAt } from '../readiness.ts';
import type { ReportClaim, ReportData } from '../schema.ts';
import { capitalised } from '../words.ts';
import { changed, chapter, type Nodes, said, table, verdict } from './parts.ts';

/** What must change, what is open, and how the claims stand by risk. */
export function bottomLine(report: ReportData): Element {
  const claims = new Map(report.claims.map((claim) => [claim.number, claim]));
  const must = report.mustFix.flatMap((number) => claims.get(number) ?? []);
  return chapter('bottom-line', 'Bottom line', [
    must.length > 0
      ? h('ol.must', { dir: report.document.direction }, must.slice(0, MOST_ITEMS).map(mustFixItem))
      : null,
    moreToFix(must.slice(MOST_ITEMS)),
    must.length === 0 && report.counts.claims > 0
      ? h('p.body', 'No verdict so far asks for a change.')
      : null,
    ...warnings(report),
    risks(report),
  ]);
}

/** As many as anybody reads at a stretch; the rest are named, and stand among the cards. */
const MOST_ITEMS = 50;

function moreToFix(rest: ReportClaim[]): Element | null {
  if (rest.length === 0) return null;
  return h('p.body', [
    `${rest.length} more among the claims: `,
    ...linked(rest.map(({ number }) => number)),
    '.',
  ]);
}

function mustFixItem(claim: ReportClaim): Element {
  const { number, look, quote, why, correction } = claim;
  return h(`li.v-${look}`, [
    h('a.kn', { href: `#k${number}` }, String(number)),
    h('div', [
      h('p.kq', { dir: 'auto' }, quote),
      h('p', { dir: direction(why ?? '') }, [verdict(look, claim.verdict), ' ', why ? said(why) : null]),
      correction === null
        ? null
        : h('p', { dir: 'ltr' }, ['Proposed: “', h('bdi', changed(quote, correction)), '”']),
    ]),
  ]);
}

function warnings({ reasons, counts, ready }: ReportData): Element[] {
  if (ready) return [h('p.warnline', 'Nothing stands in the way.')];
  const { untouched } = counts;
  const boxed = untouched > 0 && `${capitalised(neverLookedAt(untouched))}.`;
  return reasons
    .slice(counts.mustFix > 0 ? 1 : 0)
    .map((reason) =>
      h('p.warnline', reason === boxed ? `${reason} Boxed in the text that follows.` : reason),
    );
}

function risks({ counts }: ReportData): Element | null {
  if (!counts.byRisk || counts.claims === 0) return null;
  const rows = counts.byRisk.map(
    ({ risk, count, troubled }): Nodes => [
      h('th', { scope: 'row' }, capitalised(risk)),
      h('td.num', String(count)),
      h('td.num', numbered(troubled)),
    ],
  );
  return table('log.risks', 'Claims by risk', ['Risk', 'Claims', 'Must change or not judged'], rows);
}

/** As many as a line can carry; the cards hold them all. */
const MOST_NUMBERS = 20;

/** "3: 2, 6, 14", each leading to its card. */
function numbered(numbers: number[]): Nodes {
  if (numbers.length === 0) return ['none'];
  const links = linked(numbers.slice(0, MOST_NUMBERS));
  return [`${numbers.length}: `, ...links, numbers.length > MOST_NUMBERS ? ' …' : null];
}

function linked(numbers: number[]): Nodes {
  return numbers.flatMap(
    (number, index): Nodes => [index > 0 ? ', ' : null, h('a', { href: `#k${number}` }, String(number))],
  );
}

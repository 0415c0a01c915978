import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ReportClaim, ReportData, ReportEvidence } from '../schema.ts';
import { atTime, kindWords, NOT_KNOWN, onDay, stageWords, stanceSigns, stanceWords } from '../words.ts';
import { changed, chapter, type Nodes, said, verdict } from './parts.ts';
import { stageGlyph } from './symbols.ts';

/** One card a claim, in the order of the text. */
export function claimCards({ claims, document }: ReportData): Element {
  if (claims.length === 0)
    return chapter('claims', 'Claims', [h('p.body', 'Nothing in this text has been marked as a claim yet.')]);
  return chapter('claims', 'Claims', [h('ol.cards', { dir: document.direction }, claims.map(card))]);
}

function card(claim: ReportClaim): Element {
  const { number, look, quote, correction } = claim;
  return h(`li.kc.v-${look}`, { id: `k${number}` }, [
    h('a.kn', { href: `#r${number}`, ariaLabel: `Claim ${number}, to the passage` }, String(number)),
    h('div', [
      h('p.kq', { dir: 'auto' }, changed(quote, correction)),
      heads(claim),
      ...context(claim),
      claim.why ? h('p.kw', { dir: 'auto' }, claim.why) : null,
      claim.evidence.length > 0
        ? h('ul.kes', claim.evidence.map(evidence))
        : h('p.ke.none', { dir: 'ltr' }, 'No source cited'),
      claim.unknown.length > 0
        ? h('p.ku', { dir: 'ltr' }, [h('b', `${NOT_KNOWN}: `), claim.unknown.join(' ')])
        : null,
    ]),
    h('div.ks', checking(claim)),
  ]);
}

function heads({ look, verdict: word, kind, confidence, risk, staleVerdict }: ReportClaim): Element {
  return h('p.kv', [
    verdict(look, word),
    staleVerdict ? h('span', `was ${staleVerdict}`) : null,
    h('span', kindWords[kind]),
    confidence ? h('span', `${confidence} confidence`) : null,
    risk ? h('span', `${risk} risk`) : null,
  ]);
}

function context({ speaker, wording }: ReportClaim): Element[] {
  return [
    ...(speaker ? [h('p.kx', { dir: 'ltr' }, ['Said by ', said(speaker)])] : []),
    ...(wording ? [h('p.kx', { dir: 'ltr' }, ['In neutral words: ', said(wording)])] : []),
  ];
}

function evidence({
  source,
  title,
  stance,
  excerpt,
  locator,
  note,
  grade,
  withheld,
}: ReportEvidence): Element {
  return h('li.ke', [
    h(
      'p',
      { dir: 'ltr' },
      [
        h('span.sign', { ariaHidden: 'true' }, stanceSigns[stance]),
        `${stanceWords[stance]}: `,
        h('a', { href: `#s${source}` }, [`[${source}] `, said(title)]),
        locator ? [', ', said(locator)] : null,
        withheld ? h('b', ' Identity withheld') : null,
        grade ? h('b', ` ${grade}`) : null,
      ].flat(),
    ),
    excerpt ? h('blockquote', [h('p', { dir: 'auto' }, excerpt)]) : null,
    note ? h('p', { dir: 'ltr' }, ['Note: ', said(note)]) : null,
  ]);
}

function checking(claim: ReportClaim): Nodes {
  const { judgedBy, judgedAt, assignee, dueOn, stage, signedOff, signedOffBy, signedOffAt } = claim;
  const lines: Nodes[] = [
    judgedBy ? [said(judgedBy)] : assignee ? [] : [judgedAt ? 'Judged' : 'Not judged'],
    judgedAt ? [atTime(judgedAt)] : [],
    assignee && assignee !== judgedBy ? ['Assigned to ', said(assignee)] : [],
    dueOn ? [`Due ${onDay(dueOn)}`] : [],
    signedOff ? signOff(signedOffBy, signedOffAt) : [],
    stage && !signedOff ? [h('span.stw', [stageGlyph(stage), stageWords[stage]])] : [],
  ];
  return lines.filter((line) => line.length > 0).map((line) => h('p', { dir: 'ltr' }, line));
}

function signOff(by: string | null, at: string | null): Nodes {
  return [
    h('span.stw', [stageGlyph('signedOff'), by ? 'Signed off by ' : 'Signed off']),
    by ? said(by) : null,
    at ? `, ${atTime(at)}` : null,
  ];
}

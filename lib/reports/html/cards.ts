import type { Element } from 'hast';
import { h } from 'hastscript';
import { direction } from '../../text/direction.ts';
import type { ReportClaim, ReportData, ReportEvidence } from '../schema.ts';
import { atTime, kindWords, NOT_KNOWN, onDay, stageWords, stanceWords } from '../words.ts';
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
    h('div.ks', { dir: 'ltr' }, checking(claim)),
  ]);
}

function heads({ look, verdict: word, kind, confidence, risk, staleVerdict }: ReportClaim): Element {
  const more = [
    staleVerdict && `was ${staleVerdict}`,
    kindWords[kind],
    confidence && `${confidence} confidence`,
    risk && `${risk} risk`,
  ];
  return h('p.kv', { dir: 'ltr' }, [verdict(look, word), ' ', more.filter((part) => part).join(', ')]);
}

function context({ speaker, wording }: ReportClaim): Element[] {
  return [
    ...(speaker ? [h('p.kx', { dir: 'ltr' }, ['Said by ', said(speaker)])] : []),
    ...(wording ? [h('p.kx', { dir: 'ltr' }, ['In neutral words: ', said(wording)])] : []),
  ];
}

function evidence(one: ReportEvidence): Element {
  const { source, title, stance, excerpt, locator, note, grade, withheld } = one;
  return h('li.ke', { dir: 'ltr' }, [
    `${stanceWords[stance]}: `,
    h('a', { href: `#s${source}` }, [`[${source}] `, said(title)]),
    ...(locator ? [', ', said(locator)] : []),
    withheld ? h('b', ' Identity withheld') : null,
    grade ? h('b', ` ${grade}`) : null,
    excerpt ? h('blockquote', { dir: direction(excerpt) }, excerpt) : null,
    note ? h('p', { dir: 'ltr' }, ['Note: ', said(note)]) : null,
  ]);
}

/** Who checked, line by line. */
function checking(claim: ReportClaim): Nodes {
  const { judgedBy, judgedAt, assignee, dueOn, stage, signedOff, signedOffBy, signedOffAt } = claim;
  const lines: Nodes[] = [
    judgedBy ? [said(judgedBy)] : assignee ? [] : [judgedAt ? 'Judged' : 'Not judged'],
    judgedAt ? [atTime(judgedAt)] : [],
    assignee && assignee !== judgedBy ? ['Assigned to ', said(assignee)] : [],
    dueOn ? [`Due ${onDay(dueOn)}`] : [],
    signedOff ? signOff(signedOffBy, signedOffAt) : [],
    stage && !signedOff ? [stageGlyph(stage), stageWords[stage]] : [],
  ];
  return lines
    .filter((line) => line.length > 0)
    .flatMap((line, index) => (index > 0 ? [h('br'), ...line] : line));
}

function signOff(by: string | null, at: string | null): Nodes {
  return [
    stageGlyph('signedOff'),
    ...(by ? ['Signed off by ', said(by)] : ['Signed off']),
    at ? `, ${atTime(at)}` : null,
  ];
}

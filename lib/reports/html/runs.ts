import type { Element } from 'hast';
import { h } from 'hastscript';
import type { MarkView } from '../../documents/view.ts';
import type { Run } from '../annotate.ts';
import { linkable } from '../linkable.ts';
import type { ReportClaim } from '../schema.ts';
import { link, type Nodes } from './parts.ts';
import { glyph } from './symbols.ts';

/**
 * The runs of a block: what the margin says, the words with their marks, the numbers of the claims that end. Each note floats
 * beside the line on which its passage begins; from right to left browsers turn the notes of one line round, so there they
 * stand together beside their block.
 */
export function runNodes(runs: Run[], documentDirection: 'ltr' | 'rtl'): Nodes {
  if (documentDirection === 'ltr') return runs.flatMap((run) => [...notes(run), ...passage(run)]);
  return [notesTogether(runs), ...runs.flatMap(passage)];
}

/** All that the margin says of these runs, one under the other. */
export function notesTogether(runs: Run[]): Element | null {
  const together = runs.flatMap(notes);
  return together.length > 0 ? h('span.sns', together) : null;
}

function notes(run: Run): Element[] {
  return [...run.opens.map(margin), ...(run.opensUntouched ? [untouchedMargin()] : [])];
}

/** The words of a run with its marks, and the numbers of the claims that end there. */
export function passage(run: Run): Nodes {
  return [...marked(run, words(run)), ...run.closes.map(number)];
}

function margin({ number, look, verdict }: ReportClaim): Element {
  return h(`a.sn.v-${look}`, { href: `#k${number}`, dir: 'ltr', lang: 'en' }, [
    h('b', String(number)),
    ' ',
    glyph(look),
    verdict,
  ]);
}

function untouchedMargin(): Element {
  return h('span.sn.un', { dir: 'ltr', lang: 'en' }, [h('b', { ariaHidden: 'true' }), 'Untouched']);
}

/** The number after the passage; where there is no room for a margin it brings the symbol. */
function number({ number, look, verdict }: ReportClaim): Element {
  return h('sup.pn', [
    h('a', { href: `#k${number}`, ariaLabel: `Claim ${number}: ${verdict}`, dir: 'ltr' }, [
      glyph(look),
      String(number),
    ]),
  ]);
}

function words({ text, edit, marks }: Run): Nodes {
  const styled = marks.reduce<Nodes>((inner, mark) => [styledBy(mark, inner)], [text]);
  if (!edit) return styled;
  const before = edit.before ? [h('ins', edit.before)] : [];
  const after = edit.after ? [edit.struck ? ' ' : null, h('ins', edit.after)] : [];
  return [...before, ...(edit.struck ? [h('del', styled)] : styled), ...after];
}

function marked(run: Run, inner: Nodes): Nodes {
  const claimed = run.claims.reduceRight<Nodes>((nodes, { claim, lane }) => {
    const id = run.opens.includes(claim) ? `r${claim.number}` : undefined;
    return [h(`mark.c.v-${claim.look}.l${lane}`, { id }, nodes)];
  }, inner);
  if (!run.untouched) return claimed;
  return [h(run.opensUntouched ? 'span.unt.begins' : 'span.unt', claimed)];
}

const elements: Record<Exclude<MarkView['type'], 'link'>, string> = {
  strong: 'strong',
  emphasis: 'em',
  code: 'code',
  subscript: 'sub',
  superscript: 'sup',
  strike: 's',
};

function styledBy(mark: MarkView, inner: Nodes): Element {
  if (mark.type !== 'link') return h(elements[mark.type], inner);
  const address = linkable(mark.href);
  return address ? link(address, inner) : h('span', inner);
}

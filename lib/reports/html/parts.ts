import type { Element, ElementContent, Text } from 'hast';
import { h } from 'hastscript';
import type { Look } from '../../claims/scale.ts';
import { turnsLine } from '../../text/direction.ts';
import { pieces } from '../wording.ts';
import { glyph } from './symbols.ts';

export type Nodes = (Element | ElementContent | string | null)[];

/** A verdict: symbol, word, colour. */
export function verdict(look: Look, word: string): Element {
  return h(`span.vd.v-${look}`, [glyph(look), word]);
}

/** Old and new wording: struck, and new, with a space between. */
export function changed(from: string, to: string | null): Nodes {
  if (to === null || to === from) return [from];
  return pieces(from, to).flatMap(({ text, change }, index, all): Nodes => {
    if (change === 'same') return [text];
    if (change === 'gone') return [h('del', text)];
    return all[index - 1]?.change === 'gone' ? [' ', h('ins', text)] : [h('ins', text)];
  });
}

/** A section of the report with its heading; readers of PDFs find it among the bookmarks. */
export function chapter(id: string, title: string, children: Nodes): Element {
  return h('section.ch', { id, ariaLabelledBy: `${id}-head` }, [
    h('h2', { id: `${id}-head` }, title),
    ...children,
  ]);
}

/** People's words in a line of the tool's, which runs from left to right: what does not is kept to itself. */
export function said(text: string): Element | Text {
  return turnsLine(text) ? h('bdi', text) : { type: 'text', value: text };
}

export function link(address: string, children: Nodes): Element {
  return h('a', { href: address, rel: 'noopener noreferrer' }, children);
}

/** A table that scrolls by itself where the screen is narrow; then it can be reached by key. */
export function table(className: string, label: string, heads: string[], rows: Nodes[]): Element {
  return h('div.scroll', { tabIndex: 0, role: 'group', ariaLabel: label }, [
    h(`table.${className}`, [
      h('thead', [
        h(
          'tr',
          heads.map((head) => h('th', { scope: 'col' }, head)),
        ),
      ]),
      h(
        'tbody',
        rows.map((cells) => h('tr', cells)),
      ),
    ]),
  ]);
}

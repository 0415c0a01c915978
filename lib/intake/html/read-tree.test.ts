import { describe, expect, it } from 'vitest';
import { blocksOf, marksOf, pasted } from '../testing/pasted.ts';

describe('readTree', () => {
  it.each<[string, string, unknown[][]]>([
    [
      'headings of each level, on one line and not bold',
      '<h1>One<br>two</h1><h6><b>Six</b></h6>',
      [
        ['heading', 'One two', { level: 1 }],
        ['heading', 'Six', { level: 6 }],
      ],
    ],
    [
      'paragraphs, by whatever makes them',
      '<div>One<p>two</p>three<br>four</div><section>five</section><p> </p>',
      [
        ['paragraph', 'One'],
        ['paragraph', 'two'],
        ['paragraph', 'three'],
        ['paragraph', 'four'],
        ['paragraph', 'five'],
      ],
    ],
    [
      'nested lists with their numbers',
      '<ol start=3><li>c<ul><li>dot<ul><li>deep</ul></ul>more</li><li value=9><p>nine</p><p>also</p></ol>',
      [
        ['listItem', 'c', { level: 1, ordered: true, marker: 3 }],
        ['listItem', 'dot', { level: 2, ordered: false }],
        ['listItem', 'deep', { level: 3, ordered: false }],
        ['paragraph', 'more'],
        ['listItem', 'nine', { level: 1, ordered: true, marker: 9 }],
        ['paragraph', 'also'],
      ],
    ],
    [
      'quotations in quotations',
      '<blockquote><p>outer</p><blockquote>inner</blockquote></blockquote><p>He said <q>no</q>.</p>',
      [
        ['quotation', 'outer', { level: 1 }],
        ['quotation', 'inner', { level: 2 }],
        ['paragraph', 'He said “no”.'],
      ],
    ],
    [
      'tables, with spans, and each cell on one line',
      '<table><caption>Men</caption><tr><th>Year<th colspan=2>Number<tr><td rowspan=2>2011<td><p>a</p><p>b</p><td><tr><td>c</table>',
      [
        ['caption', 'Men'],
        ['tableCell', 'Year', { table: 0, row: 0, column: 0, header: true }],
        ['tableCell', 'Number', { table: 0, row: 0, column: 1, header: true }],
        ['tableCell', '2011', { table: 0, row: 1, column: 0 }],
        ['tableCell', 'a b', { table: 0, row: 1, column: 1 }],
        ['tableCell', 'c', { table: 0, row: 2, column: 1 }],
      ],
    ],
    [
      'the text of tables that only arrange a page',
      '<table><tr><td><h2>Head</h2><p>one</p><p>two</p></td><td>side</td></tr></table><table><tr><td>only</table>',
      [
        ['heading', 'Head', { level: 2 }],
        ['paragraph', 'one'],
        ['paragraph', 'two'],
        ['paragraph', 'side'],
        ['paragraph', 'only'],
      ],
    ],
    [
      'code by its lines, spaces and all',
      '<pre>if  x:\n    y\n\nz</pre>',
      [
        ['code', 'if  x:'],
        ['code', '    y'],
        ['code', 'z'],
      ],
    ],
    [
      'captions',
      '<figure><img src=a><figcaption>A <b>photo</b></figcaption></figure>',
      [['caption', 'A photo']],
    ],
    [
      'white space as browsers join it',
      '<p>  a\n <b> b </b>  <i></i> c&nbsp;&nbsp;d<wbr>e</p>',
      [['paragraph', 'a b c de']],
    ],
  ])('%s', (_, html, blocks) => expect(blocksOf(pasted(html))).toEqual(blocks));

  it.each<[string, string, unknown[][]]>([
    [
      'by name',
      '<p><b>a</b> <em>b</em> <code>c</code> x<sub>d</sub><sup>e</sup> <s>f</s></p>',
      [
        ['strong', 'a'],
        ['emphasis', 'b'],
        ['code', 'c'],
        ['subscript', 'd'],
        ['superscript', 'e'],
        ['strike', 'f'],
      ],
    ],
    [
      'by style',
      '<p><span style="font-weight:700">a</span> <span style="FONT-STYLE: italic">b</span> <b style="font-weight:normal">c</b></p>',
      [
        ['strong', 'a'],
        ['emphasis', 'b'],
      ],
    ],
    [
      'across blocks',
      '<b><p>a</p><p>b</p></b>',
      [
        ['strong', 'a'],
        ['strong', 'b'],
      ],
    ],
    [
      'links',
      '<p><a href="https://example.org/a b">x <i>y</i></a> <a href="mailto:a@example.org">m</a></p>',
      [
        ['link', 'x y', 'https://example.org/a%20b'],
        ['emphasis', 'y'],
        ['link', 'm', 'mailto:a@example.org'],
      ],
    ],
    [
      'links of Google Docs',
      '<p><a href="https://www.google.com/url?q=https://example.org/x&amp;sa=D&amp;ust=1">x</a></p>',
      [['link', 'x', 'https://example.org/x']],
    ],
  ])('marks %s', (_, html, marks) => expect(marksOf(pasted(html))).toEqual(marks));
});
